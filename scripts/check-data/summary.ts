/** What is in a dossier that holds, in a few lines. */
import type { Card } from '../../data/schema.ts';

/** `1 card`, `2 cards`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * @param cards as compiled: whatever the checks refuse is not among them
 * @param quotes what is to be said of the record checks' quotes
 */
export function summaryOf(cards: readonly Card[], quotes: string): string {
  const all = <T>(of: (card: Card) => readonly T[] | undefined): T[] =>
    cards.flatMap((card) => of(card) ?? []);
  const then = all((card) => card.then);
  const since = all((card) => card.since);
  const sources = all((card) => card.sources);
  const checks = all((card) => card.checks);
  const facts = [...then, ...since];
  const unsourced = facts.filter((fact) => fact.sources.length === 0).length;
  const undated = since.filter(({ date }) => date === undefined).length;
  const drafts = cards.filter(({ draft }) => draft).length;
  const charts = cards.filter(({ chart }) => chart).length;
  const addressed = sources.filter(({ url }) => url !== undefined);
  const pages = new Set(addressed.map(({ url }) => url)).size;
  const passages = checks.filter(({ passage }) => passage).length;
  return [
    `${countOf(cards.length, 'card')}, ${countOf(drafts, 'draft')}`,
    `${countOf(facts.length, 'fact')}: ${then.length} then, ${since.length} since; ${undated} undated, ${unsourced} unsourced`,
    `${countOf(sources.length, 'source')}, ${addressed.length} with address: ${countOf(pages, 'page')}`,
    `${countOf(all((card) => card.ties).length, 'tie')}, each from both ends`,
    `${countOf(charts, 'chart')}`,
    `${countOf(checks.length, 'record check')}, ${passages} of passages; quotes ${quotes}`,
    '0 differences between the languages in numbers, dates and names',
    '',
  ].join('\n');
}
