/** Words right before or right after a form that rule it out: Washington Post, South Georgia. */
import { foldText } from '../fold/index.ts';
import type { Part } from '../index/book.ts';
import type { PackedSafety } from '../index/format.ts';
import type { Prefix } from '../languages/descriptor.ts';
import { isUnspaced } from '../languages/scripts.ts';

/** The neighbours that rule a form out, made ready to be looked up. */
export interface Vetoes {
  before: Words;
  after: Words;
}

interface Words {
  /** Folded; the words of an expression joined by one blank. */
  all: ReadonlySet<string>;
  /** Words in the longest expression; 0 where there is none. */
  most: number;
  /** How far to look: no expression is longer. UTF-16 units. */
  reach: number;
}

const JOINTS = /[\s-]+/;
/** Room for blanks, vowel signs and particles beside the longest expression. */
const SLACK = 12;
/** Quotation marks and brackets on the far side of the words. */
const FAR_BEFORE = /^[^\p{L}\p{N}]+/u;
const FAR_AFTER = /[^\p{L}\p{N}]+$/u;

function wordsOf(folded: readonly string[]): Words {
  const all = new Set(folded.map((words) => words.split(JOINTS).join(' ')));
  const most = Math.max(0, ...[...all].map((words) => words.split(' ').length));
  return { all, most, reach: SLACK + Math.max(0, ...[...all].map((words) => words.length)) };
}

export const vetoesOf = ({ before, after }: PackedSafety): Vetoes => ({
  before: wordsOf(before),
  after: wordsOf(after),
});

/** Particles may be written onto the word before: بولاية is ولاية. */
const isAmong = ({ all }: Words, words: string, prefixes: readonly Prefix[]): boolean =>
  all.has(words) ||
  prefixes.some(({ written }) => words.startsWith(written) && all.has(words.slice(written.length)));

function endsWithOne(words: Words, before: string, prefixes: readonly Prefix[]): boolean {
  const tokens = before.split(JOINTS);
  for (let many = 1; many <= words.most && many <= tokens.length; many++) {
    if (isAmong(words, tokens.slice(-many).join(' ').replace(FAR_BEFORE, ''), prefixes)) return true;
  }
  return false;
}

function startsWithOne({ all, most }: Words, after: string): boolean {
  const tokens = after.split(JOINTS);
  for (let many = 1; many <= most && many <= tokens.length; many++) {
    if (all.has(tokens.slice(0, many).join(' ').replace(FAR_AFTER, ''))) return true;
  }
  return false;
}

/** What may be written onto the form and is no part of it: Krim-in sota. */
const ENDING = /^[\p{L}\p{M}]+/u;

/** A name in quotation marks has its neighbours outside them: the cruiser "Moskva", крейсер «Москва». */
const QUOTE = /["'“”„‟«»‚‘’]/;

const isJoint = (char: string) => char !== '' && JOINTS.test(char);

function touchesOne(text: string, start: number, end: number, { before, after }: Vetoes): boolean {
  const left = before.most > 0 ? foldText(text.slice(Math.max(0, start - before.reach), start)) : '';
  const right = after.most > 0 ? foldText(text.slice(end, end + after.reach)) : '';
  return (
    [...before.all].some((word) => left.endsWith(word)) ||
    [...after.all].some((word) => right.startsWith(word))
  );
}

/**
 * @param part the language: its particles may be written onto the word before
 * @returns whether a vetoing word stands beside the span, with nothing but blanks, a hyphen or a quotation mark between; where
 *   words are not parted, with nothing between
 */
export function isRuledOut(
  text: string,
  start: number,
  end: number,
  { before, after }: Vetoes,
  { prefixes, fold }: Pick<Part, 'prefixes' | 'fold'>,
): boolean {
  // Where words run into one another a neighbour has no joint to be known by.
  if (isUnspaced(text.charCodeAt(start)) && touchesOne(text, start, end, { before, after })) return true;
  const from = QUOTE.test(text.charAt(start - 1)) ? start - 1 : start;
  if (before.most > 0 && isJoint(text.charAt(from - 1))) {
    const words = fold(text.slice(Math.max(0, from - before.reach), from)).replace(/[\s-]+$/, '');
    if (endsWithOne(before, words, prefixes)) return true;
  }
  if (after.most === 0) return false;
  const ending = isUnspaced(text.charCodeAt(end)) ? null : ENDING.exec(text.slice(end, end + SLACK));
  let behind = end + (ending?.[0].length ?? 0);
  if (QUOTE.test(text.charAt(behind))) behind++;
  if (!isJoint(text.charAt(behind))) return false;
  return startsWithOne(after, fold(text.slice(behind, behind + after.reach)).replace(/^[\s-]+/, ''));
}
