/**
 * Reads a value back from the compact form in which the index ships (compact.ts writes it). A list of alike things ships as
 * columns: one list of numbers or of strings for each of their fields, and each such list as one string.
 */

import { FIELDS } from './format.ts';

/**
 * A string, or one in which signs stand in the place of letters of two and three bytes, each of one letter of the fourth part,
 * and of pairs that come again and again, each of two letters or signs of the last part.
 */
export type Text = string | ['+', text: string, signs: string, letters: string, pairs: string];

/** What ships: plain JSON. */
export type Compact =
  /**
   * A list in one string, whose first sign says what it is of: `#` numbers; `-` numbers of which some are negative; `~` numbers,
   * each told by how far it is from the one before; `?` booleans; `'` strings of one line each.
   */
  | Text
  /** Any JSON value, as it is. */
  | ['=', unknown]
  /** An object: a sign for the name of each of its fields, and the fields. */
  | ['{', string, ...Compact[]]
  /** A long string. */
  | ['$', Compact]
  /** Lists: how long each is, and all of them one after another. */
  | ['[', Text, Compact]
  /** Objects: how many, a sign for the name of each field, and the values of each. */
  | [':', number, string, ...Column[]]
  /** Values that come again: each once, and which of them stands where. */
  | ['*', Compact, Text];

/** A field's values, of all objects or, behind the numbers of those that have it, of some. */
export type Column = Compact | ['.', Text, Compact];

/** Printable ASCII without what JSON escapes. The first half ends a number, the second half says that it goes on. */
export const DIGITS = Array.from({ length: 95 }, (_, n) => String.fromCharCode(0x20 + n))
  .filter((char) => char !== '"' && char !== '\\')
  .join('')
  .slice(0, 92);
export const BASE = DIGITS.length / 2;

/** @param signs one for each name, as it stands in FIELDS */
const nameOf = (signs: string, field: number): string => FIELDS[values[signs.charCodeAt(field)]!]!;

const values = new Uint8Array(128);
for (let n = 0; n < DIGITS.length; n++) values[DIGITS.charCodeAt(n)] = n;

function numbersOf(written: Text): number[] {
  const text = plain(written);
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)]!;
    if (value < BASE) {
      numbers.push(number + value * scale);
      number = 0;
      scale = 1;
    } else {
      number += (value - BASE) * scale;
      scale *= BASE;
    }
  }
  return numbers;
}

const unfolded = (number: number) => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

function plain(text: Text): string {
  if (typeof text === 'string') return text;
  const [, spared, signs, letters, pairs] = text;
  const meant = new Map<string, string>();
  const meaning = (char: string) => meant.get(char) ?? char;
  for (let n = 0; n < signs.length; n++) {
    const at = (n - letters.length) * 2;
    meant.set(
      signs.charAt(n),
      n < letters.length ? letters.charAt(n) : meaning(pairs.charAt(at)) + meaning(pairs.charAt(at + 1)),
    );
  }
  let out = '';
  for (let at = 0; at < spared.length; at++) out += meaning(spared.charAt(at));
  return out;
}

function listsOf(lengths: readonly number[], all: readonly unknown[]): unknown[] {
  let at = 0;
  return lengths.map((length) => {
    const list = all.slice(at, at + length);
    at += length;
    return list;
  });
}

function objectsOf(count: number, signs: string, columns: readonly Column[]): unknown[] {
  const objects: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  columns.forEach((column, field) => {
    const name = nameOf(signs, field);
    const [owners, values] =
      typeof column !== 'string' && column[0] === '.'
        ? [numbersOf(column[1]), expand(column[2])]
        : [objects.keys(), expand(column)];
    let n = 0;
    for (const owner of owners) objects[owner]![name] = (values as unknown[])[n++];
  });
  return objects;
}

function listOf(whole: string): unknown[] {
  const kind = whole.charAt(0);
  const text = whole.slice(1);
  if (kind === "'") return text.split('\n');
  const numbers = numbersOf(text);
  if (kind === '?') return numbers.map(Boolean);
  if (kind === '#') return numbers;
  let last = 0;
  return numbers.map((number) => {
    last = unfolded(number) + (kind === '~' ? last : 0);
    return last;
  });
}

/** @returns the value that `compact` was given; of something else it returns nonsense or throws */
export function expand(compact: Compact): unknown {
  if (typeof compact === 'string') return listOf(compact);
  switch (compact[0]) {
    case '=':
      return compact[1];
    case '{': {
      const [, signs, ...fields] = compact;
      return Object.fromEntries(fields.map((value, field) => [nameOf(signs, field), expand(value)]));
    }
    case '$':
      return (expand(compact[1]) as string[])[0];
    case '+':
      return listOf(plain(compact));
    case '[':
      return listsOf(numbersOf(compact[1]), expand(compact[2]) as unknown[]);
    case ':': {
      const [, count, signs, ...columns] = compact;
      return objectsOf(count, signs, columns);
    }
    case '*': {
      const distinct = expand(compact[1]) as unknown[];
      return numbersOf(compact[2]).map((n) => distinct[n]);
    }
  }
}
