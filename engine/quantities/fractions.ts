/** Fractions and decimals said in words: two thirds, a million and a half, half a million, three point five. */
import { phraseAt } from './attach.ts';
import { classAt, LETTER } from './characters.ts';
import { type State, total } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { add, equal, less, multiply, ONE, power10, type Rational, rational, ZERO } from './rational.ts';
import { has, skipGap, type Token, tokenAfter, tokenAt } from './tokens.ts';

/** `two thirds`, `one quarter`, `a hundred thousand trillionths`: the number so far divided by what follows. */
export function divide(state: State, token: Token): State | undefined {
  const { senses } = token;
  if (!senses || state.rank === 'literal' || state.rank === 'done' || state.ordinal) return undefined;
  const value = total(state);
  // "jedan po jedan" is one by one, "jedan i po" one and a half.
  const part = has(token, 'only-joined') ? undefined : senses.fraction;
  const one = part?.[0] === 1 && equal(value, ONE) ? part[1] : undefined;
  const denominator = senses.denominator ?? one;
  if (denominator === undefined) return undefined;
  const tens = tensOfDenominator(state, token);
  const group = multiply(add(value, rational(-tens)), rational(1, denominator + tens));
  return { ...state, parts: [], group, rank: 'fraction', end: token.end, words: state.words + 1 };
}

/** `one hundred thirty fifths`: the tens right before the word, which are no part of what it divides; else 0. */
function tensOfDenominator({ group, rank, joined }: State, { senses }: Token): number {
  if (!senses?.denominator || senses.denominator > 9 || rank !== 'tens' || joined || group?.d !== 1n)
    return 0;
  const { compounds, joins, ordinalRuns, tensAfterOnes } = senses.language;
  const apart = joins === 'optional' && !compounds && !ordinalRuns && !tensAfterOnes;
  return apart && group.n > 100n ? Number(group.n % 100n) : 0;
}

/** "a third of", "a third." is a fraction, "a third term" an ordinal. */
export function isPart(lexicon: Lexicon, text: string, end: number): boolean {
  const next = skipGap(text, end);
  if (!next || classAt(text, next.at) !== LETTER) return true;
  const token = tokenAt(lexicon, text, next.at);
  if (has(token, 'of') || has(token, 'and') || has(token, 'afterPart')) return true;
  const number = token?.senses?.number;
  // "a third million", "un quinto por ciento"
  return (
    number?.rank === 'scale' ||
    phraseAt(lexicon.phrases, lexicon, text, next.at)?.attachment.kind === 'percent'
  );
}

/** `and a half`, `and three fifths`: a part of the last scale word, or of one. */
export function joinFraction(lexicon: Lexicon, text: string, state: State, token: Token): State | undefined {
  if (state.rank === 'fraction' || state.ordinal) return undefined;
  let fraction: Rational | undefined;
  let end = token.end;
  const follows = tokenAfter(lexicon, text, token.end);
  const ones = token.senses?.number?.rank === 'ones' ? token.senses.number.value : undefined;
  const one = has(token, 'article') || ones === 1;
  if (one && follows?.senses?.fraction) fraction = rational(...follows.senses.fraction);
  else if (ones !== undefined && follows?.senses?.denominator && !(ones > 1 && isScaleOrdinal(follows)))
    fraction = rational(ones, follows.senses.denominator);
  const numerator =
    state.rank === 'ones' || state.rank === 'teen' ? numeratorOf(lexicon, text, token) : undefined;
  if (fraction) end = follows!.end;
  else if (numerator) {
    fraction = numerator.value;
    end = numerator.end;
  } else if (token.senses?.fraction && !token.senses.ordinal) fraction = rational(...token.senses.fraction);
  if (!fraction) return undefined;
  return addFraction(lexicon, text, { ...state, end, words: state.words + 2 }, fraction);
}

/** "y dos milésimo": in a run of ordinals, so many thousands. */
const isScaleOrdinal = ({ senses }: Token): boolean =>
  senses?.language.ordinalRuns === true && senses.ordinal?.rank === 'scale';

/** `beş buçuk`, `zweieinhalb`: a half without "and". */
export function addHalf(lexicon: Lexicon, text: string, state: State, token: Token): State | undefined {
  if (state.rank === 'fraction' || state.ordinal) return undefined;
  return addFraction(lexicon, text, { ...state, end: token.end, words: state.words + 1 }, rational(1, 2));
}

