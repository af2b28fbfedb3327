/** How near a page is to the story: the article itself, another telling of it, related, or none of our business. */

import type { VerdictRules } from '../lexicon.ts';
import type { Kind, Verdict, VerdictReason } from '../types.ts';

export interface Cast {
  id: string;
  kind: Kind;
}

/** What the judge may ask for, computed only when asked. */
export interface Shingles {
  /** How many of the article's sampled shingles the page carries. */
  found(): number;
  of: number;
}

/** How much of the article's names the page has in the article's order, 0 to 1; computed only when asked. */
export type Order = () => number;

/** Countries and cities alone say little: they may bring a page near the mark and never over it. */
const PLACES_SHARE = 0.75;

function weigh(cast: readonly Cast[], rules: VerdictRules): number {
  const weightOf = ({ id }: Cast) => rules.weights[id] ?? rules.other;
  const sum = (some: readonly Cast[]) => some.reduce((total, card) => total + weightOf(card), 0);
  const places = sum(cast.filter(({ kind }) => kind === 'place'));
  const others = sum(cast.filter(({ kind }) => kind !== 'place'));
  return others + Math.min(places, rules.related.weight * PLACES_SHARE);
}

const present = (wanted: readonly string[], ids: ReadonlySet<string>) => wanted.filter((id) => ids.has(id));

/**
 * @param cast the distinct cards that stand on the page, in order of first mention
 * @returns the verdict; its score is the weight reached, 1 being a page of this very story
 */
export function judge(cast: readonly Cast[], rules: VerdictRules, shingles: Shingles, order: Order): Verdict {
  const ids = new Set(cast.map(({ id }) => id));
  const weight = weigh(cast, rules);
  const score = Math.round(Math.min(1, weight / rules.sameStory.weight) * 1000) / 1000;
  if (weight < rules.related.weight || cast.length < rules.related.cards) {
    const found = cast.length;
    const needed = rules.related.cards;
    const lack: VerdictReason =
      found < needed ? { reason: 'too-few', found, needed } : { reason: 'too-common', found };
    return { kind: 'unrelated', score: Math.min(score, 0.999), reasons: [lack] };
  }
  const share = shingles.of === 0 ? 0 : shingles.found() / shingles.of;
  if (share > 0 && share >= rules.thisArticle.shingles) {
    return {
      kind: 'this-article',
      score: 1,
      reasons: [{ reason: 'shingles', found: shingles.found(), of: shingles.of }],
    };
  }
  // A translation has none of the article's words and all of its names, in their order.
  if (cast.length >= rules.thisArticle.signatureAtLeast && weight >= rules.sameStory.weight) {
    const inOrder = order();
    if (inOrder >= rules.thisArticle.order)
      return {
        kind: 'this-article',
        score: 1,
        reasons: [{ reason: 'order', share: Math.round(inOrder * 100) }],
      };
  }
  const core = present(rules.sameStory.core, ids);
  const day = present(rules.sameStory.day, ids);
  const reasons: VerdictReason[] = [];
  if (core.length > 0) reasons.push({ reason: 'core', cards: core });
  if (day.length > 0) reasons.push({ reason: 'day', cards: day });
  const same =
    core.length === rules.sameStory.core.length &&
    day.length >= rules.sameStory.dayAtLeast &&
    weight >= rules.sameStory.weight;
  if (!same) {
    return {
      kind: 'related',
      score: Math.min(score, 0.999),
      reasons: [...reasons, { reason: 'cast', cards: [...ids], needed: rules.related.cards }],
    };
  }
  // The rare cast alone may tell the day as somebody else saw it; with some of the article's own words it is a part of it.
  const signature = present(rules.thisArticle.signature, ids);
  if (signature.length < rules.thisArticle.signatureAtLeast || share === 0)
    return { kind: 'same-story', score, reasons };
  const telling: VerdictReason = {
    reason: 'cast',
    cards: signature,
    needed: rules.thisArticle.signatureAtLeast,
  };
  return { kind: 'this-article', score: 1, reasons: [telling, ...reasons] };
}
