/** A text with what a careful reader would mark in it. All offsets are UTF-16 units of `text`. */
import type { SpotDocument } from '../../spot/document.ts';

/** Where a case comes from: our own sentences, annotated public texts, the article. */
export type Source = 'ours' | 'names' | 'article';

export interface Span {
  start: number;
  end: number;
}

export interface GoldMention extends Span {
  card: string;
}

/** A name that is no card's. A `confusable` one is spelt like a card's, or is a known double of it. */
export interface OtherName extends Span {
  confusable: boolean;
}

export interface Case {
  source: Source;
  /** The data set: a file's name without its ending. */
  set: string;
  id: string;
  /** BCP 47, as the set says. */
  lang: string;
  document: SpotDocument;
  /** Must be found. */
  mentions: GoldMention[];
  /** May be found. */
  soft: Span[];
  others: OtherName[];
  /** Whether every name in the text is annotated, so that a mark elsewhere is wrong. */
  complete: boolean;
  /** Whether figures are annotated: else a marked figure is neither right nor wrong. */
  figures: boolean;
  /** What the text tries to trip the spotter with. */
  trap?: string;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies in `outer` and is smaller. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
