/** Which cards a page needs, and how much of them. */
import { type Card, TEXT_LANGUAGES } from '../../data/schema.ts';

/** What a page is sent of a card: its names in forty languages are for the popup's search. */
function forPage(card: Card): Card {
  const names = TEXT_LANGUAGES.flatMap((lang): [string, string[]][] =>
    card.names[lang] ? [[lang, card.names[lang]]] : [],
  );
  return { ...card, names: Object.fromEntries(names) };
}

/** The cards of these ids and those tied to them, in the order of the dossier; ids it does not know are passed over. */
export function cardsWithTies(ids: readonly string[], dossier: readonly Card[]): Card[] {
  const asked = new Set(ids);
  const tied = dossier.flatMap((card) => (asked.has(card.id) ? (card.ties ?? []).map((tie) => tie.to) : []));
  const wanted = new Set([...ids, ...tied]);
  return dossier.filter((card) => wanted.has(card.id)).map(forPage);
}
