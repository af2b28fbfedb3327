/** Ids of what can be linked to within the brief. */
import type { Kind } from '../../engine/types.ts';

/** Heads the ids of the sources, as the parts that cite them make them. */
export const BRIEF_ID = 'brief';

export const anchors = {
  timeline: 'timeline',
  cards: 'cards',
  checks: 'record-checks',
  sources: 'sources',
  kind: (kind: Kind) => `kind-${kind}`,
  card: (id: string) => `card-${id}`,
  /** By index among all record checks. */
  check: (index: number) => `record-check-${index + 1}`,
  source: (id: string) => `${BRIEF_ID}-source-${id}`,
  to: (anchor: string) => `#${anchor}`,
};
