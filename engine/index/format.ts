/**
 * The packed index, as it ships: plain JSON values, so that it survives being written into a script.
 *
 * An *entry* is what a path through a trie may end in: the forms come first (0 to forms.length - 1), the clue words of
 * titles, anchors, vetoes and phrases after them. A negative number in `ends` is ~entry of a clue word whose stem stays open.
 */

import type { Family } from '../languages/scripts.ts';
import type { CaseRule, Need, VerdictRules } from '../lexicon.ts';
import type { Kind } from '../types.ts';

export interface PackedSafety {
  case: CaseRule;
  /** Empty: safe by itself. */
  needs: Need[];
  story: number;
  /** Entries of clue words. */
  beside: number[];
  page: number[];
  /** Folded words, looked for only where the form stands: most are too common to be clues everywhere. */
  before: string[];
  after: string[];
  vouches: boolean;
}

export interface PackedPhrase {
  /** Index into `cards`. */
  card: number;
  steps: { words: number[]; cards: number[]; gap: number; optional: boolean }[];
}

export interface PackedFigure {
  card: number;
  value: string;
  unit?: string;
  nouns: number[];
  anchors: { words: number[]; cards: number[] }[];
}

export interface PackedCore {
  cards: { id: string; kind: Kind; titles: number[] }[];
  forms: {
    /** Per form: index into `cards`. */
    card: number[];
    /** Per form: index into `safeties`. */
    safety: number[];
    /** Per form: where its capitals are; see capitals.ts. */
    capitals: string[];
  };
  safeties: PackedSafety[];
  phrases: PackedPhrase[];
  figures: PackedFigure[];
  verdict: VerdictRules;
  language: string;
  shingles: number[];
  /** Entries of the words that numbers in words are made with: thousand, مليار. */
  numerals: number[];
}

/**
 * A trie in level order: node 0 is the root, and the children of a node stand next to each other, so that a label and
 * a count per node are all there is to ship.
 */
export interface PackedFamily {
  family: Family;
  /** One folded unit per node after the root. */
  labels: string;
  /** Children per node, root included, as code unit 0x30 + count. */
  counts: string;
  /** For each node where a path may end: distance from the last such node, how many entries, the entries. */
  ends: number[];
}

export const COUNT_BASE = 0x30;
