/** Finding cards by what a reader types: any spelling of any name, in any language. */
import type { Card } from '../../data/schema.ts';
import { foldText } from '../../engine/fold/index.ts';

export interface Findable {
  card: Card;
  /** All its names and titles, folded, one a line. */
  folded: string;
}

/** @returns the cards made ready for `find`; do this once. */
export function makeFindable(cards: readonly Card[]): Findable[] {
  return cards.map((card) => ({
    card,
    folded: [...Object.values(card.title), ...Object.values(card.names).flat()].map(foldText).join('\n'),
  }));
}

/** @returns the cards with every word of the query in their names; all cards where the query is empty. */
export function find(findable: readonly Findable[], query: string): Card[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return findable
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .map(({ card }) => card);
}
