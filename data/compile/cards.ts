/**
 * What a reader gets of a card: all of it but what the spotter alone needs.
 */
import type { Card, CardFile } from '../schema.ts';
import type { Loaded } from './loaded.ts';
import { type SeriesLine, toChart } from './series.ts';

/**
 * The card as shipped, with the names it goes by.
 *
 * @param series the rows of its chart; none where it has no chart.
 */
export function toShippedCard(
  { figures: _figures, chart, ...shown }: CardFile,
  loaded: Loaded,
  series: readonly SeriesLine[],
): Card {
  const names: Card['names'] = {};
  for (const { names: file } of loaded.names) {
    const entries = file.cards[shown.id]?.names;
    if (entries) names[file.lang] = entries.map((entry) => (typeof entry === 'string' ? entry : entry.form));
  }
  return { ...shown, ...(chart ? { chart: toChart(chart, series) } : {}), names };
}
