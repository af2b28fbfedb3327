/** What the brief tells and in which order: the page shows it, and so does the text that is copied. */
import type { Card, Source } from '../../data/schema.ts';
import { KINDS, type Kind } from '../../engine/types.ts';
import { withOneList } from './numbering.ts';

export interface Outline {
  /** The kinds that have cards, in their fixed order. */
  sections: readonly { kind: Kind; cards: readonly Card[] }[];
  /** Cards with days, for the timeline. */
  events: readonly Card[];
  /** Every record check, with its card. */
  checks: readonly { card: Card; check: NonNullable<Card['checks']>[number] }[];
  /** Each once; an id is the entry's number. */
  sources: readonly Source[];
  /** The last date that any of the cards covers; undefined where none says so. */
  asOf: string | undefined;
}

/**
 * @param cards all cards
 * @param chosen ids of those to tell of, in the order of their first mention; undefined: all of them, within a kind the most
 *   tied first. Events are in order of time either way.
 */
export function outlineOf(cards: readonly Card[], chosen?: readonly string[]): Outline {
  const kept = chosen ? byMention(cards, chosen) : byTies(cards);
  const ordered = KINDS.flatMap((kind) => {
    const ofKind = kept.filter((card) => card.kind === kind);
    return kind === 'event' ? ofKind.toSorted((a, b) => startOf(a).localeCompare(startOf(b))) : ofKind;
  });
  const { cards: told, sources } = withOneList(ordered.map(inOrderOfTime));
  return {
    sections: KINDS.map((kind) => ({ kind, cards: told.filter((card) => card.kind === kind) })).filter(
      ({ cards: some }) => some.length > 0,
    ),
    events: told.filter(({ when }) => when),
    checks: told.flatMap((card) => (card.checks ?? []).map((check) => ({ card, check }))),
    sources,
    asOf: told
      .flatMap(({ asOf }) => asOf ?? [])
      .sort()
      .at(-1),
  };
}

const startOf = ({ when }: Card): string => when?.start ?? '';

const inOrderOfTime = (card: Card): Card =>
  card.since ? { ...card, since: card.since.toSorted((a, b) => a.date.localeCompare(b.date)) } : card;

function byMention(cards: readonly Card[], chosen: readonly string[]): Card[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return [...new Set(chosen)].flatMap((id) => byId.get(id) ?? []);
}

function byTies(cards: readonly Card[]): Card[] {
  const tied = new Map<string, number>();
  for (const { to } of cards.flatMap(({ ties = [] }) => ties)) tied.set(to, (tied.get(to) ?? 0) + 1);
  return cards.toSorted((a, b) => (tied.get(b.id) ?? 0) - (tied.get(a.id) ?? 0));
}
