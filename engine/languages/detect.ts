/** Which language a block is read in: its script decides first, then letters of its own, then what the page declares. */
import type { KnownLanguage } from './descriptor.ts';
import { FAMILIES, FAMILY, type Family, unitClass } from './scripts.ts';

/** A paragraph shows its script at once. UTF-16 units. */
const SAMPLE = 400;
/** BCP 47 for "not known": digits alone, or a script the engine does not read. */
const UNDETERMINED = 'und';
/** A language's own letters tell it where they are one in so many, and more than one: less is a foreign name. */
const TELLING_ONE_IN = 80;
/** Languages share some of those letters (Urdu has all the Persian ones): a later one must show so many times more. */
const LEAD = 1.1;

/** Tags that pages use for a language that has another: old ones, and the two kinds of written Norwegian. */
const SAME: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  cmn: 'zh',
  yue: 'zh',
  sh: 'sr',
  bs: 'hr',
};

/** @returns the primary tag of a BCP 47 tag of any quality, lower case: `pt` of `pt_BR` */
function primaryTag(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME[primary] ?? primary;
}

/** @returns how many letters of each family the first units of a text have */
function familyCounts(text: string): number[] {
  const counts = FAMILIES.map(() => 0);
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) continue;
    const value = unitClass(unit);
    if (value >= FAMILY) counts[value - FAMILY]!++;
  }
  return counts;
}

/** @returns the language whose own letters the text shows most of, if it shows enough of them; of equals, the declared one */
function toldByLetters(
  text: string,
  letters: number,
  among: readonly KnownLanguage[],
  declared: string,
): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  let told: string | undefined;
  let most = Math.max(1, letters / TELLING_ONE_IN);
  for (const { tag, letters: own } of among) {
    if (!own) continue;
    let count = 0;
    for (let i = 0; i < sample.length; i++) if (own.includes(sample.charAt(i))) count++;
    const asGood = told !== undefined && tag === declared && count >= most;
    if (asGood || count > (told === undefined ? most : most * LEAD)) {
      told = tag;
      most = count;
    }
  }
  return told;
}

/**
 * The language a block is read in.
 * @param declared a BCP 47 tag as the page gives it, of any quality
 * @param known every language there is, in order
 * @returns a primary tag: the declared one where it fits the script, else the script's first language, else `und`
 */
export function languageOf(
  text: string,
  declared: string | undefined,
  known: readonly KnownLanguage[],
): string {
  const tag = primaryTag(declared ?? '');
  const counts = familyCounts(text);
  const most = Math.max(...counts);
  if (most === 0) return tag || UNDETERMINED;
  const family: Family = FAMILIES[counts.indexOf(most)]!;
  const among = known.filter(({ families }) => families.includes(family));
  // Latin letters with marks are many languages'; a declared language is trusted before them.
  const fits = among.some((language) => language.tag === tag);
  if (fits && family === 'latn') return tag;
  const isKnown = known.some((language) => language.tag === tag);
  if (!isKnown && /^[a-z]{2,3}$/.test(tag)) return tag;
  const told = among.length > 1 ? toldByLetters(text, most, among, tag) : undefined;
  if (told !== undefined) return told;
  if (fits) return tag;
  return among[0]?.tag ?? UNDETERMINED;
}

/** @returns the families of a block's letters, the main one first, those of a stray letter or two left out */
export function familiesOf(text: string): Family[] {
  const counts = familyCounts(text);
  return FAMILIES.filter((_, n) => counts[n]! > 1).sort(
    (a, b) => counts[FAMILIES.indexOf(b)]! - counts[FAMILIES.indexOf(a)]!,
  );
}
