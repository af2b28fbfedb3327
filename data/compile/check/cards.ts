/**
 * What one card must be: its file's own, whole unless it is a draft, and pointing nowhere that is not there.
 */
import type { Kind } from '../../../engine/types.ts';
import type { CardFile } from '../../schema.ts';
import { type DataFile, FOLDERS } from '../load.ts';
import type { LoadedCard, LoadedNames } from '../loaded.ts';
import { type Problem, problemAt } from '../problem.ts';

const FEWEST_FACTS = 3;

function checkIdentity({ file, card }: LoadedCard): Problem[] {
  const [folder = '', name = ''] = file.path.split('/');
  const problems: Problem[] = [];
  if (name !== `${card.id}.yaml`)
    problems.push(problemAt(file, ['id'], `the file is named ${name}, its card "${card.id}"`));
  if (FOLDERS[folder] !== card.kind)
    problems.push(
      problemAt(file, ['kind'], `a card in ${folder}/ is of kind ${FOLDERS[folder]}, not ${card.kind}`),
    );
  return problems;
}

/** Ids that are to be one card's alone: its own, and the one Wikidata has for it. */
function checkUnique(cards: readonly LoadedCard[], key: 'id' | 'wikidata'): Problem[] {
  const seen = new Map<string, DataFile>();
  return cards.flatMap(({ file, card: { [key]: id } }) => {
    if (id === undefined) return [];
    const twin = seen.get(id);
    seen.set(id, twin ?? file);
    const what = key === 'id' ? 'id' : 'Wikidata id';
    return twin ? [problemAt(file, [key], `the ${what} "${id}" belongs to ${twin.path} already`)] : [];
  });
}

function checkWhole({ file, card }: LoadedCard, release: boolean): Problem[] {
  if (card.draft) return release ? [problemAt(file, ['draft'], 'a draft cannot be released')] : [];
  const problems: Problem[] = [];
  for (const key of ['matters', 'then', 'sources', 'ties', 'asOf'] as const) {
    const value = card[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0))
      problems.push(problemAt(file, [key], `a card that is no draft needs "${key}"`));
  }
  const pictures: Partial<Record<Kind, keyof CardFile>> = { event: 'when', place: 'coordinates' };
  const picture = pictures[card.kind];
  if (picture && !card[picture])
    problems.push(
      problemAt(file, ['kind'], `a card of kind ${card.kind} that is no draft needs "${picture}"`),
    );
  const facts = (card.then?.length ?? 0) + (card.since?.length ?? 0);
  if (facts < FEWEST_FACTS)
    problems.push(problemAt(file, ['then'], `${facts} facts; a card that is no draft needs ${FEWEST_FACTS}`));
  return problems;
}

function checkFigure({ file, card }: LoadedCard, known: ReadonlySet<string>, isTold: boolean): Problem[] {
  if (card.kind === 'figure' && !card.figures && !isTold && !card.draft)
    return [
      problemAt(
        file,
        ['kind'],
        'a card of kind figure that is no draft needs "figures", or phrases in data/names/',
      ),
    ];
  if (card.kind !== 'figure' && card.figures)
    return [
      problemAt(
        file,
        ['figures'],
        `only a card of kind figure has "figures"; this one is of kind ${card.kind}`,
      ),
    ];
  return (card.figures ?? []).flatMap(({ anchors }, n) =>
    anchors.flatMap(({ cards = [] }, i) =>
      cards.flatMap((id, j) =>
        known.has(id)
          ? []
          : [problemAt(file, ['figures', n, 'anchors', i, 'cards', j], `there is no card "${id}"`)],
      ),
    ),
  );
}

/**
 * Every card by itself.
 *
 * @param options.release refuses drafts.
 * @param options.known ids of the cards there are, those that do not hold included.
 */
export function checkCards(
  cards: readonly LoadedCard[],
  names: readonly LoadedNames[],
  { release, known }: { release: boolean; known: ReadonlySet<string> },
): Problem[] {
  const isTold = (id: string) => names.some((one) => one.names.cards[id]?.phrases?.length);
  return [
    ...checkUnique(cards, 'id'),
    ...checkUnique(cards, 'wikidata'),
    ...cards.flatMap((loaded) => [
      ...checkIdentity(loaded),
      ...checkWhole(loaded, release),
      ...checkFigure(loaded, known, Boolean(isTold(loaded.card.id))),
    ]),
  ];
}
