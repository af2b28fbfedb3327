/**
 * The grammar of numbers, one for all languages: a running group below the last scale word, and a stack of
 * scaled parts above it. The descriptors say which words there are and how they may be joined.
 */
import { classAt, LETTER } from './characters.ts';
import type { Lexicon, NumberSense } from './lexicon.ts';
import type { Literal } from './literal.ts';
import {
  add,
  equal,
  fromDigits,
  less,
  multiply,
  ONE,
  power10,
  type Rational,
  rational,
  ZERO,
} from './rational.ts';
import { has, type Token, tokenAfter } from './tokens.ts';

export interface NumberReading {
  start: number;
  end: number;
  value: Rational;
  ordinal: boolean;
  /** Set where the number is digits alone. */
  literal?: Literal;
  /** The scale it was multiplied by last, and what stood before: `140` and 9 in "140 billion". */
  mantissa: Rational;
  exponent: number;
  /** One bare multiplier (hundred, million, dozen): a number only with an article or in languages that allow it. */
  bareMultiplier: boolean;
  /** One fraction word alone (half, third): a number only where its surroundings say so. */
  bareFraction: boolean;
  /** One ordinal word that may as well be a fraction: a third. */
  fractionInstead?: Rational;
  words: number;
}

interface State {
  parts: { value: Rational; exponent: number }[];
  group: Rational | undefined;
  rank: NumberSense['rank'] | 'literal' | 'fraction' | 'done' | 'none';
  ordinal: boolean;
  end: number;
  words: number;
}

/** Longer than any number said in words. */
const MOST_WORDS = 40;

/** Reads the longest number that starts with `first`; undefined where it is no number. */
export function readNumber(
  lexicon: Lexicon,
  text: string,
  first: Token,
  money: boolean,
): NumberReading | undefined {
  let state: State = {
    parts: [],
    group: undefined,
    rank: 'none',
    ordinal: false,
    end: first.start,
    words: 0,
  };
  const opened = take(state, first, false);
  if (!opened) return undefined;
  state = opened;
  let checkpoint: State | undefined;
  for (let step = 0; step < MOST_WORDS; step++) {
    const abbreviated = abbreviation(lexicon, text, state, money);
    if (abbreviated) {
      state = abbreviated;
      continue;
    }
    const next = continued(lexicon, text, state);
    if (next === 'back') {
      if (checkpoint) state = checkpoint;
      break;
    }
    if (!next) break;
    if (next.joined) checkpoint = state;
    else if (next.state.parts.length !== state.parts.length) checkpoint = undefined;
    state = next.state;
  }
  return finish(first, state);
}

function finish(first: Token, state: State): NumberReading | undefined {
  const value = total(state);
  const sense = first.senses?.number;
  const alone = state.words === 1;
  if (alone && has(first, 'only-joined')) return undefined;
  const part = state.parts.length === 1 && state.group === undefined ? state.parts[0] : undefined;
  const exponent = part?.exponent ?? 0;
  const fraction = first.senses?.fraction;
  return {
    start: first.start,
    end: state.end,
    value,
    ordinal: state.ordinal || (first.literal !== undefined && first.definite && alone),
    ...(alone && first.literal ? { literal: first.literal } : {}),
    mantissa: multiply(value, power10(-exponent)),
    exponent,
    bareMultiplier:
      alone &&
      (sense?.rank === 'hundred' ||
        sense?.rank === 'dozen' ||
        (sense?.rank === 'scale' && sense.form === 'plain')),
    bareFraction: alone && state.rank === 'fraction' && !first.literal,
    ...(alone && state.ordinal && fraction ? { fractionInstead: rational(...fraction) } : {}),
    words: state.words,
  };
}

function total(state: State): Rational {
  return state.parts.reduce((sum, part) => add(sum, part.value), state.group ?? ZERO);
}

interface Step {
  state: State;
  joined: boolean;
}

