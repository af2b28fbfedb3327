import { arabic } from './arabic.ts';
import type { Language } from './descriptor.ts';
import { english } from './english.ts';
import { FAMILIES, FAMILY, type Family, unitClass } from './scripts.ts';

export const LANGUAGES: readonly Language[] = [english, arabic];

/** A paragraph shows its script at once. UTF-16 units. */
const SAMPLE = 200;
/** BCP 47 for "not known": digits alone, or a script the engine does not read. */
const UNDETERMINED = 'und';

/** @returns the family most letters of the text belong to (its first 200 units are asked), or undefined. */
function mainFamily(text: string): Family | undefined {
  const counts = FAMILIES.map(() => 0);
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) continue;
    const value = unitClass(unit);
    if (value >= FAMILY) counts[value - FAMILY]!++;
  }
  const most = Math.max(...counts);
  return most === 0 ? undefined : FAMILIES[counts.indexOf(most)];
}

/**
 * The language a block is read in: its script decides first; a declared language counts where it fits the script.
 * @param declared a BCP 47 tag as the page gives it, of any quality
 * @returns a primary tag: the declared one where it fits, else the family's main language, else `und`
 */
export function languageOf(text: string, declared?: string): string {
  const tag = declared?.toLowerCase().split(/[-_]/)[0] ?? '';
  const family = mainFamily(text);
  if (family === undefined) return tag || UNDETERMINED;
  const named = LANGUAGES.find((language) => language.tag === tag);
  if (named && named.family === family) return tag;
  if (!named && tag && /^[a-z]{2,3}$/.test(tag)) return tag;
  return LANGUAGES.find((language) => language.family === family)!.tag;
}
