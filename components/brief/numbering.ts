/**
 * One numbered list of sources for many cards. Each card lists its own, under ids that mean something in its own file only; here a source
 * that several cards cite stands once, at the place of its first citation.
 */
import type { Card, Chart, Source } from '../../data/schema.ts';

/** What makes two entries one source: its address, or where it has none, all that is said of it. */
const identityOf = ({ url, publisher, title = '', date }: Source): string =>
  url ?? [publisher, title, date].join('\n');

/** Everything on a card that names sources, in the order in which the brief shows it; record checks come last, together. */
function citedBy({ chart, then = [], since = [] }: Card): string[] {
  const drawn = chart
    ? [...chart.marks.flatMap(({ sources }) => sources), ...chart.rows.map(({ source }) => source)]
    : [];
  return [...drawn, ...[...then, ...since].flatMap(({ sources }) => sources)];
}

/** A card with its sources renamed. */
function renamed(card: Card, name: (id: string) => string): Card {
  const named = <T extends { sources: string[] }>(entry: T): T => ({
    ...entry,
    sources: [...new Set(entry.sources.map(name))].sort((a, b) => Number(a) - Number(b)),
  });
  const { then, since, checks, chart } = card;
  return {
    ...card,
    ...(then && { then: then.map(named) }),
    ...(since && { since: since.map(named) }),
    ...(checks && { checks: checks.map(named) }),
    ...(chart && {
      chart: {
        ...chart,
        marks: chart.marks.map(named),
        rows: chart.rows.map((row) => ({ ...row, source: name(row.source) })),
      } as Chart,
    }),
  };
}

/**
 * @param cards in the order in which they are read
 * @returns the same cards, whose facts, charts and record checks name entries of the one list; and that list, in the order of
 *   first citation. An id in it is the entry's number.
 */
export function withOneList(cards: readonly Card[]): { cards: Card[]; sources: Source[] } {
  const sources: Source[] = [];
  const numbers = new Map<string, string>();
  const numberOf = (source: Source): string => {
    const identity = identityOf(source);
    const known = numbers.get(identity);
    if (known !== undefined) return known;
    const id = String(sources.length + 1);
    sources.push({ ...source, id });
    numbers.set(identity, id);
    return id;
  };
  const own = new Map(
    cards.map((card) => [card.id, new Map((card.sources ?? []).map((source) => [source.id, source]))]),
  );
  const cite = (card: Card, ids: readonly string[]) => {
    for (const id of ids) {
      const source = own.get(card.id)?.get(id);
      if (source) numberOf(source);
    }
  };
  for (const card of cards) cite(card, citedBy(card));
  for (const card of cards)
    cite(
      card,
      (card.checks ?? []).flatMap((check) => check.sources),
    );
  const renumbered = cards.map((card) =>
    renamed(card, (id) => {
      const source = own.get(card.id)?.get(id);
      return source ? numberOf(source) : '';
    }),
  );
  return { cards: renumbered, sources };
}
