/** Phrase rules: ordered words and cards with gaps, within one sentence. */
import { wordEnd, wordsBetween } from '../evidence/between.ts';
import type { Block, Name } from '../evidence/support.ts';
import type { PackedPhrase } from '../index/format.ts';
import { longestOf } from '../overlaps.ts';
import { byStart, type Span, startingIn } from '../spans.ts';

export interface Phrase extends Span {
  card: number;
  /** Index of the card's record check that the words belong to. */
  check?: number;
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

/** The phrase so far, with one more of its steps. */
const grown = (phrase: Span | undefined, { role }: Step, { start, end }: Span): Span | undefined =>
  role === 'aside' ? phrase : { start: phrase?.start ?? start, end };

/**
 * @param phrase what the steps before cover
 * @returns what the nearest way through the remaining steps makes of it, or undefined where there is none
 */
function follow(
  steps: readonly Step[],
  n: number,
  from: number,
  phrase: Span | undefined,
  places: Places,
): Span | undefined {
  const step = steps[n];
  if (!step) return phrase;
  // Whether it stands in the block was asked before.
  if (step.role === 'block') return follow(steps, n + 1, from, phrase, places);
  const inReach = placesOf(step, places, from, from + (step.gap + 1) * LONGEST_WORD).filter(
    ({ start }) => wordsBetween(places.text, from, start) <= step.gap,
  );
  if (step.role === 'not') return inReach.length > 0 ? undefined : follow(steps, n + 1, from, phrase, places);
  for (const place of inReach) {
    const whole = follow(steps, n + 1, place.end, grown(phrase, step, place), places);
    if (whole) return whole;
  }
  return step.optional ? follow(steps, n + 1, from, phrase, places) : undefined;
}

/** Whether a step stands anywhere in the block: most rules fall here, before any place is compared. */
const isPresent = ({ words, cards }: Step, { entries }: Block, standing: ReadonlySet<number>): boolean =>
  words.some((word) => entries.has(word)) || cards.some((card) => standing.has(card));

/** Whether a step may be missing. */
const mayLack = ({ optional, role }: Step): boolean => optional === true || role === 'not';

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

  /** @returns the phrases of a block; of overlapping ones the longest, and beside them those with a record check */
  find(block: Block, names: readonly Name[]): Phrase[] {
    const { text, clues } = block;
    const found: Phrase[] = [];
    const places = { text, clues, names };
    const cards = new Set(names.map((name) => name.card));
    const isPossible = ({ steps }: PackedPhrase) =>
      steps.every((step) => mayLack(step) || isPresent(step, block, cards));
    const begin = (rules: readonly PackedPhrase[] | undefined, { start, end }: Span) => {
      for (const rule of rules ?? []) {
        if (!isPossible(rule)) continue;
        const { card, check, steps } = rule;
        const span = follow(steps, 1, end, grown(undefined, steps[0]!, { start, end }), places);
        // What is written onto its last name is the phrase's: elcsatolta a Krím|et.
        if (span)
          found.push({
            card,
            ...(check === undefined ? {} : { check }),
            start: span.start,
            end: wordEnd(text, span.end),
          });
      }
    };
    for (const clue of clues) begin(this.#byWord.get(clue.entry), clue);
    for (const name of names) begin(this.#byCard.get(name.card), name);
    // A passage with a record check lies around the phrases in it, as a phrase does around names.
    return [
      ...longestOf(found.filter(({ check }) => check !== undefined)),
      ...longestOf(found.filter(({ check }) => check === undefined)),
    ];
  }
}
