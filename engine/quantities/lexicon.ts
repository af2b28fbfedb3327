/** Language descriptors compiled into what the reader looks words up in. */
import { type Attachment, type AttachmentPhrase, Attachments } from './attachments.ts';
import { WordFilter } from './characters.ts';
import { type Compounds, compoundsOf } from './compounds.ts';
import { compileMyriad, type MyriadLexicon, type PhraseTable } from './myriad/table.ts';
import { type ParticlePrefix, particlePrefixes } from './particles.ts';
import { canStart, formsOf, type Senses } from './senses.ts';
import type { QuantityLanguage } from './types.ts';
import { addWords } from './vocabulary.ts';

export interface Lexicon {
  languages: readonly QuantityLanguage[];
  /** The language whose marks its digits use. */
  main: QuantityLanguage;
  words: ReadonlyMap<string, Senses>;
  phrases: ReadonlyMap<string, readonly AttachmentPhrase[]>;
  phrasesBefore: ReadonlyMap<string, readonly AttachmentPhrase[]>;
  /** What follows a temperature that is one below zero. */
  belowZero: ReadonlyMap<string, readonly AttachmentPhrase[]>;
  /** Phrases of scripts without spaces. */
  signs: PhraseTable<Attachment>;
  myriad: MyriadLexicon | undefined;
  /** Whether a percent sign may stand before its number (%30). */
  percentSignBefore: boolean;
  /** Particles written onto the word that follows, by themselves. */
  particles: ReadonlySet<string>;
  /** Scales after digits, as written. */
  abbreviations: ReadonlyMap<string, { exponent: number; money: boolean }>;
  /** How the numbers of one word are taken apart. */
  compounds: readonly Compounds[];
  /** Case endings by their last letter, longest first. */
  suffixes: ReadonlyMap<string, readonly string[]>;
  /** Runs of particles by their first letter, those of a language longest first. */
  prefixes: ReadonlyMap<string, readonly ParticlePrefix[]>;
  /** In small letters, with their accents. */
  lookalikes: ReadonlySet<string>;
  /** Every word of the main language as it is spelt, where its accents matter. */
  spelt: ReadonlySet<string> | undefined;
  /** Every word that can start a quantity, with every run of particles before it. */
  triggers: WordFilter;
}

/** Compiles the languages, the first of which is the one whose decimal marks hold. */
export function compile(languages: readonly QuantityLanguage[]): Lexicon {
  const main = languages[0];
  if (!main) throw new Error('compile() needs at least one language');
  const words = new Map<string, Senses>();
  const compounds: Compounds[] = [];
  for (const language of languages) {
    addWords(words, language);
    if (language.compounds) compounds.push(compoundsOf(words, language, language.compounds));
  }
  const { phrases, phrasesBefore, belowZero, signs } = new Attachments(languages);
  const suffixes = languages.flatMap((language) => formsOf(language.suffixes ?? '').map((form) => form[0]!));
  const prefixes = languages.flatMap(particlePrefixes);
  const myriad = languages.find((language) => language.myriad)?.myriad;
  return {
    languages,
    main,
    words,
    phrases,
    phrasesBefore,
    belowZero,
    percentSignBefore: main.percentBefore.includes('%'),
    signs,
    myriad: myriad && compileMyriad(myriad),
    particles: new Set(prefixes.map(({ text }) => text)),
    abbreviations: abbreviationsOf(languages),
    compounds,
    suffixes: listedBy(
      suffixes.sort((a, b) => b.length - a.length),
      (suffix) => suffix.slice(-1),
    ),
    prefixes: listedBy(prefixes, ({ text }) => text.charAt(0)),
    lookalikes: new Set(languages.flatMap(({ lookalikes }) => lookalikes?.split('|') ?? [])),
    spelt: main.accents ? new Set(wordsOf(numbersOf(main))) : undefined,
    triggers: triggersOf(words, compounds),
  };
}

function triggersOf(words: ReadonlyMap<string, Senses>, compounds: readonly Compounds[]): WordFilter {
  const triggers = new WordFilter();
  for (const [word, senses] of words) {
    if (!canStart(senses)) continue;
    triggers.add(word);
    for (const prefix of particlePrefixes(senses.language)) triggers.add(prefix.text + word);
  }
  for (const { parts } of compounds)
    for (const [part, senses] of parts) if (canStart(senses)) triggers.addOpening(part, parts.keys());
  return triggers;
}

/** The same letter may be another scale in a language that is read beside the main one: the first has it. */
function abbreviationsOf(languages: readonly QuantityLanguage[]): Lexicon['abbreviations'] {
  const abbreviations = new Map<string, { exponent: number; money: boolean }>();
  const put = (table: Readonly<Record<string, number>>, money: boolean) => {
    for (const [form, exponent] of Object.entries(table))
      if (!abbreviations.has(form)) abbreviations.set(form, { exponent, money });
  };
  for (const language of languages) {
    // Where numbers touch letters, a letter after digits is seldom a scale: only where the language itself is read.
    if (language.myriad && language !== languages[0]) continue;
    put(language.abbreviations, false);
    put(language.moneyAbbreviations, true);
  }
  return abbreviations;
}

function listedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const list = lists.get(keyOf(one));
    if (list) list.push(one);
    else lists.set(keyOf(one), [one]);
  }
  return lists;
}

/** What of a descriptor may be a number, or in one. */
const numbersOf = ({
  cardinals,
  tenfold,
  hundred,
  scales,
  multipliers,
  fractions,
  words,
}: QuantityLanguage) => [cardinals, tenfold, hundred, scales, multipliers, fractions, words];

/** Every word in these phrases. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(/[| ]/) : Object.values(value ?? {}).flatMap(wordsOf);

/** What a folded word is without its case ending, where that is in the table. */
export function stemOf(
  { suffixes }: Lexicon,
  word: string,
  table: ReadonlyMap<string, unknown>,
): string | undefined {
  for (const suffix of suffixes.get(word.slice(-1)) ?? []) {
    const stem = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && table.has(stem)) return stem;
  }
  return undefined;
}
