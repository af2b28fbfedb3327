import type { Card, TextLanguage } from '../../data/schema.ts';
import { numberIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';

/** To a tenth of a degree: a locator says where about, not where exactly. */
const tenth = (degrees: number): number => Math.abs(Math.round(degrees * 10) / 10);

/** A point on the globe in words. */
export function whereIn(lang: TextLanguage, { lat, lon }: NonNullable<Card['coordinates']>): string {
  const [north, east] = [numberIn(lang, tenth(lat)), numberIn(lang, tenth(lon))];
  return wordsIn(lang).pictures.where(north, lat >= 0, east, lon >= 0);
}
