/** A number made in myriads and its surroundings become a quantity, or nothing. */
import { type Attached, attachmentAfter, attachmentBefore } from '../attach.ts';
import { classAt, digitAt, LETTER, UNSPACED } from '../characters.ts';
import { attached, type Draft, type Place } from '../dress.ts';
import type { Literal } from '../literal.ts';
import { signBefore } from '../minus.ts';
import { multiply, negate, type Rational, rational } from '../rational.ts';
import { type MyriadNumber, readMyriadNumber } from './number.ts';
import { coinsOf, dollarsOf, dozensOf, perTime, shareOf, withCountedHalf, withHalf } from './parts.ts';
import { isDate, isScaleInWord, isSeveral, isWeak, stands } from './stands.ts';
import { type MyriadLexicon, pastSpaces } from './table.ts';

/** What was found, and where to go on. */
export interface Found {
  drafts?: readonly Draft[];
  end: number;
}

/** Whether a quantity may start with the letter at `i`. */
export function startsMyriad(myriad: MyriadLexicon, text: string, i: number): boolean {
  if (!myriad.openers.has(text.charAt(i))) return false;
  return (
    myriad.numerals.at(text, i) !== undefined ||
    myriad.end('ordinalBefore', text, i) !== undefined ||
    myriad.ordinals.at(text, i) !== undefined ||
    (beginsWord(text, i) && myriad.spoken?.at(text, i) !== undefined)
  );
}

const beginsWord = (text: string, i: number): boolean => classAt(text, i - 1) !== UNSPACED;

/** A word that is a number as it sounds, and nothing else: `さんぜん はっせん`. */
function readSpoken(place: Place, myriad: MyriadLexicon, i: number): Found | undefined {
  const { lexicon, text } = place;
  if (!myriad.spoken || !beginsWord(text, i)) return undefined;
  const spoken = { ...myriad, numerals: myriad.spoken };
  const number = readMyriadNumber(lexicon, spoken, text, i, undefined);
  if (!number || number.pieces < 2 || classAt(text, number.end) === UNSPACED) return undefined;
  const draft = dress(place, spoken, number);
  return draft && { drafts: [draft], end: draft.end };
}

/** The quantity that starts at `i`; `literal` is the number in digits there, if there is one. */
export function readMyriad(
  place: Place,
  myriad: MyriadLexicon,
  i: number,
  literal: Literal | undefined,
): Found {
  const { lexicon, text } = place;
  if (!literal) {
    // 이달러이십삼센트: money may touch its cents.
    const begins = i === place.floor && place.last?.unit !== undefined;
    const within = !begins && (classAt(text, i - 1) === UNSPACED || digitAt(text, i - 1) >= 0);
    if (myriad.language.spaced && within) return { end: i + 1 };
    const named = myriad.ordinals.at(text, i);
    if (named) return { drafts: [draftOf(rational(named.meaning), 'ordinal', i, named.end)], end: named.end };
    const found = ordinalFrom(place, myriad, i) ?? readSpoken(place, myriad, i);
    if (found) return found;
  }
  const number = readMyriadNumber(lexicon, myriad, text, i, literal);
  if (!number || isScaleInWord(myriad, text, number)) return { end: i + 1 };
  // 十分 is "very", 十分の一 a tenth: what goes on beyond a word is no part of it.
  const word = literal ? undefined : myriad.notNumbers.around(text, i);
  const draft =
    word === undefined || number.end > word || countsOn(myriad, text, number, word)
      ? dress(place, myriad, number)
      : undefined;
  return draft ? { drafts: [draft], end: draft.end } : { end: Math.max(number.end, word ?? 0) };
}

/** `一番目`: an ordinal that goes on beyond a word. */
const countsOn = (myriad: MyriadLexicon, text: string, { end }: MyriadNumber, word: number): boolean =>
  (myriad.end('ordinalAfter', text, pastSpaces(text, end)) ?? 0) > word;

function draftOf(value: Rational, kind: Draft['kind'], start: number, end: number): Draft {
  return { start, end, value, kind, hundredth: false, mantissa: value, exponent: 0 };
}

/** `第三十八`, `제38`. */
function ordinalFrom({ lexicon, text }: Place, myriad: MyriadLexicon, i: number): Found | undefined {
  const before = myriad.end('ordinalBefore', text, i);
  if (before === undefined) return undefined;
  const number = readMyriadNumber(lexicon, myriad, text, pastSpaces(text, before), undefined);
  if (number?.value.d !== 1n || !named(myriad, text, number)) return { end: before };
  return { drafts: [draftOf(number.value, 'ordinal', i, number.end)], end: number.end };
}

/** Where words are spaced, letters after the sign are also the rest of a word: 제한, 제조, 제공. */
function named({ language, numerals, end }: MyriadLexicon, text: string, number: MyriadNumber): boolean {
  if (number.inDigits || !language.spaced) return true;
  const first = numerals.at(text, number.start)?.meaning.does;
  const said = number.pieces > 1 && classAt(text, number.end) !== UNSPACED;
  return said
    ? first === 'digit' || first === 'step'
    : first === 'digit' && end('counters', text, number.end) !== undefined;
}

