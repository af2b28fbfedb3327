/** Which script family a code unit belongs to, and whether it is part of a word. Learnt as units are met. */

/** A family is the unit in which the index ships: scripts that share it are read with one trie. */
export const FAMILIES = ['latn', 'arab'] as const;
export type Family = (typeof FAMILIES)[number];

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
};

const table = new Uint8Array(65536);

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