/** The fraction is a part of one or, right after a scale word, of the scale. */
function addFraction(lexicon: Lexicon, text: string, state: State, fraction: Rational): State {
  const { end, words } = state;
  const scale = tokenAfter(lexicon, text, end);
  const exponent = scale?.senses?.number?.rank === 'scale' ? scale.senses.number.exponent : undefined;
  const last = state.parts.at(-1);
  if (state.group !== undefined || !last) {
    return { ...state, group: add(state.group ?? ZERO, fraction), rank: 'literal', end, words };
  }
  if (exponent !== undefined && exponent <= last.exponent) {
    // "a billion and a half million"; and the Arabic "a million and half the million" says its scale twice.
    const part = { value: multiply(fraction, power10(exponent)), exponent };
    return { ...state, parts: [...state.parts, part], rank: 'done', end: scale!.end, words };
  }
  const grown = {
    value: add(last.value, multiply(fraction, power10(last.exponent))),
    exponent: last.exponent,
  };
  return { ...state, parts: [...state.parts.slice(0, -1), grown], rank: 'done', end, words };
}

/** `fifty-four hundredths` after "and": a number under a hundred, then a denominator. */
function numeratorOf(
  lexicon: Lexicon,
  text: string,
  token: Token,
): { value: Rational; end: number } | undefined {
  const tens = token.senses?.number;
  if (token.senses?.language.tensAfterOnes) return undefined;
  if (tens?.rank !== 'tens' && tens?.rank !== 'teen') return undefined;
  let follows = tokenAfter(lexicon, text, token.end);
  let value = tens.value;
  if (tens.rank === 'tens' && follows?.senses?.number?.rank === 'ones') {
    value += follows.senses.number.value;
    follows = tokenAfter(lexicon, text, follows.end);
  }
  const denominator = follows?.senses?.denominator;
  return denominator === undefined ? undefined : { value: rational(value, denominator), end: follows!.end };
}

/** `half a million`, `two thirds of a million`, `half a dozen`. */
export function ofScale(lexicon: Lexicon, text: string, state: State, token: Token): State | undefined {
  let scale: Token | undefined = token;
  if (has(scale, 'of')) scale = tokenAfter(lexicon, text, scale.end);
  if (scale && has(scale, 'article')) scale = tokenAfter(lexicon, text, scale.end);
  const sense = scale?.senses?.number;
  if (!scale || !sense || scale.preposition || !['scale', 'multiplier', 'hundred'].includes(sense.rank))
    return undefined;
  if (sense.form === 'dual') return undefined;
  const factor = sense.rank === 'scale' ? power10(sense.exponent) : rational(sense.value);
  const value = multiply(state.group ?? ONE, factor);
  const parts = [{ value, exponent: sense.exponent }];
  return { ...state, parts, group: undefined, rank: 'done', end: scale.end, words: state.words + 1 };
}

/** `साढ़े तीन` (3½), `सवा सौ` (125): what a word adds to the number or the scale after it, or to one by itself. */
export function withAddend(lexicon: Lexicon, text: string, state: State, first: Token): State | undefined {
  const addend = rational(...first.senses!.addend!);
  const next = tokenAfter(lexicon, text, first.end);
  const sense = next?.senses?.number;
  const small =
    next?.literal?.value ?? (sense && sense.rank !== 'scale' && sense.value < 100 && rational(sense.value));
  const opened = { ...state, rank: 'fraction' as const, end: first.end, words: 1 };
  if (small) return { ...opened, group: add(small, addend), end: next!.end, words: 2 };
  return { ...opened, group: add(ONE, addend) };
}

/** `2 1/4`, `2¼`: an integer and a fraction. */
export function mixed(text: string, state: State, token: Token): State | undefined {
  const literal = token.literal!;
  const fits = state.rank === 'literal' && state.words === 1 && literal.slashed && state.group?.d === 1n;
  if (!fits || token.gap === 'hyphen' || !less(literal.value, ONE)) return undefined;
  if (classAt(text, token.end) === LETTER) return undefined;
  const group = add(state.group!, literal.value);
  return { ...state, group, rank: 'literal', end: token.end, words: 2 };
}