function dress(place: Place, myriad: MyriadLexicon, number: MyriadNumber): Draft | undefined {
  const { lexicon, text } = place;
  if (isSeveral(myriad, text, number)) return undefined;
  const ordinal = ordinalTo(place, myriad, number);
  if (ordinal) return ordinal;
  const draft = signed(place, myriad, number);
  // 百分之五个百分点 says it twice.
  if (number.percent) return draft;
  if (isOverHundred(myriad, text, number))
    return { ...draft, kind: 'percent', value: multiply(draft.value, HUNDRED) };
  const part = shareOf(myriad, text, draft) ?? coinsOf(place, myriad, draft);
  if (part) return part;
  const after = unitAfter(place, myriad, number);
  if (!after && isDate(lexicon, myriad, text, number)) return undefined;
  const before = moneyBefore(place, number.start, after);
  if (before || after) return withHalf(myriad, text, perTime(myriad, text, attached(draft, before, after)));
  const dozens = dozensOf(myriad, text, draft);
  if (dozens) return dozens;
  if (classAt(text, number.end) === LETTER || !stands(myriad, text, number, draft.start)) return undefined;
  return withCountedHalf(myriad, text, draft);
}

const HUNDRED = rational(100);

/** `12/100`, but not the 85/100点 of a score. */
const isOverHundred = (myriad: MyriadLexicon, text: string, { literal, end }: MyriadNumber): boolean =>
  myriad.language.percentSlash &&
  literal?.slashed === true &&
  /[/／][1１][0０][0０]$/u.test(text.slice(end - 4, end)) &&
  myriad.end('counters', text, end) === undefined;

/** `三十八番目`, `2위`. */
function ordinalTo({ lexicon, text }: Place, myriad: MyriadLexicon, number: MyriadNumber): Draft | undefined {
  const { start, end, value } = number;
  const near = pastSpaces(text, end);
  const ordinal = myriad.end('ordinalAfter', text, near);
  if (ordinal === undefined || value.d !== 1n) return undefined;
  const longer = Math.max(lexicon.signs.at(text, near)?.end ?? 0, myriad.end('notUnits', text, near) ?? 0);
  // One letter over a space (등) is a word of its own.
  const touches = near === end || ordinal - near > 1;
  return touches && ordinal >= longer ? draftOf(value, 'ordinal', start, ordinal) : undefined;
}

function signed(place: Place, myriad: MyriadLexicon, number: MyriadNumber): Draft {
  const { start, end, value, mantissa, exponent, percent } = number;
  const sign = signBefore(place, start) ?? minusBefore(place, myriad, start);
  const draft = draftOf(
    sign === undefined ? value : negate(value),
    percent ? 'percent' : 'number',
    sign ?? start,
    end,
  );
  return { ...draft, mantissa, exponent };
}

function unitAfter(
  { lexicon, text }: Place,
  myriad: MyriadLexicon,
  number: MyriadNumber,
): Attached | undefined {
  // 4000多公里: "and more" stands before the unit.
  const about = myriad.end('approximately', text, number.end);
  const after =
    attachmentAfter(lexicon, text, about ?? number.end, true) ?? dollarsOf(lexicon, myriad, text, number.end);
  if (!after) return undefined;
  const word = myriad.end('notUnits', text, after.start);
  if (word !== undefined && word > after.end) return undefined;
  if (after.end - after.start === 1 && isWeak(myriad, text, number)) return undefined;
  // In letters, what is counted may begin like a unit: the longer one is meant.
  return (myriad.end('counters', text, after.start) ?? 0) > after.end ? undefined : after;
}

function moneyBefore(place: Place, start: number, after: Attached | undefined): Attached | undefined {
  const { lexicon, text, floor } = place;
  const sign = attachmentBefore(lexicon, text, start, true);
  const word = lexicon.signs.before(text, start);
  const named = word?.meaning.kind === 'money' && word.start < start - 1 && word.start >= floor;
  // 美元 ends like a sign of its own.
  if (sign && !(named && word.start < sign.start))
    return sign.start >= floor ? localised(place, sign) : undefined;
  // 美金30億元: the word before says whose yuan they are.
  const plain = after?.attachment.kind === 'money' && after.end - after.start === 1;
  if (!named || (after && !plain)) return undefined;
  return { start: word.start, end: start, attachment: word.meaning };
}

/** A currency sign as it is meant where the language is written: ¥ is a yuan in Chinese. */
function localised({ lexicon, text }: Place, sign: Attached): Attached {
  const unit = lexicon.main.currencySigns?.[text.charAt(sign.start)];
  return unit === undefined ? sign : { ...sign, attachment: { kind: 'money', unit } };
}

function minusBefore({ text, floor }: Place, myriad: MyriadLexicon, start: number): number | undefined {
  let end = start;
  while (end > floor && end > start - 2 && text.charAt(end - 1) === ' ') end--;
  // "答えは-1": no compound name ends in these letters.
  if (end === start && /[\p{Script=Hiragana}是为為到至约約][-\u2212]/u.test(text.slice(end - 2, end)))
    return end - 1;
  const minus = myriad.start('minus', text, end);
  return minus !== undefined && minus >= floor ? minus : undefined;
}
