/** Reads one number made in myriads, in letters, in digits or in both. */
import { digitAt } from '../characters.ts';
import { power } from '../exponents.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Literal } from '../literal.ts';
import { abbreviatedScale } from '../number.ts';
import {
  add,
  equal,
  fromDigits,
  less,
  multiply,
  negate,
  ONE,
  power10,
  type Rational,
  rational,
  ZERO,
} from '../rational.ts';
import { tokenAt } from '../tokens.ts';
import { exponentOf, NOTHING, plus, plusLiteral, type Sum, totalOf, withDecimals } from './sum.ts';
import { type MyriadLexicon, type Numeral, pastSpaces } from './table.ts';

export interface MyriadNumber {
  start: number;
  end: number;
  value: Rational;
  /** The scale it ends in, and what stood before it: 1400 and 8 in 1400亿. */
  mantissa: Rational;
  exponent: number;
  /** What it is made of: numerals, runs of digits, a point. */
  pieces: number;
  /** Set where it is digits alone. */
  literal: Literal | undefined;
  /** Whether it begins in digits. */
  inDigits: boolean;
  /** Digits in letters one after another, as in 二〇二二. */
  spelled: number;
  /** Said as so many of a hundred. */
  percent: boolean;
}

/** Longer than any number said in words. */
const MOST_PIECES = 40;

interface Reader {
  lexicon: Lexicon;
  myriad: MyriadLexicon;
  text: string;
}

/** The number that starts at `start`, with its fraction; `first` is the number in digits there, if there is one. */
export function readMyriadNumber(
  lexicon: Lexicon,
  myriad: MyriadLexicon,
  text: string,
  start: number,
  first: Literal | undefined,
): MyriadNumber | undefined {
  const reader = { lexicon, myriad, text };
  const integer = readSum(reader, start, first);
  if (!integer) return undefined;
  const divided = dividedBy(reader, integer);
  if (divided) return divided;
  const and = myriad.end('and', text, pastSpaces(text, integer.end));
  const next = and === undefined ? undefined : readSum(reader, pastSpaces(text, and));
  const fraction = next && dividedBy(reader, next);
  if (!fraction || fraction.percent)
    return powered(reader, integer) ?? scientific(reader, integer) ?? integer;
  return {
    ...integer,
    ...bare(add(integer.value, fraction.value)),
    end: fraction.end,
    pieces: integer.pieces + fraction.pieces,
    literal: undefined,
  };
}

/** `2の10乗`. */
function powered(reader: Reader, base: MyriadNumber): MyriadNumber | undefined {
  const { myriad, text } = reader;
  const of = myriad.end('powerOf', text, base.end);
  if (of === undefined) return undefined;
  const sign = minusAt(reader, of);
  const twice = sign === undefined ? undefined : minusAt(reader, sign);
  const minus = twice === undefined ? sign : undefined;
  const exponent = readSum(reader, twice ?? minus ?? of);
  const end = exponent && myriad.end('power', text, exponent.end);
  if (!exponent || end === undefined || exponent.value.d !== 1n) return undefined;
  const value = power(base.value, Number(exponent.value.n) * (minus === undefined ? 1 : -1));
  return (
    value && { ...base, ...bare(value), end, pieces: base.pieces + exponent.pieces + 1, literal: undefined }
  );
}

/** `1.3×10の6乗`. */
function scientific(reader: Reader, mantissa: MyriadNumber): MyriadNumber | undefined {
  const at = mantissa.end + 1;
  const ten = /[×xX✕]/u.test(reader.text.charAt(mantissa.end)) ? readSum(reader, at) : undefined;
  const raised = ten && equal(ten.value, TEN) ? powered(reader, ten) : undefined;
  if (!raised) return undefined;
  const pieces = mantissa.pieces + raised.pieces;
  return {
    ...mantissa,
    ...bare(multiply(mantissa.value, raised.value)),
    end: raised.end,
    pieces,
    literal: undefined,
  };
}

const TEN = rational(10);

/** Where a minus that stands at `i` ends. */
const minusAt = ({ myriad, text }: Reader, i: number): number | undefined =>
  /[-\u2212\uff0d]/.test(text.charAt(i)) ? i + 1 : myriad.end('minus', text, i);

const bare = (value: Rational) => ({ value, mantissa: value, exponent: 0 });

/** `百分之五十`, `3分の1`: what follows, over the number. */
function dividedBy(reader: Reader, divisor: MyriadNumber): MyriadNumber | undefined {
  const { myriad, text } = reader;
  const over = myriad.end('over', text, pastSpaces(text, divisor.end));
  if (over === undefined || equal(divisor.value, ZERO)) return undefined;
  const at = pastSpaces(text, over);
  const minus = minusAt(reader, at);
  const dividend = readSum(reader, pastSpaces(text, minus ?? at));
  if (!dividend) return undefined;
  const signed = minus === undefined ? dividend.value : negate(dividend.value);
  const part = multiply(signed, { n: divisor.value.d, d: divisor.value.n });
  const bareScale = scales(myriad.numerals.at(text, divisor.start)?.meaning);
  const percent =
    bareScale && myriad.language.percentOver.some((exponent) => equal(divisor.value, power10(exponent)));
  const value = percent ? multiply(part, rational(100)) : part;
  const pieces = divisor.pieces + dividend.pieces + 1;
  return { ...divisor, ...bare(value), end: dividend.end, pieces, literal: undefined, percent };
}

