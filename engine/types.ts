/**
 * The words the engine speaks. Every offset is a UTF-16 code-unit offset into the text it was given,
 * `start` inclusive and `end` exclusive, as in `text.slice(start, end)`.
 */

/** What a card is about. */
export const KINDS = ['person', 'organisation', 'treaty', 'figure', 'event', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/** How a mention was recognised: a name, a phrase rule, or a quantity with its anchor. */
export type Sort = 'name' | 'phrase' | 'figure';

export const VERDICT_KINDS = ['this-article', 'same-story', 'related', 'unrelated'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Why a mention stands: the rule and, where it helps a reader, the words that satisfied it. */
export interface Evidence {
  rule: 'safe' | 'full' | 'title' | 'story' | 'beside' | 'witness' | 'phrase' | 'figure' | 'check';
  /** The words on the page that satisfied the rule, as written there. */
  detail?: string;
  /** For the rule `check`: index of the card's record check that the words belong to. */
  check?: number;
}

/** One spotted mention. `block` is the index of the scan it stands in. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  text: string;
  card: string;
  kind: Kind;
  sort: Sort;
  /** Index (into the same list) of the outermost mention that contains this one. */
  in?: number;
  why: Evidence[];
}

/** A form that was seen and not marked, and what it would have needed (or what ruled it out). */
export interface NearMiss {
  block: number;
  start: number;
  end: number;
  text: string;
  card: string;
  lacked: string[];
}

/** A question for a witness: does this form, in this sentence, mean this card? */
export interface Doubt {
  /** Stable for the same sentence, place and card: `sentence|offset|card`. */
  key: string;
  sentence: string;
  /** Offsets of the form within `sentence`. */
  start: number;
  end: number;
  card: string;
  kind: Kind;
}

/** What the witness answered: doubt key to the reason it supports the mention. Absent means silent. */
export type Testimony = ReadonlyMap<string, string>;

/** A language expert outside the engine's core. It may support a mention; it never takes one away. */
export interface Witness {
  hear(doubts: readonly Doubt[]): Testimony;
}

export interface Verdict {
  kind: VerdictKind;
  /** 0 to 1: how near the page is to the story. */
  score: number;
  /** Machine-readable reasons, most telling first; the popup words them. */
  reasons: VerdictReason[];
}

export type VerdictReason =
  | { reason: 'shingles'; found: number; of: number }
  /** Its names stand in the article's order; per cent of the article's. */
  | { reason: 'order'; share: number }
  | { reason: 'cast'; cards: string[]; needed: number }
  | { reason: 'core'; cards: string[] }
  | { reason: 'day'; cards: string[] }
  | { reason: 'too-few'; found: number; needed: number }
  /** Names enough, but such as stand on many a page: of countries and cities, or of bystanders. */
  | { reason: 'too-common'; found: number };

/** What `decide` says of a whole page. Mentions are in reading order, an outer one before those in it. */
export interface Reading {
  verdict: Verdict;
  mentions: Mention[];
  doubts: Doubt[];
  nearMisses: NearMiss[];
  /** Languages (as in Scan.lang) of text where a figure may stand, whose number words are lacking: see Spotter.readNumbersWith. */
  numbers: string[];
}
