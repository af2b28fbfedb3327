/** A number and its surroundings become a quantity: sign, article, currency, unit, percent sign; or nothing. */
import { type Attached, attachmentAfter } from './attach.ts';
import { classAt, INVISIBLE, LETTER } from './characters.ts';
import { isPart } from './fractions.ts';
import { isCalendar, isClock, isDated } from './guards.ts';
import { belowZero, unitBefore, withHalf } from './halves.ts';
import type { Lexicon } from './lexicon.ts';
import { loneSign, signBefore } from './minus.ts';
import { type NumberReading, readNumber } from './number.ts';
import { equal, less, multiply, negate, ONE, power10, type Rational } from './rational.ts';
import { has, skipGap, startsNumber, type Token, tokenAfter, tokenAt } from './tokens.ts';
import type { QuantityKind } from './types.ts';
import { spacedWordBefore, wordBefore } from './words.ts';

/** A quantity before its value is written out. */
export interface Draft {
  start: number;
  end: number;
  value: Rational;
  kind: QuantityKind;
  unit?: string;
  /** In hundredths of a currency. */
  hundredth: boolean;
  /** The scale word it ends in, and what stood before: 140 and 9 in "140 billion". */
  mantissa: Rational;
  exponent: number;
}

/** Where it is read: nothing may reach back before `floor`, the end of the quantity before. */
export interface Place {
  lexicon: Lexicon;
  text: string;
  floor: number;
  /** The quantity before. */
  last: Draft | undefined;
}

/** With a scale from ten thousand on, pounds are money. */
const MONEY_SIZED = 4;

export function dress(
  place: Place,
  number: NumberReading,
  token: Token,
  before: Attached | undefined,
): Draft | undefined {
  const { lexicon, text } = place;
  const suffix = ordinalSuffix(place, number);
  // "1945-го" is a year.
  if (suffix !== undefined && isDeclinedYear(place, number)) return undefined;
  if (suffix !== undefined) return { ...draftOf(number, 'ordinal'), end: suffix };
  if (isUnaccentedOrdinal(place, number, token)) return draftOf(number, 'ordinal');
  const marked = ordinalBefore(place, number);
  if (marked !== undefined) return { ...draftOf(number, 'ordinal'), start: marked };
  const inWords = token.literal === undefined;
  const after =
    number.ordinal && inWords
      ? undefined
      : attachmentAfter(lexicon, text, number.end, !inWords, isCounted(number));
  // "1997 г." is a year, "500 г" are grams.
  const year = number.literal?.plain && has(after && tokenAt(lexicon, text, after.start), 'after-year');
  if (year && isCalendar(lexicon, text, number.start, number.end, number.literal!.digits)) return undefined;
  const cents = centsEnd(place, number);
  if (cents !== undefined) return { ...draftOf(number, 'money'), end: cents, hundredth: true };
  if (classAt(text, number.end) === LETTER && after?.start !== number.end) return undefined;
  // "eksi yüzde beş"
  const outer = before?.attachment.kind === 'percent' ? signBefore(place, before.start) : undefined;
  const sign = signBefore(place, number.start) ?? outer ?? loneSign(place, number);
  const article = articleBefore(place, number);
  const value = sign === undefined ? number.value : negate(number.value);
  const start = article ?? sign ?? number.start;
  if (number.onlyJoined && after && !has(token, 'beforeUnits')) return undefined;
  // "une percentuale": the article, and no number.
  if (after?.attachment.kind === 'percent' && isArticle(token, number)) return undefined;
  if (before || after) {
    const lead = before?.isLoose && after?.attachment.kind === 'money' ? undefined : before;
    const made = belowZero(place, attached({ ...draftOf(number, 'number'), start, value }, lead, after));
    return made.kind === 'money' && made.exponent === 0 ? scaledAfter(place, made) : withHalf(place, made);
  }
  const led = sign === undefined ? unitBefore(place, number, token) : undefined;
  if (led) return attached({ ...draftOf(number, 'number'), value: led.value }, led.unit, undefined);
  if (number.onlyJoined) return undefined;
  if (!stands(place, number, token, article !== undefined)) return undefined;
  const part = article !== undefined && number.fractionInstead && isPart(lexicon, text, number.end);
  if (part) return { ...draftOf({ ...number, value: number.fractionInstead! }, 'number'), start: article };
  const share = fractionOfNoun(place, number, token);
  if (share) return { ...draftOf({ ...number, value: share }, 'number') };
  const quotient = overOf(place, number);
  if (quotient)
    return { ...quotient, start, value: sign === undefined ? quotient.value : negate(quotient.value) };
  if (isArticle(token, number) && sign === undefined && number.end - start < text.trim().length)
    return undefined;
  return {
    ...draftOf(number, number.ordinal ? 'ordinal' : 'number'),
    start: number.ordinal ? number.start : start,
    value,
  };
}

