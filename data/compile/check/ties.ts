/**
 * Ties hold from both ends, each card has enough of them to lead on and no more than a reader would look through.
 */
import type { LoadedCard } from '../loaded.ts';
import { type Problem, problemAt } from '../problem.ts';

const FEWEST = 3;
const MOST = 12;

/** @param known ids of the cards there are, those that do not hold included. */
export function checkTies(cards: readonly LoadedCard[], known: ReadonlySet<string>): Problem[] {
  const byId = new Map(cards.map(({ card }) => [card.id, card]));
  return cards.flatMap(({ file, card: { id, ties = [], draft } }) => {
    const seen = new Set<string>();
    const problems = ties.flatMap(({ to }, i) => {
      const reasons: string[] = [];
      const other = byId.get(to);
      if (!known.has(to)) reasons.push(`there is no card "${to}"`);
      if (to === id) reasons.push('a card cannot be tied to itself');
      else if (other && !other.draft && !other.ties?.some((back) => back.to === id))
        reasons.push(`"${to}" is not tied back to "${id}"`);
      if (seen.has(to)) reasons.push(`"${to}" is tied twice`);
      seen.add(to);
      return reasons.map((reason) => problemAt(file, ['ties', i, 'to'], reason));
    });
    if (!draft && ties.length > 0 && seen.size < FEWEST)
      problems.push(
        problemAt(file, ['ties'], `tied to ${seen.size} cards; a card that is no draft needs ${FEWEST}`),
      );
    if (seen.size > MOST)
      problems.push(problemAt(file, ['ties'], `tied to ${seen.size} cards; at most ${MOST} are read`));
    return problems;
  });
}
