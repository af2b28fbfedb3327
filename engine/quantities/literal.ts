/** Numbers in digits: grouping, decimals, and telling a number from a date, a version or a telephone number. */
import { classAt, DIGIT, digitAt, INVISIBLE, SPACE, SURROGATE, widthAt } from './characters.ts';
import { fromDigits, multiply, type Rational, rational } from './rational.ts';
import type { QuantityLanguage } from './types.ts';

export interface Literal {
  start: number;
  end: number;
  value: Rational;
  /** Written with digits alone: `2014`, not `2,014` or `20.5`. */
  plain: boolean;
  /** Whether it is a fraction of two integers written with a slash. */
  slashed: boolean;
  digits: string;
}

/** Digits that are no number of anything (a date, a version, an identifier), up to `end`. */
export interface NoLiteral {
  skip: true;
  end: number;
}

interface Part {
  digits: string;
  start: number;
  end: number;
}

/** A run of digits longer than this is an identifier, not a quantity. */
const LONGEST = 30;
const MOST_PARTS = 12;
const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014\u2212';
const SEPARATORS = `.,:/'\u2019\u066b\u066c\u060c${HYPHENS}`;
/** Marks as wide as Chinese letters, and what they are between digits as wide. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '\uff0e': '.',
  '\uff0c': ',',
  '\uff1a': ':',
  '\uff0f': '/',
};

/** Reads the number in digits at `i` (which holds a digit) with the marks of a language. */
export function readLiteral(text: string, i: number, marks: QuantityLanguage['marks']): Literal | NoLiteral {
  const { parts, separators, end } = cluster(text, i);
  if (parts.length > MOST_PARTS || parts.some((part) => part.digits.length > LONGEST))
    return { skip: true, end };
  if (separators.some((mark) => mark === ':')) return { skip: true, end };
  const slashes = separators.filter((mark) => mark === '/').length;
  const hyphens = separators.flatMap((mark, at) => (HYPHENS.includes(mark) ? [at] : []));
  if (slashes === 1 && separators.length === 1 && marks.slash && text.charCodeAt(i) > 0x600)
    return literalOf(parts, 1, false);
  if (slashes > 0)
    return slashed(parts, separators) ?? overHundred(parts, separators, marks) ?? { skip: true, end };
  if (hyphens.length > 1) return { skip: true, end };
  const hyphen = hyphens[0];
  if (hyphen !== undefined) {
    if (hyphen === 0 && parts.length === 2 && !isRange(parts, separators[0]!)) return { skip: true, end };
    return decimal(parts.slice(0, hyphen + 1), separators.slice(0, hyphen), marks, end);
  }
  return decimal(parts, separators, marks, end);
}

/** The longest run of digit groups joined by single marks, linear in its length. */
function cluster(text: string, i: number): { parts: Part[]; separators: string[]; end: number } {
  const parts: Part[] = [];
  const separators: string[] = [];
  let at = i;
  for (;;) {
    const part = digitRun(text, at);
    parts.push(part);
    const next = separatorAfter(text, part, parts, separators);
    if (!next) return { parts, separators, end: part.end };
    separators.push(next.mark);
    at = next.at;
  }
}

/** The digits at `i`; only so many are kept as can matter. */
function digitRun(text: string, i: number): Part {
  let at = i;
  let digits = '';
  for (;;) {
    const digit = digitAt(text, at);
    if (digit < 0) return { digits, start: i, end: at };
    if (digits.length <= LONGEST) digits += digit;
    at += widthAt(text, at);
  }
}

const isDigitAt = (text: string, i: number): boolean => {
  const kind = classAt(text, i);
  return kind === DIGIT || (kind === SURROGATE && digitAt(text, i) >= 0);
};

/** The code point of zero in the row of digits at `i`: digits of two scripts are never one number, of two widths they may be. */
function zeroAt(text: string, i: number): number {
  const zero = (text.codePointAt(i) ?? 0) - digitAt(text, i);
  return zero === 0xff10 ? 0x30 : zero;
}

function separatorAfter(
  text: string,
  part: Part,
  parts: readonly Part[],
  separators: readonly string[],
): { mark: string; at: number } | undefined {
  const found = anySeparatorAfter(text, part, parts, separators);
  return found && zeroAt(text, found.at) === zeroAt(text, part.start) ? found : undefined;
}

function anySeparatorAfter(
  text: string,
  part: Part,
  parts: readonly Part[],
  separators: readonly string[],
): { mark: string; at: number } | undefined {
  const markAt = visible(text, part.end);
  const written = text.charAt(markAt);
  const mark = FULL_WIDTH[written] ?? written;
  if (mark === '') return undefined;
  if (classAt(text, markAt) === SPACE) return spaceGroup(text, markAt, parts, separators);
  if (!SEPARATORS.includes(mark)) return undefined;
  const at = visible(text, markAt + 1);
  return isDigitAt(text, at) ? { mark, at } : undefined;
}

/** Direction marks inside a number are passed over; a handful, so that this stays constant time. */
function visible(text: string, i: number): number {
  let at = i;
  while (at < i + 4 && classAt(text, at) === INVISIBLE) at++;
  return at;
}

