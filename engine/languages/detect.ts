/** Which language a block is read in: its script decides first, then letters of its own, then what the page declares. */
import type { KnownLanguage } from './descriptor.ts';
import { FAMILIES, FAMILY, type Family, unitClass } from './scripts.ts';
import { primaryTag, subtagsOf } from './tags.ts';

/** A paragraph shows its script at once. UTF-16 units. */
const SAMPLE = 400;
/** BCP 47 for "not known": digits alone, or a script the engine does not read. */
const UNDETERMINED = 'und';
/** A language's own letters tell it where they are one in so many, and more than one: less is a foreign name. */
const TELLING_ONE_IN = 80;
/** Languages share some of those letters (Urdu has all the Persian ones): a later one must show so many times more. */
const LEAD = 1.1;

/** No language's own letter is among ASCII. */
const FIRST_OWN = 0x80;

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

/** For a letter, the languages that have it for one of their own, by their places in the list. */
type Owners = ReadonlyMap<number, readonly number[]>;

const ownersByList = new WeakMap<readonly KnownLanguage[], Owners>();

function ownersIn(known: readonly KnownLanguage[]): Owners {
  const made = ownersByList.get(known);
  if (made) return made;
  const owners = new Map<number, number[]>();
  known.forEach(({ letters = '' }, n) => {
    for (let i = 0; i < letters.length; i++) {
      const unit = letters.charCodeAt(i);
      owners.set(unit, [...(owners.get(unit) ?? []), n]);
    }
  });
  ownersByList.set(known, owners);
  return owners;
}

const NOBODYS: readonly number[] = [];

/** @returns how many of its own letters the first units of a text have of each language */
function ownLetterCounts(text: string, known: readonly KnownLanguage[]): number[] {
  const owners = ownersIn(known);
  const counts = known.map(() => 0);
  const sample = text.slice(0, SAMPLE).toLowerCase();
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < FIRST_OWN) continue;
    for (const n of owners.get(unit) ?? NOBODYS) counts[n]!++;
  }
  return counts;
}

/** @returns the language whose own letters the text shows most of, if it shows enough of them; of equals, the declared one */
function toldByLetters(
  text: string,
  letters: number,
  family: Family,
  known: readonly KnownLanguage[],
  declared: string,
): string | undefined {
  const counts = ownLetterCounts(text, known);
  let told: string | undefined;
  let most = Math.max(1, letters / TELLING_ONE_IN);
  known.forEach(({ tag, families, letters: own }, n) => {
    if (!own || !families.includes(family)) return;
    const count = counts[n]!;
    const asGood = told !== undefined && tag === declared && count >= most;
    if (asGood || count > (told === undefined ? most : most * LEAD)) {
      told = tag;
      most = count;
    }
  });
  return told;
}

export interface Told {
  /** A primary tag: the declared one where it fits the script, else the script's first language, else `und`. */
  language: string;
  /** The tag as the page gives it, with region and script, where it names that language: numbers differ by country. */
  variety: string;
  /** The families of the text's letters, the main one first, those of a stray letter or two left out. */
  families: Family[];
}

/**
 * What a block is read as.
 * @param declared a BCP 47 tag as the page gives it, of any quality
 * @param known every language there is, in order
 */
export function tellLanguage(
  text: string,
  declared: string | undefined,
  known: readonly KnownLanguage[],
): Told {
  const counts = familyCounts(text);
  const language = languageOf(text, declared, known, counts);
  const isVariety = declared !== undefined && subtagsOf(declared)[0] === language;
  return { language, variety: isVariety ? declared : language, families: familiesOf(counts) };
}

function languageOf(
  text: string,
  declared: string | undefined,
  known: readonly KnownLanguage[],
  counts: readonly number[],
): string {
  const tag = primaryTag(declared ?? '');
  const most = Math.max(...counts);
  if (most === 0) return tag || UNDETERMINED;
  const family: Family = FAMILIES[counts.indexOf(most)]!;
  const among = known.filter(({ families }) => families.includes(family));
  // Latin letters with marks are many languages'; a declared language is trusted before them.
  const fits = among.some((language) => language.tag === tag);
  if (fits && family === 'latn') return tag;
  const isKnown = known.some((language) => language.tag === tag);
  if (!isKnown && /^[a-z]{2,3}$/.test(tag)) return tag;
  const told = among.length > 1 ? toldByLetters(text, most, family, known, tag) : undefined;
  if (told !== undefined) return told;
  if (fits) return tag;
  return among[0]?.tag ?? UNDETERMINED;
}

function familiesOf(counts: readonly number[]): Family[] {
  const families = FAMILIES.filter((_, n) => counts[n]! > 1);
  if (families.length < 2) return families;
  return families.sort((a, b) => counts[FAMILIES.indexOf(b)]! - counts[FAMILIES.indexOf(a)]!);
}

/** What Latin letters are read with in text of another script, or of a language without a part: names alike in most languages. */
const COMMON = 'mul';

/** @returns tags of the parts a text is read with, its own language's first: one for the script of each of its names */
export function partsFor({ language, families }: Told, known: readonly KnownLanguage[]): string[] {
  const own = known.find(({ tag }) => tag === language);
  const tags = own ? [own.tag] : [];
  for (const family of families) {
    if (own?.families.includes(family)) continue;
    const tag = family === 'latn' ? COMMON : known.find((one) => one.families.includes(family))?.tag;
    if (tag !== undefined) tags.push(tag);
  }
  return tags;
}
