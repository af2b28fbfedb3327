/** What neighbouring quantities say of one another: the ends of a range, and parts of one sum. */
import { classAt, foldWord, LETTER, SPACE } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { add, less, multiply, power10, rational } from './rational.ts';
import type { Draft } from './read.ts';

/** Lets the ends of each range share unit and scale, and adds cents to their dollars; in place and in order. */
export function relate(lexicon: Lexicon, text: string, drafts: readonly Draft[]): Draft[] {
  const related: Draft[] = [];
  for (const draft of drafts) {
    const last = related[related.length - 1];
    if (last && addsTo(lexicon, text, last, draft)) continue;
    if (last && joinsRange(lexicon, text, last, draft)) share(last, draft);
    related.push(draft);
  }
  return related;
}

/** What stands between two quantities, if it is little: its words folded, its signs as they are. */
function between(text: string, from: number, to: number): string[] | undefined {
  if (to - from > 12) return undefined;
  return text
    .slice(from, to)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => foldWord(word));
}

function joinsRange(lexicon: Lexicon, text: string, a: Draft, b: Draft): boolean {
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || a.kind === b.kind) {
    if (a.kind !== 'number' && a.exponent >= b.exponent) return false;
  }
  const words = between(text, a.end, b.start);
  if (!words || words.length > 1) return false;
  const joint = words[0] ?? '';
  if (/^[-\u2010-\u2015]$/.test(joint)) return true;
  const roles = lexicon.words.get(joint)?.roles;
  if (!roles?.has('to') && !particleTo(joint)) return false;
  return !roles?.has('and') || opens(lexicon, text, a.start);
}

/** The Arabic particle ل or و written onto the second number. */
const particleTo = (joint: string): boolean => joint === '\u0644' || joint === '\u0648';

/** Whether a word that opens a range stands before its first end. */
function opens(lexicon: Lexicon, text: string, start: number): boolean {
  let end = start;
  while (end > start - 3 && classAt(text, end - 1) === SPACE) end--;
  let from = end;
  while (from > end - 20 && classAt(text, from - 1) === LETTER) from--;
  return lexicon.words.get(foldWord(text.slice(from, end)))?.roles.has('between') ?? false;
}

function share(a: Draft, b: Draft): void {
  if (a.kind === 'number' && b.kind !== 'number' && b.kind !== 'ordinal') dressLike(a, b);
  else if (b.kind === 'number' && a.kind !== 'number' && a.kind !== 'ordinal') dressLike(b, a);
  if (a.exponent === 0 && b.exponent > 0 && less(a.value, b.mantissa)) {
    a.value = multiply(a.value, power10(b.exponent));
    a.exponent = b.exponent;
  }
}

function dressLike(bare: Draft, dressed: Draft): void {
  bare.kind = dressed.kind;
  bare.hundredth = dressed.hundredth;
  if (dressed.unit !== undefined) bare.unit = dressed.unit;
}

/** `20 dollars and 43 cents`: the cents join their dollars. */
function addsTo(lexicon: Lexicon, text: string, whole: Draft, part: Draft): boolean {
  if (whole.kind !== 'money' || whole.hundredth || part.kind !== 'money' || !part.hundredth) return false;
  const words = between(text, whole.end, part.start);
  if (!words || words.length > 1) return false;
  const joint = words[0] ?? '';
  if (joint !== '' && joint !== ',' && !lexicon.words.get(joint)?.roles.has('and')) return false;
  whole.value = add(whole.value, multiply(part.value, rational(1, 100)));
  whole.end = part.end;
  return true;
}