/** A space joins groups of three digits only: `1 234 567`. */
function spaceGroup(
  text: string,
  i: number,
  parts: readonly Part[],
  separators: readonly string[],
): { mark: string; at: number } | undefined {
  const first = parts[0]!;
  if (/[\n\r]/.test(text.charAt(i)) || first.digits.length > 3 || first.digits.startsWith('0'))
    return undefined;
  // What stands before the last mark was checked when that was the last.
  if (parts.length > 1 && (separators.at(-1) !== ' ' || parts.at(-1)!.digits.length !== 3)) return undefined;
  let at = i + 1;
  for (let digit = 0; digit < 3; digit++) {
    if (!isDigitAt(text, at)) return undefined;
    at += widthAt(text, at);
  }
  return isDigitAt(text, at) ? undefined : { mark: ' ', at: i + 1 };
}

const DENOMINATORS = new Set('2 3 4 5 6 7 8 9 10 12 16 20 25 32 50 64 100 1000'.split(' '));

/** `1/4` is a fraction; `9/11`, `24/7` and anything with two slashes is not. */
function slashed(parts: readonly Part[], separators: readonly string[]): Literal | undefined {
  const [n, d] = parts;
  if (separators.length !== 1 || !n || !d || n.digits.length > 3 || !DENOMINATORS.has(d.digits))
    return undefined;
  if (n.digits === '24' && d.digits === '7') return undefined;
  const value = rational(BigInt(n.digits), BigInt(d.digits));
  return { start: n.start, end: d.end, value, plain: false, slashed: true, digits: n.digits };
}

/** `52.5/100`: a fraction over a hundred may be one of any number. */
function overHundred(
  parts: readonly Part[],
  separators: readonly string[],
  marks: QuantityLanguage['marks'],
): Literal | undefined {
  const last = parts.at(-1)!;
  if (last.digits !== '100' || separators.indexOf('/') !== separators.length - 1) return undefined;
  const over = decimal(parts.slice(0, -1), separators.slice(0, -1), marks, last.start - 1);
  if ('skip' in over || over.end !== last.start - 1) return undefined;
  const value = multiply(over.value, rational(1, 100));
  return { ...over, end: last.end, value, plain: false, slashed: true };
}

/** Whether two numbers joined by a hyphen are the ends of a range, not a date, a season or a telephone number. */
function isRange(parts: readonly Part[], mark: string): boolean {
  const [a, b] = [parts[0]!.digits, parts[1]!.digits];
  if (/^(1[5-9]|20)\d\d$/.test(a) && (b.length === 2 || /^(1[5-9]|20)\d\d$/.test(b))) return false;
  if (mark === '-' && a.length === 3 && b.length === 4) return false;
  return a.length <= 9 && b.length <= 9 && !(a.length > 1 && a.startsWith('0'));
}

function decimal(
  parts: readonly Part[],
  separators: readonly string[],
  marks: QuantityLanguage['marks'],
  clusterEnd: number,
): Literal | NoLiteral {
  const skip: NoLiteral = { skip: true, end: clusterEnd };
  if (parts.length === 1) return literalOf(parts, parts.length, true);
  const kinds = [...new Set(separators)];
  const last = separators[separators.length - 1]!;
  if (kinds.length === 1) {
    if (separators.length === 1) return onePart(parts, last, marks);
    if (last !== '\u066b' && isGrouped(parts)) return literalOf(parts, parts.length, false);
    // 1.2.3 and 192.168.0.1 are names of things; 22,24,26 is a list of which this is the first.
    return last === '.' ? skip : literalOf(parts, 1, true);
  }
  const decimalOnce = separators.indexOf(last) === separators.length - 1;
  if (kinds.length === 2 && decimalOnce && isGrouped(parts.slice(0, -1)))
    return literalOf(parts, parts.length - 1, false);
  return last === '.' ? skip : literalOf(parts, 1, true);
}

/** One mark between two runs of digits: a decimal, a group or, where neither fits, the end of the number. */
function onePart(parts: readonly Part[], mark: string, marks: QuantityLanguage['marks']): Literal {
  if (mark === '\u066b') return literalOf(parts, 1, false);
  const grouped = isGrouped(parts) && !parts[0]!.digits.startsWith('0');
  // Nobody writes out three decimals that are none: "130,000 soldados" is a page of the other habit.
  const asGroup = grouped && (mark !== marks.decimal || parts[1]!.digits === '000');
  if (asGroup) return literalOf(parts, 2, false);
  const isGroupOnly =
    mark === '\u066c' || mark === '\u060c' || mark === ' ' || mark === "'" || mark === '\u2019';
  if (isGroupOnly || (mark === marks.group && mark === ',' && marks.loneGroup === 'list'))
    return literalOf(parts.slice(0, 1), 1, true);
  return literalOf(parts, 1, false);
}

/** Groups of three after the first, or the Indian two, two, three. */
function isGrouped(parts: readonly Part[]): boolean {
  const lengths = parts.map((part) => part.digits.length);
  const first = lengths[0]!;
  const rest = lengths.slice(1);
  if (first > 3 || rest.at(-1) !== 3) return rest.length === 0;
  return (
    rest.every((length) => length === 3) || (first <= 2 && rest.slice(0, -1).every((length) => length === 2))
  );
}

/** A literal of the first `whole` parts as its integer, the part after them (if any, and only if all are used) as decimals. */
function literalOf(parts: readonly Part[], whole: number, plain: boolean): Literal {
  const used = plain ? parts.slice(0, 1) : parts;
  const integer = used
    .slice(0, whole)
    .map((part) => part.digits)
    .join('');
  const decimals = used
    .slice(whole)
    .map((part) => part.digits)
    .join('');
  return {
    start: used[0]!.start,
    end: used[used.length - 1]!.end,
    value: fromDigits(integer + decimals, decimals.length),
    plain,
    slashed: false,
    digits: integer,
  };
}
