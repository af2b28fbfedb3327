/** What looks like a number and is none: addresses, identifiers, dates, times of day. */
import { classAt, digitAt, foldWord, INVISIBLE, LETTER, SPACE, UNSPACED } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { SIGNS_BEFORE } from './symbols.ts';
import { has, skipGap, tokenAfter } from './tokens.ts';
import { wordAfter, wordBefore } from './words.ts';

/** A run of printable ASCII without spaces, which may be an address as a whole. */
export interface Chunk {
  end: number;
  address: boolean;
}

const isInk = (code: number): boolean => code > 0x20 && code < 0x7f;

/** The chunk around `i`; asked in reading order, the chunks together cost one pass. */
export function chunkAt(text: string, i: number, from: number): Chunk {
  let start = i;
  while (start > from && isInk(text.charCodeAt(start - 1))) start--;
  let end = i;
  while (isInk(text.charCodeAt(end))) end++;
  const ink = text.slice(start, end);
  const address = ink.length > 4 && /:\/\/|^\(?www\.|^[^@\s]+@[a-z0-9-]+\.[a-z]/i.test(ink.slice(0, 200));
  // An address may go on in letters and digits of any script.
  while (address && end < text.length && classAt(text, end) !== SPACE && classAt(text, end) !== UNSPACED)
    end++;
  return { end: Math.max(end, i + 1), address };
}

export type Touching = 'free' | 'money' | 'particles' | 'definite' | 'identifier';

/** What stands right before the digits at `start`. */
export function touching(lexicon: Lexicon, text: string, start: number, floor: number): Touching {
  let at = start;
  while (at > start - 4 && classAt(text, at - 1) === INVISIBLE) at--;
  const before = text.charAt(at - 1);
  if (at === 0 || before === '') return 'free';
  if (classAt(text, at - 1) === LETTER) return lettersBefore(lexicon, text, at);
  if ('_#@\\=&^'.includes(before)) return 'identifier';
  const further = classAt(text, at - 2);
  const joined = further === LETTER || digitAt(text, at - 2) >= 0;
  if (before === '/' && joined) return 'identifier';
  if (!'-\u2010\u2011\u2012\u2013'.includes(before) || further !== LETTER || at - 1 === floor) return 'free';
  // "ke-38", "כ-130", "ה-38"
  const word = wordBefore(text, at - 1)?.word ?? '';
  const particle = particleOf(lexicon, word);
  if (particle) return particle;
  return lexicon.words.get(word)?.roles.has('ordinalBefore') ? 'free' : 'identifier';
}

/** What a word that is a run of particles makes of the digits after it. */
function particleOf(lexicon: Lexicon, word: string): 'definite' | 'particles' | undefined {
  const prefix = lexicon.prefixes.get(word.charAt(0))?.find(({ text }) => text === word);
  return prefix && (prefix.definite && !prefix.preposition ? 'definite' : 'particles');
}

function lettersBefore(lexicon: Lexicon, text: string, end: number): Touching {
  if (signBefore(text, end)) return 'money';
  const run = wordBefore(text, end);
  if (!run) return 'free';
  const particle = particleOf(lexicon, run.word);
  if (particle) return particle;
  // Joining letters only (ـ) is no word.
  return run.word === '' ? 'free' : 'identifier';
}

/** The currency sign or code that ends at `end`, not being the end of a longer word. */
export function signBefore(text: string, end: number) {
  const candidates = SIGNS_BEFORE.get(text.charAt(end - 1));
  for (const [sign, attachment] of candidates ?? []) {
    const start = end - sign.length;
    if (start < 0 || !text.startsWith(sign, start)) continue;
    const lettered = classAt(text, start) === LETTER;
    if (!lettered || (classAt(text, start - 1) !== LETTER && digitAt(text, start - 1) < 0))
      return { start, attachment };
  }
  return undefined;
}

/** Whether plain digits from `start` to `end` are a day, a year or an hour by the words beside them. */
export function isCalendar(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  digits: string,
): boolean {
  if (digits.length > 4) return false;
  const stop = text.charAt(end) === '.' && lexicon.main.ordinalSigns?.includes('.') ? 1 : 0;
  const after = tokenAfter(lexicon, text, end + stop);
  const afterNext = after?.gap === 'space' || after?.gap === 'none' ? after : undefined;
  const before = previousWord(lexicon, text, start);
  if (digits.length <= 2) {
    if (has(afterNext, 'clock-after') || before.has('clock-before')) return true;
    const next = has(afterNext, 'of') ? tokenAfter(lexicon, text, afterNext!.end) : afterNext;
    return (monthNamed(lexicon, text, next?.start) && has(next, 'month')) || before.has('month');
  }
  if (digits.length !== 4 || !/^(1[0-9]|20)/.test(digits)) return false;
  if (before.has('month') || before.has('before-year') || has(afterNext, 'after-year')) return true;
  // "2022. február 4."
  if (stop === 1 && has(afterNext, 'month')) return true;
  // "2014'te": a year takes its case ending like a name.
  const declined = lexicon.main.suffixes !== undefined && /^['\u2019]\p{L}/u.test(text.slice(end, end + 2));
  // "2014-ben", "в 2000-х"
  const hyphened = start + digits.length < end && text.charAt(start + digits.length) === '-';
  if ((declined || hyphened) && /^(19|20)/.test(digits)) return true;
  return yearAfterMonth(lexicon, text, start, before) || yearAfterDay(lexicon, text, start);
}

/** `14.30 Uhr`, `a las 14.30`. */
export function isClock(lexicon: Lexicon, text: string, start: number, end: number, hours: string): boolean {
  if (hours.length > 2 || Number(hours) > 24 || text.slice(start + hours.length, end).length !== 3)
    return false;
  const before = previousWord(lexicon, text, start);
  return (
    before.has('clock-before') ||
    before.has('minutes-before') ||
    has(tokenAfter(lexicon, text, end), 'clock-after')
  );
}

/** `ngày 4/2`: a day and a month after a word that says so. */
export const isDated = (lexicon: Lexicon, text: string, start: number): boolean =>
  previousWord(lexicon, text, start).has('clock-before');

/** `febrero de 2022`. */
function yearAfterMonth(lexicon: Lexicon, text: string, start: number, before: ReadonlySet<string>): boolean {
  if (!before.has('of')) return false;
  const of = /\p{L}+\s+$/u.exec(text.slice(Math.max(0, start - 8), start));
  return of !== null && previousWord(lexicon, text, start - of[0].length).has('month');
}

/** Where months are written with a capital, "may" is no month. */
function monthNamed(lexicon: Lexicon, text: string, start: number | undefined): boolean {
  if (start === undefined) return false;
  if (!lexicon.main.calendar.capitalMonths) return true;
  const first = text.charAt(start);
  return first.toLowerCase() === first.toUpperCase() || first !== first.toLowerCase();
}

/** `February 4, 2022`: a comma and a day before the year. */
function yearAfterDay(lexicon: Lexicon, text: string, start: number): boolean {
  const day = /(\p{Nd}{1,2})(?:st|nd|rd|th)?[,\u060c]\s$/u.exec(text.slice(Math.max(0, start - 8), start));
  return day !== null && previousWord(lexicon, text, start - day[0].length).has('month');
}

const NONE: ReadonlySet<string> = new Set();

/** The roles of the word before `start`, over one space. */
function previousWord(lexicon: Lexicon, text: string, start: number): ReadonlySet<string> {
  let at = start;
  while (at > start - 3 && classAt(text, at - 1) !== LETTER && /[\s.]/.test(text.charAt(at - 1))) at--;
  const run = wordBefore(text, at);
  if (!run) return NONE;
  const senses = lexicon.words.get(run.word);
  if (!senses) return NONE;
  const roles = senses.roles;
  return roles.has('month') && !monthNamed(lexicon, text, run.start) ? NONE : roles;
}

/** Whether the word at `start` is a number in this company: not "the one", not "no one". */
export function inCompany(lexicon: Lexicon, text: string, start: number, end: number, word: string): boolean {
  if (lexicon.lookalikes.has(text.slice(start, end).toLowerCase())) return false;
  const senses = lexicon.words.get(word);
  if (!senses?.notAfter && !senses?.notBefore) return true;
  let at = start;
  while (at > start - 3 && classAt(text, at - 1) !== LETTER && /[\s\u200c-]/.test(text.charAt(at - 1))) at--;
  const before = at < start ? wordBefore(text, at)?.word : undefined;
  if (before !== undefined && senses.notAfter?.has(before)) return false;
  const place = skipGap(text, end);
  const apostrophe = /['\u2019]/.test(text.charAt(end));
  const after = apostrophe ? foldWord(text.charAt(end + 1)) : place && wordAfter(text, place.at)?.word;
  return after === undefined || !senses.notBefore?.has(after);
}
