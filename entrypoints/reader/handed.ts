/** What other scripts of ours leave for the reader in the page's isolated world, fetched where it is not there yet. */
import { expand } from '../../engine/index/expand.ts';
import type { PackedLanguage } from '../../engine/index/format.ts';
import type { ReaderPorts } from './ports.ts';

/** Puts scripts into this page, by name: see platform/scripts.ts. */
type Load = (scripts: readonly string[]) => Promise<void>;

/** The names of every language that scripts have left. */
export const partsAtHand = (): PackedLanguage[] =>
  Object.values(globalThis.sidelightIndex ?? {}).map((part) => expand(part) as PackedLanguage);

export function handedPorts(load: Load): Pick<ReaderPorts, 'parts' | 'numbers' | 'face'> {
  return {
    async parts(langs) {
      await load(langs);
      return partsAtHand().filter(({ lang }) => langs.includes(lang));
    },
    async numbers(langs) {
      if (!globalThis.sidelightNumbers) await load(['numbers']);
      // Not every language has number words: in the others digits are read.
      for (const lang of langs)
        if (!globalThis.sidelightNumberWords?.[lang]) await load([`numbers-${lang}`]).catch(() => undefined);
      if (!globalThis.sidelightNumbers) throw new Error('The script that reads numbers left nothing behind.');
      return globalThis.sidelightNumbers(Object.values(globalThis.sidelightNumberWords ?? {}).flat());
    },
    async face() {
      if (!globalThis.sidelightFace) await load(['card']);
      if (!globalThis.sidelightFace) throw new Error('The script that shows cards left nothing behind.');
      return globalThis.sidelightFace;
    },
  };
}
