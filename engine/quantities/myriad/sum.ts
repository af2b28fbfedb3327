/** The arithmetic of numbers made in myriads: what one more numeral does to the number read so far. */
import { add, equal, less, multiply, ONE, power10, type Rational, rational, ZERO } from '../rational.ts';
import type { Numeral } from './table.ts';

interface Pending {
  value: Rational;
  /** How many digits in letters it is made of; 0 where it is written in digits. */
  letters: number;
}

/** Immutable, so that a reader may go back to where a number still was one. */
export interface Sum {
  /** Finished scales, largest first. */
  parts: readonly { value: Rational; exponent: number }[];
  /** Finished steps since the last scale. */
  section: Rational | undefined;
  /** The exponent of the last step of the section: a further one is smaller. */
  lastStep: number;
  /** Digits that no step or scale has taken yet. */
  pending: Pending | undefined;
  /** A zero was said to bridge places: 五亿零六. */
  bridged: boolean;
  pieces: number;
}

const FIRST_STEP = 4;

export const NOTHING: Sum = {
  parts: [],
  section: undefined,
  lastStep: FIRST_STEP,
  pending: undefined,
  bridged: false,
  pieces: 0,
};

/** The sum with one more numeral, or undefined where it cannot stand there. `touches`: right after the one before. */
export function plus(sum: Sum, numeral: Numeral, touches: boolean, positional: boolean): Sum | undefined {
  const changed = change(sum, numeral, touches && positional);
  return changed && { ...sum, ...changed, pieces: sum.pieces + 1 };
}

/** The sum with a number in digits, which fills up what the numerals left open: 3만 5000. */
export function plusLiteral(sum: Sum, value: Rational): Sum | undefined {
  if (sum.pending) return undefined;
  const open = sum.section ? sum.lastStep : sum.parts.at(-1)?.exponent;
  if (open !== undefined && !less(value, power10(open))) return undefined;
  return { ...sum, pending: { value, letters: 0 }, pieces: sum.pieces + 1 };
}

function change(sum: Sum, numeral: Numeral, positional: boolean): Partial<Sum> | undefined {
  switch (numeral.does) {
    case 'digit':
      return digit(sum, numeral.value, positional);
    case 'whole':
      return whole(sum, numeral.value);
    case 'half':
      return sum.pieces === 0 ? { pending: { value: rational(1, 2), letters: 0 } } : undefined;
    case 'step':
      return step(sum, numeral.exponent);
    case 'scale':
      return scale(sum, numeral.exponent);
  }
}

function digit(sum: Sum, value: number, positional: boolean): Partial<Sum> | undefined {
  const { pending, section, parts } = sum;
  if (pending) {
    if (!positional || pending.letters === 0 || section || parts.length > 0) return undefined;
    return {
      pending: {
        value: add(multiply(pending.value, rational(10)), rational(value)),
        letters: pending.letters + 1,
      },
    };
  }
  if (value === 0 && (section || parts.length > 0)) return sum.bridged ? undefined : { bridged: true };
  return sum.section && sum.lastStep === 0 ? undefined : { pending: { value: rational(value), letters: 1 } };
}

function whole(sum: Sum, value: number): Partial<Sum> | undefined {
  const places = value < 10 ? 1 : 2;
  if (sum.pending || sum.lastStep < places) return undefined;
  return { section: add(sum.section ?? ZERO, rational(value)), lastStep: places - 1, bridged: false };
}

function step(sum: Sum, exponent: number): Partial<Sum> | undefined {
  const { pending } = sum;
  if (exponent >= sum.lastStep || (pending && (pending.letters > 1 || equal(pending.value, ZERO))))
    return undefined;
  const value = multiply(pending?.value ?? ONE, power10(exponent));
  return { section: add(sum.section ?? ZERO, value), lastStep: exponent, pending: undefined, bridged: false };
}

function scale(sum: Sum, exponent: number): Partial<Sum> | undefined {
  const parts = [...sum.parts];
  let taken = below(sum);
  // 하나만: after ones that are added as they are it is a particle.
  if (sum.lastStep === 0) return undefined;
  // 万亿 takes the 万, and so does 万万.
  const least = taken ? exponent - 1 : exponent;
  while (parts.length > 0 && parts.at(-1)!.exponent <= least) taken = add(taken ?? ZERO, parts.pop()!.value);
  if (parts.some((part) => part.exponent <= exponent)) return undefined;
  const value = multiply(taken ?? ONE, power10(exponent));
  return {
    parts: [...parts, { value, exponent }],
    section: undefined,
    lastStep: FIRST_STEP,
    pending: undefined,
    bridged: false,
  };
}

/** What stands after the last scale. */
function below({ section, pending }: Sum): Rational | undefined {
  if (!section || !pending) return section ?? pending?.value;
  return add(section, pending.value);
}

/** The value; `shortLast`: 九百九 is 990. */
export function totalOf(sum: Sum, shortLast: boolean): Rational {
  const { parts, section, pending, bridged } = sum;
  let last = pending?.value ?? ZERO;
  if (shortLast && pending?.letters === 1 && !bridged) {
    const named = section ? sum.lastStep : parts.at(-1)?.exponent;
    if (named !== undefined && named > 0) last = multiply(last, power10(named - 1));
  }
  return parts.reduce((whole, part) => add(whole, part.value), add(section ?? ZERO, last));
}

/** The scale it ends in, or 0. */
export const exponentOf = ({ parts, section, pending }: Sum): number =>
  parts.length === 1 && !section && !pending ? parts[0]!.exponent : 0;

/** An integer below the first scale with decimals added, on which a scale may follow: 三点五万. */
export function withDecimals(sum: Sum, decimals: Rational): Sum | undefined {
  const integer = below(sum) ?? ZERO;
  const pending = { value: add(integer, decimals), letters: 0 };
  return { ...sum, section: undefined, pending, pieces: sum.pieces + 2 };
}
