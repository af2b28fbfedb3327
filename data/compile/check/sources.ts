/**
 * What facts rest on: every fact names sources that are listed, every listed one is named, and no fact stands on one
 * copy of somebody else's text alone.
 */
import type { CardFile, Source } from '../../schema.ts';
import type { DataPath } from '../load.ts';
import type { LoadedCard } from '../loaded.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { SeriesLine } from '../series.ts';
import { checkSpelling } from './publishers.ts';

interface Use {
  path: DataPath;
  /** Ids of sources. */
  sources: readonly string[];
}

/** Everything on a card that names sources. */
function usesOf({ then = [], since = [], checks = [], chart }: CardFile): Use[] {
  const lists: [DataPath, readonly { sources: string[] }[]][] = [
    [['then'], then],
    [['since'], since],
    [['checks'], checks],
    [['chart', 'marks'], chart?.marks ?? []],
  ];
  return lists.flatMap(([path, entries]) =>
    entries.map(({ sources }, i) => ({ path: [...path, i, 'sources'], sources })),
  );
}

/** Copies of one original, wherever they stand, are one witness. */
function isLoneCopy(sources: readonly Source[]): boolean {
  if (sources.length === 0 || sources.some(({ kind }) => kind !== 'copy')) return false;
  return new Set(sources.map(({ of }) => of)).size === 1;
}

function checkCard({ file, card }: LoadedCard, rows: readonly SeriesLine[]): Problem[] {
  const problems: Problem[] = [];
  const report = (path: DataPath, reason: string) => problems.push(problemAt(file, path, reason));
  const listed = new Map<string, { source: Source; i: number }>();
  for (const [i, source] of (card.sources ?? []).entries()) {
    if (listed.has(source.id)) report(['sources', i, 'id'], `the source "${source.id}" is listed twice`);
    else listed.set(source.id, { source, i });
    if (source.kind === 'copy' && !source.of)
      report(['sources', i, 'kind'], `the source "${source.id}" is a copy: say "of" what`);
    if (source.kind !== 'copy' && source.of)
      report(['sources', i, 'of'], `the source "${source.id}" says "of" what it is a copy and is none`);
  }
  const used = new Set(rows.map(({ cells }) => cells.source));
  for (const { path, sources } of usesOf(card)) {
    for (const [j, id] of sources.entries()) {
      used.add(id);
      if (!listed.has(id)) report([...path, j], `the source "${id}" is not listed under "sources"`);
    }
    if (isLoneCopy(sources.flatMap((id) => listed.get(id)?.source ?? [])))
      report(path, 'it stands on a copy alone: find a second source, or leave it out');
  }
  for (const [id, { i }] of listed)
    if (!used.has(id)) report(['sources', i, 'id'], `the source "${id}" is listed and no fact names it`);
  return problems;
}

/**
 * The sources of every card, and of all cards together.
 *
 * @param series rows of the cards' charts, by card: each is a use of its source.
 */
export function checkSources(
  cards: readonly LoadedCard[],
  series: ReadonlyMap<string, readonly SeriesLine[]>,
): Problem[] {
  return [
    ...cards.flatMap((loaded) => checkCard(loaded, series.get(loaded.card.id) ?? [])),
    ...checkSpelling(cards),
  ];
}
