/**
 * Reads the quantities of a text: numbers in digits of any script and in words, ordinals, money, percentages and
 * measures, whatever the text is about.
 *
 * Not read, on purpose: addresses of pages, identifiers (S-400, COVID-19, v1.2.3), dates and years named as such, times of
 * day, runs of more than 30 digits. Lengths of time ("3 years") are plain numbers.
 */

import { chooseLanguages, namesLanguage, withScript } from './choose.ts';
import { compile, type Lexicon } from './lexicon.ts';
import { relate } from './ranges.ts';
import { toDecimal } from './rational.ts';
import { readDrafts } from './read.ts';
import type { Quantity, QuantityLanguage } from './types.ts';

export type { Quantity, QuantityLanguage } from './types.ts';

/** Reads quantities in the languages it is handed, so that what ships holds only those it needs (`languages/` has all). */
export class QuantityReader {
  readonly #languages: readonly QuantityLanguage[];
  readonly #compiled = new Map<string, Lexicon>();

  /** @param languages in order: the first of a script is read in texts of another script */
  constructor(languages: readonly QuantityLanguage[]) {
    this.#languages = languages;
  }

  /**
   * Every quantity in `text`, in order and without overlap, in UTF-16 offsets. `lang` (BCP 47) says whose decimal
   * marks hold and whose number words are read; words of other scripts are read in the first language handed for
   * them, digits in any language. Without it the script of the text decides. Never throws, and takes time linear in
   * the text.
   */
  read(text: string, lang?: string): Quantity[] {
    const lexicon = this.#lexiconFor(text, lang);
    const drafts = readDrafts(lexicon, text);
    return (drafts.length > 1 ? relate(lexicon, text, drafts) : drafts).map(
      ({ start, end, value, unit, kind }) => ({
        start,
        end,
        value: toDecimal(value),
        ...(unit === undefined ? {} : { unit }),
        kind,
      }),
    );
  }

  /** Whether it was handed a language, by its primary tag. */
  knows(lang: string): boolean {
    return this.#languages.some((language) => language.lang.split('-')[0] === lang);
  }

  #lexiconFor(text: string, declared: string | undefined): Lexicon {
    const lang = withScript(declared, text);
    const known = lang === undefined ? undefined : this.#compiled.get(lang);
    if (known) return known;
    const chosen = chooseLanguages(this.#languages, text, lang);
    const key = chosen[0]!.lang;
    const lexicon = this.#compiled.get(key) ?? compile(chosen);
    this.#compiled.set(key, lexicon);
    // Where the tag says nothing the text has decided, and another text may decide otherwise.
    if (lang !== undefined && namesLanguage(lang)) this.#compiled.set(lang, lexicon);
    return lexicon;
  }
}

/** The words without which no large number is written in words: hundred, thousand, مليار, 万. */
export function scaleWords({
  hundred,
  scales,
  pluralScales,
  dualScales = {},
  dualAloneScales = {},
  myriad,
}: QuantityLanguage): string[] {
  const { 1: _ten, ...steps } = myriad?.steps ?? {};
  return [
    ...hundred.split('|'),
    ...[scales, pluralScales, dualScales, dualAloneScales, steps, myriad?.scales ?? {}].flatMap((table) =>
      Object.values(table).flatMap((list) => list.split('|')),
    ),
  ]
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
