/**
 * Charts and their series: every chart has its rows, every row a source of its card, every series a chart.
 */

import type { CardFile } from '../../schema.ts';
import type { DataFile, DataPath, SeriesFile } from '../load.ts';
import type { LoadedCard } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { readSeries, type SeriesLine } from '../series.ts';

/** What the chart itself must have, whatever is in its series. */
function faultsOfChart({ form, unit, marks = [] }: NonNullable<LoadedCard['card']['chart']>) {
  const faults: [DataPath, string][] = [];
  if (form === 'vote') {
    if (unit) faults.push([['unit'], 'a vote counts members: it has no "unit"']);
    if (marks.length > 0) faults.push([['marks'], 'a vote has no "marks"']);
  } else if (!unit) faults.push([['unit'], 'a chart needs a "unit": what its numbers are']);
  for (const [i, { at }] of marks.entries()) {
    if (at === undefined) continue;
    if (form === 'bars') faults.push([['marks', i, 'at'], 'bars have no time: leave "at" away']);
    if (form === 'years' && !/^\d{4}$/.test(at))
      faults.push([['marks', i, 'at'], `"at" must be a year in a chart of years, not "${at}"`]);
  }
  return faults;
}

/**
 * Reads the series of every chart.
 *
 * @param broken files of cards that do not hold.
 * @returns the rows by card, and what does not hold.
 */
export function checkCharts(
  cards: readonly LoadedCard[],
  files: readonly SeriesFile[],
  broken: readonly DataFile[],
): { series: Map<string, SeriesLine[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const series = new Map<string, SeriesLine[]>();
  const used = new Set<SeriesFile>();
  // A card that does not hold has a chart all the same: its series is not to be called unused on top of that.
  const maybe = broken.map(({ value }) => `series/${(value as Partial<CardFile> | null)?.chart?.series}.csv`);
  for (const { file, card } of cards) {
    if (!card.chart) continue;
    const report = (path: DataPath, reason: string) =>
      problems.push({ file: file.path, line: file.lineOf(['chart', ...path]), reason });
    for (const [path, reason] of faultsOfChart(card.chart)) report(path, reason);
    const path = `series/${card.chart.series}.csv`;
    const found = files.find((one) => one.path === path);
    if (!found) {
      report(['series'], `there is no data/${path}`);
      continue;
    }
    used.add(found);
    const read = readSeries(found, card.chart.form);
    series.set(card.id, read.lines);
    problems.push(...read.problems);
    const listed = new Set(card.sources?.map(({ id }) => id));
    for (const { cells, line } of read.lines)
      if (cells.source !== '' && !listed.has(cells.source))
        problems.push({
          file: path,
          line,
          reason: `the source "${cells.source}" is not listed under "sources" of ${card.id}`,
        });
  }
  for (const file of files)
    if (!used.has(file) && !maybe.includes(file.path))
      problems.push({ file: file.path, line: 1, reason: 'no chart shows this series' });
  return { series, problems };
}
