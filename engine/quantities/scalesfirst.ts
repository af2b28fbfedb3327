/** Numbers whose scales stand before what multiplies them: elfu mbili mia tano, bilioni 140. */
import type { Lexicon } from './lexicon.ts';
import type { NumberReading } from './number.ts';
import { add, multiply, power10, type Rational, rational, ZERO } from './rational.ts';
import { has, type Token, tokenAfter } from './tokens.ts';

interface Counted {
  value: Rational;
  end: number;
  words: number;
  /** The largest scale, where it was multiplied in figures: bilioni 140. */
  exponent: number;
}

/** No number has more parts. */
const MOST_PARTS = 8;

const exponentOf = (token: Token | undefined): number | undefined => {
  const sense = token?.senses?.number;
  return sense?.rank === 'scale' || sense?.rank === 'hundred' ? sense.exponent : undefined;
};

/** The number that starts with the scale `first`; undefined where it is none, or nothing counts it: thousands of. */
export function scaledFirst(lexicon: Lexicon, text: string, first: Token): NumberReading | undefined {
  const counted = exponentOf(first) === undefined ? undefined : readScalesFirst(lexicon, text, first);
  if (!counted) return undefined;
  const { value, end, words, exponent } = counted;
  // A range shares its scale, so that is kept apart.
  const mantissa = multiply(value, power10(-exponent));
  const plain = { ordinal: false, onlyJoined: false, bareMultiplier: false, bareFraction: false };
  return { start: first.start, end, value, mantissa, exponent, words, ...plain };
}

function readScalesFirst(lexicon: Lexicon, text: string, first: Token): Counted | undefined {
  let value: Rational | undefined;
  let end = first.end;
  let words = 0;
  let least = Number.POSITIVE_INFINITY;
  let token: Token | undefined = first;
  for (let part = 0; part < MOST_PARTS; part++) {
    const exponent = exponentOf(token);
    if (!token || (exponent ?? 0) >= least) break;
    const counted: Counted | undefined =
      exponent === undefined ? smallNumber(lexicon, text, token) : times(lexicon, text, token, exponent);
    if (!counted) break;
    value = add(value ?? ZERO, counted.value);
    end = counted.end;
    words += counted.words;
    least = exponent ?? 0;
    if (least === 0 || counted.exponent > 0)
      return { value, end, words, exponent: part === 0 ? counted.exponent : 0 };
    const next = tokenAfter(lexicon, text, end);
    token = has(next, 'and') ? tokenAfter(lexicon, text, next!.end) : next;
  }
  return value && { value, end, words, exponent: 0 };
}

/** A scale and what multiplies it, in figures or in words. */
function times(lexicon: Lexicon, text: string, scale: Token, exponent: number): Counted | undefined {
  const next = tokenAfter(lexicon, text, scale.end);
  if (next?.gap !== 'space') return undefined;
  const { literal } = next;
  if (literal)
    return { value: multiply(literal.value, power10(exponent)), end: next.end, words: 2, exponent };
  // "milioni mia moja": hundreds multiply a larger scale.
  const hundreds = exponent > 2 && exponentOf(next) === 2;
  const count = hundreds ? readScalesFirst(lexicon, text, next) : smallNumber(lexicon, text, next);
  return (
    count && {
      ...count,
      value: multiply(count.value, power10(exponent)),
      words: count.words + 1,
      exponent: 0,
    }
  );
}

/** One to ninety-nine: ishirini na tano. */
function smallNumber(lexicon: Lexicon, text: string, token: Token): Counted | undefined {
  const sense = token.senses?.number;
  if (!sense || !['ones', 'teen', 'tens'].includes(sense.rank) || sense.value === 0) return undefined;
  const alone: Counted = { value: rational(sense.value), end: token.end, words: 1, exponent: 0 };
  const and = sense.value % 10 === 0 ? tokenAfter(lexicon, text, token.end) : undefined;
  const ones = has(and, 'and') ? tokenAfter(lexicon, text, and!.end) : undefined;
  if (ones?.senses?.number?.rank !== 'ones') return alone;
  return { ...alone, value: rational(sense.value + ones.senses.number.value), end: ones.end, words: 3 };
}