/** The state after the next word or words; 'back' where what was joined last belongs to another number. */
function continued(lexicon: Lexicon, text: string, state: State): Step | 'back' | undefined {
  const token = tokenAfter(lexicon, text, state.end);
  if (!token) return undefined;
  if (has(token, 'point') && token.gap !== 'hyphen') return pointed(lexicon, text, state, token);
  const separate = has(token, 'and') && token.gap === 'space';
  if (separate || token.and) {
    const joinedTo = separate ? tokenAfter(lexicon, text, token.end) : token;
    if (!joinedTo || joinedTo.gap === 'hyphen') return undefined;
    const withFraction = joinFraction(lexicon, text, state, joinedTo);
    if (withFraction) return { state: withFraction, joined: false };
    const state2 = allowsLiteral(lexicon, text, state, joinedTo) ? take(state, joinedTo, true) : undefined;
    return state2 ? { state: state2, joined: true } : undefined;
  }
  if (token.literal) return mixed(text, state, token);
  if (token.preposition) return undefined;
  if (state.rank === 'fraction') return ofScale(lexicon, text, state, token);
  const taken = take(state, token, false);
  if (taken) return { state: taken, joined: false };
  const divided = divide(state, token);
  if (divided) return { state: divided, joined: false };
  const multiplies = token.senses?.number && ['hundred', 'scale'].includes(token.senses.number.rank);
  return multiplies ? 'back' : undefined;
}

/** `and 200` after a scale word: only where it fills up what the scale left open. */
function allowsLiteral(lexicon: Lexicon, text: string, state: State, token: Token): boolean {
  if (!token.literal) return true;
  if (state.group !== undefined && state.rank !== 'hundred') return false;
  const open = state.rank === 'hundred' ? 2 : (state.parts.at(-1)?.exponent ?? 0);
  if (open === 0 || !less(token.literal.value, power10(open))) return false;
  if (open <= 3) return token.literal.value.d === 1n;
  return tokenAfter(lexicon, text, token.end)?.senses?.number?.rank === 'scale';
}

/** The state with one more token, or undefined where the grammar does not allow it there. */
function take(state: State, token: Token, joined: boolean): State | undefined {
  const next = (change: Partial<State>): State => ({
    ...state,
    end: token.end,
    words: state.words + 1,
    ...change,
  });
  if (token.literal) {
    const rank = token.literal.slashed ? 'fraction' : 'literal';
    if (state.rank === 'none') return next({ group: token.literal.value, rank });
    if (joined && state.rank === 'hundred')
      return next({ group: add(state.group ?? ZERO, token.literal.value), rank: 'literal' });
    return undefined;
  }
  const { senses } = token;
  const sense = senses?.number ?? senses?.ordinal;
  if (!senses || state.rank === 'done') return undefined;
  if (!sense) {
    if (!senses.fraction || state.rank !== 'none' || state.parts.length > 0) return undefined;
    return next({ group: rational(...senses.fraction), rank: 'fraction' });
  }
  const { language } = senses;
  const first = state.words === 0;
  const bound = language.joins === 'always' && !first && !joined;
  const ordinal =
    state.ordinal ||
    sense.ordinal ||
    (sense.rank === 'tens' && token.definite && language.definiteTensAreOrdinals === true);
  const grouped = addToGroup(state, sense, language.tensAfterOnes, joined, bound);
  if (!grouped) return undefined;
  const ends = sense.ordinal && language.joins === 'optional';
  return next({ ...grouped, ordinal, ...(ends ? { rank: 'done' as const } : {}) });
}

