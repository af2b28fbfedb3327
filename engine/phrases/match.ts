/** Phrase rules: ordered words and cards with gaps, within one sentence. */
import { wordsBetween } from '../evidence/between.ts';
import type { Block, Name } from '../evidence/support.ts';
import type { PackedPhrase } from '../index/format.ts';
import { longestOf } from '../overlaps.ts';
import { byStart, type Span, startingIn } from '../spans.ts';

export interface Phrase extends Span {
  card: number;
}

type Step = PackedPhrase['steps'][number];

/** How far a step is looked for, per word of its gap. UTF-16 units. */
const LONGEST_WORD = 40;

/** Where steps may stand in a block. */
interface Places {
  text: string;
  clues: Block['clues'];
  names: readonly Name[];
}

/** Places of a step that start between two offsets, the nearest first, the longer of two that start together first. */
function placesOf({ words, cards }: Step, { clues, names }: Places, from: number, to: number): Span[] {
  const inReach: Span[] = startingIn(clues, from, to).filter(({ entry }) => words.includes(entry));
  if (cards.length > 0)
    inReach.push(...startingIn(names, from, to).filter(({ card }) => cards.includes(card)));
  return inReach.sort(byStart);
}

/** @returns the end of the nearest way through the remaining steps, or -1 */
function follow(steps: readonly Step[], n: number, from: number, places: Places): number {
  const step = steps[n];
  if (!step) return from;
  for (const { start, end } of placesOf(step, places, from, from + (step.gap + 1) * LONGEST_WORD)) {
    if (wordsBetween(places.text, from, start) > step.gap) continue;
    const reached = follow(steps, n + 1, end, places);
    if (reached >= 0) return reached;
  }
  return step.optional ? follow(steps, n + 1, from, places) : -1;
}

/** Whether a step stands anywhere in the block: most rules fall here, before any place is compared. */
const isPresent = ({ words, cards }: Step, { entries }: Block, standing: ReadonlySet<number>): boolean =>
  words.some((word) => entries.has(word)) || cards.some((card) => standing.has(card));

/** The story's phrase rules, found by how they begin. */
export class PhraseBook {
  readonly #byWord = new Map<number, PackedPhrase[]>();
  readonly #byCard = new Map<number, PackedPhrase[]>();

  /** Takes in more rules. */
  add(rules: readonly PackedPhrase[]): void {
    const add = (map: Map<number, PackedPhrase[]>, key: number, rule: PackedPhrase) =>
      map.set(key, [...(map.get(key) ?? []), rule]);
    for (const rule of rules) {
      for (const word of rule.steps[0]!.words) add(this.#byWord, word, rule);
      for (const card of rule.steps[0]!.cards) add(this.#byCard, card, rule);
    }
  }

  /** @returns the phrases of a block; of overlapping ones the longest */
  find(block: Block, names: readonly Name[]): Phrase[] {
    const { text, clues } = block;
    const found: Phrase[] = [];
    const places = { text, clues, names };
    const cards = new Set(names.map((name) => name.card));
    const isPossible = ({ steps }: PackedPhrase) =>
      steps.every((step) => step.optional || isPresent(step, block, cards));
    const begin = (rules: readonly PackedPhrase[] | undefined, { start, end }: Span) => {
      for (const rule of rules ?? []) {
        if (!isPossible(rule)) continue;
        const reached = follow(rule.steps, 1, end, places);
        if (reached >= 0) found.push({ card: rule.card, start, end: reached });
      }
    };
    for (const clue of clues) begin(this.#byWord.get(clue.entry), clue);
    for (const name of names) begin(this.#byCard.get(name.card), name);
    return longestOf(found);
  }
}
