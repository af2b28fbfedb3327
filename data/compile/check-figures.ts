/**
 * Whether each figure can be found: what it counts and the words of its anchors are listed by the languages.
 */
import type { Loaded, LoadedCard } from './check.ts';
import type { Problem } from './problem.ts';

/** Words that belong to figures, against the figures that have them. */
export function checkFigureWords({ cards, names }: Loaded): Problem[] {
  const byId = new Map(cards.map((loaded) => [loaded.card.id, loaded]));
  return [
    ...cards.flatMap((loaded) => checkFound(loaded, names)),
    ...names.flatMap(({ file, names: { cards: called } }) =>
      Object.entries(called).flatMap(([id, { nouns, anchors }]) => {
        const anchorNames = byId.get(id)?.card.figure?.anchors.map(({ words }) => words) ?? [];
        const unknown = Object.keys(anchors ?? {}).filter((name) => !anchorNames.includes(name));
        const problems = unknown.map((name) => ({
          file: file.path,
          line: file.lineOfKey(['cards', id, 'anchors', name]),
          reason: `the figure of "${id}" has no anchor with the words "${name}"`,
        }));
        if (nouns && !byId.get(id)?.card.figure && byId.has(id))
          problems.push({
            file: file.path,
            line: file.lineOfKey(['cards', id, 'nouns']),
            reason: `"${id}" counts nothing: it has no "figure"`,
          });
        return problems;
      }),
    ),
  ];
}

function checkFound({ file, card }: LoadedCard, names: Loaded['names']): Problem[] {
  if (!card.figure) return [];
  const called = names.map((one) => one.names.cards[card.id]);
  const report = (path: (string | number)[], reason: string) => ({
    file: file.path,
    line: file.lineOf(path),
    reason,
  });
  const problems: Problem[] = [];
  if (card.figure.unit === undefined && !called.some((one) => one?.nouns?.length))
    problems.push(
      report(['figure'], 'a figure needs a "unit", or "nouns" in data/names/: a bare number is never marked'),
    );
  for (const [i, { words, cards }] of card.figure.anchors.entries())
    if (words !== undefined && !cards?.length && !called.some((one) => one?.anchors?.[words]?.length))
      problems.push(report(['figure', 'anchors', i], `no language lists the words of the anchor "${words}"`));
  return problems;
}
