/** Packs a lexicon into what ships. Build time only. */
import { foldText } from '../fold/index.ts';
import { LANGUAGES } from '../languages/all.ts';
import type { Enclitics, Language } from '../languages/descriptor.ts';
import { FAMILIES, type Family, familyOf } from '../languages/scripts.ts';
import type { Lexicon, LexiconForm, LexiconPhrase } from '../lexicon.ts';
import { scaleWords } from '../quantities/index.ts';
import { LANGUAGES as QUANTITY_LANGUAGES } from '../quantities/languages/index.ts';
import { capitalsOf } from './capitals.ts';
import { ClueWords, mergeClues } from './clues.ts';
import {
  NOBODY,
  type PackedCore,
  type PackedFamily,
  type PackedLanguage,
  type PackedPhrase,
  type PackedSafety,
} from './format.ts';
import { foldMarked, marksOf } from './marks.ts';
import { packFamily } from './patterns.ts';

function safetyOf(form: LexiconForm, clues: ClueWords, fold: (text: string) => string): PackedSafety {
  return {
    case: form.case,
    needs: form.needs,
    story: form.story,
    beside: clues.numbers(form.beside),
    before: form.unless.before.map(fold),
    after: form.unless.after.map(fold),
    page: clues.numbers(form.unless.page),
    ...(form.unless.letters && { letters: form.unless.letters }),
    ...(form.vouches ? {} : { mute: true }),
  };
}

/** A longer name of something else: nothing vouches for it, and it vouches for nothing. */
const other = (text: string, lang: string): LexiconForm => ({
  text,
  lang,
  card: '',
  case: 'name',
  needs: [],
  story: 0,
  beside: [],
  unless: { before: [], after: [], page: [] },
  vouches: false,
});

const quantitiesOf = (tag: string) => QUANTITY_LANGUAGES.find(({ lang }) => lang === tag);

type CardNumber = (id: string) => number;

function cardNumbers(lexicon: Lexicon): CardNumber {
  const numbers = new Map(lexicon.cards.map(({ id }, n) => [id, n]));
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`No card has the id "${id}".`);
    return number;
  };
}

function packCore(lexicon: Lexicon, cardNumber: CardNumber, languages: readonly Language[]): PackedCore {
  return {
    cards: lexicon.cards.map(({ id, kind }) => ({ id, kind })),
    figures: lexicon.figures.map(({ card, value, unit, ordinal, anchors }) => ({
      card: cardNumber(card),
      value,
      ...(unit === undefined ? {} : { unit }),
      ordinal,
      anchors: anchors.map(({ cards }) => cards.map(cardNumber)),
      near: [...anchors.keys()].filter((n) => anchors[n]!.sentence),
    })),
    verdict: lexicon.verdict,
    language: lexicon.language,
    shingles: lexicon.shingles,
    order: lexicon.order.map(cardNumber),
    languages: languages.map(({ tag, families, letters }) => ({
      tag,
      families,
      ...(letters === undefined ? {} : { letters }),
    })),
  };
}

/**
 * Forms of one card that need the same and have their capitals in the same places (and their accents, where they count) are one
 * to the reader: most of a name's cases are.
 *
 * Of forms that are spelled alike, the one that was told first is asked first, and so it must have the lower number.
 *
 * @returns per form, the number of the first like it, among those that are first
 */
function alike(
  forms: readonly LexiconForm[],
  marks: (text: string) => string,
): { entries: number[]; distinct: LexiconForm[] } {
  const numbers = new Map<string, number>();
  const spelled = new Map<string, number[]>();
  const distinct: LexiconForm[] = [];
  const entries = forms.map((form) => {
    const key = JSON.stringify({ ...form, text: [capitalsOf(form.text), marks(form.text)] });
    const text = foldText(form.text);
    const before = spelled.get(text) ?? [];
    const known = numbers.get(key);
    if (known !== undefined && before.includes(known)) return known;
    const number = known !== undefined && known > (before.at(-1) ?? -1) ? known : distinct.push(form) - 1;
    numbers.set(key, number);
    spelled.set(text, [...before, number]);
    return number;
  });
  return { entries, distinct };
}

function packTries(
  forms: readonly LexiconForm[],
  entries: readonly number[],
  clues: readonly [text: string, entry: number][],
): PackedFamily[] {
  const families = new Map<Family, Map<number, Set<string>>>();
  const add = (text: string, entry: number, written: string) => {
    const family = familyOf(text);
    if (!family)
      throw new Error(`"${written}" has no letter of a script the engine reads (${FAMILIES.join(', ')}).`);
    const paths = families.get(family) ?? new Map<number, Set<string>>();
    families.set(family, paths);
    // Two spellings may fold into one.
    paths.set(entry, (paths.get(entry) ?? new Set()).add(text));
  };
  for (const [n, form] of forms.entries()) add(foldText(form.text), entries[n]!, form.text);
  for (const [text, entry] of clues) add(text, entry, text);
  return [...families].map(([family, paths]) => packFamily(family, paths));
}

