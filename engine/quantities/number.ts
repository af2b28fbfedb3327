/** Reads one number, in digits, words or both: one loop for all languages, led by their descriptors. */
import { classAt, LETTER } from './characters.ts';
import { pointed } from './decimals.ts';
import { addHalf, divide, isPart, joinFraction, mixed, ofScale, withAddend } from './fractions.ts';
import { type State, take, total } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Literal } from './literal.ts';
import { less, multiply, power10, type Rational, rational, ZERO } from './rational.ts';
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
  /** What an ordinal means where it is a fraction: a third. */
  fractionInstead?: Rational;
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
  if (first.senses?.denominatorBefore)
    return dividedAfter(lexicon, text, first, first.senses.denominatorBefore);
  const opened = first.senses?.addend ? withAddend(lexicon, text, state, first) : take(state, first, false);
  if (!opened) return undefined;
  state = opened;
  let checkpoint: State | undefined;
  for (let step = 0; step < MOST_WORDS; step++) {
    const abbreviated = abbreviation(lexicon, text, state, money);
    if (abbreviated) {
      state = abbreviated;
      continue;
    }
    const next = continued(lexicon, text, state, first);
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

/** `üçte bir`: the denominator, then how many of its parts. */
function dividedAfter(
  lexicon: Lexicon,
  text: string,
  first: Token,
  denominator: number,
): NumberReading | undefined {
  const token = tokenAfter(lexicon, text, first.end);
  if (token?.gap !== 'space' || !token.senses?.number) return undefined;
  const parts = readNumber(lexicon, text, token, false);
  if (!parts || parts.ordinal || !less(parts.value, rational(denominator))) return undefined;
  const value = multiply(parts.value, rational(1, denominator));
  return { ...parts, start: first.start, value, mantissa: value, exponent: 0, words: parts.words + 1 };
}

function finish(first: Token, state: State): NumberReading | undefined {
  const value = total(state);
  const sense = first.senses?.number;
  const alone = state.words === 1;
  if (alone && (has(first, 'only-joined') || (first.definite && has(first, 'not-definite'))))
    return undefined;
  const part = state.parts.length === 1 && state.group === undefined ? state.parts[0] : undefined;
  const exponent = part?.exponent ?? 0;
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
        sense?.rank === 'multiplier' ||
        (sense?.rank === 'scale' && sense.form === 'plain')),
    bareFraction: alone && state.rank === 'fraction' && !first.literal,
    ...(state.ordinal && value.n > 2n ? { fractionInstead: { n: value.d, d: value.n } } : {}),
    words: state.words,
  };
}

interface Step {
  state: State;
  joined: boolean;
}

/** The state after the next word or words; 'back' where what was joined last belongs to another number. */
function continued(lexicon: Lexicon, text: string, state: State, first: Token): Step | 'back' | undefined {
  const token = tokenAfter(lexicon, text, state.end);
  if (!token) return undefined;
  const step = (next: State | undefined): Step | undefined => next && { state: next, joined: false };
  const separate = has(token, 'and') || has(token, 'with');
  const joinedTo = separate ? tokenAfter(lexicon, text, token.end) : token;
  // "vingt-et-un", but not "vingt et un-deux".
  const linked =
    (separate && joinedTo?.gap === token.gap) || (joinedTo?.gap !== 'hyphen' && token.gap !== 'hyphen');
  const withFraction =
    (separate || token.and) && joinedTo && linked ? joinFraction(lexicon, text, state, joinedTo) : undefined;
  if (withFraction) return step(withFraction);
  if (has(token, 'point') && token.gap !== 'hyphen')
    return step(pointed(lexicon, text, state, token, readNumber));
  if (has(token, 'and') || token.and) {
    if (!joinedTo || !linked) return undefined;
    const joined = allowsLiteral(lexicon, text, state, joinedTo) ? take(state, joinedTo, true) : undefined;
    return joined && { state: joined, joined: true };
  }
  if (token.literal) return step(mixed(text, state, token));
  if (token.preposition || has(token, 'with')) return undefined;
  if (has(token, 'andHalf')) return step(addHalf(lexicon, text, state, token));
  if (state.rank === 'fraction') return step(ofScale(lexicon, text, state, token));
  // "un millième" is a thousandth, "un terzo mandato" a third term.
  const either =
    state.words === 1 && has(first, 'article') && token.senses?.ordinal && token.senses.denominator;
  if (either) return isPart(lexicon, text, token.end) ? step(divide(state, token)) : undefined;
  const taken = take(state, token, false) ?? divide(state, token) ?? onePart(lexicon, text, state, token);
  if (taken) return step(taken);
  const multiplies = token.senses?.number && ['hundred', 'scale'].includes(token.senses.number.rank);
  return multiplies ? 'back' : undefined;
}

/** `one twenty-fifth`, `trois vingt-et-unièmes`: parts of so many. */
function onePart(lexicon: Lexicon, text: string, state: State, token: Token): State | undefined {
  if (state.words !== 1 || state.rank !== 'ones' || state.ordinal) return undefined;
  if (token.senses?.language.joins !== 'optional' || !token.senses.number) return undefined;
  const parts = readNumber(lexicon, text, token, false);
  if (!parts?.fractionInstead || parts.words < 2) return undefined;
  const group = multiply(state.group ?? ZERO, parts.fractionInstead);
  return { ...state, group, rank: 'fraction', end: parts.end, words: parts.words + 1 };
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

/** `10k`, `140bn`, `140 bn`: an abbreviated scale after digits. */
function abbreviation(lexicon: Lexicon, text: string, state: State, money: boolean): State | undefined {
  if (state.rank !== 'literal' || state.words !== 1 || state.group === undefined) return undefined;
  const found = abbreviatedScale(lexicon, text, state.end, money);
  // "5G" is a network.
  const network = text.charAt(state.end) === 'G' && state.group.d === 1n && state.group.n < 10n;
  if (!found || network) return undefined;
  const { exponent, end } = found;
  const value = multiply(state.group, power10(exponent));
  return { ...state, parts: [{ value, exponent }], group: undefined, rank: 'done', end, words: 2 };
}

/** The scale abbreviated right after the digits that end at `from`, or over a space. */
export function abbreviatedScale(
  lexicon: Lexicon,
  text: string,
  from: number,
  money: boolean,
): { exponent: number; end: number } | undefined {
  const space = classAt(text, from) === LETTER ? 0 : 1;
  if (space === 1 && !/[ \u00a0\u2009\u202f]/.test(text.charAt(from))) return undefined;
  const start = from + space;
  let end = start;
  while (end < start + 5 && classAt(text, end) === LETTER) end++;
  const written = text.slice(start, end);
  const found = lexicon.abbreviations.get(written);
  // "2,33 k", but not "3 m".
  const apart = space === 1 && written.length === 1 && written !== 'k' && !money;
  if (!found || apart || (found.money && !money)) return undefined;
  return { exponent: found.exponent, end };
}
