/** What stands beside a number and says what it counts: percent, money, measures; in words, and in signs. */
import { classAt, LETTER, UNSPACED } from './characters.ts';
import { PhraseTable } from './myriad/table.ts';
import { formsOf } from './senses.ts';
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

const BELOW_ZERO: Attachment = { kind: 'measure', unit: 'degree' };

type Table = Map<string, AttachmentPhrase[]>;

/** The attachments of some languages in words, by their first. */
export class Attachments {
  readonly phrases: Table = new Map();
  readonly phrasesBefore: Table = new Map();
  /** What follows a temperature that is one below zero. */
  readonly belowZero: Table = new Map();
  /** Phrases of scripts without spaces. */
  readonly signs = new PhraseTable<Attachment>();

  constructor(languages: readonly QuantityLanguage[]) {
    for (const language of languages) this.#add(language);
    for (const table of [this.phrases, this.phrasesBefore])
      for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  }

  #put(table: Table, list: Phrases, attachment: Attachment): void {
    if (classAt(list, 0) === UNSPACED) {
      this.signs.add(list, attachment);
      return;
    }
    for (const [first, ...rest] of formsOf(list)) {
      const entries = table.get(first!) ?? [];
      entries.push({ rest, attachment });
      table.set(first!, entries);
    }
  }

  #add(language: QuantityLanguage): void {
    const after = (list: Phrases, attachment: Attachment) => this.#put(this.phrases, list, attachment);
    after(language.percent, { kind: 'percent' });
    this.#put(this.phrasesBefore, language.percentBefore, { kind: 'percent' });
    for (const [unit, list] of Object.entries(language.currencies)) after(list, { kind: 'money', unit });
    for (const { money, measure, words } of language.moneyOrMeasure)
      after(words, { kind: 'money', unit: money, orMeasure: measure });
    after(language.plainCurrencies, { kind: 'money' });
    after(language.subunits, { kind: 'money', hundredth: true });
    for (const [unit, list] of Object.entries(language.units)) after(list, { kind: 'measure', unit });
    for (const [list, { unit, exponent }] of Object.entries(language.scaledUnits))
      after(list, { kind: 'measure', unit, exponent });
    for (const [list, { unit, exponent }] of Object.entries(language.scaledCurrencies ?? {}))
      after(list, { kind: 'money', unit, exponent });
    after(language.myriad?.tenthSubunits ?? '', { kind: 'money', hundredth: true, exponent: 1 });
    this.#put(this.belowZero, language.belowZero ?? '', BELOW_ZERO);
  }
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
