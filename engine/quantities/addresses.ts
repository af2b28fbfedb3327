/**
 * Telephone numbers and addresses on the network: their parts are numbers, but of nothing. No unit, scale or currency
 * that stands after them is theirs, so that no part is ever a figure.
 */
import { digitAt, widthAt } from './characters.ts';
import type { Draft } from './dress.ts';
import { fromDigits } from './rational.ts';

/** Longest of either. UTF-16 units. */
const REACH = 30;
/** A plus and fewer digits is a signed number. */
const FEWEST_DIGITS = 7;
const TELEPHONE = /^[\p{Nd} ()./\u00a0\u2010-\u2013-]*\p{Nd}/u;
const DOTTED_QUAD = /^\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){3}(?!\.?\p{Nd})/u;
const LARGEST_OCTET = 255;

/** Where the telephone number or address that starts with the digits at `i` ends. */
export function addressEnd(text: string, i: number): number | undefined {
  const ahead = text.slice(i, i + REACH);
  if (text.charAt(i - 1) !== '+') {
    const quad = DOTTED_QUAD.exec(ahead)?.[0];
    return quad?.split('.').every(isOctet) ? i + quad.length : undefined;
  }
  const run = TELEPHONE.exec(ahead)?.[0] ?? '';
  return run.replaceAll(/\P{Nd}/gu, '').length >= FEWEST_DIGITS ? i + run.length : undefined;
}

/** A number to 255: where groups are parted by full stops, 1.414.021.100 and 140.000.000.000 are plain numbers. */
function isOctet(digits: string): boolean {
  const value = [...digits].reduce((sum, digit) => 10 * sum + digitAt(digit, 0), 0);
  return value <= LARGEST_OCTET && String(value).length === [...digits].length;
}

/** Each run of digits between the two places. */
export function partsOf(text: string, from: number, to: number): Draft[] {
  const parts: Draft[] = [];
  for (let at = from; at < to; ) {
    const start = at;
    let digits = '';
    for (let digit = digitAt(text, at); at < to && digit >= 0; digit = digitAt(text, at)) {
      digits += digit;
      at += widthAt(text, at);
    }
    if (digits === '') at++;
    else {
      const value = fromDigits(digits, 0);
      parts.push({ start, end: at, value, kind: 'number', hundredth: false, mantissa: value, exponent: 0 });
    }
  }
  return parts;
}
