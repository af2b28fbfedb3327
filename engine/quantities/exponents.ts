/** Numbers raised in digits: 1.3e6, 6.2x10^-4, 2^10. */
import { classAt, digitAt, LETTER, widthAt } from './characters.ts';
import { multiply, power10, type Rational } from './rational.ts';

/** Larger exponents are not of this world, and would make the values long. */
const LARGEST = 60;
/** Longest base that is raised digit by digit. */
const LONGEST_BASE = 12;

/** The literal's value raised by what follows `end`, and where that ends; undefined where nothing raises it. */
export function raised(
  text: string,
  end: number,
  value: Rational,
): { value: Rational; end: number } | undefined {
  const sign = text.charAt(end);
  if (sign === 'e' || sign === 'E') return scientific(text, end + 1, value);
  if (sign === '^') return toPower(text, end + 1, value);
  const times = /^[x\u00d7*\u00b7]10\^/.exec(text.slice(end, end + 4));
  return times ? scientific(text, end + 4, value) : undefined;
}

function scientific(text: string, at: number, value: Rational): { value: Rational; end: number } | undefined {
  const exponent = integerAt(text, at);
  return exponent && { value: multiply(value, power10(exponent.value)), end: exponent.end };
}

function toPower(text: string, at: number, base: Rational): { value: Rational; end: number } | undefined {
  const exponent = integerAt(text, at);
  const value = exponent && power(base, exponent.value);
  return value && { value, end: exponent.end };
}

/** The base to an integer power; undefined where the one or the other is too large, or nothing is divided by. */
export function power(base: Rational, exponent: number): Rational | undefined {
  const tooLong = [base.n, base.d].some((part) => part.toString().length > LONGEST_BASE);
  if (tooLong || Math.abs(exponent) > LARGEST) return undefined;
  const size = BigInt(Math.abs(exponent));
  const raised = { n: base.n ** size, d: base.d ** size };
  if (exponent >= 0) return raised;
  return raised.n <= 0n ? undefined : { n: raised.d, d: raised.n };
}

/** A signed integer of at most two digits that no letter or further digit touches. */
function integerAt(text: string, i: number): { value: number; end: number } | undefined {
  const signs = /^(?:--?|\+)?/.exec(text.slice(i, i + 2))![0];
  let at = i + signs.length;
  let value = 0;
  let digits = 0;
  for (let digit = digitAt(text, at); digit >= 0 && digits < 3; digit = digitAt(text, at)) {
    value = value * 10 + digit;
    digits++;
    at += widthAt(text, at);
  }
  if (digits === 0 || value > LARGEST || classAt(text, at) === LETTER || digitAt(text, at) >= 0)
    return undefined;
  return { value: signs === '-' ? -value : value, end: at };
}
