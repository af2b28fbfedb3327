/**
 * The forms a name takes in a sentence: cases, the other script. Made at build time, a language each; what is written *onto* a
 * word and leaves it as it is (푸틴은, Putin'in) is the language descriptor's business (engine/languages/).
 */
import type { Kind } from '../../../engine/types.ts';
import { inflectArmenian } from './armenian.ts';
import { inflectBulgarian } from './bulgarian.ts';
import { traditional } from './chinese.ts';
import { inflectCzech } from './czech.ts';
import { inflectEstonian } from './estonian.ts';
import { inflectFinnish } from './finnish.ts';
import { inflectGeorgian } from './georgian.ts';
import { inflectGerman } from './german.ts';
import { inflectGreek } from './greek.ts';
import { inflectPersian } from './persian.ts';
import { inflectPolish } from './polish.ts';
import { inflectRomanian } from './romanian.ts';
import { inflectRussian } from './russian.ts';
import { inflectCroatian, inflectSerbian, inLatin } from './serbian.ts';
import { inflectSlovak } from './slovak.ts';
import { inflectSlovene } from './slovene.ts';
import { tamilStem } from './tamil.ts';
import { inflectUkrainian } from './ukrainian.ts';

export interface Inflected {
  kind: Kind;
  /** The id of the card it names. */
  card: string;
  /** The class that the names file gives it; undefined where the language decides by itself. */
  inflect: string | undefined;
}

/**
 * @param form a name as a dictionary has it
 * @returns its other forms; those that equal `form` or one another do no harm
 * @throws Error, in plain words, where the class is none the language knows
 */
export type Inflector = (form: string, about: Inflected) => string[];

/** Leaves a form as it is, whatever the language would do. */
const UNINFLECTED = 'none';

/** By primary tag. */
const INFLECTORS: Readonly<Record<string, Inflector>> = {
  bg: inflectBulgarian,
  cs: inflectCzech,
  de: inflectGerman,
  el: inflectGreek,
  et: inflectEstonian,
  fa: inflectPersian,
  fi: inflectFinnish,
  hr: inflectCroatian,
  hy: inflectArmenian,
  ka: inflectGeorgian,
  pl: inflectPolish,
  ro: inflectRomanian,
  ru: inflectRussian,
  sk: inflectSlovak,
  sl: inflectSlovene,
  sr: inflectSerbian,
  uk: inflectUkrainian,
  ta: tamilStem,
  zh: traditional,
};

/** What even a form that is not declined becomes: what stands in one script is a name in the other. */
const RESPELLED: Readonly<Record<string, (form: string) => string[]>> = { sr: inLatin };

/** @returns the other forms of a name in a language; none where the language has no inflector. */
export function inflect(lang: string, form: string, about: Inflected): string[] {
  if (about.inflect === UNINFLECTED) return RESPELLED[lang]?.(form) ?? [];
  const inflector = INFLECTORS[lang];
  if (!inflector) {
    if (about.inflect === undefined) return [];
    throw new Error(`"${lang}" has no classes of inflection, so "${about.inflect}" is none of them`);
  }
  return inflector(form, about).filter((other) => other !== form);
}
