/** Folding as a whole: for building indexes and comparing spellings. The automaton folds as it reads (automaton/scan.ts). */
import { BLANK, DROPPED_MARK, EXPANDED, expansionOf, FIRST_UNIT, foldUnit } from './table.ts';

/** @returns the folded text, trimmed; offsets into it mean nothing. */
export function foldText(text: string): string {
  let out = '';
  let last = BLANK;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded >= FIRST_UNIT) {
      if (folded === BLANK && last === BLANK) continue;
      last = folded;
      out += String.fromCharCode(folded);
    } else if (folded === EXPANDED) {
      const expansion = expansionOf(unit);
      out += expansion;
      last = expansion.charCodeAt(expansion.length - 1);
    }
  }
  return last === BLANK ? out.slice(0, -1) : out;
}

/**
 * @param end UTF-16 offset just after a letter
 * @returns the offset after the vowel signs and accents that belong to it, so that a mention never ends inside a letter
 */
export function letterEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length) {
    const next = foldUnit(text.charCodeAt(at));
    if (next === DROPPED_MARK) at++;
    else if (
      next < FIRST_UNIT &&
      next !== EXPANDED &&
      at + 1 < text.length &&
      foldUnit(text.charCodeAt(at + 1)) === DROPPED_MARK
    )
      at++;
    else break;
  }
  return at;
}
