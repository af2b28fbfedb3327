/**
 * What the story is, as the engine is told it at build time. data/compile makes a Lexicon from the YAML;
 * engine/index/pack.ts packs it; nothing here ships unpacked.
 */
import type { Kind } from './types.ts';

export type Need = 'full' | 'title' | 'story' | 'beside' | 'witness';
export type CaseRule = 'name' | 'exact' | 'any';

export interface LexiconForm {
  /** As a person writes it; the packer folds it. */
  text: string;
  /** BCP 47, as in the YAML: `en`, `ar`, `zh-Hans`. */
  lang: string;
  /** Id of the card it names. */
  card: string;
  case: CaseRule;
  /** Empty: safe by itself. Otherwise any one is enough. */
  needs: Need[];
  /** For `story`. */
  story: number;
  /** For `beside`: words or phrases, one of which must stand in the same block. */
  beside: string[];
  /** Adjacent or page-wide words that rule it out, and letters that no mention of it has. */
  unless: { before: string[]; after: string[]; page: string[]; letters?: string };
  /** Whether a standing mention of this form is a full name that vouches for the card's short ones. */
  vouches: boolean;
}

/**
 * One step of a phrase rule: any of `words`, or a mention of any of `cards`; `gap` words may come before it. An `aside` one
 * must be there and is no part of the phrase; a `block` one must stand somewhere in the same block; a `not` one must not be
 * there.
 */
export interface PhraseStep {
  words: { text: string; open: boolean }[];
  cards: string[];
  /** How many words may stand between the step before and this one. */
  gap: number;
  optional: boolean;
  role?: 'aside' | 'block' | 'not';
}

export interface LexiconPhrase {
  card: string;
  /** Index of the card's record check that these words of the article belong to. */
  check?: number;
  lang: string;
  steps: PhraseStep[];
}

export interface LexiconFigure {
  card: string;
  /** Plain decimal. */
  value: string;
  unit?: string;
  /** The 38th, not 38. */
  ordinal: boolean;
  /** What is counted, after the number; before it, where a language says so; and words that say number and noun in one. */
  nouns: { text: string; lang: string }[];
  leads: { text: string; lang: string }[];
  wholes: { text: string; lang: string }[];
  anchors: {
    words: { text: string; lang: string }[];
    cards: string[];
    /** Must be met in the figure's own sentence, not just in its block. */
    sentence: boolean;
  }[];
}

export interface VerdictRules {
  weights: Record<string, number>;
  other: number;
  related: { weight: number; cards: number };
  sameStory: { core: string[]; day: string[]; dayAtLeast: number; weight: number };
  thisArticle: { shingles: number; order: number; signature: string[]; signatureAtLeast: number };
}

export interface Lexicon {
  cards: { id: string; kind: Kind; titles: { text: string; lang: string }[] }[];
  forms: LexiconForm[];
  phrases: LexiconPhrase[];
  figures: LexiconFigure[];
  /** Longer names and words that a form stands in and that are something else: Washington Post, 学习. */
  others: { text: string; lang: string }[];
  verdict: VerdictRules;
  /** Language the article is written in, as a primary tag: its words are looked for in no other. */
  language: string;
  /** Sampled hashes of the article's folded five-word shingles (engine/verdict/shingles.ts), ascending. */
  shingles: number[];
  /** Ids of cards in the order in which the article names them; empty where its text was never at hand. */
  order: string[];
}
