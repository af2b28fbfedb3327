/** Language descriptors compiled into what the reader looks words up in. */
import { classAt, LETTER, UNSPACED, WordFilter } from './characters.ts';
import { type Compounds, compoundsOf } from './compounds.ts';
import { compileMyriad, type MyriadLexicon, PhraseTable } from './myriad/table.ts';
import { type ParticlePrefix, particlePrefixes } from './particles.ts';
import { canStart, formsOf, type NumberSense, type Senses, senseOfValue } from './senses.ts';
import { SYMBOLS } from './symbols.ts';
import type { Phrases, QuantityLanguage } from './types.ts';

/** What stands beside a number and makes it more than one. */
export type Attachment =
  | { kind: 'percent' }
  /** `exponent`: MUSD. `orMeasure`: pounds, which are money only by the million. */
  | { kind: 'money'; unit?: string; hundredth?: boolean; exponent?: number; orMeasure?: string }
  | { kind: 'measure'; unit: string; exponent?: number };

export interface AttachmentPhrase {
  rest: readonly string[];
  attachment: Attachment;
}

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

const BELOW_ZERO: Attachment = { kind: 'measure', unit: 'degree' };

/** Compiles the languages, the first of which is the one whose decimal marks hold. */
export function compile(languages: readonly QuantityLanguage[]): Lexicon {
  const words = new Map<string, Senses>();
  const phrases = new Map<string, AttachmentPhrase[]>();
  const phrasesBefore = new Map<string, AttachmentPhrase[]>();
  const belowZero = new Map<string, AttachmentPhrase[]>();
  const signs = new PhraseTable<Attachment>();
  const abbreviations = new Map<string, { exponent: number; money: boolean }>();
  const triggers = new WordFilter();
  const compounds: Compounds[] = [];
  const suffixes: string[] = [];
  const lookalikes = new Set<string>();
  for (const language of languages) {
    addNumbers(words, language);
    addRoles(words, language);
    addPairs(words, language);
    suffixes.push(...formsOf(language.suffixes ?? '').map((form) => form[0]!));
    for (const word of language.lookalikes?.split('|') ?? []) lookalikes.add(word);
    if (language.compounds) compounds.push(compoundsOf(words, language, language.compounds));
    addAttachments(phrases, phrasesBefore, signs, language);
    for (const [first, ...rest] of formsOf(language.belowZero ?? ''))
      belowZero.set(first!, [...(belowZero.get(first!) ?? []), { rest, attachment: BELOW_ZERO }]);
    // Where numbers touch letters, a letter after digits is seldom a scale: only where the language itself is read.
    if (language.myriad && language !== languages[0]) continue;
    // The same letter may be another scale in a language that is read beside the main one.
    for (const [form, exponent] of Object.entries(language.abbreviations))
      if (!abbreviations.has(form)) abbreviations.set(form, { exponent, money: false });
    for (const [form, exponent] of Object.entries(language.moneyAbbreviations))
      if (!abbreviations.has(form)) abbreviations.set(form, { exponent, money: true });
  }
  for (const table of [phrases, phrasesBefore])
    for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  for (const [word, senses] of words) {
    if (!canStart(senses)) continue;
    triggers.add(word);
    for (const prefix of particlePrefixes(senses.language)) triggers.add(prefix.text + word);
  }
  for (const { parts } of compounds)
    for (const [part, senses] of parts) if (canStart(senses)) triggers.addOpening(part, parts.keys());
  const main = languages[0];
  if (!main) throw new Error('compile() needs at least one language');
  const particles = new Set(
    languages.flatMap((language) => particlePrefixes(language).map(({ text }) => text)),
  );
  const myriad = languages.find((language) => language.myriad)?.myriad;
  const percentSignBefore = main.percentBefore.includes('%');
  return {
    languages,
    main,
    words,
    phrases,
    phrasesBefore,
    belowZero,
    percentSignBefore,
    signs,
    myriad: myriad && compileMyriad(myriad),
    particles,
    abbreviations,
    compounds,
    suffixes: listedBy(
      suffixes.sort((a, b) => b.length - a.length),
      (suffix) => suffix.slice(-1),
    ),
    prefixes: listedBy(languages.flatMap(particlePrefixes), ({ text }) => text.charAt(0)),
    lookalikes,
    spelt: main.accents ? new Set(wordsOf(numbersOf(main))) : undefined,
    triggers,
  };
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

function sensesOf(words: Map<string, Senses>, word: string, language: QuantityLanguage): Senses {
  const known = words.get(word);
  if (known) return known;
  const made: Senses = { roles: new Set(), language };
  words.set(word, made);
  return made;
}

function addNumbers(words: Map<string, Senses>, language: QuantityLanguage): void {
  const put = (list: Phrases, sense: Omit<NumberSense, 'ordinal'>, ordinal = false): void => {
    for (const [word] of formsOf(list)) {
      const senses = sensesOf(words, word!, language);
      if (ordinal) senses.ordinal ??= { ...sense, ordinal };
      else if (senses.number && sense.rank === 'tenfold') senses.number.tenfold = true;
      else senses.number ??= { ...sense, ordinal };
    }
  };
  for (const [key, list] of Object.entries(language.cardinals)) put(list, senseOfValue(Number(key)));
  for (const [key, list] of Object.entries(language.ordinals)) put(list, senseOfValue(Number(key)), true);
  put(language.tenfold ?? '', { rank: 'tenfold', value: 10, exponent: 1, form: 'plain' });
  put(language.teen ?? '', { rank: 'teen', value: 10, exponent: 1, form: 'plain' });
  put(language.hundred, { rank: 'hundred', value: 100, exponent: 2, form: 'plain' });
  for (const [value, list] of Object.entries(language.multipliers))
    put(list, { rank: 'multiplier', value: Number(value), exponent: 0, form: 'plain' });
  const scales = [
    ['plain', language.scales],
    ['plural', language.pluralScales],
    ['dual', language.dualScales ?? {}],
    ['dual-alone', language.dualAloneScales ?? {}],
  ] as const;
  for (const [form, table] of scales)
    for (const [exponent, list] of Object.entries(table))
      put(list, { rank: 'scale', value: 1, exponent: Number(exponent), form });
  for (const [key, list] of Object.entries(language.fractions)) {
    const [n, d] = key.split('/').map(Number);
    for (const [word] of formsOf(list)) sensesOf(words, word!, language).fraction = [n!, d!];
  }
  for (const [key, list] of Object.entries(language.addends ?? {})) {
    const [n, d] = key.split('/').map(Number);
    for (const [word] of formsOf(list)) sensesOf(words, word!, language).addend = [n!, d!];
  }
  for (const [key, list] of Object.entries(language.denominators))
    for (const [word] of formsOf(list)) sensesOf(words, word!, language).denominator = Number(key);
  for (const [key, list] of Object.entries(language.denominatorsBefore ?? {}))
    for (const [word] of formsOf(list)) sensesOf(words, word!, language).denominatorBefore = Number(key);
}

/** Words that are two of a unit or currency; a currency of no named country has no code. */
function addPairs(words: Map<string, Senses>, language: QuantityLanguage): void {
  for (const [unit, list] of Object.entries(language.pairs ?? {})) {
    const isMoney = unit === '' || /^[A-Z]{3}$/.test(unit);
    const pair: Attachment = isMoney ? { kind: 'money', ...(unit && { unit }) } : { kind: 'measure', unit };
    for (const [word] of formsOf(list)) sensesOf(words, word!, language).pair = pair;
  }
}

function addRoles(words: Map<string, Senses>, language: QuantityLanguage): void {
  const { calendar } = language;
  const roles: [string, Phrases][] = [
    ...Object.entries(language.words),
    ['subunit', language.subunits],
    ['cardinal-suffix', language.cardinalSuffixes ?? ''],
    ['attached-suffix', language.attachedSuffixes ?? ''],
    ['after-year', calendar.afterYear ?? ''],
    ['minutes-before', calendar.minutesBefore ?? ''],
    ['month', calendar.months],
    ['before-year', calendar.beforeYear],
    ['clock-after', calendar.clockAfter],
    ['clock-before', calendar.clockBefore],
    ['ordinal-suffix', language.ordinalSuffixes],
    ['only-joined', language.onlyJoined ?? ''],
    ['not-definite', language.notDefinite ?? ''],
    ['fraction-before-definite', language.fractionsBeforeDefinite ?? ''],
  ];
  for (const [role, list] of roles)
    for (const [word] of formsOf(list)) (sensesOf(words, word!, language).roles as Set<string>).add(role);
  for (const rule of language.notNumbers) {
    for (const [word] of formsOf(rule.word)) {
      const senses = sensesOf(words, word!, language);
      senses.notAfter = new Set([...(senses.notAfter ?? []), ...formsOf(rule.after).map((form) => form[0]!)]);
      senses.notBefore = new Set([
        ...(senses.notBefore ?? []),
        ...formsOf(rule.before).map((form) => form[0]!),
      ]);
    }
  }
}

function addAttachments(
  phrases: Map<string, AttachmentPhrase[]>,
  phrasesBefore: Map<string, AttachmentPhrase[]>,
  signs: PhraseTable<Attachment>,
  language: QuantityLanguage,
): void {
  const put = (table: Map<string, AttachmentPhrase[]>, list: Phrases, attachment: Attachment): void => {
    if (classAt(list, 0) === UNSPACED) {
      signs.add(list, attachment);
      return;
    }
    for (const [first, ...rest] of formsOf(list)) {
      const entries = table.get(first!) ?? [];
      entries.push({ rest, attachment });
      table.set(first!, entries);
    }
  };
  put(phrases, language.percent, { kind: 'percent' });
  put(phrasesBefore, language.percentBefore, { kind: 'percent' });
  for (const [unit, list] of Object.entries(language.currencies)) put(phrases, list, { kind: 'money', unit });
  for (const { money, measure, words } of language.moneyOrMeasure)
    put(phrases, words, { kind: 'money', unit: money, orMeasure: measure });
  put(phrases, language.plainCurrencies, { kind: 'money' });
  put(phrases, language.subunits, { kind: 'money', hundredth: true });
  for (const [unit, list] of Object.entries(language.units)) put(phrases, list, { kind: 'measure', unit });
  for (const [list, { unit, exponent }] of Object.entries(language.scaledUnits))
    put(phrases, list, { kind: 'measure', unit, exponent });
  for (const [list, { unit, exponent }] of Object.entries(language.scaledCurrencies ?? {}))
    put(phrases, list, { kind: 'money', unit, exponent });
  put(phrases, language.myriad?.tenthSubunits ?? '', { kind: 'money', hundredth: true, exponent: 1 });
}

/** The attachment written in symbols at `i` (`%`, `€`, `km²`), and where it ends. */
export function symbolAt(text: string, i: number): { end: number; attachment: Attachment } | undefined {
  const candidates = SYMBOLS.get(text.charAt(i));
  if (!candidates) return undefined;
  for (const [symbol, attachment] of candidates) {
    if (!text.startsWith(symbol, i)) continue;
    const end = i + symbol.length;
    const lettered = classAt(text, end - 1) === LETTER || /[0-9²³]$/.test(symbol);
    // A letter may be an elided word: "en 1971 l'accord", but "10 km'lik".
    const elided = symbol.length === 1 && /^['\u2019]\p{L}/u.test(text.slice(end, end + 2));
    if (!lettered || !(elided || goesOn(text, end))) return { end, attachment };
  }
  return undefined;
}

/** Whether letters or figures go on at `end`. */
const goesOn = (text: string, end: number): boolean =>
  classAt(text, end) === LETTER || /[0-9²³]/.test(text.charAt(end));
