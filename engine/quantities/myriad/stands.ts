/** Whether numerals are a number where they stand: their letters are also parts of common words and of dates. */
import { classAt, UNSPACED } from '../characters.ts';
import { isCalendar } from '../guards.ts';
import type { Lexicon } from '../lexicon.ts';
import { less, rational } from '../rational.ts';
import type { MyriadNumber } from './number.ts';
import { type MyriadLexicon, pastSpaces } from './table.ts';

/** A day, a month, a year, an hour by what stands beside. */
export function isDate(lexicon: Lexicon, myriad: MyriadLexicon, text: string, number: MyriadNumber): boolean {
  const { literal, start, end } = number;
  if (literal?.plain && isCalendar(lexicon, text, start, end, literal.digits)) return true;
  const at = pastSpaces(text, end);
  const left = myriad.language.inWords && text.charAt(start - 1) === ' ' ? start - 1 : start;
  if (myriad.start('calendarBefore', text, left) !== undefined)
    return !isCountedSince(myriad, text, start, at);
  const isYear =
    !less(number.value, rational(1000)) && less(number.value, rational(2200)) && number.value.d === 1n;
  if (isYear && myriad.end('year', text, at) !== undefined) return true;
  const calendar = myriad.end('calendarAfter', text, at);
  return (
    calendar !== undefined &&
    less(number.value, rational(61)) &&
    calendar >= (myriad.end('counters', text, at) ?? 0)
  );
}

/** `2020年五次`: a year or month may be followed by how often something was in it. `at`: right after the number. */
function isCountedSince(myriad: MyriadLexicon, text: string, start: number, at: number): boolean {
  const since = myriad.start('year', text, start) ?? myriad.start('calendarAfter', text, start);
  const counter = myriad.end('counters', text, at);
  return (
    since !== undefined && counter !== undefined && counter > (myriad.end('calendarAfter', text, at) ?? 0)
  );
}

/** Whether letters without a unit are a number here; a number in digits always is. `start` is that of its sign. */
export function stands(myriad: MyriadLexicon, text: string, number: MyriadNumber, start: number): boolean {
  if (number.inDigits) return true;
  const { end, pieces, spelled } = number;
  const apart = classAt(text, start - 1) !== UNSPACED;
  const at = pastSpaces(text, end);
  const counted = myriad.end('counters', text, at) !== undefined;
  const ends = classAt(text, end) !== UNSPACED;
  // Nothing else has a minus.
  if (start < number.start) return true;
  const particle = myriad.end('particles', text, end) !== undefined;
  if (myriad.language.spaced) {
    if (!apart) return false;
    if (isWeak(myriad, text, number)) return isAlone(text, start, end);
    const counts =
      (pieces === 1 && isBareScale(myriad, text, number)) || myriad.end('attributive', text, start) === end;
    return counted || (counts ? isAlone(text, start, end) : ends || particle);
  }
  // 三四个 is "three or four".
  if (spelled === 2) return apart && ends;
  const { inWords } = myriad.language;
  if (inWords && isVowel(text, end)) return false;
  if (pieces > 1 || (!inWords && end - number.start > 1)) return true;
  if (counted) return true;
  return (
    (apart && ends) || (particle && !/[\p{Script=Han}\p{Script=Katakana}]/u.test(text.charAt(start - 1)))
  );
}

/** A sign that belongs to the consonant before it: สามารถ goes on where สาม ends. */
const isVowel = (text: string, i: number): boolean => /[\p{M}ะาำ]/u.test(text.charAt(i));

/** Ten, a hundred or a myriad without a digit before. */
const isBareScale = ({ numerals }: MyriadLexicon, text: string, { start, inDigits }: MyriadNumber): boolean =>
  !inDigits && ['step', 'scale'].includes(numerals.at(text, start)?.meaning.does ?? '');

/** 普京 and 前兆: the scales that count by hundred millions and more open no number. */
export const isScaleInWord = (myriad: MyriadLexicon, text: string, number: MyriadNumber): boolean => {
  const first = myriad.numerals.at(text, number.start)?.meaning;
  return !number.inDigits && !number.percent && first?.does === 'scale' && first.exponent >= 8;
};

/** `数千`: thousands, nobody says how many. */
export const isSeveral = (myriad: MyriadLexicon, text: string, number: MyriadNumber): boolean =>
  isBareScale(myriad, text, number) && myriad.start('several', text, number.start) !== undefined;

/** A single letter that is mostly something else. */
export const isWeak = (myriad: MyriadLexicon, text: string, { start, end }: MyriadNumber): boolean =>
  myriad.end('weak', text, start) === end;

/** Between marks or at the text's ends, not among words. */
function isAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{Nd}]/u.test(text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2));
}
