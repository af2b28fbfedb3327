/**
 * Where a name may begin and end that blanks do not tell of. Some scripts do not part their words. Between most letters of Han
 * and Thai it may; not inside a syllable, and not inside a run of katakana, which is one foreign word: インド does not stand in
 * インドネシア.
 */
import { EXPANDED, FIRST_UNIT, foldTable, foldUnit } from '../fold/table.ts';

const MARK = /^\p{M}$/u;
const LONG_VOWEL = 0x30fc;

const isKatakana = (unit: number) => (unit >= 0x30a1 && unit <= 0x30fa) || unit === LONG_VOWEL;

/** Vowels that Thai writes before the consonant they are spoken after: เ แ โ ใ ไ. */
const isThaiLead = (unit: number) => unit >= 0x0e40 && unit <= 0x0e44;

/** Vowels that Thai writes behind their consonant and that are no combining marks: ะ า ำ ๅ. */
const isThaiTail = (unit: number) => unit === 0x0e30 || unit === 0x0e32 || unit === 0x0e33 || unit === 0x0e45;

/** Beyond these, two units of unspaced scripts never hold together. */
const isMark = (unit: number) => unit >= 0x300 && MARK.test(String.fromCharCode(unit));

const foldedAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return foldTable[unit] || foldUnit(unit);
};

/** The last unit before an offset that folding leaves a trace of: what fills the place of a part (fold/compose.ts) leaves none. */
function foldedBefore(text: string, at: number): number {
  let last = at - 1;
  let folded = foldedAt(text, last);
  while (folded < FIRST_UNIT && folded !== EXPANDED && last > 0) folded = foldedAt(text, --last);
  return folded;
}

/**
 * @param at UTF-16 offset between two letters of which one at least belongs to an unspaced script
 * @returns whether the two hold together, so that no name begins or ends between them
 */
export function holdsTogether(text: string, at: number): boolean {
  const before = foldedBefore(text, at);
  const after = foldedAt(text, at);
  return (
    (isKatakana(before) && isKatakana(after)) || isThaiLead(before) || isThaiTail(after) || isMark(after)
  );
}

const WORD_UNIT = /^[\p{L}\p{M}\p{N}]$/u;
const CLOSING = /^['"’”」』》〉)\]]$/;
const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3;

/**
 * @param at UTF-16 offset of a letter
 * @returns whether Hangul goes on with a particle behind a quotation mark or bracket: in "자유"이란 there is no Iran
 */
export function goesOnBehindMark(text: string, at: number): boolean {
  return (
    at > 1 &&
    isHangul(text.charCodeAt(at)) &&
    CLOSING.test(text.charAt(at - 1)) &&
    WORD_UNIT.test(text.charAt(at - 2))
  );
}
