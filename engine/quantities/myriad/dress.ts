/** A number made in myriads and its surroundings become a quantity, or nothing. */
import { type Attached, attachmentAfter, attachmentBefore } from '../attach.ts';
import { classAt, digitAt, LETTER, UNSPACED } from '../characters.ts';
import { attached, type Draft, type Place, signBefore } from '../dress.ts';
import type { Literal } from '../literal.ts';
import { add, less, multiply, negate, type Rational, rational } from '../rational.ts';
import { type MyriadNumber, readMyriadNumber } from './number.ts';
import { isDate, isSeveral, isWeak, stands } from './stands.ts';
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
  if (!number) return { end: i + 1 };
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
  const { start, end, value } = number;
  const near = pastSpaces(text, end);
  const ordinal = myriad.end('ordinalAfter', text, near);
  const longer = Math.max(lexicon.signs.at(text, near)?.end ?? 0, myriad.end('notUnits', text, near) ?? 0);
  // One letter over a space (등) is a word of its own.
  const touches = near === end || (ordinal ?? 0) - near > 1;
  if (ordinal !== undefined && touches && ordinal >= longer && value.d === 1n)
    return draftOf(value, 'ordinal', start, ordinal);
  const sign = signBefore(place, start) ?? minusBefore(place, myriad, start);
  const signed: Draft = {
    ...draftOf(
      sign === undefined ? value : negate(value),
      number.percent ? 'percent' : 'number',
      sign ?? start,
      end,
    ),
    mantissa: number.mantissa,
    exponent: number.exponent,
  };
  if (number.percent) {
    // 百分之五个百分点 says it twice.
    return signed;
  }
  const share = shareOf(myriad, text, signed);
  if (share) return share;
  const coins = coinsOf(place, myriad, signed);
  if (coins) return coins;
  const after = unitAfter(place, myriad, number);
  if (!after && isDate(lexicon, myriad, text, number)) return undefined;
  const before = moneyBefore(place, start, after);
  if (before || after) return withHalf(myriad, text, perTime(myriad, text, attached(signed, before, after)));
  const dozens = myriad.end('dozens', text, near);
  if (dozens !== undefined && (myriad.end('notUnits', text, near) ?? 0) <= dozens)
    return { ...signed, value: multiply(signed.value, rational(12)), end: dozens };
  if (classAt(text, end) === LETTER || !stands(myriad, text, number, signed.start)) return undefined;
  const counter = myriad.end('counters', text, near);
  const halved = counter === undefined ? undefined : myriad.end('half', text, counter);
  if (halved === undefined) return signed;
  return { ...signed, value: add(signed.value, HALF), end: halved };
}

const HALF = rational(1, 2);
const TEN = rational(10);

function unitAfter(
  { lexicon, text }: Place,
  myriad: MyriadLexicon,
  number: MyriadNumber,
): Attached | undefined {
  // 4000多公里: "and more" stands before the unit.
  const about = myriad.end('approximately', text, number.end);
  const after = attachmentAfter(lexicon, text, about ?? number.end, true);
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
  if (sign) return sign.start >= floor ? sign : undefined;
  if (after) return undefined;
  const word = lexicon.signs.before(text, start);
  return word && word.start >= floor && word.meaning.kind === 'money' && word.start < start - 1
    ? { start: word.start, end: start, attachment: word.meaning }
    : undefined;
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

/** `三块零四`, `两毛五分`: what follows money at once is a part of it, in the next smaller coin if no other is named. */
function coinsOf({ text, last, floor }: Place, myriad: MyriadLexicon, draft: Draft): Draft | undefined {
  if (
    last?.kind !== 'money' ||
    draft.start !== floor ||
    last.exponent > 0 ||
    !less(draft.value, rational(100))
  )
    return undefined;
  const money = (value: Rational, end: number): Draft => ({
    ...draft,
    kind: 'money',
    value,
    end,
    hundredth: true,
  });
  const named = myriad.end('hundredthSubunits', text, draft.end);
  if (named !== undefined) return money(draft.value, named);
  const ends = classAt(text, draft.end) !== UNSPACED;
  if (!ends || classAt(text, draft.start) !== UNSPACED || !less(draft.value, TEN)) return undefined;
  const bridged = draft.end - draft.start > 1;
  return money(bridged || last.hundredth ? draft.value : multiply(draft.value, TEN), draft.end);
}

/** `三成`, `3割5分`, `八五折`, `2割引`: tenths that are said as percentages. */
function shareOf(myriad: MyriadLexicon, text: string, draft: Draft): Draft | undefined {
  const at = pastSpaces(text, draft.end);
  const percent = (value: Rational, end: number): Draft => ({ ...draft, kind: 'percent', value, end });
  const price = myriad.end('priceTenths', text, at);
  const word = myriad.end('notUnits', text, at) ?? 0;
  if (price !== undefined && word <= price)
    return percent(less(draft.value, TEN) ? multiply(draft.value, TEN) : draft.value, price);
  const off = myriad.end('tenthsOff', text, at);
  if (off !== undefined) return percent(add(rational(100), negate(multiply(draft.value, TEN))), off);
  const tenths = myriad.end('tenths', text, at);
  if (tenths === undefined || word > tenths) return undefined;
  const whole = multiply(draft.value, TEN);
  const half = myriad.end('half', text, tenths);
  if (half !== undefined) return percent(add(whole, rational(5)), half);
  const more = myriad.numerals.at(text, tenths);
  const digit = more?.meaning.does === 'digit' ? more.meaning.value : undefined;
  const figure = digit ?? Number.parseInt(text.charAt(tenths).normalize('NFKC'), 10);
  const hundredths = Number.isNaN(figure)
    ? undefined
    : myriad.end('hundredths', text, more?.end ?? tenths + 1);
  return hundredths === undefined
    ? percent(whole, tenths)
    : percent(add(whole, rational(figure)), hundredths);
}

/** `一吨半`: half of the unit more. */
function withHalf(myriad: MyriadLexicon, text: string, draft: Draft): Draft {
  const half = draft.exponent === 0 ? myriad.end('half', text, draft.end) : undefined;
  return half === undefined ? draft : { ...draft, value: add(draft.value, HALF), end: half };
}

/** `時速120キロ`: a length in an hour. */
function perTime(myriad: MyriadLexicon, text: string, draft: Draft): Draft {
  if (draft.kind !== 'measure' || !draft.unit) return draft;
  const end = text.charAt(draft.start - 1) === ' ' ? draft.start - 1 : draft.start;
  const hour = myriad.start('perHour', text, end);
  const start = hour ?? myriad.start('perSecond', text, end);
  if (start === undefined) return draft;
  return { ...draft, start, unit: `${draft.unit}-per-${hour === undefined ? 'second' : 'hour'}` };
}
