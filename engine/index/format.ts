/**
 * The packed index, as it ships: plain JSON values, so that it survives being written into a script. What is the story's
 * ships once, as the core; what is a language's ships as a part of its own, and a page loads the parts it needs.
 *
 * An *entry* is what a path through a trie may end in: a part's forms come first (0 to forms.card.length - 1; one for all that
 * differ in their spelling alone), the clue words of its titles, anchors, vetoes and phrases after them (one for all that always
 * stand in the same lists). A negative number in a family's `entries` is ~entry of a clue word whose stem stays open.
 */
import type { Clitics, Enclitics, KnownLanguage, Proclitics } from '../languages/descriptor.ts';
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
  /** Letters that no mention has: Ruská is an adjective, and folds to what Ruska does. */
  letters?: string;
  /** Whether a mention vouches for none of the card's short forms. */
  mute?: true;
}

export interface PackedPhrase {
  /** Index into `cards`. */
  card: number;
  /** Index of the card's record check that the words belong to. */
  check?: number;
  steps: {
    words: number[];
    cards: number[];
    gap: number;
    optional?: true;
    role?: 'aside' | 'block' | 'not';
  }[];
}

export interface PackedFigure {
  /** Index into `cards`. */
  card: number;
  value: string;
  unit?: string;
  ordinal: boolean;
  /** For each anchor, the cards that meet it. */
  anchors: number[][];
  /** The anchors that must be met in the figure's own sentence. */
  near: number[];
}

export interface PackedCore {
  cards: { id: string; kind: Kind }[];
  figures: PackedFigure[];
  verdict: VerdictRules;
  language: string;
  shingles: number[];
  /** Indexes into `cards`, in the order in which the article names them. */
  order: number[];
  /** Every language there is a part for, and what tells it from others. */
  languages: KnownLanguage[];
}

/** In place of a card, where a form belongs to none: a longer name of something else. */
export const NOBODY = -1;

/** What one language calls the cards. */
export interface PackedLanguage {
  /** BCP 47 primary tag. */
  lang: string;
  clitics: Clitics;
  forms: {
    /** Per form: index into the core's `cards`, or NOBODY. */
    card: number[];
    /** Per form: index into `safeties`. */
    safety: number[];
    /** Per form: where its capitals are; see capitals.ts. */
    capitals: string[];
    /** Per form, in a language that tells words apart by them: its accents; see marks.ts. */
    marks?: string[];
  };
  safeties: PackedSafety[];
  /** Index of a card, then the entries of its titles. */
  titles: number[][];
  phrases: PackedPhrase[];
  /** Words of the core's figures: index of the figure, its three sorts of words (see lexicon.ts), for each anchor its words. */
  figures: { figure: number; nouns: number[]; leads: number[]; wholes: number[]; anchors: number[][] }[];
  /** Entries of the words that numbers in words are made with: thousand, مليار. */
  numerals: number[];
  /** How many entries there are: forms and clue words. */
  entries: number;
  tries: PackedFamily[];
}

/**
 * The paths of a trie, as patterns: a name, with a gap wherever its cases differ, and beside it the paradigm, which says what
 * fills the gaps in each case. Names of one declension share one paradigm, so that a name costs what it is, however many cases
 * it has. The patterns stand in order, each told by what it has not in common with the one before (front coding:
 * https://nlp.stanford.edu/IR-book/html/htmledition/dictionary-compression-1.html).
 */
export interface PackedFamily {
  family: Family;
  /**
   * For each pattern the units it goes on with, folded, GAP where there is one, and how many of its own the next pattern drops
   * from its end: in capitals, which folded text has none of, each up to MOST_DROPPED.
   */
  patterns: string;
  /** Per pattern: the entry that its paths end in. */
  entries: number[];
  /** Per pattern with a gap: index into `paradigms`. */
  declined: number[];
  /** For each case what fills the gaps, parted by GAP; cases parted by NEXT_CASE. */
  paradigms: string[];
}

/** `A` drops none, `Y` as many as it can and is followed by another capital. */
export const NONE_DROPPED = 0x41;
export const MOST_DROPPED = 24;
/** The one capital in a pattern that drops nothing. */
export const GAP = 'Z';
/** Stands in paradigms, where nothing is dropped. */
export const NEXT_CASE = 'A';

type NamesOf<Parts> = Parts extends unknown ? keyof Parts : never;
type Field = NamesOf<
  | PackedLanguage
  | PackedLanguage['forms']
  | PackedLanguage['figures'][number]
  | PackedSafety
  | PackedPhrase
  | PackedPhrase['steps'][number]
  | PackedFamily
  | Clitics
  | Proclitics
  | Proclitics['fusions'][number]
  | Enclitics
>;

/** The names of all fields of a part: each ships as one sign. */
export const FIELDS: readonly string[] = Object.keys({
  lang: 1,
  clitics: 1,
  proclitics: 1,
  slots: 1,
  safeOnly: 1,
  fusions: 1,
  written: 1,
  stands: 1,
  fills: 1,
  enclitics: 1,
  any: 1,
  compounds: 1,
  afterApostrophe: 1,
  derivedAfterApostrophe: 1,
  forms: 1,
  card: 1,
  letters: 1,
  safety: 1,
  capitals: 1,
  marks: 1,
  safeties: 1,
  case: 1,
  needs: 1,
  story: 1,
  beside: 1,
  page: 1,
  before: 1,
  after: 1,
  mute: 1,
  titles: 1,
  phrases: 1,
  check: 1,
  steps: 1,
  words: 1,
  cards: 1,
  gap: 1,
  optional: 1,
  role: 1,
  figures: 1,
  figure: 1,
  nouns: 1,
  leads: 1,
  wholes: 1,
  anchors: 1,
  numerals: 1,
  entries: 1,
  tries: 1,
  family: 1,
  patterns: 1,
  declined: 1,
  paradigms: 1,
} satisfies Record<Field, 1>);