function draftOf(number: NumberReading, kind: QuantityKind): Draft {
  const { start, end, value, mantissa, exponent } = number;
  return { start, end, value, kind, hundredth: false, mantissa, exponent };
}

/** Whether the number is a "one" that is the article too (un, ein): as a rule it counts nothing by itself. */
const isArticle = (token: Token, { words }: NumberReading): boolean =>
  words === 1 && token.senses?.number?.value === 1 && has(token, 'article');

/** Whether "of" may stand between the number and what it counts: millions of, three quarters of. */
const isCounted = ({ exponent, value, words }: NumberReading): boolean =>
  exponent >= 3 || (value.d !== 1n && words > 1);

/** A bare number is one by what does not stand beside it. */
function stands(place: Place, number: NumberReading, token: Token, article: boolean): boolean {
  const { lexicon, text } = place;
  const { literal } = number;
  if (literal?.plain) return !isCalendar(lexicon, text, number.start, number.end, literal.digits);
  if (literal?.slashed && isDated(lexicon, text, number.start)) return false;
  if (literal && isClock(lexicon, text, number.start, number.end, literal.digits)) return false;
  if (number.bareMultiplier)
    return article || token.senses?.language.bareScales.includes(token.senses.number?.exponent ?? 0) === true;
  if (!number.bareFraction) return true;
  if (article || token.senses?.language.bareFractions) return true;
  const next = tokenAfter(lexicon, text, number.end);
  return token.senses?.fraction?.[1] === 2 && (has(next, 'of') || has(next, 'article'));
}

export function attached(draft: Draft, before: Attached | undefined, after: Attached | undefined): Draft {
  const useBefore = before !== undefined && after?.attachment.kind !== 'percent';
  const chosen = useBefore ? before : (after ?? before)!;
  const { attachment } = chosen;
  const made: Draft = { ...draft, kind: attachment.kind };
  if (chosen === before) made.start = Math.min(before.start, draft.start);
  // "$10 dollars" says it twice.
  if (chosen === after || (after && after.attachment.kind === 'money')) made.end = after!.end;
  if (attachment.kind === 'percent') return made;
  if (attachment.unit !== undefined) made.unit = attachment.unit;
  if (attachment.exponent) made.value = multiply(made.value, power10(attachment.exponent));
  if (attachment.kind === 'measure') return made;
  if (attachment.orMeasure !== undefined && draft.exponent < MONEY_SIZED)
    return { ...made, kind: 'measure', unit: attachment.orMeasure };
  made.hundredth = attachment.hundredth === true;
  return made;
}

/** `75 USD million`: the scale after the currency, or a half of it. */
function scaledAfter(place: Place, money: Draft): Draft {
  const { lexicon, text } = place;
  const scale = tokenAfter(lexicon, text, money.end);
  const sense = scale?.senses?.number;
  if (scale?.gap !== 'space' || scale.and || sense?.rank !== 'scale' || scale.literal)
    return withHalf(place, money);
  const { exponent } = sense;
  return { ...money, value: multiply(money.value, power10(exponent)), exponent, end: scale.end };
}

/** How far from its dollars the c of cents may be. */
const CENTS_NEAR = 6;

/** `20 dollars and 43c`, `20 dollar og 43 c`: a c is cents only after money; where it ends. */
function centsEnd({ text, last, floor }: Place, number: NumberReading): number | undefined {
  if (last?.kind !== 'money' || number.start - floor > CENTS_NEAR || !number.literal?.plain) return undefined;
  const at = text.charAt(number.end) === ' ' ? number.end + 1 : number.end;
  return text.charAt(at) === 'c' && classAt(text, at + 1) !== LETTER ? at + 1 : undefined;
}

/** `a doua`: an ordinal that a cardinal (două) is told from by an accent, after a word that asks for an ordinal. */
function isUnaccentedOrdinal({ lexicon, text }: Place, number: NumberReading, token: Token): boolean {
  if (number.words !== 1 || !token.senses?.number || !token.senses.ordinal) return false;
  const before = spacedWordBefore(text, number.start);
  const asked = before && lexicon.words.get(before.word)?.roles.has('beforeOrdinal');
  return asked === true && text.slice(number.start, number.end).toLowerCase() === token.word;
}

/** `38th`, `38-й`, `38.`, `38 lea`: where the letters or the sign that make an ordinal of what stands before them end. */
function ordinalSuffix({ lexicon, text }: Place, number: NumberReading): number | undefined {
  const after = lexicon.main.words.ordinalAfter ? tokenAfter(lexicon, text, number.end) : undefined;
  if (after && has(after, 'ordinalAfter')) return after.end;
  if (!number.literal) return undefined;
  const { ordinalMarks = '', ordinalSigns = '' } = lexicon.main;
  let at = number.end;
  const sign = text.charAt(at);
  const signed = number.literal.plain && number.literal.digits.length <= 4 && sign !== '';
  if (signed && ordinalSigns.includes(sign) && isOrdinalSign(lexicon, text, number)) return at + 1;
  if (ordinalMarks !== '' && ordinalMarks.includes(sign)) at++;
  while (at < number.end + 2 && classAt(text, at) === INVISIBLE) at++;
  if (classAt(text, at) !== LETTER) return undefined;
  const token = tokenAt(lexicon, text, at);
  // "2º C" is a temperature.
  if (!has(token, 'ordinal-suffix') || /^º ?[CF]\b/.test(text.slice(at, at + 4))) return undefined;
  return token!.end;
}