/** What a number word does to the group and the parts. */
function addToGroup(
  state: State,
  sense: NumberSense,
  tensAfterOnes: boolean,
  joined: boolean,
  bound: boolean,
): Partial<State> | undefined {
  const { rank } = state;
  const group = state.group ?? ZERO;
  const afterHundred = rank === 'hundred' || rank === 'hundreds';
  const plus = (): Partial<State> => ({ group: add(group, rational(sense.value)), rank: sense.rank });
  switch (sense.rank) {
    case 'ones':
      if (sense.value === 0) return state.words === 0 ? { group: ZERO, rank: 'teen' } : undefined;
      if ((rank === 'none' || afterHundred) && !bound) return plus();
      return rank === 'tens' && !tensAfterOnes && !joined ? plus() : undefined;
    case 'teen':
      if (sense.value === 10 && tensAfterOnes && rank === 'ones' && !joined) return plus();
      return (rank === 'none' || afterHundred) && !bound ? plus() : undefined;
    case 'tens':
      if (rank === 'ones' && tensAfterOnes && joined) return { ...plus(), rank: 'teen' };
      return (rank === 'none' || afterHundred) && !bound ? plus() : undefined;
    case 'hundreds':
      return rank === 'none' && !bound ? plus() : undefined;
    case 'hundred':
      return hundredfold(state, joined, bound);
    case 'dozen':
      if (joined) return undefined;
      return {
        parts: [],
        group: multiply(state.words === 0 ? ONE : total(state), rational(12)),
        rank: 'done',
      };
    case 'scale':
      return scaled(state, sense, joined);
  }
}

function hundredfold(state: State, joined: boolean, bound: boolean): Partial<State> | undefined {
  const hundred = rational(100);
  if (state.rank === 'none') return bound ? undefined : { group: hundred, rank: 'hundred' };
  const multiplies = state.group && !joined && less(state.group, hundred) && state.rank !== 'fraction';
  return multiplies ? { group: multiply(state.group!, hundred), rank: 'hundred' } : undefined;
}

/** A scale word takes the group and every smaller part; it may not stand under one as large as itself. */
function scaled(state: State, sense: NumberSense, joined: boolean): Partial<State> | undefined {
  const factor = power10(sense.exponent);
  const two = sense.form === 'dual' || (sense.form === 'dual-alone' && state.group === undefined);
  const parts = [...state.parts];
  let taken: Rational | undefined = state.group;
  while (!joined && parts.length > 0 && parts[parts.length - 1]!.exponent < sense.exponent)
    taken = add(taken ?? ZERO, parts.pop()!.value);
  if (parts.some((part) => part.exponent <= sense.exponent)) return undefined;
  if (joined && state.group !== undefined) return undefined;
  if (sense.form === 'dual' && taken !== undefined) return undefined;
  if (taken === undefined && (sense.form === 'plural' || (state.words > 0 && !joined))) return undefined;
  const value = multiply(taken ?? rational(two ? 2 : 1), factor);
  return { parts: [...parts, { value, exponent: sense.exponent }], group: undefined, rank: 'none' };
}

/** `two thirds`, `one quarter`: the number so far divided by what follows. */
function divide(state: State, token: Token): State | undefined {
  const { senses } = token;
  if (!senses || state.group === undefined || state.rank === 'literal' || state.ordinal) return undefined;
  const change = (group: Rational): State => ({
    ...state,
    group,
    rank: 'fraction',
    end: token.end,
    words: state.words + 1,
  });
  if (senses.denominator !== undefined) return change(multiply(state.group, rational(1, senses.denominator)));
  if (senses.fraction && senses.fraction[0] === 1 && equal(state.group, ONE))
    return change(rational(...senses.fraction));
  return undefined;
}