/** Endings are compared as the text is read, folded: Finnish -ssa and -ssä are one. */
function foldEnclitics({ any, safeOnly, compounds }: Enclitics): Enclitics {
  const folded = (list: readonly string[]) => [...new Set(list.map(foldText))];
  return {
    any: folded(any),
    ...(safeOnly ? { safeOnly: folded(safeOnly) } : {}),
    ...(compounds ? { compounds } : {}),
  };
}

type WordsOf = (words: readonly { text: string; lang: string }[]) => number[];

function packFigures({ figures }: Lexicon, wordsOf: WordsOf): PackedLanguage['figures'] {
  return figures.flatMap(({ nouns, leads, wholes, anchors }, figure) => {
    const words = {
      nouns: wordsOf(nouns),
      leads: wordsOf(leads),
      wholes: wordsOf(wholes),
      anchors: anchors.map((anchor) => wordsOf(anchor.words)),
    };
    const all = [words.nouns, words.leads, words.wholes, ...words.anchors];
    return all.some((some) => some.length > 0) ? [{ figure, ...words }] : [];
  });
}

function packPhrases(
  phrases: readonly LexiconPhrase[],
  clues: ClueWords,
  cardNumber: CardNumber,
): PackedPhrase[] {
  return phrases.map(({ card, check, steps }) => ({
    card: cardNumber(card),
    ...(check === undefined ? {} : { check }),
    steps: steps.map(({ words, cards, gap, optional, role }) => ({
      words: [...new Set(words.map((word) => clues.number(word.text, word.open)))],
      cards: cards.map(cardNumber),
      gap,
      ...(optional ? { optional } : {}),
      ...(role === undefined ? {} : { role }),
    })),
  }));
}

function packLanguage(lexicon: Lexicon, language: Language, cardNumber: CardNumber): PackedLanguage {
  const { tag: lang, proclitics, enclitics, afterApostrophe, derivedAfterApostrophe, marks } = language;
  const inIt = <T extends { lang: string }>(list: readonly T[]) => list.filter((one) => one.lang === lang);
  const forms = [...inIt(lexicon.forms), ...inIt(lexicon.others).map(({ text }) => other(text, lang))];
  const { entries, distinct } = alike(forms, marks ? marksOf : () => '');
  const clues = new ClueWords(distinct.length);
  const numberWords = quantitiesOf(lang);
  const safeties = new Map<string, { number: number; safety: PackedSafety }>();
  const safetyNumber = (form: LexiconForm) => {
    const safety = safetyOf(form, clues, marks ? foldMarked : foldText);
    const key = JSON.stringify(safety);
    const known = safeties.get(key) ?? { number: safeties.size, safety };
    safeties.set(key, known);
    return known.number;
  };
  const wordsOf: WordsOf = (words) => clues.numbers(inIt(words).map((word) => word.text));
  const safety = distinct.map(safetyNumber);
  const { worded, numberOf, end } = mergeClues(
    {
      safeties: [...safeties.values()].map((one) => one.safety),
      titles: lexicon.cards.flatMap(({ id, titles }) => {
        const words = wordsOf(titles);
        return words.length > 0 ? [[cardNumber(id), ...words]] : [];
      }),
      phrases: packPhrases(inIt(lexicon.phrases), clues, cardNumber),
      figures: packFigures(lexicon, wordsOf),
      numerals: clues.numbers(numberWords ? scaleWords(numberWords) : []),
    },
    distinct.length,
  );
  const clueTexts = [...clues.all()].map(([text, entry]): [string, number] => [text, numberOf(entry)]);
  return {
    lang,
    clitics: {
      ...(proclitics ? { proclitics } : {}),
      ...(enclitics ? { enclitics: foldEnclitics(enclitics) } : {}),
      ...(afterApostrophe ? { afterApostrophe } : {}),
      ...(derivedAfterApostrophe ? { derivedAfterApostrophe: derivedAfterApostrophe.map(foldText) } : {}),
    },
    forms: {
      card: distinct.map((form) => (form.card === '' ? NOBODY : cardNumber(form.card))),
      safety,
      capitals: distinct.map((form) => capitalsOf(form.text)),
      ...(marks ? { marks: distinct.map((form) => marksOf(form.text)) } : {}),
    },
    ...worded,
    entries: end,
    tries: packTries(forms, entries, clueTexts),
  };
}

export interface PackedIndex {
  core: PackedCore;
  /** One for each language that has a name for something. */
  parts: PackedLanguage[];
}

/**
 * @param lexicon the story as data/compile reads it
 * @throws Error when a form has no letter of a known family, names a card that is not there, or is of a language without a
 *   descriptor
 */
export function packIndex(lexicon: Lexicon): PackedIndex {
  const cardNumber = cardNumbers(lexicon);
  const tags = new Set([...lexicon.forms, ...lexicon.others, ...lexicon.phrases].map(({ lang }) => lang));
  for (const tag of tags)
    if (!LANGUAGES.some((language) => language.tag === tag))
      throw new Error(`There is no descriptor of the language "${tag}" in engine/languages/.`);
  const languages = LANGUAGES.filter(({ tag }) => tags.has(tag));
  return {
    core: packCore(lexicon, cardNumber, languages),
    parts: languages.map((language) => packLanguage(lexicon, language, cardNumber)),
  };
}
