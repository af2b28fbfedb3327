/** The grammar of numbers said in words: what one more word does to the number read so far. */

import { add, equal, less, multiply, negate, power10, type Rational, rational, ZERO } from './rational.ts';
import type { NumberSense } from './senses.ts';
import { has, type Token } from './tokens.ts';
import type { QuantityLanguage } from './types.ts';

/** A running group below the last scale word, and a stack of scaled parts above it, largest first. */
export interface State {
  parts: { value: Rational; exponent: number }[];
  group: Rational | undefined;
  rank: NumberSense['rank'] | 'literal' | 'fraction' | 'done' | 'none';
  ordinal: boolean;
  end: number;
  words: number;
  /** Whether the last word was joined to the others with "and". */
  joined: boolean;
}

export function total(state: State): Rational {
  return state.parts.reduce((sum, part) => add(sum, part.value), state.group ?? ZERO);
}

/** The state with one more token, or undefined where the grammar does not allow it there. */
export function take(state: State, token: Token, joined: boolean): State | undefined {
  const next = (change: Partial<State>): State => ({
    ...state,
    end: token.end,
    words: state.words + 1,
    joined,
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
  // Within a run of ordinals (tercero) or where a numeral has both (second), the ordinal is meant.
  const sense = (state.ordinal ? senses?.ordinal : undefined) ?? senses?.number ?? senses?.ordinal;
  if (!senses || state.rank === 'done') return undefined;
  if (has(token, 'ordinalEnding'))
    return state.words > 0 && token.gap === 'none' ? next({ ordinal: true, rank: 'done' }) : undefined;
  if (!sense) {
    if (!senses.fraction || state.rank !== 'none' || state.parts.length > 0) return undefined;
    return next({ group: rational(...senses.fraction), rank: 'fraction' });
  }
  const { language } = senses;
  const first = state.words === 0;
  const bound = language.joins === 'always' && !first && !joined;
  // "العشرين مليارا" are the twenty billion.
  const counts = sense.rank === 'scale' && language.definiteOrdinals !== undefined;
  const definite = token.definite && language.definiteOrdinals?.includes(sense.rank) === true;
  const ordinal = sense.ordinal || definite || (state.ordinal && !counts);
  // "$280 million first preferred notes": an ordinal is no part of millions unless joined to them.
  const apart =
    sense.ordinal &&
    sense.rank !== 'scale' &&
    state.rank === 'none' &&
    !first &&
    !state.ordinal &&
    (state.parts.at(-1)?.exponent ?? 0) > 3;
  if (apart && !joined && token.gap === 'space') return undefined;
  // "vigésimo quinto" is the 25th, "veinte quintos" are four.
  const mixes = !first && state.ordinal !== sense.ordinal && sense.rank !== 'scale';
  if (language.ordinalRuns && mixes && (state.ordinal || state.rank === 'tens' || language.onesAfterAnd))
    return undefined;
  // Of a language that writes it as one word: "zwei und dreißig" are two numbers.
  const parted = language.compounds !== undefined && sense.rank === 'tens' && state.rank === 'ones';
  if (joined && parted && token.gap === 'space') return undefined;
  // Cents: forty of them are money, four a number.
  if (sense.rank === 'hundred' && has(token, 'subunit') && !isDigit(state)) return undefined;
  const grouped = addToGroup(state, sense, language, joined, bound);
  if (!grouped) return undefined;
  const ends = sense.ordinal && language.joins === 'optional' && !language.ordinalRuns && !language.tenfold;
  return next({ ...grouped, ordinal, ...(ends ? { rank: 'done' as const } : {}) });
}

const isDigit = (state: State): boolean =>
  state.rank === 'ones' || (state.rank === 'none' && state.parts.length > 0) || state.words === 0;

/** What a number word does to the group and the parts. */
function addToGroup(
  state: State,
  sense: NumberSense,
  language: QuantityLanguage,
  joined: boolean,
  bound: boolean,
): Partial<State> | undefined {
  const { rank } = state;
  const { tensAfterOnes } = language;
  const group = state.group ?? ZERO;
  const afterHundred = rank === 'hundred' || rank === 'hundreds';
  const plus = (): Partial<State> => ({ group: add(group, rational(sense.value)), rank: sense.rank });
  switch (sense.rank) {
    case 'ones':
      if (sense.value === 0) return state.words === 0 ? { group: ZERO, rank: 'teen' } : undefined;
      if ((rank === 'none' || afterHundred) && !bound) return plus();
      if (rank === 'teen') return onesAfterTen(state, sense, language, joined) ? plus() : undefined;
      return rank === 'tens' && !tensAfterOnes && (!joined || language.onesAfterAnd) ? plus() : undefined;
    case 'teen':
      if (sense.tenfold && rank === 'ones')
        return addToGroup(state, { ...sense, rank: 'tenfold' }, language, joined, bound);
      if (sense.value === 10 && rank === 'ones' && !joined && (tensAfterOnes || language.teen)) return plus();
      if (sense.exponent === 1) return undefined;
      if (rank === 'tens' && language.vigesimal)
        return [60, 80].includes(below100(group)) ? plus() : undefined;
      return (rank === 'none' || afterHundred) && !bound ? plus() : undefined;
    case 'tens':
      if (rank === 'ones' && tensAfterOnes && joined) return { ...plus(), rank: 'teen' };
      if (rank === 'ones' && language.vigesimal && !joined && sense.value === 20 && below100(group) === 4)
        return { group: add(group, rational(80 - 4)), rank: 'tens' };
      return (rank === 'none' || afterHundred) && !bound ? plus() : undefined;
    case 'tenfold':
      // "dua puluh": the ones before are tens.
      return rank === 'ones' && !joined
        ? { group: add(group, rational(9n * (group.n % 10n))), rank: 'tens' }
        : undefined;
    case 'hundreds':
      return rank === 'none' && !bound ? plus() : undefined;
    case 'hundred':
      return hundredfold(state, joined, bound, language);
    case 'multiplier':
      return joined ? undefined : multiplied(state, sense.value, language);
    case 'scale':
      return scaled(state, sense, joined, language);
  }
}

/** `three dozen`; a dozen counts what was named last, so that "three hundred and two dozen" are 324. */
function multiplied(state: State, times: number, { onesAfterAnd }: QuantityLanguage): Partial<State> {
  const { group, joined, parts, words } = state;
  const by = rational(times);
  if (words === 0) return { group: by, rank: 'done' };
  // Where an "and" may be left out within a number, that it is not there says nothing.
  const parted = (joined || onesAfterAnd === true) && group?.d === 1n;
  const last = parted ? rational(group.n % 100n) : ZERO;
  const whole = parts.length === 0 && parted && equal(last, group);
  if (whole || equal(last, ZERO)) return { parts: [], group: multiply(total(state), by), rank: 'done' };
  return { group: add(add(group!, negate(last)), multiply(last, by)), rank: 'done' };
}

const below100 = (group: Rational): number => (group.d === 1n ? Number(group.n % 100n) : Number.NaN);

/** What comes after a ten: `diez y seis`, `décimo primero`, `dix-sept` and `soixante-dix-sept`. */
function onesAfterTen(
  state: State,
  sense: NumberSense,
  { cardinals, onesAfterAnd, ordinalRuns, tensAfterOnes, vigesimal }: QuantityLanguage,
  joined: boolean,
): boolean {
  const ten = below100(state.group ?? ZERO);
  if (vigesimal && !joined && sense.value >= 7) return [10, 70, 90].includes(ten);
  if (ten !== 10) return false;
  // Eleven is no word of its own: "on bir".
  if (!joined && !tensAfterOnes && !(11 in cardinals)) return true;
  if (joined) return onesAfterAnd === true && sense.value >= 6;
  return ordinalRuns === true && state.ordinal;
}

function hundredfold(
  state: State,
  joined: boolean,
  bound: boolean,
  { compounds }: QuantityLanguage,
): Partial<State> | undefined {
  const hundred = rational(100);
  if (state.rank === 'none') return bound ? undefined : { group: hundred, rank: 'hundred' };
  // Where numbers are one word, digits stand before a hundred as they do before a thousand: "150 hundra".
  const most = compounds && state.rank === 'literal' && state.words === 1 ? rational(1000) : hundred;
  const multiplies = state.group && !joined && less(state.group, most) && state.rank !== 'fraction';
  return multiplies ? { group: multiply(state.group!, hundred), rank: 'hundred' } : undefined;
}

/** A scale word takes the group and every smaller part; it may not stand under one as large as itself. */
function scaled(
  state: State,
  sense: NumberSense,
  joined: boolean,
  { joins, bareScales }: QuantityLanguage,
): Partial<State> | undefined {
  const factor = power10(sense.exponent);
  const two = sense.form === 'dual' || (sense.form === 'dual-alone' && state.group === undefined);
  const parts = [...state.parts];
  let taken: Rational | undefined = state.group;
  while (!joined && parts.length > 0 && parts[parts.length - 1]!.exponent < sense.exponent)
    taken = add(taken ?? ZERO, parts.pop()!.value);
  if (parts.some((part) => part.exponent <= sense.exponent)) return undefined;
  if (joined && state.group !== undefined) return undefined;
  if (sense.form === 'dual' && taken !== undefined) return undefined;
  const alone = joined || state.words === 0 || (joins === 'optional' && bareScales.includes(sense.exponent));
  if (taken === undefined && (sense.form === 'plural' || !alone)) return undefined;
  const value = multiply(taken ?? rational(two ? 2 : 1), factor);
  // "seven thousand million" is seven of a larger scale.
  const only =
    state.group === undefined && parts.length === state.parts.length - 1 ? state.parts.at(-1) : undefined;
  const exponent = sense.exponent + (only?.exponent ?? 0);
  return { parts: [...parts, { value, exponent }], group: undefined, rank: 'none' };
}
