/**
 * What a UTF-16 code unit is to the quantity reader, looked up in a table that fills as it is asked.
 * Unicode properties are the regular expression engine's: no tables of our own to grow stale.
 */
import { EXPANDED, expansionOf, FIRST_UNIT, foldUnit } from '../fold/table.ts';

export const DIGIT = 1;
export const LETTER = 2;
export const SPACE = 3;
export const VULGAR = 4;
/** Direction marks and other invisible format characters, which may stand inside a number. */
export const INVISIBLE = 5;
export const SURROGATE = 6;
const OTHER = 7;
/** A letter of a script without spaces between words, or (Korean) between a number and what is counted. */
export const UNSPACED = 8;

const UNSPACED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const classes = new Uint8Array(0x10000);
const IGNORED = 0xffff;

/** The class of the code unit at `i`; OTHER outside the text. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  // NaN outside the text.
  return code >= 0 ? classes[code] || classify(code) : OTHER;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = OTHER;
  if (code >= 0xd800 && code <= 0xdfff) found = SURROGATE;
  else if (/\p{Nd}/u.test(char)) found = DIGIT;
  else if (UNSPACED_SCRIPTS.test(char)) found = UNSPACED;
  else if (/[\p{L}\p{M}]/u.test(char)) found = LETTER;
  else if (/\s/u.test(char)) found = SPACE;
  else if (/\p{Cf}/u.test(char)) found = INVISIBLE;
  else if (/\p{No}/u.test(char) && char.normalize('NFKC').includes('\u2044')) found = VULGAR;
  classes[code] = found;
  return found;
}

/** The decimal digit at `i`, of any script and plane, or -1. */
export function digitAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 48 && code <= 57) return code - 48;
  const kind = classAt(text, i);
  if (kind === DIGIT) return digitOf(code);
  if (kind !== SURROGATE) return -1;
  const point = text.codePointAt(i) ?? 0;
  return point > 0xffff && isDigit(point) ? digitOf(point) : -1;
}

/** How many code units the character at `i` takes. */
export function widthAt(text: string, i: number): 1 | 2 {
  return (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
}

const isDigit = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point));

const digitValues = new Map<number, number>();

/** Decimal digits come in rows of ten from zero, and rows that touch keep the beat. */
function digitOf(point: number): number {
  const known = digitValues.get(point);
  if (known !== undefined) return known;
  let zero = point;
  while (isDigit(zero - 1)) zero--;
  const value = (point - zero) % 10;
  digitValues.set(point, value);
  return value;
}

/** The value of a vulgar fraction such as ¾, as numerator and denominator. */
export function vulgarAt(text: string, i: number): [number, number] | undefined {
  if (classAt(text, i) !== VULGAR) return undefined;
  const parts = text.charAt(i).normalize('NFKC').split('\u2044');
  return parts[0] && parts[1] ? [Number(parts[0]), Number(parts[1])] : undefined;
}

/** A letter as the lexicon keeps it: folded, a ligature by its first letter; IGNORED for marks and tatweel. */
function foldLetter(code: number): number {
  const folded = foldUnit(code);
  if (folded >= FIRST_UNIT) return folded;
  return folded === EXPANDED ? expansionOf(code).charCodeAt(0) : IGNORED;
}

/** `text.slice(start, end)` folded letter by letter. */
function foldRange(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end; i++) {
    const unit = foldLetter(text.charCodeAt(i));
    if (unit !== IGNORED) folded += String.fromCharCode(unit);
  }
  return folded;
}

export const foldWord = (word: string): string => foldRange(word, 0, word.length);

/** How many first letters say that a word may be a number of several parts. */
const OPENING = 4;

/** A set of words that may hold more than it was told, and is asked without cutting a word out of its text. */
export class WordFilter {
  readonly #bits = new Uint32Array(1 << 14);
  /** The first letters of words that may be in it whatever their end. */
  readonly #openings = new Set<number>();
  #opening = 0;
  /** Where the word asked about last ends. */
  end = 0;

  add(word: string): void {
    const hash = this.#hash(word, 0);
    this.#bits[hash & 0x3fff]! |= twoBits(hash);
  }

  /** Lets every longer word in that opens like `part` with one of `next` after it. */
  addOpening(part: string, next: Iterable<string>): void {
    const open = Math.max(0, OPENING - part.length);
    const ends = new Set([...next].map((other) => other.slice(0, open)));
    for (const end of ends) {
      this.#hash(part + end, 0);
      this.#openings.add(this.#opening);
    }
  }

  /** Whether the word that starts at `i` may be in the set; `end` is then its end. */
  mayHold(text: string, i: number): boolean {
    const hash = this.#hash(text, i);
    const bits = twoBits(hash);
    if ((this.#bits[hash & 0x3fff]! & bits) === bits) return true;
    return this.#openings.size > 0 && this.#openings.has(this.#opening);
  }

  #hash(text: string, i: number): number {
    let hash = 0;
    let at = i;
    let letters = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((classes[code] || classify(code)) !== LETTER && !isJoint(text, at)) break;
      const unit = foldLetter(code);
      if (unit === IGNORED) continue;
      hash = (Math.imul(hash, 31) + unit) | 0;
      if (++letters === OPENING) this.#opening = hash;
    }
    if (letters < OPENING) this.#opening = 0;
    this.end = at;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
    return mixed ^ (mixed >>> 16);
  }
}

/** Two bits of one 32-bit word, by the upper half of a hash. */
const twoBits = (hash: number): number => (1 << ((hash >>> 22) & 31)) | (1 << ((hash >>> 27) & 31));

/** The end of the run of letters that starts at `i`. */
export function wordEnd(text: string, i: number): number {
  let end = i;
  while (classAt(text, end) === LETTER || isJoint(text, end)) end++;
  return end;
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

/** An apostrophe inside a word: `п'ять`. Only Cyrillic writes it for a sound, elsewhere it parts words. */
export function isJoint(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code !== 0x27 && code !== 0x2019 && code !== 0x2018) return false;
  return isCyrillic(text.charCodeAt(i - 1)) && isCyrillic(text.charCodeAt(i + 1));
}