/** `and a half`, `and three fifths`: a part of the last scale word, or of one. */
function joinFraction(lexicon: Lexicon, text: string, state: State, token: Token): State | undefined {
  if (state.rank === 'fraction' || state.ordinal) return undefined;
  let fraction: Rational | undefined;
  let end = token.end;
  const follows = tokenAfter(lexicon, text, token.end);
  const ones = token.senses?.number?.rank === 'ones' ? token.senses.number.value : undefined;
  const one = has(token, 'article') || ones === 1;
  if (one && follows?.senses?.fraction) fraction = rational(...follows.senses.fraction);
  else if (ones !== undefined && follows?.senses?.denominator)
    fraction = rational(ones, follows.senses.denominator);
  if (fraction) end = follows!.end;
  else if (token.senses?.fraction && !token.senses.ordinal) fraction = rational(...token.senses.fraction);
  if (!fraction) return undefined;
  const words = state.words + 2;
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

/** `half a million`, `two thirds of a million`, `half a dozen`. */
function ofScale(lexicon: Lexicon, text: string, state: State, token: Token): Step | undefined {
  let scale: Token | undefined = token;
  if (has(scale, 'of')) scale = tokenAfter(lexicon, text, scale.end);
  if (scale && has(scale, 'article')) scale = tokenAfter(lexicon, text, scale.end);
  const sense = scale?.senses?.number;
  if (!scale || !sense || scale.preposition || !['scale', 'dozen', 'hundred'].includes(sense.rank))
    return undefined;
  if (sense.form === 'dual') return undefined;
  const factor = sense.rank === 'scale' ? power10(sense.exponent) : rational(sense.value);
  const value = multiply(state.group ?? ONE, factor);
  const parts = [{ value, exponent: sense.exponent }];
  return {
    state: { ...state, parts, group: undefined, rank: 'done', end: scale.end, words: state.words + 1 },
    joined: false,
  };
}

/** `2 1/4`, `2¼`: an integer and a fraction. */
function mixed(text: string, state: State, token: Token): Step | undefined {
  const literal = token.literal!;
  const fits = state.rank === 'literal' && state.words === 1 && literal.slashed && state.group?.d === 1n;
  if (!fits || token.gap === 'hyphen' || !less(literal.value, ONE)) return undefined;
  if (classAt(text, token.end) === LETTER) return undefined;
  const group = add(state.group!, literal.value);
  return { state: { ...state, group, rank: 'literal', end: token.end, words: 2 }, joined: false };
}

/** `three point five`, `nought point nought three`. */
function pointed(lexicon: Lexicon, text: string, state: State, point: Token): Step | undefined {
  if (state.group === undefined || state.group.d !== 1n || state.rank === 'fraction') return undefined;
  let digits = '';
  let end = point.end;
  let words = state.words + 1;
  for (
    let token = tokenAfter(lexicon, text, end);
    token && digits.length < MOST_WORDS;
    token = tokenAfter(lexicon, text, end)
  ) {
    const sense = token.senses?.number;
    if (token.literal?.plain && digits === '') digits = token.literal.digits;
    else if (sense?.rank === 'ones') digits += sense.value;
    else if ((sense?.rank === 'teen' || sense?.rank === 'tens') && digits === '')
      digits = String(sense.value);
    else break;
    end = token.end;
    words++;
    if (token.literal) break;
  }
  if (digits === '') return undefined;
  const group = add(state.group, fromDigits(digits, digits.length));
  return { state: { ...state, group, rank: 'literal', end, words }, joined: false };
}

/** `10k`, `140bn`, `140 bn`: an abbreviated scale after digits. */
function abbreviation(lexicon: Lexicon, text: string, state: State, money: boolean): State | undefined {
  if (state.rank !== 'literal' || state.words !== 1 || state.group === undefined) return undefined;
  const space = classAt(text, state.end) === LETTER ? 0 : 1;
  if (space === 1 && !/[ \u00a0\u2009\u202f]/.test(text.charAt(state.end))) return undefined;
  const start = state.end + space;
  let end = start;
  while (end < start + 5 && classAt(text, end) === LETTER) end++;
  const written = text.slice(start, end);
  const found = lexicon.abbreviations.get(written);
  if (!found || (space === 1 && written.length === 1 && !money) || (found.money && !money)) return undefined;
  const value = multiply(state.group, power10(found.exponent));
  return {
    ...state,
    parts: [{ value, exponent: found.exponent }],
    group: undefined,
    rank: 'done',
    end,
    words: 2,
  };
}
