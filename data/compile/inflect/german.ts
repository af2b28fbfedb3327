/**
 * German: the adjectives in a name (die Vereinigten Staaten, des Kalten Krieges). The genitive -s is written onto a name
 * that stays as it is, and so is the descriptor's (engine/languages/german.ts).
 */
import type { Inflector } from './index.ts';

/** Class of names with adjectives. They are written as after `die` or `der`: Vereinigte Staaten, Kalte Krieg. */
const ADJECTIVES = 'adj';

const ENDINGS = ['en', 'er', 'es', 'em'];

/** @returns a name with its adjectives (words in -e before the last word) in every ending they take */
export const inflectGerman: Inflector = (form, { inflect }) => {
  if (inflect === undefined) return [];
  if (inflect !== ADJECTIVES)
    throw new Error(`German has one class of inflection, "${ADJECTIVES}"; "${inflect}" is none`);
  return ENDINGS.map((ending) => form.replace(/e(?=\s)/gu, ending));
};
