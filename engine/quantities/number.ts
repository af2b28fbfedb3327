/** Reads one number, in digits, words or both: one loop for all languages, led by their descriptors. */
import { classAt, LETTER } from './characters.ts';
import { pointed } from './decimals.ts';
import { addHalf, divide, isPart, joinFraction, mixed, ofScale, withAddend } from './fractions.ts';
import { type State, take, total } from './grammar.ts';
import { inCompany, isCalendar } from './guards.ts';
import type { Lexicon } from './lexicon.ts';
import type { Literal } from './literal.ts';
import { equal, less, multiply, power10, type Rational, rational, ZERO } from './rational.ts';
import { scaledFirst } from './scalesfirst.ts';
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
  /** A word alone that is a number only with more of them, or right before a unit. */
  onlyJoined: boolean;
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
    joined: false,
  };
  if (first.senses?.denominatorBefore)
    return dividedAfter(lexicon, text, first, first.senses.denominatorBefore);
  const counted = first.senses?.language.scalesFirst ? scaledFirst(lexicon, text, first) : undefined;
  if (counted) return counted;
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
  if (alone && first.definite && has(first, 'not-definite')) return undefined;
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
    onlyJoined: alone && has(first, 'only-joined'),
  };
}

interface Step {
  state: State;
  joined: boolean;
}

/** The state after the next word or words; 'back' where what was joined last belongs to another number. */
function continued(lexicon: Lexicon, text: string, state: State, first: Token): Step | 'back' | undefined {
  const token = countedBy(lexicon, text, state) ?? tokenAfter(lexicon, text, state.end);
  if (!token) return undefined;
  if (lexicon.spelt && isYears(lexicon, text, token)) return undefined;
  const step = (next: State | undefined): Step | undefined => next && { state: next, joined: false };
  const separate = has(token, 'and') || has(token, 'with');
  const joinedTo = separate ? tokenAfter(lexicon, text, token.end) : token;
  // "vingt-et-un", but not "vingt et un-deux"; and "ו-300".
  const particle = joinedTo?.literal !== undefined && lexicon.particles.has(token.word);
  const linked =
    (separate && (particle || joinedTo?.gap === token.gap)) ||
    (joinedTo?.gap !== 'hyphen' && token.gap !== 'hyphen');
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
  if (token.literal) return step(mixed(text, state, token) ?? filledUp(lexicon, text, state, token, first));
  if (token.preposition || has(token, 'with')) return undefined;
  if (has(token, 'andHalf')) return step(addHalf(lexicon, text, state, token));
  if (state.rank === 'fraction') return step(ofScale(lexicon, text, state, token));
  const empty = emptyHundred(lexicon, text, state, token);
  if (empty) return step(empty);
  // "un millième" is a thousandth, "un terzo mandato" a third term.
  const either =
    state.words === 1 && has(first, 'article') && token.senses?.ordinal && token.senses.denominator;
  if (either && !token.senses?.language.onePartOf)
    return isPart(lexicon, text, token.end) ? step(divide(state, token)) : undefined;
  if (isHundredOfDigit(lexicon, text, state, token))
    return step(take({ ...state, rank: 'ones' }, token, false));
  const taken = take(state, token, false) ?? divide(state, token) ?? onePart(lexicon, text, state, token);
  if (taken) return step(taken);
  const multiplies = token.senses?.number && ['hundred', 'scale'].includes(token.senses.number.rank);
  return multiplies ? 'back' : undefined;
}

/** `mười năm` are ten years, not fifteen: the word is none that goes on there, unless it counts tens (trăm năm mươi). */
function isYears(lexicon: Lexicon, text: string, token: Token): boolean {
  if (inCompany(lexicon, text, token.start, token.end, token.word)) return false;
  const next = tokenAfter(lexicon, text, token.end)?.senses?.number;
  return !next?.tenfold && next?.rank !== 'tenfold' && next?.rank !== 'hundred';
}

/** `nghìn không trăm mười một`: that there are no hundreds is said, where a number goes on after its thousands. */
function emptyHundred(lexicon: Lexicon, text: string, state: State, token: Token): State | undefined {
  if (token.senses?.number?.value !== 0 || state.group !== undefined || state.parts.length === 0)
    return undefined;
  const hundred = tokenAfter(lexicon, text, token.end);
  if (hundred?.senses?.number?.rank !== 'hundred') return undefined;
  return { ...state, group: ZERO, rank: 'hundred', end: hundred.end, words: state.words + 2 };
}

/** `20 de milioane`: the scale behind the word that joins it to its number. */
function countedBy(lexicon: Lexicon, text: string, { end }: State): Token | undefined {
  if (!lexicon.main.words.counting) return undefined;
  const joint = tokenAfter(lexicon, text, end);
  const scale = has(joint, 'counting') ? tokenAfter(lexicon, text, joint!.end) : undefined;
  return scale?.senses?.number?.rank === 'scale' ? scale : undefined;
}

