/** Which unsafe forms the rest of the page makes safe. */
import { type Candidate, cluesAround, type Found } from '../candidates.ts';
import type { IndexBook } from '../index/book.ts';
import type { Told } from '../languages/detect.ts';
import type { Need } from '../lexicon.ts';
import { longestAround } from '../overlaps.ts';
import { firstFrom } from '../spans.ts';
import type { Doubt, Evidence, Kind, Testimony } from '../types.ts';
import { isBeside, sentenceAround } from './between.ts';

export interface Asked extends Candidate {
  block: number;
}

/** A candidate with the evidence that makes it stand. */
export interface Name extends Asked {
  why: Evidence[];
}

/** Languages that a block would have been read in, had they been at hand. Tags of parts. */
export interface Lacks {
  /** That of the block itself. */
  own: string | undefined;
  /** Those of names in other scripts in it. */
  others: readonly string[];
}

/** A block as read: what may stand in it, whatever the rest of the page says. */
export class Block implements Found {
  readonly candidates: Found['candidates'];
  readonly clues: Found['clues'];
  readonly entries: Found['entries'];
  /** BCP 47 primary tag of the language it was read in. */
  readonly lang: string;
  /** The same as the page gives it: `zh-TW`. */
  readonly variety: string;

  constructor(
    readonly text: string,
    { language, variety }: Pick<Told, 'language' | 'variety'>,
    { candidates, clues, entries }: Found,
    readonly lacks: Lacks,
  ) {
    this.lang = language;
    this.variety = variety;
    this.candidates = candidates;
    this.clues = clues;
    this.entries = entries;
  }
}

export interface Support {
  /** By block, in order of `start`. */
  names: Name[][];
  /** Candidates that nothing supports. */
  unsupported: Asked[];
}

/** Evidence can feed on evidence (a surname on a full name on a title); five rounds are more than any page needs. */
const MAX_ROUNDS = 5;

/** What the page as a whole says so far. */
interface PageView {
  blocks: readonly Block[];
  book: IndexBook;
  testimony: Testimony;
  /** Cards with a standing mention, each with the text of one that vouches for short forms, if any. */
  standing: ReadonlyMap<number, string | undefined>;
}

/** @returns the question to put to a witness about a candidate */
export function doubtOf(
  { block, start, end, card }: Asked,
  blocks: readonly Block[],
  { core }: IndexBook,
): Doubt {
  const { text } = blocks[block]!;
  const { from, to } = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  const { id, kind } = core.cards[card]!;
  return {
    key: `${sentence}|${start - from}|${id}`,
    sentence,
    start: start - from,
    end: end - from,
    card: id,
    kind,
  };
}

const CHECKS: Record<Need, (asked: Asked, view: PageView) => Evidence | undefined> = {
  full: ({ card }, { standing }) => {
    const detail = standing.get(card);
    return detail === undefined ? undefined : { rule: 'full', detail };
  },
  title: ({ card, block, start, end }, { blocks, book }) => {
    const { text, clues } = blocks[block]!;
    const titles = book.titles[card]!;
    const title = cluesAround(clues, start, end).find(
      (clue) =>
        titles.has(clue.entry) && (isBeside(text, clue.end, start) || isBeside(text, end, clue.start)),
    );
    return title && { rule: 'title', detail: text.slice(title.start, title.end) };
  },
  story: ({ card, safety }, { standing, book: { core } }) => {
    if (standing.size - (standing.has(card) ? 1 : 0) < safety.story) return undefined;
    const others = [...standing.keys()].filter((other) => other !== card);
    const named = others.slice(0, safety.story).map((other) => core.cards[other]!.id);
    return { rule: 'story', detail: named.join(' ') };
  },
  beside: ({ block, safety }, { blocks }) => {
    const { text, clues, entries } = blocks[block]!;
    if (!safety.beside.some((entry) => entries.has(entry))) return undefined;
    const clue = clues.find(({ entry }) => safety.beside.includes(entry));
    return clue && { rule: 'beside', detail: text.slice(clue.start, clue.end) };
  },
  witness: (asked, { blocks, book, testimony }) => {
    const detail = testimony.size === 0 ? undefined : testimony.get(doubtOf(asked, blocks, book).key);
    return detail === undefined ? undefined : { rule: 'witness', detail };
  },
};

