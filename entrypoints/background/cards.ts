/** Which cards a page needs. */
import type { Card } from '../../data/schema.ts';

/** The cards of these ids and those tied to them, in the order of the dossier; ids it does not know are passed over. */
export function cardsWithTies(ids: readonly string[], dossier: readonly Card[]): Card[] {
  const asked = new Set(ids);
  const tied = dossier.flatMap((card) => (asked.has(card.id) ? (card.ties ?? []).map((tie) => tie.to) : []));
  const wanted = new Set([...ids, ...tied]);
  return dossier.filter((card) => wanted.has(card.id));
}
