/** Which script family a code unit belongs to, and whether it is part of a word. Learnt as units are met. */

/** A family is the unit in which the index ships: scripts that share it are read with one trie. */
export const FAMILIES = [
  'latn',
  'arab',
  'cyrl',
  'grek',
  'hebr',
  'armn',
  'geor',
  'deva',
  'beng',
  'taml',
  'thai',
  'hang',
  'hani',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Scripts that do not part their words: a name may begin and end anywhere in a run of letters. */
const UNSPACED: readonly Family[] = ['thai', 'hani'];

/** Not part of a word. */
export const GAP = 1;
/** Part of a word, in a script that no family carries. */
const OTHER = 2;
/** First of the families: FAMILY + n is FAMILIES[n]. */
export const FAMILY = 3;

const WORD = /^[\p{L}\p{M}\p{N}]$/u;
/** Digits and marks go with any word; they take no part in choosing a family. */
const PATTERNS: Readonly<Record<Family, RegExp>> = {
  latn: /^[\p{Script=Latin}\p{Nd}]$/u,
  arab: /^\p{Script=Arabic}$/u,
  cyrl: /^\p{Script=Cyrillic}$/u,
  grek: /^\p{Script=Greek}$/u,
  hebr: /^\p{Script=Hebrew}$/u,
  armn: /^\p{Script=Armenian}$/u,
  geor: /^\p{Script=Georgian}$/u,
  deva: /^\p{Script=Devanagari}$/u,
  beng: /^\p{Script=Bengali}$/u,
  taml: /^\p{Script=Tamil}$/u,
  thai: /^\p{Script=Thai}$/u,
  hang: /^\p{Script=Hangul}$/u,
  // Kana go with Han: one word of Japanese may have both. The long-vowel mark is common to both kana.
  hani: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u,
};

const table = new Uint8Array(65536);

/** Runs of units that need no asking: the first use of a Unicode property costs a page about a millisecond each. */
const PLAIN_RUNS: readonly (readonly [from: number, to: number, family: Family | undefined])[] = [
  [0x00, 0x2f, undefined],
  [0x30, 0x39, 'latn'],
  [0x3a, 0x40, undefined],
  [0x5b, 0x60, undefined],
  [0x61, 0x7a, 'latn'],
  [0x7b, 0xa0, undefined],
  [0x60c, 0x60c, undefined],
  [0x61b, 0x61b, undefined],
  [0x61f, 0x61f, undefined],
  [0x620, 0x63a, 'arab'],
  [0x641, 0x64a, 'arab'],
  [0x430, 0x45f, 'cyrl'],
  [0x4e00, 0x9fff, 'hani'],
  [0xac00, 0xd7a3, 'hang'],
  [0x2010, 0x2027, undefined],
];
for (const [from, to, family] of PLAIN_RUNS)
  table.fill(family === undefined ? GAP : FAMILY + FAMILIES.indexOf(family), from, to + 1);

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let value = GAP;
  if (WORD.test(char) || (unit >= 0xd800 && unit <= 0xdfff)) {
    value = OTHER;
    FAMILIES.forEach((family, n) => {
      if (PATTERNS[family].test(char)) value = FAMILY + n;
    });
  }
  table[unit] = value;
  return value;
}

/** @returns GAP, OTHER, or FAMILY + index of the family, for a folded unit. */
export function unitClass(unit: number): number {
  return table[unit] || learn(unit);
}

/** @returns the family of a form: that of its first letter that has one. */
export function familyOf(text: string): Family | undefined {
  for (let i = 0; i < text.length; i++) {
    const value = unitClass(text.charCodeAt(i));
    if (value >= FAMILY) return FAMILIES[value - FAMILY];
  }
  return undefined;
}

const unspaced = new Uint8Array(256);
for (const family of UNSPACED) unspaced[FAMILY + FAMILIES.indexOf(family)] = 1;

/** Whether words of a class (see unitClass) run into one another: 1 or 0. */
export const unspacedClasses: Readonly<Uint8Array> = unspaced;

/** @returns whether words run into one another at a folded or raw unit; NaN, behind a text's end, is none */
export const isUnspaced = (unit: number): boolean => unspaced[unitClass(unit)] === 1;