/** `ke-38`, `ke delapan`: where the word that makes an ordinal of the whole number after it starts. */
function ordinalBefore({ lexicon, text, floor }: Place, number: NumberReading): number | undefined {
  // "mwaka wa 2014" is a year.
  if (/^(?:19|20)\d\d$/.test(number.literal?.digits ?? '')) return undefined;
  if (number.value.d !== 1n || !/[ -]/.test(text.charAt(number.start - 1))) return undefined;
  const word = wordBefore(text, number.start - 1);
  return word && word.start >= floor && lexicon.words.get(word.word)?.roles.has('ordinalBefore')
    ? word.start
    : undefined;
}

const isDeclinedYear = ({ lexicon, text }: Place, { literal, end }: NumberReading): boolean =>
  /^(?:19|20)\d\d$/.test(literal?.digits ?? '') &&
  (lexicon.main.ordinalMarks?.includes(text.charAt(end)) ?? false);

/** Whether the sign after the digits makes them an ordinal: a full stop that ends no sentence, a ° of no temperature. */
function isOrdinalSign(lexicon: Lexicon, text: string, { start, end }: NumberReading): boolean {
  const next = text.charAt(end + 2);
  if (text.charAt(end) !== '.') return !/^ ?[CF]\b/.test(text.slice(end + 1, end + 4));
  if (end + 1 === text.length) return start === 0;
  const token = text.charAt(end + 1) === ' ' ? tokenAt(lexicon, text, end + 2) : undefined;
  if (!token || token.literal || has(token, 'month')) return false;
  const roles = lexicon.words.get(spacedWordBefore(text, start)?.word ?? '')?.roles;
  // "helmikuun 4. päivänä"
  if (roles?.has('month')) return false;
  return next !== next.toUpperCase() || roles?.has('beforeOrdinal') === true;
}

/** Where the article of "a hundred", "a third" stands; other numbers have none of their own. */
function articleBefore({ lexicon, text, floor }: Place, number: NumberReading): number | undefined {
  const takes = number.bareMultiplier || number.bareFraction || number.fractionInstead || number.exponent > 0;
  if (!takes || number.literal) return undefined;
  const word = spacedWordBefore(text, number.start);
  return word && word.start >= floor && lexicon.words.get(word.word)?.roles.has('article')
    ? word.start
    : undefined;
}

/** `خمس الإنتاج`: the number is a fraction where a noun with the article follows. */
function fractionOfNoun({ text }: Place, number: NumberReading, token: Token): Rational | undefined {
  if (number.words !== 1 || token.definite || !has(token, 'fraction-before-definite')) return undefined;
  const next = skipGap(text, number.end);
  const article = token.senses?.language.particles?.article ?? '';
  return next && text.startsWith(article, next.at) ? { n: number.value.d, d: number.value.n } : undefined;
}

/** `one in three`, `خمسة على عشرة`: so many parts of so many. */
function overOf({ lexicon, text }: Place, number: NumberReading): Draft | undefined {
  if (number.ordinal || number.value.n <= 0n) return undefined;
  const one = equal(number.value, ONE);
  let over = tokenAfter(lexicon, text, number.end);
  if (one && has(over, 'part')) over = tokenAfter(lexicon, text, over!.end);
  const byOrdinal = has(over, 'overOrdinal');
  if (over?.gap !== 'space') return undefined;
  const each = tokenAfter(lexicon, text, over.end);
  const ofEach = has(each, 'each') && (has(over, 'of') || has(over, 'outOf'));
  if (!(byOrdinal || ofEach || has(over, 'over') || (one && has(over, 'outOf')))) return undefined;
  const next = ofEach ? tokenAfter(lexicon, text, each!.end) : each;
  if (!next || next.definite || !startsNumber(next)) return undefined;
  const divisor = readNumber(lexicon, text, next, false);
  // "one in 2014" is a year.
  if (
    !divisor ||
    divisor.onlyJoined ||
    divisor.ordinal !== byOrdinal ||
    divisor.value.n <= 0n ||
    divisor.literal?.digits.length === 4
  )
    return undefined;
  if (attachmentAfter(lexicon, text, divisor.end, next.literal !== undefined)) return undefined;
  // Where the word is also "out of", more than all is no share.
  if (has(over, 'outOf') && less(divisor.value, number.value)) return undefined;
  const value = multiply(number.value, { n: divisor.value.d, d: divisor.value.n });
  return { ...draftOf(number, 'number'), value, mantissa: value, end: divisor.end };
}
