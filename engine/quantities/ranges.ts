/** What neighbouring quantities say of one another: the ends of a range, and the parts of one sum. */
import { classAt, foldWord, LETTER, SPACE } from './characters.ts';
import type { Draft } from './dress.ts';
import type { Lexicon } from './lexicon.ts';
import { add, less, multiply, ONE, power10, type Rational, rational } from './rational.ts';
import { wordBefore } from './words.ts';

/** Lets the ends of each range share unit and scale, and adds cents to their dollars and inches to their feet. */
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

/** Between the two is at most a short word or two. */
const WIDEST_JOINT = 12;

/** What stands between two quantities, if it is little: its words folded, its signs as they are. */
function between(text: string, from: number, to: number): string[] | undefined {
  if (to - from > WIDEST_JOINT) return undefined;
  const words = text.slice(from, to).split(/\s+/).filter(Boolean);
  return words.map(foldWord);
}

function joinsRange(lexicon: Lexicon, text: string, a: Draft, b: Draft): boolean {
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || isPartInWords(a, text)) return false;
  const words = between(text, a.end, b.start);
  // "entre el 5 y el 6 %"
  const withArticle = words?.length === 2 && words[1]!.length <= LONGEST_ARTICLE;
  if (withArticle) words.pop();
  if (words?.length !== 1) return false;
  // A particle may have a hyphen before digits: "10 ל-15".
  const joint = words[0]!.replace(/(?<=.)[-\u05be]$/, '');
  if (/^[-\u2010-\u2015\uff0d]$/.test(joint)) return true;
  const roles = lexicon.words.get(joint)?.roles;
  // A joint that is a particle (عشرة لعشرين) is in no list of words.
  if (!roles) return lexicon.particles.has(joint);
  if (!roles.has('to') || countsElse(text, a, b)) return false;
  return (!roles.has('and') && !withArticle) || opens(lexicon, text, a.start, true);
}

/** "By a third to 140 billion": a part of something opens no range. */
const isPartInWords = ({ value, start }: Draft, text: string): boolean =>
  value.n > 0n && less(value, ONE) && classAt(text, start) === LETTER;

/** "10 euros à dix ans": after a number that has its unit behind it, a bare one counts the word that follows. */
function countsElse(text: string, a: Draft, b: Draft): boolean {
  if (b.kind !== 'number' || a.kind === 'number') return false;
  const unitBehind = (a.kind === 'percent' ? /\p{Nd}/u : /[\p{Nd}\p{L}]/u).test(text.charAt(a.start));
  return unitBehind && /^[ \u00a0]\p{Ll}/u.test(text.slice(b.end, b.end + 2));
}

const LONGEST_ARTICLE = 3;

/** Whether a word that opens a range stands before its first end, or with its article. */
function opens(lexicon: Lexicon, text: string, start: number, article: boolean): boolean {
  let end = start;
  while (end > start - 3 && classAt(text, end - 1) === SPACE) end--;
  const run = wordBefore(text, end);
  if (!run) return false;
  if (lexicon.words.get(run.word)?.roles.has('between')) return true;
  return article && run.word.length <= LONGEST_ARTICLE && opens(lexicon, text, run.start, false);
}

function share(a: Draft, b: Draft): void {
  if (a.kind === 'number' && b.kind !== 'number') dressLike(a, b);
  else if (b.kind === 'number' && a.kind !== 'number') dressLike(b, a);
  else if (a.kind !== b.kind) return;
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

/** Units that are said together, each in its family's smallest: `5 feet 2 inches` is 62 inches. */
const SIZES: Record<string, readonly [family: string, size: number]> = {
  kilometer: ['metric', 1_000_000],
  meter: ['metric', 1000],
  decimeter: ['metric', 100],
  centimeter: ['metric', 10],
  millimeter: ['metric', 1],
  mile: ['imperial', 63_360],
  yard: ['imperial', 36],
  foot: ['imperial', 12],
  inch: ['imperial', 1],
  kilogram: ['grams', 1000],
  gram: ['grams', 1],
  stone: ['pounds', 224],
  pound: ['pounds', 16],
  ounce: ['pounds', 1],
};

/** `20 dollars and 43 cents`, `2 km and 300 m`: a smaller part joins its whole, which is changed in place. */
function addsTo(lexicon: Lexicon, text: string, whole: Draft, part: Draft): boolean {
  const bare = isBareCents(text, whole, part);
  const ratio = bare ? CENTS : ratioOf(whole, part);
  // "2 yards, 7 feet" is said, "2 km and 9000 m" are two lengths.
  if (!ratio || !less(part.value, multiply(ratio, rational(whole.kind === 'money' ? 1 : 3)))) return false;
  const words = between(text, whole.end, part.start);
  const joints = bare ? words : words?.filter((word) => word !== ',' && word !== '\u060c');
  if (!joints || joints.length > 1) return false;
  if (joints.length === 1 && !lexicon.words.get(joints[0]!)?.roles.has('and')) return false;
  if (whole.kind === 'money')
    whole.value = add(whole.value, whole.hundredth ? part.value : multiply(part.value, rational(1, 100)));
  else {
    whole.value = add(multiply(whole.value, ratio), part.value);
    whole.unit = part.unit!;
  }
  whole.end = part.end;
  return true;
}

const CENTS = rational(100);

/** `15 dollars and 50.`: two digits that end the sentence after whole money are its cents. */
function isBareCents(text: string, whole: Draft, part: Draft): boolean {
  if (whole.kind !== 'money' || whole.hundredth || whole.exponent > 0 || whole.value.d !== 1n) return false;
  if (part.kind !== 'number' || part.value.d !== 1n || less(part.value, rational(10))) return false;
  return part.end === text.length || /^[.!?](?:\s|$)/.test(text.slice(part.end, part.end + 2));
}

/** How many of the part's unit make one of the whole's, where they are said together. */
function ratioOf(whole: Draft, part: Draft): Rational | undefined {
  if (whole.kind === 'money')
    return part.kind === 'money' && part.hundredth && (!whole.hundredth || part.start === whole.end)
      ? CENTS
      : undefined;
  if (whole.kind !== 'measure' || part.kind !== 'measure') return undefined;
  const [a, b] = [SIZES[whole.unit ?? ''], SIZES[part.unit ?? '']];
  return a && b && a[0] === b[0] && a[1] > b[1] ? rational(a[1], b[1]) : undefined;
}
