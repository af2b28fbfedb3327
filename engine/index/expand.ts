/**
 * Reads a value back from the compact form in which the index ships (compact.ts writes it). A list of alike things ships as
 * columns: one list of numbers or of strings for each of their fields, and each such list as one string.
 */

/** What ships: plain JSON. */
export type Compact =
  /** Any JSON value, as it is. */
  | ['=', unknown]
  /** An object: its fields one by one. */
  | ['{', Record<string, Compact>]
  /** Numbers; with `-` some are negative; with `~` each is told by how far it is from the one before. */
  | ['#' | '-' | '~', string]
  /** A long string. */
  | ['$', Compact]
  /**
   * Strings of one line each. Signs stand in the place of letters of two and three bytes, each of one letter of the fourth part,
   * and of pairs that come again and again, each of two letters or signs of the last part.
   */
  | ['"', text: string, signs?: string, letters?: string, pairs?: string]
  /** Booleans. */
  | ['?', string]
  /** Lists: how long each is, and all of them one after another. */
  | ['[', string, Compact]
  /** Objects: for each field the numbers of those that have it (absent: all do), and its values. */
  | [':', number, Record<string, [Compact] | [Compact, string]>]
  /** Values that come again: each once, and which of them stands where. */
  | ['*', Compact, string];

/** Printable ASCII without what JSON escapes. The first half ends a number, the second half says that it goes on. */
export const DIGITS = Array.from({ length: 95 }, (_, n) => String.fromCharCode(0x20 + n))
  .filter((char) => char !== '"' && char !== '\\')
  .join('')
  .slice(0, 92);
export const BASE = DIGITS.length / 2;

const values = new Uint8Array(128);
for (let n = 0; n < DIGITS.length; n++) values[DIGITS.charCodeAt(n)] = n;

function numbersOf(text: string): number[] {
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

function stringsOf(text: string, signs = '', letters = '', pairs = ''): string[] {
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
  for (let at = 0; at < text.length; at++) out += meaning(text.charAt(at));
  return out.split('\n');
}

function listsOf(lengths: readonly number[], all: readonly unknown[]): unknown[] {
  let at = 0;
  return lengths.map((length) => {
    const list = all.slice(at, at + length);
    at += length;
    return list;
  });
}

function objectsOf(count: number, fields: Record<string, [Compact] | [Compact, string]>): unknown[] {
  const objects: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  for (const [key, [column, owners]] of Object.entries(fields)) {
    const list = expand(column) as unknown[];
    const numbers = owners === undefined ? undefined : numbersOf(owners);
    list.forEach((value, n) => {
      objects[numbers ? numbers[n]! : n]![key] = value;
    });
  }
  return objects;
}

/** @returns the value that `compact` was given; of something else it returns nonsense or throws */
export function expand(compact: Compact): unknown {
  switch (compact[0]) {
    case '=':
      return compact[1];
    case '{':
      return Object.fromEntries(Object.entries(compact[1]).map(([key, value]) => [key, expand(value)]));
    case '#':
      return numbersOf(compact[1]);
    case '-':
      return numbersOf(compact[1]).map(unfolded);
    case '~': {
      let last = 0;
      return numbersOf(compact[1]).map((step) => {
        last += unfolded(step);
        return last;
      });
    }
    case '$':
      return (expand(compact[1]) as string[])[0];
    case '?':
      return numbersOf(compact[1]).map(Boolean);
    case '"':
      return stringsOf(compact[1], compact[2], compact[3], compact[4]);
    case '[':
      return listsOf(numbersOf(compact[1]), expand(compact[2]) as unknown[]);
    case ':':
      return objectsOf(compact[1], compact[2]);
    case '*': {
      const distinct = expand(compact[1]) as unknown[];
      return numbersOf(compact[2]).map((n) => distinct[n]);
    }
  }
}
