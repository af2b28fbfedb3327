/**
 * What a reader gets of a card: all of it but what the spotter alone needs.
 */
import { type Card, type CardFile, TEXT_LANGUAGES } from '../schema.ts';
import type { Loaded } from './check.ts';

/** The card as shipped, with the names it goes by in the languages of the texts. */
export function toShippedCard({ figure: _figure, ...shown }: CardFile, loaded: Loaded): Card {
  const names: Card['names'] = {};
  for (const lang of TEXT_LANGUAGES) {
    const entries = loaded.names.find((one) => one.names.lang === lang)?.names.cards[shown.id]?.names;
    if (entries) names[lang] = entries.map((entry) => (typeof entry === 'string' ? entry : entry.form));
  }
  return { ...shown, names };
}
