/** Decimals said in words: three point one four, dos coma veintiocho, null Komma null fünf. */
import type { State } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { NumberReading } from './number.ts';
import { add, fromDigits, multiply, power10 } from './rational.ts';
import { has, type Token, tokenAfter } from './tokens.ts';

/** No number has more decimals said one by one. */
const MOST_DECIMALS = 20;

/** The number with what is said after its point: digits one by one, or a whole number whose digits they are. */
export function pointed(
  lexicon: Lexicon,
  text: string,
  state: State,
  point: Token,
  readNumber: (lexicon: Lexicon, text: string, first: Token, money: boolean) => NumberReading | undefined,
): State | undefined {
  if (state.group === undefined || state.group.d !== 1n || state.rank === 'fraction') return undefined;
  let digits = '';
  const and = tokenAfter(lexicon, text, point.end);
  // "три цяло и пет"
  let end = has(and, 'and') ? and!.end : point.end;
  let exponent = 0;
  let words = state.words + 1;
  while (digits.length < MOST_DECIMALS) {
    const token = tokenAfter(lexicon, text, end);
    if (!token || token.gap === 'hyphen') break;
    const sense = token.senses?.number;
    // English says digit after digit, and may go on with tens only at the end.
    const digit = sense && (sense.rank === 'ones' || sense.value === 0) ? sense.value : undefined;
    if (digit !== undefined && (digit === 0 || isDigitNext(lexicon, text, token))) {
      digits += digit;
      end = token.end;
      words++;
      continue;
    }
    const number = (token.literal?.plain ?? sense) ? readNumber(lexicon, text, token, false) : undefined;
    // A mantissa is not in lowest terms: 5000000/1000000 in "point five million".
    if (!number || number.ordinal || number.mantissa.n % number.mantissa.d !== 0n) break;
    digits += number.literal ? number.literal.digits : number.mantissa.n / number.mantissa.d;
    end = number.end;
    words += number.words;
    exponent = number.exponent;
    break;
  }
  if (digits === '') return undefined;
  const group = add(state.group, fromDigits(digits, digits.length));
  if (exponent > 0 && state.parts.length > 0) return undefined;
  if (exponent > 0) {
    // "two point five million": the scale counts the whole.
    const part = { value: multiply(group, power10(exponent)), exponent };
    return { ...state, parts: [part], group: undefined, rank: 'none', end, words };
  }
  return { ...state, group, rank: 'literal', end, words };
}

/** Whether another digit is said after this one. */
function isDigitNext(lexicon: Lexicon, text: string, token: Token): boolean {
  const next = tokenAfter(lexicon, text, token.end);
  return next?.gap === 'space' && next.senses?.number?.rank === 'ones' && !next.and;
}
