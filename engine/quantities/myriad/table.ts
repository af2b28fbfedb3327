/** Phrases of scripts without spaces, found by their first letter. */
import { classAt, SPACE } from '../characters.ts';
import type { MyriadNumerals, Phrases } from '../types.ts';

/** What a numeral does to the number it stands in. */
export type Numeral =
  | { does: 'digit' | 'whole'; value: number }
  | { does: 'step' | 'scale'; exponent: number }
  | { does: 'half' };

/** Phrases by first letter, the longest first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, [phrase: string, meaning: T][]>();
  readonly #byLast = new Map<string, [phrase: string, meaning: T][]>();

  add(list: Phrases, meaning: T): this {
    for (const phrase of list.split('|')) {
      const letters = phrase.replaceAll(' ', '');
      if (letters === '') continue;
      enter(this.#byFirst, letters.charAt(0), letters, meaning);
      enter(this.#byLast, letters.slice(-1), letters, meaning);
    }
    return this;
  }

  /** The letters that phrases start with. */
  get openers(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase that starts at `i`, over a few spaces between its letters. */
  at(text: string, i: number): { end: number; meaning: T } | undefined {
    for (const [phrase, meaning] of this.#byFirst.get(text.charAt(i)) ?? []) {
      const end = phraseEnd(text, i, phrase);
      if (end !== undefined) return { end, meaning };
    }
    return undefined;
  }

  /** The longest phrase that ends at `end`. */
  before(text: string, end: number): { start: number; meaning: T } | undefined {
    const found = this.#byLast.get(text.charAt(end - 1))?.find(([phrase]) => text.endsWith(phrase, end));
    return found && { start: end - found[0].length, meaning: found[1] };
  }
}

function enter<T>(table: Map<string, [string, T][]>, key: string, phrase: string, meaning: T): void {
  const entries = table.get(key) ?? [];
  entries.push([phrase, meaning]);
  entries.sort(([a], [b]) => b.length - a.length);
  table.set(key, entries);
}

/** How many spaces may stand between the parts of a number. */
const WIDEST_GAP = 4;

/** `i`, or where a few spaces on the same line end. */
export function pastSpaces(text: string, i: number): number {
  let at = i;
  while (at < i + WIDEST_GAP && classAt(text, at) === SPACE && text.charAt(at) !== '\n') at++;
  return at;
}

function phraseEnd(text: string, i: number, phrase: string): number | undefined {
  let at = i;
  for (const letter of phrase) {
    if (at > i) at = pastSpaces(text, at);
    if (!text.startsWith(letter, at)) return undefined;
    at += letter.length;
  }
  return at;
}

/** Words that hold a numeral, found from that numeral on. */
export class HolderTable {
  readonly #byNumeral = new Map<string, [word: string, offset: number][]>();

  constructor(words: Phrases, isNumeral: (letter: string) => boolean) {
    for (const word of words.split('|').filter(Boolean))
      for (const [offset, letter] of [...word].entries()) {
        if (!isNumeral(letter)) continue;
        this.#byNumeral.set(letter, [...(this.#byNumeral.get(letter) ?? []), [word, offset]]);
      }
  }

  /** Where the longest word around the numeral at `i` ends. */
  around(text: string, i: number): number | undefined {
    const ends = (this.#byNumeral.get(text.charAt(i)) ?? [])
      .filter(([word, offset]) => text.startsWith(word, i - offset))
      .map(([word, offset]) => i - offset + word.length);
    return ends.length > 0 ? Math.max(...ends) : undefined;
  }
}

type PhraseKey = {
  [K in keyof MyriadNumerals]-?: MyriadNumerals[K] extends Phrases | undefined ? K : never;
}[keyof MyriadNumerals];

/** A language's numerals and the words about them, compiled. */
export interface MyriadLexicon {
  language: MyriadNumerals;
  /** The letters a quantity may start with: most letters of a text do not. */
  openers: ReadonlySet<string>;
  numerals: PhraseTable<Numeral>;
  /** The numerals as they sound, where the language has them apart. */
  spoken: PhraseTable<Numeral> | undefined;
  ordinals: PhraseTable<number>;
  notNumbers: HolderTable;
  /** Where the phrase of this list that starts at `i` ends. */
  end(list: PhraseKey, text: string, i: number): number | undefined;
  /** Where the phrase of this list that ends at `end` starts. */
  start(list: PhraseKey, text: string, end: number): number | undefined;
}

function numeralsOf({ digits, steps, scales }: Pick<MyriadNumerals, 'digits' | 'steps' | 'scales'>) {
  const numerals = new PhraseTable<Numeral>();
  const put = (table: Record<number, Phrases>, meaning: (key: number) => Numeral) => {
    for (const [key, list] of Object.entries(table)) numerals.add(list, meaning(Number(key)));
  };
  put(digits, (value) => ({ does: 'digit', value }));
  put(steps, (exponent) => ({ does: 'step', exponent }));
  put(scales, (exponent) => ({ does: 'scale', exponent }));
  return numerals;
}

export function compileMyriad(language: MyriadNumerals): MyriadLexicon {
  const numerals = numeralsOf(language).add(language.half, { does: 'half' });
  for (const [value, list] of Object.entries(language.wholes))
    numerals.add(list, { does: 'whole', value: Number(value) });
  const ordinals = new PhraseTable<number>();
  for (const [value, list] of Object.entries(language.ordinals)) ordinals.add(list, Number(value));
  const tables = new Map<PhraseKey, PhraseTable<true>>();
  const tableOf = (list: PhraseKey): PhraseTable<true> => {
    const known = tables.get(list) ?? new PhraseTable<true>().add(language[list] ?? '', true);
    tables.set(list, known);
    return known;
  };
  const spoken = language.spoken && numeralsOf(language.spoken);
  const opening = [numerals, ordinals, tableOf('ordinalBefore'), spoken];
  return {
    language,
    openers: new Set(opening.flatMap((table) => [...(table?.openers ?? [])])),
    numerals,
    spoken,
    ordinals,
    notNumbers: new HolderTable(language.notNumbers, (letter) => numerals.at(letter, 0) !== undefined),
    end: (list, text, i) => tableOf(list).at(text, i)?.end,
    start: (list, text, end) => tableOf(list).before(text, end)?.start,
  };
}
