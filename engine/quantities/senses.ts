/** What a word may be to a number. */

import type { Attachment } from './attachments.ts';
import { foldWord } from './characters.ts';
import type { Phrases, QuantityLanguage } from './types.ts';

export type Rank = 'ones' | 'teen' | 'tens' | 'hundreds' | 'hundred' | 'tenfold' | 'scale' | 'multiplier';

/** A word as a part of a number. */
export interface NumberSense {
  rank: Rank;
  value: number;
  /** For scales. */
  exponent: number;
  form: 'plain' | 'plural' | 'dual' | 'dual-alone';
  ordinal: boolean;
  /** Ten, which is also what makes tens of the ones before it: mười and mươi. */
  tenfold?: boolean;
}

/** What a word may be; several at once. */
export interface Senses {
  number?: NumberSense;
  ordinal?: NumberSense;
  /** Standing for itself: half. */
  fraction?: [number, number];
  /** Added to the number after it, or to one of its scale: सवा. */
  addend?: [number, number];
  /** Dividing the number before it: thirds. */
  denominator?: number;
  /** Dividing the number after it: üçte. */
  denominatorBefore?: number;
  /** Two of a unit in one word: دولاران. */
  pair?: Attachment;
  roles: ReadonlySet<string>;
  /** Whose word it is. */
  language: QuantityLanguage;
  notAfter?: ReadonlySet<string>;
  notBefore?: ReadonlySet<string>;
}

/** The forms of a `|`-separated list, folded, each as its words. */
export function formsOf(list: Phrases): string[][] {
  return list
    .split('|')
    .map((form) => form.trim().split(/\s+/).map(foldWord))
    .filter((words) => words[0] !== '');
}

/** Whether a quantity can start with a word of these senses. */
export const canStart = (senses: Senses | undefined): boolean =>
  !!(
    senses?.number ??
    senses?.ordinal ??
    senses?.fraction ??
    senses?.denominatorBefore ??
    senses?.addend ??
    senses?.pair
  );

export function senseOfValue(value: number): Omit<NumberSense, 'ordinal'> {
  const at = (rank: Rank, exponent = 0) => ({ rank, value, exponent, form: 'plain' as const });
  if (value < 10) return at('ones');
  if (value < 20) return at('teen');
  // Twenty-one in one word takes no ones.
  if (value < 100) return at(value % 10 === 0 ? 'tens' : 'teen');
  if (value === 100) return at('hundred', 2);
  if (value < 1000) return at('hundreds');
  return { rank: 'scale', value: 1, exponent: String(value).length - 1, form: 'plain' };
}
