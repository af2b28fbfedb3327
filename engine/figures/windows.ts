/**
 * Where in a block a figure's number may stand. Reading quantities is the dearest step of spotting, so only what lies
 * around the value's own digits is read, and around a number in words, which has hundred, thousand or the like in it, or
 * what is counted beside it.
 */
import type { Clue } from '../candidates.ts';
import { foldUnit } from '../fold/table.ts';
import type { FigureWords } from '../index/book.ts';
import { byStart, type Span } from '../spans.ts';

/** What is read to each side: no quantity is longer. UTF-16 units. */
const REACH = 80;
/** Marks that group digits or part off decimals, within a run. */
const WITHIN_NUMBER = /[\p{Nd}\s.,٫٬'’]/u;
const DIGIT_BEFORE = /\p{Nd}[\s.,٫٬]*$/u;
const BLANK = /\s/;

/** Runs of digits with their grouping marks, each with its digits as ASCII, a blank for each mark between them. */
function* digitRuns(text: string): Iterable<Span & { digits: string }> {
  for (let at = 0; at < text.length; at++) {
    let digits = '';
    const start = at;
    for (let end = at; end < text.length && end - start < REACH; end++) {
      const folded = foldUnit(text.charCodeAt(end));
      const isDigit = folded >= 0x30 && folded <= 0x39;
      if (isDigit) digits += String.fromCharCode(folded);
      else if (digits === '' || !WITHIN_NUMBER.test(text.charAt(end))) break;
      else digits += ' ';
      at = end;
    }
    if (digits !== '') yield { start, end: at + 1, digits };
  }
}

/** @returns whether the digits of a value stand in a run of digits; a single one, which stands in most, only by itself */
function holdsValue(value: string): (digits: string) => boolean {
  const wanted = value.replace(/\D|0+$/g, '');
  if (wanted.length > 1) return (digits) => digits.replaceAll(' ', '').includes(wanted);
  return (digits) => digits.split(' ').some((group) => group.replace(/0+$/, '') === wanted);
}

/** Widened to both sides, to where a word begins and ends. */
function around({ start, end }: Span, text: string): Span {
  let from = Math.max(0, start - REACH);
  let to = Math.min(text.length, end + REACH);
  while (from > 0 && !BLANK.test(text.charAt(from))) from--;
  while (to < text.length && !BLANK.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

/**
 * @param clues the block's clue words, in order
 * @param figures those that may stand in the block
 * @param numerals entries of the words that numbers in words are made with
 * @returns the parts of the text to read, in order and apart
 */
export function numberWindows(
  text: string,
  clues: readonly Clue[],
  figures: readonly FigureWords[],
  numerals: ReadonlySet<number>,
): Span[] {
  const tests = [...new Set(figures.map(({ value }) => value))].map(holdsValue);
  // What is counted or led up to stands beside its number; a unit may be a sign, or many words away behind a scale.
  const hasUnit = figures.some(({ unit }) => unit !== undefined);
  const isBesideNumber = ({ entry }: Clue) =>
    (hasUnit && numerals.has(entry)) ||
    figures.some(({ nouns, leads }) => nouns.has(entry) || leads.has(entry));
  const places: Span[] = [...digitRuns(text)].filter(({ digits }) => tests.some((holds) => holds(digits)));
  for (const clue of clues) {
    // After digits it is their scale, or counted by them: they were asked above.
    if (isBesideNumber(clue) && !DIGIT_BEFORE.test(text.slice(Math.max(0, clue.start - 4), clue.start)))
      places.push(clue);
  }
  const windows: Span[] = [];
  for (const place of places.sort(byStart)) {
    const next = around(place, text);
    const last = windows.at(-1);
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else windows.push(next);
  }
  return windows;
}
