/** The tab's mentions as the popup lists them. */
import type { Card } from '../../data/schema.ts';
import { KINDS, type Kind } from '../../engine/types.ts';
import type { MentionView } from '../props.ts';

export interface Listed {
  card: Card;
  /** Its mentions on the page, in reading order; none for a card that is not there. */
  mentions: readonly MentionView[];
}

export interface KindGroup {
  kind: Kind;
  listed: Listed[];
}

/** @returns the cards with a mention, in the order they first appear. Mentions of unknown cards are left out. */
export function cardsOnPage(mentions: readonly MentionView[], cards: readonly Card[]): Listed[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const listed = new Map<string, { card: Card; mentions: MentionView[] }>();
  for (const mention of mentions) {
    const card = byId.get(mention.card);
    if (!card) continue;
    const entry = listed.get(card.id);
    if (entry) entry.mentions.push(mention);
    else listed.set(card.id, { card, mentions: [mention] });
  }
  return [...listed.values()];
}

/** @returns the cards under their kinds, the kinds in their fixed order; within a kind the most mentioned first. */
export function byKind(listed: readonly Listed[]): KindGroup[] {
  return KINDS.map((kind) => ({
    kind,
    listed: listed
      .filter(({ card }) => card.kind === kind)
      .toSorted((a, b) => b.mentions.length - a.mentions.length),
  })).filter((group) => group.listed.length > 0);
}