function whyStands(asked: Asked, view: PageView): Evidence | undefined {
  for (const need of asked.safety.needs) {
    const evidence = CHECKS[need](asked, view);
    if (evidence) return evidence;
  }
  return undefined;
}

const OPEN: ReadonlySet<Kind> = new Set(['treaty', 'event']);

const SAFE: Evidence[] = [{ rule: 'safe' }];

function pageCluesOf(blocks: readonly Block[]): ReadonlySet<number> {
  const clues = new Set<number>();
  for (const { entries } of blocks) for (const entry of entries) clues.add(entry);
  return clues;
}

const isVetoed = ({ safety: { page } }: Candidate, pageClues: ReadonlySet<number>): boolean =>
  page.length > 0 && page.some((entry) => pageClues.has(entry));

/** @returns the candidates that a word anywhere on the page rules out: for explanations */
export function vetoedByPage(blocks: readonly Block[]): Asked[] {
  const pageClues = pageCluesOf(blocks);
  return blocks.flatMap(({ candidates }, block) =>
    candidates
      .filter((candidate) => isVetoed(candidate, pageClues))
      .map((candidate) => ({ ...candidate, block })),
  );
}

/** Unsafe candidates that the page does not veto, and the safe ones as names, block by block. */
function sortOut(blocks: readonly Block[]): { asked: Asked[]; stood: Name[][] } {
  const pageClues = pageCluesOf(blocks);
  const asked: Asked[] = [];
  const stood = blocks.map(({ candidates }, block) => {
    const names: Name[] = [];
    for (const candidate of candidates) {
      if (isVetoed(candidate, pageClues)) continue;
      const { start, end, card, safety } = candidate;
      if (safety.needs.length > 0) asked.push({ start, end, card, safety, block });
      else names.push({ start, end, card, safety, block, why: SAFE });
    }
    return names;
  });
  return { asked, stood };
}

function standingCards(names: readonly Name[][], blocks: readonly Block[]): Map<number, string | undefined> {
  const standing = new Map<number, string | undefined>();
  for (const inBlock of names) {
    for (const { card, block, start, end, safety } of inBlock) {
      if (standing.get(card) !== undefined) continue;
      standing.set(card, safety.mute ? undefined : blocks[block]!.text.slice(start, end));
    }
  }
  return standing;
}

/** @returns the candidates that no standing name stands in place of */
function withoutCovered(asked: readonly Asked[], names: readonly Name[][]): Asked[] {
  return asked.filter(({ block, start, end }) => {
    const standing = names[block]!;
    const before = standing[firstFrom(standing, start + 1) - 1];
    return before === undefined || before.end < end;
  });
}

/**
 * @param blocks every block of the page
 * @param testimony what a witness said, empty where none was asked
 * @returns the names that stand, block by block, of several that overlap the longest and what a treaty's or an event's
 *   name holds; and the candidates that do not
 */
export function supportNames(blocks: readonly Block[], book: IndexBook, testimony: Testimony): Support {
  const { asked, stood } = sortOut(blocks);
  // What a treaty or an event is called names others as a phrase does: annexation of Crimea, Beijing Olympics.
  const isOpen = ({ card }: Name) => OPEN.has(book.core.cards[card]!.kind);
  const names = stood.map((inBlock) => longestAround(inBlock, isOpen));
  let open = asked;
  for (let round = 0; round < MAX_ROUNDS && open.length > 0; round++) {
    const view = { blocks, book, testimony, standing: standingCards(names, blocks) };
    const touched = new Set<number>();
    open = open.filter((one) => {
      const why = whyStands(one, view);
      if (!why) return true;
      stood[one.block]!.push({ ...one, why: [why] });
      touched.add(one.block);
      return false;
    });
    if (touched.size === 0) break;
    for (const block of touched) names[block] = longestAround(stood[block]!, isOpen);
  }
  return { names, unsupported: withoutCovered(open, names) };
}
