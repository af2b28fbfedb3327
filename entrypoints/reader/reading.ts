/** From the page's text to what is said of it: scans kept in step, the decision, the witness heard. */
import type { Scan, Spotter } from '../../engine/spotter.ts';
import type { Doubt, Reading, Testimony } from '../../engine/types.ts';
import { piecesOf } from '../../page/offsets.ts';
import { type Spot, SpotIndex } from '../../page/spots.ts';
import type { Entry, PageText } from '../../page/text.ts';

/** After so many units of a page without the least trace of the story, the rest is not read. */
export const GATE_UNITS = 60_000;
/** Leaving out what is hidden can change what stands elsewhere; it settles at once or nearly so. */
const ROUNDS = 3;
/** A page with more marks than this is a list of names, not reading matter; those past it are listed, not marked. */
export const SPOT_LIMIT = 5000;

export interface Decision {
  reading: Reading;
  /** The blocks `Mention.block` counts. */
  entries: readonly Entry<Scan>[];
}

/** One page's scans and what was decided on them. */
export class PageReading {
  readonly #text: PageText<Scan>;
  readonly #spotter: Spotter;
  readonly #heard = new Map<string, string>();
  readonly #asked = new Set<string>();
  #gate = GATE_UNITS;

  constructor(text: PageText<Scan>, spotter: Spotter) {
    this.#text = text;
    this.#spotter = spotter;
  }

  /** The gate: whether to read on. Most pages in the world are not about this story. */
  readonly goOn = (entries: readonly Entry<Scan>[], read: number): boolean => {
    if (read < this.#gate) return true;
    this.#gate = read + GATE_UNITS;
    const { mentions, nearMisses } = this.#spotter.decide(entries.map(({ scan }) => scan));
    return mentions.length > 0 || nearMisses.length > 0;
  };

  /** Decides on the page as it stands. Only of blocks something was found in is it asked whether they are shown. */
  decide(wanted: (reading: Reading) => boolean): Decision {
    for (let round = 1; ; round++) {
      const entries = this.#text.entries.filter(({ seen }) => seen !== 'hidden');
      const reading = this.#spotter.decide(
        entries.map(({ scan }) => scan),
        this.#heard,
      );
      if (!wanted(reading) || round > ROUNDS) return { reading, entries };
      const found = new Set(reading.mentions.map(({ block }) => entries[block]!));
      const indices = this.#text.entries.flatMap((entry, index) => (found.has(entry) ? index : []));
      if (!this.#text.leaveOutHidden(indices)) return { reading, entries };
    }
  }

  /** Doubts nobody was asked about yet; they count as asked from now on. */
  newDoubts({ doubts }: Reading): Doubt[] {
    const fresh = doubts.filter(({ key }) => !this.#asked.has(key));
    for (const { key } of fresh) this.#asked.add(key);
    return fresh;
  }

  /** Keeps what the witness said. True if it supports anything. */
  hear(testimony: Testimony): boolean {
    for (const [key, reason] of testimony) this.#heard.set(key, reason);
    return testimony.size > 0;
  }
}

const numbers = new WeakMap<Text, number>();
let lastNumber = 0;

/** A number for a text node, the same for as long as it lives. */
function numberOf(node: Text): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  numbers.set(node, ++lastNumber);
  return lastNumber;
}

/** The outermost mentions as spots on the page. */
export function spotsOf({ reading, entries }: Decision): SpotIndex {
  const spots: Spot[] = [];
  reading.mentions.forEach((mention, index) => {
    const entry = entries[mention.block];
    if (mention.in !== undefined || !entry || spots.length >= SPOT_LIMIT) return;
    const { start, end, kind, card } = mention;
    const first = piecesOf(entry.block, start, end)[0];
    if (!first) return;
    // The same words in the same node are the same spot, whatever else of the page was read again.
    const key = `${numberOf(first.node)}:${first.start}:${card}`;
    spots.push({ key, block: entry.block, start, end, kind, index });
  });
  return new SpotIndex(spots);
}
