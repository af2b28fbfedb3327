/**
 * Whether a text names the same people, organisations and places in both languages. They are found by the spotter itself,
 * with an index made for this: a name that is safe in one language is looked for in the other under all of the card's
 * names, safe or not, and under what may stand in for it (data/stand-ins.yaml).
 */
import { packIndex } from '../../../engine/index/pack.ts';
import type { Lexicon, LexiconForm } from '../../../engine/lexicon.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import type { Kind } from '../../../engine/types.ts';
import type { StandIns } from '../../language-schema.ts';
import { type Story, TEXT_LANGUAGES, type TextLanguage } from '../../schema.ts';
import { COMMON, type NameForm } from '../forms.ts';
import { toForm, toLexicon } from '../lexicon.ts';
import type { Loaded } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import type { CardText } from './texts.ts';

/** Kinds that are called by name. What is called by a description may be described otherwise. */
const NAMED: readonly Kind[] = ['person', 'organisation', 'place'];

const LANGUAGE: Record<TextLanguage, string> = { en: 'English', ar: 'Arabic' };

/** Endings of an Arabic adjective of belonging, by gender and number; the article is shed by the spotter. */
const NISBA = ['ي', 'ية', 'يا', 'يان', 'يين', 'يون', 'يات', 'يتان', 'يتين', 'ييها'];

type Reader = (text: string, lang: TextLanguage) => Set<string>;

/** Finds the cards that any of these forms names, by names alone: no phrases, no figures. */
function readerOf(bare: Lexicon, forms: readonly LexiconForm[]): Reader {
  const { core, parts } = packIndex({ ...bare, forms: [...forms] });
  const spotter = createSpotter(core, parts);
  return (text, lang) => {
    // A particle is written onto a name in Latin letters too.
    const parted = text.replace(/(\p{Script=Arabic})(?=\p{Script=Latin})/gu, '$1 ');
    return new Set(spotter.decide([spotter.scan(parted, lang)]).mentions.map(({ card }) => card));
  };
}

const safe = (text: string, lang: string, card: string): LexiconForm => ({
  text,
  lang,
  card,
  case: 'name',
  needs: [],
  story: 1,
  beside: [],
  unless: { before: [], after: [], page: [] },
  vouches: true,
});

function standInForms(standIns: StandIns): LexiconForm[] {
  return Object.entries(standIns).flatMap(([card, { en = [], ar = [], nisba = [] }]) => [
    ...en.map((text) => safe(text, 'en', card)),
    ...ar.map((text) => safe(text, 'ar', card)),
    ...nisba.flatMap((stem) => NISBA.map((ending) => safe(stem + ending, 'ar', card))),
  ]);
}

/**
 * The names that a text has in one language alone.
 *
 * @param loaded whose phrase rules hold
 * @param forms every form of every name
 */
export function checkNamed(
  texts: readonly CardText[],
  loaded: Loaded,
  forms: readonly NameForm[],
  story: Story,
  standIns: StandIns,
): Problem[] {
  const inText = forms.filter(
    ({ lang, card }) => [...TEXT_LANGUAGES, COMMON].some((one) => one === lang) && NAMED.includes(card.kind),
  );
  const isSafe = ({ rules: { needs = [], unless } }: NameForm) => needs.length === 0 && !unless;
  const bare = { ...toLexicon(loaded, [], story, { shingles: [], order: [] }), phrases: [], figures: [] };
  const surely = readerOf(bare, inText.filter(isSafe).map(toForm));
  const possibly = readerOf(bare, [
    ...inText.map((form) => ({ ...safe(form.text, form.lang, form.card.id), case: toForm(form).case })),
    ...standInForms(standIns),
  ]);
  return texts.flatMap(({ file, line, name, text }) => {
    const named = { en: surely(text.en, 'en'), ar: surely(text.ar, 'ar') };
    return TEXT_LANGUAGES.flatMap((lang) => {
      const other = lang === 'en' ? 'ar' : 'en';
      const asked = [...named[lang]].filter((card) => !named[other].has(card));
      if (asked.length === 0) return [];
      const there = possibly(text[other], other);
      const missing = asked.filter((card) => !there.has(card));
      if (missing.length === 0) return [];
      const reason = `"${name}" names ${missing.join(', ')} in ${LANGUAGE[lang]} and not in ${LANGUAGE[other]}`;
      return [{ file, line, reason }];
    });
  });
}
