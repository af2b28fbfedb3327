/** What is said in parts of a whole: tenths and coins after a number, halves after a unit, dozens, lengths in an hour. */

import type { Attached } from '../attach.ts';
import { classAt, UNSPACED } from '../characters.ts';
import type { Draft, Place } from '../dress.ts';
import type { Lexicon } from '../lexicon.ts';
import { add, less, multiply, negate, type Rational, rational } from '../rational.ts';
import { type MyriadLexicon, pastSpaces } from './table.ts';

const HALF = rational(1, 2);
const TEN = rational(10);

/** `三块零四`, `两毛五分`: what follows money at once is a part of it, in the next smaller coin if no other is named. */
export function coinsOf(
  { text, last, floor }: Place,
  myriad: MyriadLexicon,
  draft: Draft,
): Draft | undefined {
  if (
    last?.kind !== 'money' ||
    draft.start !== floor ||
    last.exponent > 0 ||
    !less(draft.value, rational(100))
  )
    return undefined;
  const money = (value: Rational, end: number): Draft => ({
    ...draft,
    kind: 'money',
    value,
    end,
    hundredth: true,
  });
  const named = myriad.end('hundredthSubunits', text, draft.end);
  if (named !== undefined) return money(draft.value, named);
  const ends = classAt(text, draft.end) !== UNSPACED;
  if (!ends || classAt(text, draft.start) !== UNSPACED || !less(draft.value, TEN)) return undefined;
  const bridged = draft.end - draft.start > 1;
  return money(bridged || last.hundredth ? draft.value : multiply(draft.value, TEN), draft.end);
}

/** `三個一毫四`: what is counted before tenths of a dollar are dollars. `at`: right after their number. */
export function dollarsOf(
  lexicon: Lexicon,
  myriad: MyriadLexicon,
  text: string,
  at: number,
): Attached | undefined {
  if (!/[个個]/.test(text.charAt(at))) return undefined;
  const digit = myriad.numerals.at(text, at + 1);
  const coin = digit?.meaning.does === 'digit' ? myriad.end('tenthSubunits', text, digit.end) : undefined;
  // 毫米 is a length.
  if (coin === undefined || (lexicon.signs.at(text, digit!.end)?.end ?? 0) > coin) return undefined;
  return { start: at, end: at + 1, attachment: { kind: 'money' } };
}

/** `三成`, `3割5分`, `八五折`, `2割引`: tenths that are said as percentages. */
export function shareOf(myriad: MyriadLexicon, text: string, draft: Draft): Draft | undefined {
  const at = pastSpaces(text, draft.end);
  const percent = (value: Rational, end: number): Draft => ({ ...draft, kind: 'percent', value, end });
  const price = myriad.end('priceTenths', text, at);
  const word = myriad.end('notUnits', text, at) ?? 0;
  if (price !== undefined && word <= price)
    return percent(less(draft.value, TEN) ? multiply(draft.value, TEN) : draft.value, price);
  const off = myriad.end('tenthsOff', text, at);
  if (off !== undefined) return percent(add(rational(100), negate(multiply(draft.value, TEN))), off);
  const tenths = myriad.end('tenths', text, at);
  if (tenths === undefined || word > tenths) return undefined;
  const whole = multiply(draft.value, TEN);
  const half = myriad.end('half', text, tenths);
  if (half !== undefined) return percent(add(whole, rational(5)), half);
  const more = myriad.numerals.at(text, tenths);
  const digit = more?.meaning.does === 'digit' ? more.meaning.value : undefined;
  const figure = digit ?? Number.parseInt(text.charAt(tenths).normalize('NFKC'), 10);
  const last = more?.end ?? tenths + 1;
  const named = Number.isNaN(figure) ? undefined : myriad.end('hundredths', text, last);
  const hundredths = named ?? (digit === undefined ? undefined : bareHundredths(myriad, text, tenths, last));
  return hundredths === undefined
    ? percent(whole, tenths)
    : percent(add(whole, rational(figure)), hundredths);
}

/** `三成五`: where hundredths have no name, a digit that counts nothing. */
function bareHundredths(myriad: MyriadLexicon, text: string, i: number, end: number): number | undefined {
  const { hundredths } = myriad.language;
  const isOther =
    hundredths !== '' ||
    myriad.notNumbers.around(text, i) !== undefined ||
    myriad.end('counters', text, end) !== undefined ||
    myriad.numerals.at(text, end) !== undefined;
  return isOther ? undefined : end;
}

/** `一吨半`: half of the unit more. */
export function withHalf(myriad: MyriadLexicon, text: string, draft: Draft): Draft {
  const half = draft.exponent === 0 ? myriad.end('half', text, draft.end) : undefined;
  return half === undefined ? draft : { ...draft, value: add(draft.value, HALF), end: half };
}

/** `两个半`: half of what is counted more. */
export function withCountedHalf(myriad: MyriadLexicon, text: string, draft: Draft): Draft {
  const counter = myriad.end('counters', text, pastSpaces(text, draft.end));
  const half = counter === undefined ? undefined : myriad.end('half', text, counter);
  return half === undefined ? draft : { ...draft, value: add(draft.value, HALF), end: half };
}

/** `五打`, `二ダース`. */
export function dozensOf(myriad: MyriadLexicon, text: string, draft: Draft): Draft | undefined {
  const near = pastSpaces(text, draft.end);
  const dozens = myriad.end('dozens', text, near);
  if (dozens === undefined || (myriad.end('notUnits', text, near) ?? 0) > dozens) return undefined;
  return { ...draft, value: multiply(draft.value, rational(12)), end: dozens };
}

/** `時速120キロ`: a length in an hour. */
export function perTime(myriad: MyriadLexicon, text: string, draft: Draft): Draft {
  if (draft.kind !== 'measure' || !draft.unit) return draft;
  const end = text.charAt(draft.start - 1) === ' ' ? draft.start - 1 : draft.start;
  const hour = myriad.start('perHour', text, end);
  const start = hour ?? myriad.start('perSecond', text, end);
  if (start === undefined) return draft;
  return { ...draft, start, unit: `${draft.unit}-per-${hour === undefined ? 'second' : 'hour'}` };
}
