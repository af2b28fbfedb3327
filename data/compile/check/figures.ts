/**
 * Whether each figure can be found: what it counts and the words of its anchors are listed by the languages.
 */
import type { CardFile } from '../../schema.ts';
import type { DataPath } from '../load.ts';
import type { Loaded, LoadedCard, LoadedNames } from '../loaded.ts';
import type { Problem } from '../problem.ts';

/** The names under which the figures of a card want words. */
function wordNames({ figures = [] }: CardFile): string[] {
  const names = figures.flatMap(({ counts, follows, whole, anchors }) => [
    counts,
    follows,
    whole,
    ...anchors.map(({ words }) => words),
  ]);
  return names.filter((name) => name !== undefined);
}

function checkFound({ file, card }: LoadedCard, names: Loaded['names']): Problem[] {
  const problems: Problem[] = [];
  const report = (path: DataPath, reason: string) =>
    problems.push({ file: file.path, line: file.lineOf(path), reason });
  const isListed = (name: string) => names.some((one) => one.names.cards[card.id]?.words?.[name]?.length);
  const missing = (name: string | undefined, path: DataPath) => {
    if (name !== undefined && !isListed(name)) report(path, `no language lists words under "${name}"`);
  };
  for (const [n, { unit, counts, follows, whole, anchors }] of (card.figures ?? []).entries()) {
    if ([unit, counts, follows, whole].every((way) => way === undefined))
      report(['figures', n], 'a figure needs a "unit" or what it "counts": a bare number is never marked');
    missing(counts, ['figures', n, 'counts']);
    missing(follows, ['figures', n, 'follows']);
    missing(whole, ['figures', n, 'whole']);
    for (const [i, { words, cards = [] }] of anchors.entries()) {
      if (cards.length === 0 && words === undefined)
        report(['figures', n, 'anchors', i], 'an anchor needs words or cards');
      missing(words, ['figures', n, 'anchors', i, 'words']);
    }
  }
  return problems;
}

function checkUsed({ file, names }: LoadedNames, wanted: ReadonlyMap<string, readonly string[]>): Problem[] {
  return Object.entries(names.cards).flatMap(([id, { words = {} }]) =>
    Object.keys(words)
      .filter((name) => wanted.get(id)?.includes(name) === false)
      .map((name) => ({
        file: file.path,
        line: file.lineOfKey(['cards', id, 'words', name]),
        reason: `no figure of "${id}" wants words under "${name}"`,
      })),
  );
}

/** Words that belong to figures, against the figures that want them. */
export function checkFigureWords({ cards, names }: Loaded): Problem[] {
  const wanted = new Map(cards.map(({ card }) => [card.id, wordNames(card)]));
  return [
    ...cards.flatMap((loaded) => checkFound(loaded, names)),
    ...names.flatMap((file) => checkUsed(file, wanted)),
  ];
}
