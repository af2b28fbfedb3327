/** What stands between two places of a text. Offsets are UTF-16, `to` not before `from`. */

import { isUnspaced } from '../languages/scripts.ts';

/**
 * A point behind one or two digits is an ordinal's in half of Europe: am 31. Januar, 20. sjezd. Chinese, Japanese, Indic, Urdu
 * and Armenian full stops need no blank behind them.
 */
const SENTENCE_END = /(?:[!?؟…\n]|(?<!(?<!\d)\d{1,2})\.)["'”’»)\]]*(?:\s|$)|[。！？।॥۔։]/u;
const BESIDE = /^[\s"'“”«»„()،,–—「」『』《》〈〉（）、，·・-]*$/u;
const MAX_BESIDE = 5;
/** Where words are not parted, so many letters count as one: two in Chinese and Japanese, four in Thai. */
const WORD_START =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,2}|\p{Script=Thai}{1,4}|(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu;

const WORD_REST = /^[\p{L}\p{M}\p{N}]+/u;
const SPACE = 0x20;
/** UTF-16 units. */
const LONGEST_WORD = 80;

/** @returns the offset at which the word ends that goes on at `end`; `end` itself where none does, or words run together */
export function wordEnd(text: string, end: number): number {
  // Most names are followed by a blank: no need to look closer.
  if (end >= text.length || text.charCodeAt(end) <= SPACE || isUnspaced(text.charCodeAt(end))) return end;
  return end + (WORD_REST.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0);
}

/** Whether two things stand right beside each other: blanks, a comma, quotation marks or a dash at most. */
export function isBeside(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= MAX_BESIDE && BESIDE.test(text.slice(from, to));
}

/** Parts of a sentence that say one thing each: what belongs together stands in one of them. */
const CLAUSE_END = /[;；؛]/;

/** @returns how many words stand between, or Infinity where a sentence or a part of one that stands by itself ends. */
export function wordsBetween(text: string, from: number, to: number): number {
  if (to < from) return Number.POSITIVE_INFINITY;
  const between = text.slice(from, to);
  if (SENTENCE_END.test(between) || CLAUSE_END.test(between)) return Number.POSITIVE_INFINITY;
  // A word that began before `from` goes on (러시아|의): it is not one between.
  const rest = isUnspaced(text.charCodeAt(from)) ? between : between.replace(WORD_REST, '');
  return rest.match(WORD_START)?.length ?? 0;
}

const SENTENCE_START = /(?:[!?؟\n]|(?<!(?<!\d)\d{1,2})\.)["'”’»)\]]*\s+|[。！？।॥۔։]/gu;
const MAX_SENTENCE = 400;

/** @returns the sentence around a span, at most 400 units to each side of it. */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const low = Math.max(0, start - MAX_SENTENCE);
  let from = low;
  for (const match of text.slice(low, start).matchAll(SENTENCE_START))
    from = low + match.index + match[0].length;
  const tail = text.slice(end, end + MAX_SENTENCE);
  const stop = SENTENCE_END.exec(tail);
  return { from, to: end + (stop ? stop.index + 1 : tail.length) };
}
