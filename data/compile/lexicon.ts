/**
 * Cards and story as the engine wants them told.
 */
import type { Lexicon, LexiconFigure, LexiconForm, LexiconPhrase } from '../../engine/lexicon.ts';
import type { CardFile, FormEntry, Story } from '../schema.ts';
import { parsePhrase } from './phrases.ts';

/** How many other cards of the story vouch for a form that needs `story`, unless it says so itself. */
const STORY_CARDS = 2;

type ByLanguage = Record<string, string[]> | undefined;

const withLanguage = (texts: ByLanguage): { text: string; lang: string }[] =>
  Object.entries(texts ?? {}).flatMap(([lang, list]) => list.map((text) => ({ text, lang })));

function formOf(card: string, lang: string, entry: FormEntry): LexiconForm {
  const rules = typeof entry === 'string' ? { form: entry } : entry;
  const needs = rules.needs ?? [];
  return {
    text: rules.form,
    lang,
    card,
    case: rules.case ?? 'name',
    needs,
    story: rules.story ?? STORY_CARDS,
    beside: rules.beside ?? [],
    unless: {
      before: rules.unless?.before ?? [],
      after: rules.unless?.after ?? [],
      page: rules.unless?.page ?? [],
    },
    // A form that waits for the full name cannot be one.
    vouches: rules.vouches ?? !needs.includes('full'),
  };
}

function figureOf(id: string, figure: NonNullable<CardFile['figure']>): LexiconFigure {
  return {
    card: id,
    value: figure.value,
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    nouns: withLanguage(figure.nouns),
    anchors: figure.anchors.map((anchor) => ({
      words: withLanguage(anchor.words),
      cards: anchor.cards ?? [],
    })),
  };
}

/**
 * Makes the engine's lexicon from checked cards.
 *
 * @param shingles sampled hashes of the article's text; empty where there are none.
 */
export function toLexicon(cards: readonly CardFile[], story: Story, shingles: readonly number[]): Lexicon {
  const phrases: LexiconPhrase[] = cards.flatMap((card) =>
    withLanguage(card.phrases).map(({ text, lang }) => ({ card: card.id, lang, steps: parsePhrase(text) })),
  );
  return {
    cards: cards.map((card) => ({ id: card.id, kind: card.kind, titles: withLanguage(card.titles) })),
    forms: cards.flatMap((card) =>
      Object.entries(card.names).flatMap(([lang, entries]) =>
        entries.map((entry) => formOf(card.id, lang, entry)),
      ),
    ),
    phrases,
    figures: cards.flatMap((card) => (card.figure ? [figureOf(card.id, card.figure)] : [])),
    verdict: story.verdict,
    language: story.article.language,
    shingles: [...shingles].sort((a, b) => a - b),
  };
}
