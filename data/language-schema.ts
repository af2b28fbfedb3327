/**
 * The shape of what is written language by language: names, what may stand in for them, words to look out for.
 */
import * as v from 'valibot';
import { cardId, text } from './schema.ts';

/** What makes a form safe; any one of the listed is enough. */
const NEEDS = ['full', 'title', 'story', 'beside', 'witness'] as const;
export type Need = (typeof NEEDS)[number];

const formWithRules = v.strictObject({
  form: text,
  /** Class of inflection, or `none`: see data/compile/inflect/. */
  inflect: v.optional(text),
  /** Absent: safe by itself. */
  needs: v.optional(v.pipe(v.array(v.picklist(NEEDS)), v.minLength(1))),
  /** For `story`: how many other cards of the story the page must carry (2 unless told). */
  story: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** For `beside`: words of which one must stand in the same block; `word*` is a stem. */
  beside: v.optional(v.array(text)),
  /**
   * Words that rule the form out: right before it, right after it, or anywhere on the page. `letters`: those of which the
   * mention must have none, where folding evens out the mark that makes another word of it (Ruska, Ruská; Putin, Puțin).
   */
  unless: v.optional(
    v.strictObject({
      before: v.optional(v.array(text)),
      after: v.optional(v.array(text)),
      page: v.optional(v.array(text)),
      letters: v.optional(text),
    }),
  ),
  /** `name` (the default): as written or in capitals. `exact`: only as written. `any`: case does not matter. */
  case: v.optional(v.picklist(['name', 'exact', 'any'])),
  /** A full name that is itself unsafe may still vouch for the short ones once it stands; `false` if it may not. */
  vouches: v.optional(v.boolean()),
});
/** Chosen by what is written, not tried one after the other, so that a breach names the key it is in. */
const formSchema = v.lazy((input) => (typeof input === 'string' ? text : formWithRules));
export type FormEntry = v.InferOutput<typeof formSchema>;

const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'must be a language tag of two or three letters'),
);

/** What a language calls a card; see docs/data.md. */
const calledSchema = v.strictObject({
  names: v.optional(v.array(formSchema)),
  /** Words that make a short name safe when they stand right beside it. */
  titles: v.optional(v.array(text)),
  /** Phrase rules: see data/compile/phrases.ts for the notation. */
  phrases: v.optional(v.array(text)),
  /** For figures: what they count and what anchors them, by the names that the card's file gives these. */
  words: v.optional(v.record(cardId, v.array(text))),
});
export type Called = v.InferOutput<typeof calledSchema>;

/** One file a language: data/names/<lang>.yaml. */
export const namesSchema = v.strictObject({
  /** BCP 47 primary tag; `mul`: spelled alike in every language, in Latin letters. */
  lang: languageTag,
  /**
   * Longer names and words that a form stands in and that are something else: Washington Post, 学习; `person` where it is
   * somebody's. They are inflected as names are.
   */
  others: v.optional(v.array(v.union([text, v.strictObject({ person: text })]))),
  cards: v.record(cardId, calledSchema),
});
export type NamesFile = v.InferOutput<typeof namesSchema>;

/** What may stand for a card's name when the languages of a text are compared. */
export const standInsSchema = v.record(
  cardId,
  v.strictObject({
    en: v.optional(v.array(text)),
    ar: v.optional(v.array(text)),
    /** Stems of Arabic adjectives of belonging, without their last letter. */
    nisba: v.optional(v.array(text)),
  }),
);
export type StandIns = v.InferOutput<typeof standInsSchema>;

const wordLists = v.strictObject({
  en: v.pipe(v.array(text), v.minLength(1)),
  ar: v.pipe(v.array(text), v.minLength(1)),
});
/** Words that the texts of cards are looked through for; data/loaded-words.yaml says which and why. */
export const wordingSchema = v.strictObject({
  loaded: wordLists,
  claimants: wordLists,
  undated: wordLists,
});
export type Wording = v.InferOutput<typeof wordingSchema>;
