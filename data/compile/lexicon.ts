/**
 * Cards and story as the engine wants them told.
 */
import type { Lexicon, LexiconFigure, LexiconForm, LexiconPhrase } from '../../engine/lexicon.ts';
import type { Called } from '../language-schema.ts';
import type { CardFile, Story } from '../schema.ts';
import type { NameForm } from './forms.ts';
import { inflect } from './inflect/index.ts';
import type { Loaded } from './loaded.ts';
import { parsePhrase, passageSteps } from './phrases.ts';

/** How many other cards of the story vouch for a form that needs `story`, unless it says so itself. */
const STORY_CARDS = 2;

interface Worded {
  text: string;
  lang: string;
}

/** A form of a name as the engine wants it. */
export function toForm({ text, lang, card, rules }: NameForm): LexiconForm {
  const needs = rules.needs ?? [];
  return {
    text,
    lang,
    card: card.id,
    case: rules.case ?? 'name',
    needs,
    story: rules.story ?? STORY_CARDS,
    beside: rules.beside ?? [],
    unless: {
      before: rules.unless?.before ?? [],
      after: rules.unless?.after ?? [],
      page: rules.unless?.page ?? [],
      ...(rules.unless?.letters && { letters: rules.unless.letters }),
    },
    // A form that waits for the full name cannot be one.
    vouches: rules.vouches ?? !needs.includes('full'),
  };
}

/** Every form of what is none of the cards. */
function otherForms(lang: string, other: string | { person: string }): string[] {
  const [text, kind] =
    typeof other === 'string' ? [other, 'place' as const] : [other.person, 'person' as const];
  return [text, ...inflect(lang, text, { kind, card: '', inflect: undefined })];
}

/** The passages of the article that a card's record checks belong to. */
function passagesOf({ id, checks = [] }: CardFile, lang: string): LexiconPhrase[] {
  return checks.flatMap(({ quote, passage }, check) =>
    passage ? [{ card: id, lang, check, steps: passageSteps(quote) }] : [],
  );
}

/**
 * Makes the engine's lexicon from checked cards and names.
 *
 * @param forms every form of every name
 * @param article what the article is recognised by; empty where its text was never at hand
 */
export function toLexicon(
  { cards, names: files }: Loaded,
  forms: readonly NameForm[],
  story: Story,
  article: Pick<Lexicon, 'shingles' | 'order'>,
): Lexicon {
  const called = files.flatMap(({ names: { lang, cards } }) =>
    Object.entries(cards).map(([card, words]) => ({ card, lang, ...words })),
  );
  /** What every language lists for a card. */
  const wordsOf = (id: string, list: (called: Called) => readonly string[] | undefined): Worded[] =>
    called
      .filter(({ card }) => card === id)
      .flatMap(({ lang, card: _card, ...words }) => (list(words) ?? []).map((text) => ({ text, lang })));
  const figureOf = (id: string, figure: NonNullable<CardFile['figures']>[number]): LexiconFigure => {
    const listed = (name: string | undefined) =>
      name === undefined ? [] : wordsOf(id, ({ words }) => words?.[name]);
    return {
      card: id,
      value: figure.value,
      ...(figure.unit === undefined ? {} : { unit: figure.unit }),
      ordinal: figure.ordinal ?? false,
      nouns: listed(figure.counts),
      leads: listed(figure.follows),
      wholes: listed(figure.whole),
      anchors: figure.anchors.map(({ words, cards: of = [], sentence = false }) => ({
        words: listed(words),
        cards: of,
        sentence,
      })),
    };
  };
  return {
    cards: cards.map(({ card: { id, kind } }) => ({ id, kind, titles: wordsOf(id, ({ titles }) => titles) })),
    forms: forms.map(toForm),
    others: files.flatMap(({ names: { lang, others = [] } }) =>
      [...new Set(others.flatMap((other) => otherForms(lang, other)))].map((text) => ({ text, lang })),
    ),
    phrases: [
      ...called.flatMap(({ card, lang, phrases = [] }) =>
        phrases.map((rule) => ({ card, lang, steps: parsePhrase(rule) })),
      ),
      ...cards.flatMap(({ card }) => passagesOf(card, story.article.language)),
    ],
    figures: cards.flatMap(({ card }) => (card.figures ?? []).map((figure) => figureOf(card.id, figure))),
    verdict: story.verdict,
    language: story.article.language,
    shingles: [...article.shingles].sort((a, b) => a - b),
    order: article.order,
  };
}
