/** What the words of a descriptor mean: numbers of every rank, parts of numbers, and the company they keep. */
import type { Attachment } from './attachments.ts';
import { formsOf, type NumberSense, type Senses, senseOfValue } from './senses.ts';
import type { Phrases, QuantityLanguage } from './types.ts';

/** Adds the words of a language; one that an earlier language has too keeps that as its own. */
export function addWords(words: Map<string, Senses>, language: QuantityLanguage): void {
  addNumbers(words, language);
  addRoles(words, language);
  addPairs(words, language);
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
