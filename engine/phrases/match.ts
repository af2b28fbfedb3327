/** Phrase rules: ordered words and cards with gaps, within one sentence. */
import { wordsBetween } from '../evidence/between.ts';
import type { Block, Name } from '../evidence/support.ts';
import type { PackedPhrase } from '../index/format.ts';
import { longestOf } from '../overlaps.ts';
import { byBlock, type Span, startingIn } from '../spans.ts';

export interface Phrase extends Span {
  block: number;
  card: number;
}

type Step = PackedPhrase['steps'][number];

/** How far a step is looked for, per word of its gap. UTF-16 units. */
const LONGEST_WORD = 40;

/** Where each step may stand in a block. */
class Places {
  readonly #clues = new Map<number, Span[]>();
  readonly #cards = new Map<number, Span[]>();
  readonly text: string;

  constructor({ text, clues }: Block, names: readonly Name[]) {
    this.text = text;
    for (const clue of clues) push(this.#clues, clue.entry, clue);
    for (const name of names) push(this.#cards, name.card, name);
  }

  /** Places of a step that start between two offsets. */
  of({ words, cards }: Step, from: number, to: number): Span[] {
    return [
      ...words.flatMap((word) => startingIn(this.#clues.get(word) ?? [], from, to)),
      ...cards.flatMap((card) => startingIn(this.#cards.get(card) ?? [], from, to)),
    ];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * @returns the end of the nearest way through the remaining steps, or -1
 */
function follow(steps: readonly Step[], n: number, from: number, places: Places): number {
  const step = steps[n];
  if (!step) return from;
  const next = places
    .of(step, from, from + (step.gap + 1) * LONGEST_WORD)
    .filter(({ start }) => wordsBetween(places.text, from, start) <= step.gap)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { end } of next) {
    const reached = follow(steps, n + 1, end, places);
    if (reached >= 0) return reached;
  }
  return step.optional ? follow(steps, n + 1, from, places) : -1;
}

/**
 * @param names standing names, of any block
 * @returns the phrases of all blocks; of overlapping ones the longest
 */
export function matchPhrases(
  blocks: readonly Block[],
  names: readonly Name[],
  rules: readonly PackedPhrase[],
): Phrase[] {
  const namesByBlock = byBlock(names);
  return blocks.flatMap((block, index) => {
    const here = namesByBlock.get(index) ?? [];
    if (block.clues.length === 0 && here.length === 0) return [];
    const places = new Places(block, here);
    const found = rules.flatMap(({ card, steps }) =>
      places.of(steps[0]!, 0, block.text.length).flatMap(({ start, end }) => {
        const reached = follow(steps, 1, end, places);
        return reached < 0 ? [] : [{ block: index, card, start, end: reached }];
      }),
    );
    return longestOf(found);
  });
}