/** What is said of so many parts in one word: three, fifteen, twenty twenty-fifths. */
const COUNTS_PARTS: ReadonlySet<State['rank']> = new Set(['ones', 'teen', 'tens']);

/** `one twenty-fifth`, `trois vingt-et-unièmes`: parts of so many. */
function onePart(lexicon: Lexicon, text: string, state: State, token: Token): State | undefined {
  if (state.words !== 1 || !COUNTS_PARTS.has(state.rank) || state.ordinal) return undefined;
  if (token.senses?.language.joins !== 'optional' || !token.senses.number) return undefined;
  const over = (parts: Rational, end: number, words: number): State => {
    const group = multiply(state.group ?? ZERO, parts);
    return { ...state, group, rank: 'fraction', end, words: words + 1 };
  };
  const ones = tokenAfter(lexicon, text, token.end);
  const tens = token.senses.number.rank === 'tens' && ones?.gap === 'hyphen' ? token.senses.number.value : 0;
  const denominator = ones?.senses?.denominator ?? 10;
  if (tens > 0 && denominator < 10) return over(rational(1, tens + denominator), ones!.end, 2);
  const parts = readNumber(lexicon, text, token, false);
  if (!parts?.fractionInstead || parts.words < 2) return undefined;
  return over(parts.fractionInstead, parts.end, parts.words);
}

/** `2 million 300 thousand`, `2 bin 350`, `3 hundra 21`: digits that fill up what the scale before them left open. */
function filledUp(
  lexicon: Lexicon,
  text: string,
  state: State,
  token: Token,
  first: Token,
): State | undefined {
  const { plain, value, digits } = token.literal!;
  const last = state.parts.at(-1);
  if (token.gap !== 'space' || token.and || token.preposition || value.d !== 1n || value.n === 0n)
    return undefined;
  const bare = plain && first.literal && !isCalendar(lexicon, text, token.start, token.end, digits);
  if (state.rank === 'hundred')
    return bare && less(value, rational(100)) ? take(state, token, true) : undefined;
  if (state.group !== undefined || !last || !equal(floor(last), last.value)) return undefined;
  const next = tokenAfter(lexicon, text, token.end);
  const sense = next?.gap === 'hyphen' || next?.and ? undefined : next?.senses?.number;
  const scale = sense?.rank === 'scale' || sense?.rank === 'hundred' ? sense.exponent : 0;
  const counted = scale < last.exponent ? multiply(value, power10(scale)) : value;
  const fits = scale > 0 || (last.exponent === 3 ? bare : digits.length > 3 && !plain);
  return fits && less(counted, power10(last.exponent))
    ? take({ ...state, rank: 'none' }, token, false)
    : undefined;
}

/** `4 mille 3 cents`, `3 cent un`: hundreds that could be the hundredths of a currency, between parts of a number. */
function isHundredOfDigit(lexicon: Lexicon, text: string, state: State, token: Token): boolean {
  const { group, parts, rank } = state;
  const hundred = token.senses?.number?.rank === 'hundred' && has(token, 'subunit');
  if (!hundred || rank !== 'literal' || !group || group.d !== 1n || !less(group, rational(10))) return false;
  if (parts.length > 0) return true;
  const next = tokenAfter(lexicon, text, token.end);
  const filling = has(next, 'and') ? tokenAfter(lexicon, text, next!.end) : next;
  const value = filling?.literal?.value ?? rational(filling?.senses?.number?.value ?? 0);
  return filling?.gap === 'space' && less(ZERO, value) && less(value, rational(100));
}

/** So many whole times its scale. */
const floor = ({ value, exponent }: State['parts'][number]): Rational =>
  rational(value.d === 1n ? value.n - (value.n % 10n ** BigInt(exponent)) : 0n);

/** `and 200` after a scale word: only where it fills up what the scale left open. */
function allowsLiteral(lexicon: Lexicon, text: string, state: State, token: Token): boolean {
  if (!token.literal) return true;
  if (equal(token.literal.value, ZERO)) return false;
  if (state.group !== undefined && state.rank !== 'hundred') return false;
  const open = state.rank === 'hundred' ? 2 : (state.parts.at(-1)?.exponent ?? 0);
  if (open === 0 || !less(token.literal.value, power10(open))) return false;
  if (open <= 3 || (!token.literal.plain && token.literal.digits.length > 3))
    return token.literal.value.d === 1n;
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
  const start = from + /^[ \u00a0\u2009\u202f]{0,2}/.exec(text.slice(from, from + 2))![0].length;
  let end = start;
  while (end < start + 5 && classAt(text, end) === LETTER) end++;
  const written = text.slice(start, end);
  const found = lexicon.abbreviations.get(written);
  // "2,33 k", but not "3 m".
  const apart = start > from && written.length === 1 && written !== 'k' && !money;
  if (!found || apart || (found.money && !money)) return undefined;
  return { exponent: found.exponent, end };
}