function readSum(reader: Reader, start: number, first?: Literal): MyriadNumber | undefined {
  const { lexicon, myriad, text } = reader;
  const literal = first ?? literalAt(lexicon, text, start);
  let sum: Sum | undefined = literal ? plusLiteral(NOTHING, literal.value) : NOTHING;
  let end = literal?.end ?? start;
  const abbreviated = literal && abbreviatedScale(lexicon, text, end, false);
  if (abbreviated) {
    sum = plus(sum!, { does: 'scale', exponent: abbreviated.exponent }, true, false)!;
    end = abbreviated.end;
  }
  let last: Numeral | 'digits' | undefined = literal && 'digits';
  while (sum && sum.pieces < MOST_PIECES && !abbreviated) {
    const next = nextPiece(reader, sum, end, last);
    if (!next) break;
    ({ sum, end, last } = next);
  }
  if (!sum || sum.pieces === 0) return undefined;
  const value = totalOf(sum, myriad.language.shortLast);
  const exponent = exponentOf(sum);
  return {
    start: literal?.start ?? start,
    end,
    value,
    mantissa: multiply(value, power10(-exponent)),
    exponent,
    pieces: sum.pieces,
    literal: sum.pieces === 1 ? literal : undefined,
    inDigits: literal !== undefined,
    spelled: sum.pieces === sum.pending?.letters ? sum.pieces : 0,
    percent: false,
  };
}

const literalAt = (lexicon: Lexicon, text: string, i: number): Literal | undefined =>
  digitAt(text, i) >= 0 ? tokenAt(lexicon, text, i)?.literal : undefined;

interface Piece {
  sum: Sum;
  end: number;
  last: Numeral | 'digits';
}

/** What one more numeral, run of digits or point makes of the sum; undefined where it is no part of the number. */
function nextPiece(
  reader: Reader,
  sum: Sum,
  end: number,
  last: Piece['last'] | undefined,
): Piece | undefined {
  const { lexicon, myriad, text } = reader;
  const first = sum.pieces === 0;
  const at = first ? end : pastSpaces(text, end);
  const literal = first ? undefined : literalAt(lexicon, text, at);
  if (literal) return digitsPiece(reader, sum, literal, last, at > end);
  const found = (first ? undefined : aboutScale(reader, at)) ?? myriad.numerals.at(text, at);
  if (!found) return pointed(reader, sum, at);
  const numeral = found.meaning;
  const apart = at > end && numeral.does === 'digit' && (last === 'digits' || isDigit(last));
  if (apart || (!first && isOther(reader, at, found.end))) return undefined;
  const more = plus(sum, numeral, at === end, myriad.language.positional);
  return more && { sum: more, end: found.end, last: numeral };
}

/** Digits after numerals, or the fraction after an integer. */
function digitsPiece(
  { myriad, text }: Reader,
  sum: Sum,
  literal: Literal,
  last: Piece['last'] | undefined,
  apart: boolean,
): Piece | undefined {
  // 만 18세 is "full eighteen years".
  const bareScale = sum.pieces === 1 && last !== 'digits' && scales(last);
  if (bareScale && apart && !scales(myriad.numerals.at(text, literal.end)?.meaning)) return undefined;
  const filled = last === 'digits' ? plusFraction(sum, literal) : plusLiteral(sum, literal.value);
  return filled && { sum: filled, end: literal.end, last: 'digits' };
}

/** `多万`: the scale after "and more". */
function aboutScale({ myriad, text }: Reader, at: number): { end: number; meaning: Numeral } | undefined {
  const about = myriad.end('approximately', text, at);
  const found = about === undefined ? undefined : myriad.numerals.at(text, pastSpaces(text, about));
  return found?.meaning.does === 'scale' ? found : undefined;
}

/** Whether a numeral after others is a unit (千米, 兆瓦 and, at a number's end, 两) or begins another word (一直). */
function isOther({ lexicon, myriad, text }: Reader, at: number, end: number): boolean {
  const goesOn = myriad.numerals.at(text, end) !== undefined;
  const unit = lexicon.signs.at(text, at);
  if (unit && (unit.end > end || !goesOn)) return true;
  const word = myriad.notNumbers.around(text, at);
  return !goesOn && word !== undefined && word > Math.max(end, myriad.end('ordinalAfter', text, end) ?? 0);
}

/** `1 3/5`: an integer and a fraction. */
function plusFraction(sum: Sum, { slashed, value }: Literal): Sum | undefined {
  return slashed && sum.pieces === 1 && less(value, ONE) ? withDecimals(sum, value) : undefined;
}

const scales = (numeral: Numeral | undefined): boolean => numeral !== undefined && 'exponent' in numeral;

const isDigit = (last: Piece['last'] | undefined): boolean =>
  last !== undefined && last !== 'digits' && last.does === 'digit';

/** No number has more decimals said one by one. */
const MOST_DECIMALS = 20;

/** `三点一四`: a point and the digits after it. */
function pointed({ lexicon, myriad, text }: Reader, sum: Sum, at: number): Piece | undefined {
  const point = sum.pieces === 0 ? undefined : myriad.end('point', text, at);
  if (point === undefined) return undefined;
  let end = pastSpaces(text, point);
  const literal = literalAt(lexicon, text, end);
  let digits = literal?.plain ? literal.digits : '';
  if (literal) end = literal.end;
  while (!literal && digits.length < MOST_DECIMALS) {
    const found = myriad.numerals.at(text, digits === '' ? end : pastSpaces(text, end));
    if (found?.meaning.does !== 'digit') break;
    digits += found.meaning.value;
    end = found.end;
  }
  const more = digits === '' ? undefined : withDecimals(sum, fromDigits(digits, digits.length));
  return more && { sum: more, end, last: 'digits' };
}
