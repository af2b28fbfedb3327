/** What other scripts of ours leave for the reader in the page's isolated world, fetched where it is not there yet. */
import { expand } from '../../engine/index/expand.ts';
import type { PackedLanguage } from '../../engine/index/format.ts';
import type { ReaderPorts } from './ports.ts';

/** Puts scripts into this page, by name: see platform/scripts.ts. */
type Load = (scripts: readonly string[]) => Promise<void>;

/**
 * The names that scripts have left.
 *
 * @param langs tags of the languages asked for; all there are unless told
 */
export const partsAtHand = (
  langs: readonly string[] = Object.keys(globalThis.sidelightIndex ?? {}),
): PackedLanguage[] =>
  langs.flatMap((lang) => {
    const part = globalThis.sidelightIndex?.[lang];
    return part ? [expand(part) as PackedLanguage] : [];
  });

export function handedPorts(load: Load): Pick<ReaderPorts, 'parts' | 'numbers' | 'face'> {
  return {
    async parts(langs) {
      await load(langs);
      return partsAtHand(langs);
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
