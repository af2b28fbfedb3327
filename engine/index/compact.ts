/** Writes a value in the compact form in which the index ships; expand.ts reads it back. Build time only. */
import { BASE, type Column, type Compact, DIGITS, type Text } from './expand.ts';
import { FIELDS } from './format.ts';

const folded = (number: number) => (number < 0 ? -number * 2 - 1 : number * 2);

/** Bytes of UTF-8. */
function size(value: unknown): number {
  let bytes = 0;
  for (const char of JSON.stringify(value))
    bytes += char <= '\x7f' ? 1 : char <= '\u07ff' ? 2 : char.length === 1 ? 3 : 4;
  return bytes;
}

const smaller = <T>(a: T, b: T): T => (size(b) < size(a) ? b : a);

/** The letters that cost more than a byte, those that stand most often first. */
function dearLetters(text: string): string[] {
  const counts = new Map<string, number>();
  for (const char of text)
    if (char > '\x7f' && char.length === 1) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([char]) => char);
}

/** A pair that is told must spare more than the three signs it takes to tell it. */
const LEAST_PAIRS = 4;

/** The pair of ASCII signs on one line that comes most often, or undefined where none is worth telling. */
function commonestPair(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (/^[\x20-\x7e]{2}$/.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let best: string | undefined;
  let most = LEAST_PAIRS - 1;
  for (const [pair, count] of counts) if (count > most) [best, most] = [pair, count];
  return best;
}

/**
 * Puts signs that do not stand in a text in the place of dear letters and of the pairs that come most often, again and again
 * (byte pair encoding: Gage, A New Algorithm for Data Compression, 1994).
 */
function spared(plain: string): Text {
  const free = [...DIGITS].filter((char) => !plain.includes(char));
  const letters = dearLetters(plain).slice(0, free.length);
  const signs = free.splice(0, letters.length);
  const written = new Map(letters.map((char, n) => [char, signs[n]!]));
  let text = [...plain].map((char) => written.get(char) ?? char).join('');
  let pairs = '';
  for (const sign of free) {
    const pair = commonestPair(text);
    if (pair === undefined) break;
    text = text.replaceAll(pair, () => sign);
    signs.push(sign);
    pairs += pair;
  }
  return smaller<Text>(plain, ['+', text, signs.join(''), letters.join(''), pairs]);
}

function written(numbers: readonly number[]): string {
  let text = '';
  for (const one of numbers) {
    let number = one;
    for (; number >= BASE; number = Math.floor(number / BASE)) text += DIGITS[BASE + (number % BASE)];
    text += DIGITS[number];
  }
  return text;
}

const textOf = (numbers: readonly number[]): Text => spared(written(numbers));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether all its fields have a sign for their names. */
const isPart = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && Object.keys(value).every((name) => FIELDS.includes(name));

const signsOf = (names: readonly string[]): string =>
  names.map((name) => DIGITS[FIELDS.indexOf(name)]).join('');

/** A string of so many units is not worth signs of its own. */
const SHORT = 40;

/** Steps between two of them must be told exactly too. */
const MOST = 2 ** 40;
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) < MOST && !Object.is(value, -0);

function compactObjects(objects: readonly Record<string, unknown>[]): Compact {
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const columns = names.map((name): Column => {
    const owners = [...objects.keys()].filter((n) => objects[n]![name] !== undefined);
    const values = compactList(owners.map((n) => objects[n]![name]));
    return owners.length === objects.length ? values : ['.', textOf(owners), values];
  });
  return [':', objects.length, signsOf(names), ...columns];
}

/** A list by what it is a list of, without asking whether its values come again. */
function compactColumn(list: readonly unknown[]): Compact {
  if (list.length === 0) return '#';
  if (list.every(isCount)) {
    const steps = `~${written(list.map((number, n) => folded(number - (list[n - 1] ?? 0))))}`;
    const plain = list.some((number) => number < 0) ? `-${written(list.map(folded))}` : `#${written(list)}`;
    return smaller(spared(plain), spared(steps));
  }
  if (list.every((value) => typeof value === 'boolean')) return spared(`?${written(list.map(Number))}`);
  if (list.every((value) => typeof value === 'string') && !list.some((text) => text.includes('\n')))
    return spared(`'${list.join('\n')}`);
  if (list.every((value) => Array.isArray(value)))
    return ['[', textOf(list.map((inner) => inner.length)), compactList(list.flat(1))];
  if (list.every(isPart)) return compactObjects(list);
  return ['=', list];
}

function compactList(list: readonly unknown[]): Compact {
  // Of short lists little is left to spare.
  const column = smaller(compactColumn(list), ['=', list]);
  const distinct = new Map<string, { n: number; value: unknown }>();
  const numbers = list.map((value) => {
    const key = JSON.stringify(value);
    const known = distinct.get(key) ?? { n: distinct.size, value };
    distinct.set(key, known);
    return known.n;
  });
  if (distinct.size === list.length) return column;
  const again: Compact = [
    '*',
    compactColumn([...distinct.values()].map(({ value }) => value)),
    textOf(numbers),
  ];
  return smaller(column, again);
}

/** @param value any JSON value; a list of alike things gains most */
export function compact(value: unknown): Compact {
  if (Array.isArray(value)) return compactList(value);
  if (isPart(value)) return ['{', signsOf(Object.keys(value)), ...Object.values(value).map(compact)];
  if (typeof value === 'string' && value.length > SHORT && !value.includes('\n'))
    return ['$', spared(`'${value}`)];
  return ['=', value];
}
