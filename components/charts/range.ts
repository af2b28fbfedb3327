import type { RangeRow, TextLanguage } from '../../data/schema.ts';
import { numberIn } from '../words/counting.ts';
import type { PictureWords } from '../words/words.ts';

/** A range in words: one number, from one to another, or one that is only its lower or upper end. */
export function rangeIn({ low, high }: RangeRow, lang: TextLanguage, words: PictureWords): string {
  const [from, to] = [low, high].map((end) => (end === undefined ? undefined : numberIn(lang, end)));
  if (from === undefined) return words.atMost(to ?? '');
  if (to === undefined) return words.atLeast(from);
  return from === to ? from : words.between(from, to);
}
