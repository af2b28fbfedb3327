/** Exact arithmetic for values: a rational of two BigInts. Nothing here ever becomes a float. */
export interface Rational {
  readonly n: bigint;
  /** Always positive. */
  readonly d: bigint;
}

export const rational = (n: bigint | number, d: bigint | number = 1n): Rational => ({
  n: BigInt(n),
  d: BigInt(d),
});

export const ZERO = rational(0);
export const ONE = rational(1);

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const less = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const equal = (a: Rational, b: Rational): boolean => a.n * b.d === b.n * a.d;

/** 10 to the power of `exponent`, which may be negative. */
export const power10 = (exponent: number): Rational =>
  exponent >= 0 ? { n: 10n ** BigInt(exponent), d: 1n } : { n: 1n, d: 10n ** BigInt(-exponent) };

/** `digits` with the decimal mark `decimals` places from the right. */
export const fromDigits = (digits: string, decimals: number): Rational => ({
  n: BigInt(digits === '' ? '0' : digits),
  d: 10n ** BigInt(decimals),
});

/** Fractions that do not end are cut here, as double precision prints them. */
const SIGNIFICANT = 15;
/** Longest exact expansion: beyond it an ending fraction is rounded too. */
const LONGEST = 60;

/** A plain decimal: exact where it ends, else rounded half up to 15 significant digits. */
export function toDecimal(value: Rational): string {
  const negative = value.n < 0n;
  const divisor = gcd(negative ? -value.n : value.n, value.d);
  const n = (negative ? -value.n : value.n) / divisor;
  const d = value.d / divisor;
  const text = endingPlaces(d) === undefined ? rounded(n, d) : exact(n, d, endingPlaces(d)!);
  return negative && text !== '0' ? `-${text}` : text;
}

function exact(n: bigint, d: bigint, places: number): string {
  return placed(((n * 10n ** BigInt(places)) / d).toString(), places);
}

function rounded(n: bigint, d: bigint): string {
  const whole = n / d;
  let places: number;
  if (whole > 0n) {
    places = Math.max(0, SIGNIFICANT - whole.toString().length);
  } else {
    // Leading zeros after the point are not significant.
    const zeros = d.toString().length - n.toString().length;
    places = SIGNIFICANT + zeros;
    if (n * 10n ** BigInt(zeros) >= d) places -= 1;
  }
  const scaled = (n * 10n ** BigInt(places) * 2n + d) / (2n * d);
  return placed(scaled.toString(), places);
}

/** How many decimals `1/d` has, or undefined where it does not end or is too long. */
function endingPlaces(d: bigint): number | undefined {
  let places = 0;
  let rest = d;
  while (rest % 10n === 0n) {
    rest /= 10n;
    places++;
  }
  let five = 0;
  while (rest % 5n === 0n) {
    rest /= 5n;
    five++;
  }
  let two = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    two++;
  }
  const total = places + Math.max(two, five);
  return rest === 1n && total <= LONGEST ? total : undefined;
}

function placed(digits: string, places: number): string {
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  const whole = padded.slice(0, -places);
  const decimals = padded.slice(-places).replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
