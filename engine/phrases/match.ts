/** Phrase rules: ordered words and cards with gaps, within one sentence. */
import { wordEnd, wordsBetween } from '../evidence/between.ts';
import type { Block, Name } from '../evidence/support.ts';
import type { PackedPhrase } from '../index/format.ts';
import { longestOf } from '../overlaps.ts';
import { byStart, type Span, startingIn } from '../spans.ts';

export interface Phrase extends Span {
  card: number;
  /** Index of the card's record check that the words belong to. */
  check: number | undefined;
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
 * @param spare words that may stand before the step because one before it, which may be missing, is
 * @returns what the nearest way through the remaining steps makes of it, or undefined where there is none
 */
function follow(
  steps: readonly Step[],
  n: number,
  from: number,
  phrase: Span | undefined,
  places: Places,
  spare = 0,
): Span | undefined {
  const step = steps[n];
  if (!step) return phrase;
  // Whether it stands in the block was asked before.
  if (step.role === 'block') return follow(steps, n + 1, from, phrase, places, spare);
  const gap = Math.max(step.gap, spare);
  const inReach = placesOf(step, places, from, from + (gap + 1) * LONGEST_WORD).filter(
    ({ start }) => wordsBetween(places.text, from, start) <= gap,
  );
  if (step.role === 'not')
    return inReach.length > 0 ? undefined : follow(steps, n + 1, from, phrase, places, spare);
  for (const place of inReach) {
    const whole = follow(steps, n + 1, place.end, grown(phrase, step, place), places);
    if (whole) return whole;
  }
  return step.optional ? follow(steps, n + 1, from, phrase, places, gap) : undefined;
}

/** Whether a step stands anywhere in the block: most rules fall here, before any place is compared. */
const isPresent = (
  { words, cards }: Step,
  entries: Block['entries'],
  standing: ReadonlySet<number>,
): boolean => words.some((word) => entries.has(word)) || cards.some((card) => standing.has(card));

/** Whether a step must be met. */
const isRequired = ({ optional, role }: Step): boolean => optional !== true && role !== 'not';

/** The step that is the least likely to stand in any block: one of words, and of few. Cards are everywhere in the story. */
const rarestOf = (steps: readonly Step[]): Step =>
  steps
    .filter(isRequired)
    .reduce((rarest, step) => (oftenness(step) < oftenness(rarest) ? step : rarest), steps[0]!);

const CARD_IS_WORDS = 100;
const oftenness = ({ words, cards }: Step): number => words.length + cards.length * CARD_IS_WORDS;

/** The story's phrase rules, found by the rarest of what they cannot do without. */
export class PhraseBook {
  readonly #rules: PackedPhrase[] = [];
  /** Numbers of rules. */
  readonly #byWord = new Map<number, number[]>();
  readonly #byCard = new Map<number, number[]>();

  /** Takes in more rules. */
  add(rules: readonly PackedPhrase[]): void {
    for (const rule of rules) {
      const number = this.#rules.push(rule) - 1;
      const { words, cards } = rarestOf(rule.steps);
      for (const word of words) listUnder(this.#byWord, word).push(number);
      for (const card of cards) listUnder(this.#byCard, card).push(number);
    }
  }

  /** @returns the phrases of a block; of overlapping ones the longest, and beside them those with a record check */
  find({ text, clues, entries }: Block, names: readonly Name[]): Phrase[] {
    const found: Phrase[] = [];
    const places = { text, clues, names };
    for (const { card, check, steps } of this.#possible(entries, names)) {
      const [first, ...others] = steps as [Step, ...Step[]];
      for (const place of placesOf(first, places, 0, text.length)) {
        const span = follow(others, 0, place.end, grown(undefined, first, place), places);
        // What is written onto its last name is the phrase's: elcsatolta a Krím|et.
        if (span) found.push({ card, check, start: span.start, end: wordEnd(text, span.end) });
      }
    }
    if (found.length === 0) return found;
    // A passage with a record check lies around the phrases in it, as a phrase does around names.
    return [
      ...longestOf(found.filter(({ check }) => check !== undefined)),
      ...longestOf(found.filter(({ check }) => check === undefined)),
    ];
  }

  /** The rules of which each required step stands somewhere in the block, in the order in which they were taken in. */
  #possible(entries: Block['entries'], names: readonly Name[]): PackedPhrase[] {
    const standing = new Set(names.map(({ card }) => card));
    const numbers = new Set<number>();
    for (const word of entries) for (const number of this.#byWord.get(word) ?? []) numbers.add(number);
    for (const card of standing) for (const number of this.#byCard.get(card) ?? []) numbers.add(number);
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => this.#rules[number]!)
      .filter(({ steps }) => steps.every((step) => !isRequired(step) || isPresent(step, entries, standing)));
  }
}

function listUnder(map: Map<number, number[]>, key: number): number[] {
  let list = map.get(key);
  if (!list) {
    list = [];
    map.set(key, list);
  }
  return list;
}
