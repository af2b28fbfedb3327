/** What a source unit is to the automaton: no part of a word, a letter of some family, or nothing at all. */
import { EXPANDED, expansionOf, FIRST_UNIT, foldUnit } from '../fold/table.ts';
import { unitClass } from '../languages/scripts.ts';

/** A unit that folding drops: it neither makes nor ends a word. Other kinds are those of languages/scripts.ts. */
export const TRACELESS = 255;

const table = new Uint8Array(65536);

function learn(unit: number): number {
  const folded = foldUnit(unit);
  let kind = TRACELESS;
  if (folded >= FIRST_UNIT) kind = unitClass(folded);
  else if (folded === EXPANDED) kind = unitClass(expansionOf(unit).charCodeAt(0));
  table[unit] = kind;
  return kind;
}

export function kindOf(unit: number): number {
  return table[unit] || learn(unit);
}

/** The raw table for the hot loop: zero means "ask kindOf". */
export const kindTable: Readonly<Uint8Array> = table;
