/** Numbers the clue words of a language: the words around names, and of phrases and figures. Build time only. */
import { foldText } from '../fold/index.ts';
import type { PackedLanguage } from './format.ts';

/** Gives each distinct clue word an entry number, in order of first use. */
export class ClueWords {
  readonly #numbers = new Map<string, number>();
  readonly #base: number;

  /** @param base the first number: one more than that of the last form */
  constructor(base: number) {
    this.#base = base;
  }

  number(text: string, open = false): number {
    const key = (open ? '*' : '') + foldText(text);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#base + this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** A text with * behind it is a stem. */
  numbers(texts: readonly string[]): number[] {
    const number = (text: string) =>
      text.endsWith('*') ? this.number(text.slice(0, -1), true) : this.number(text);
    return [...new Set(texts.map(number))];
  }

  /** Folded text, entry (`~entry` where the stem stays open). */
  *all(): Iterable<[string, number]> {
    for (const [key, number] of this.#numbers) {
      yield key.startsWith('*') ? [key.slice(1), ~number] : [key, number];
    }
  }
}

/** What a part says in clue words. */
type Worded = Pick<PackedLanguage, 'safeties' | 'titles' | 'phrases' | 'figures' | 'numerals'>;

/** @returns the same with every list of entries as `to` makes it */
function mapLists(
  { safeties, titles, phrases, figures, numerals }: Worded,
  to: (entries: readonly number[]) => number[],
): Worded {
  return {
    safeties: safeties.map((safety) => ({ ...safety, beside: to(safety.beside), page: to(safety.page) })),
    titles: titles.map(([card, ...entries]) => [card!, ...to(entries)]),
    phrases: phrases.map((phrase) => ({
      ...phrase,
      steps: phrase.steps.map((step) => ({ ...step, words: to(step.words) })),
    })),
    figures: figures.map(({ figure, nouns, leads, wholes, anchors }) => ({
      figure,
      nouns: to(nouns),
      leads: to(leads),
      wholes: to(wholes),
      anchors: anchors.map(to),
    })),
    numerals: to(numerals),
  };
}

/**
 * Words that always stand in the same lists are one to the reader: most of a word's cases are.
 *
 * @param base the first number of a clue word
 * @returns what was said with fewer entries; what the number of each is now; and one more than the last of them
 */
export function mergeClues(
  worded: Worded,
  base: number,
): { worded: Worded; numberOf: (entry: number) => number; end: number } {
  const lists = new Map<number, number[]>();
  let list = 0;
  mapLists(worded, (entries) => {
    for (const entry of entries) lists.set(entry, [...(lists.get(entry) ?? []), list]);
    list++;
    return [];
  });
  const numbers = new Map<string, number>();
  const merged = new Map<number, number>();
  for (const [entry, stands] of lists) {
    const key = stands.join();
    const number = numbers.get(key) ?? base + numbers.size;
    numbers.set(key, number);
    merged.set(entry, number);
  }
  const numberOf = (entry: number) => (entry < 0 ? ~merged.get(~entry)! : merged.get(entry)!);
  return {
    worded: mapLists(worded, (entries) => [...new Set(entries.map(numberOf))]),
    numberOf,
    end: base + numbers.size,
  };
}
