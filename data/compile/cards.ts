/**
 * What a reader gets of a card: all of it but what the spotter alone needs.
 */
import type { Card, CardFile } from '../schema.ts';

/** The card as shipped. */
export function toShippedCard({
  phrases: _phrases,
  figure: _figure,
  titles: _titles,
  names,
  ...shown
}: CardFile): Card {
  const plain = Object.entries(names).map(([lang, entries]): [string, string[]] => [
    lang,
    entries.map((entry) => (typeof entry === 'string' ? entry : entry.form)),
  ]);
  return { ...shown, names: Object.fromEntries(plain) };
}
