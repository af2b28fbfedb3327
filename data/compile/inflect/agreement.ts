/**
 * How a name of several words is declined where words have cases: the noun that heads it, the adjectives that agree with
 * it, and nothing else: Rada Bezpieczeństwa ONZ, Rady Bezpieczeństwa ONZ. Of a person's name every word is declined.
 */
import type { Inflected, Inflector } from './index.ts';

export type Gender = 'm' | 'f' | 'n' | 'pl';
const GENDERS: readonly string[] = ['m', 'f', 'n', 'pl'];

/** A word in each case but the first, always in the same order of cases; each as any of its spellings. */
export type Cases = readonly (readonly string[])[];

export interface Noun {
  gender: Gender;
  cases: Cases;
}

/** What a language knows of declension. */
export interface Grammar {
  /**
   * @param word a noun as a dictionary has it
   * @param gender undefined where its ending is to tell
   * @returns undefined where it is not declined
   */
  noun(word: string, gender: Gender | undefined, isPerson: boolean): Noun | undefined;
  /** @returns the cases of an adjective that agrees with a noun of this gender, undefined where it is none. */
  adjective(word: string, gender: Gender): Cases | undefined;
  /** Words of this script are declined, those of another are left. */
  script: RegExp;
}

const spellingsOf = (word: string, cases: Cases | undefined, at: number): readonly string[] =>
  cases?.[at]?.length ? cases[at] : [word];

/** All ways to spell words in a row, joined as they were. */
function inCase(words: readonly string[], declined: readonly (Cases | undefined)[], at: number): string[] {
  let rows = [''];
  words.forEach((word, n) => {
    const spellings = spellingsOf(word, declined[n], at);
    rows = rows.flatMap((row) => spellings.map((spelling) => (row === '' ? spelling : `${row} ${spelling}`)));
  });
  return rows;
}

/** The noun with the adjectives before and after it; `undefined` where a word stays as it is. */
function declineHead(
  words: readonly string[],
  gender: Gender | undefined,
  grammar: Grammar,
): (Cases | undefined)[] {
  const declined: (Cases | undefined)[] = words.map(() => undefined);
  const isAdjective = (word: string) =>
    GENDERS.some((some) => grammar.adjective(word, some as Gender) !== undefined);
  let head = words.findIndex((word) => !isAdjective(word));
  // Nouns may look like adjectives (Stany Zjednoczone, Zimna wojna): then the last that can be one is.
  if (head < 0) head = words.findLastIndex((word) => grammar.noun(word, gender, false) !== undefined);
  if (head < 0) return declined;
  const noun = grammar.noun(words[head]!, gender, false);
  const agreed = noun?.gender ?? gender;
  declined[head] = noun?.cases;
  if (agreed === undefined) return declined;
  for (let n = 0; n < head; n++) declined[n] = grammar.adjective(words[n]!, agreed);
  for (let n = head + 1; n < words.length; n++) {
    const cases = grammar.adjective(words[n]!, agreed);
    if (!cases) break;
    declined[n] = cases;
  }
  return declined;
}

function genderOf({ inflect }: Inflected): Gender | undefined {
  if (inflect === undefined) return undefined;
  if (!GENDERS.includes(inflect))
    throw new Error(`"${inflect}" is no class of inflection: ${GENDERS.join(', ')} or none`);
  return inflect as Gender;
}

/**
 * @returns an inflector whose classes are genders. A person is a man unless told; other names have the gender that their
 *   ending tells.
 */
export function agreeing(grammar: Grammar): Inflector {
  return (form, about) => {
    const words = form.split(' ');
    const gender = genderOf(about);
    if (!words.some((word) => grammar.script.test(word))) return [];
    const declined =
      about.kind === 'person'
        ? words.map((word) =>
            grammar.script.test(word) ? grammar.noun(word, gender ?? 'm', true)?.cases : undefined,
          )
        : declineHead(words, gender, grammar);
    const many = Math.max(0, ...declined.map((cases) => cases?.length ?? 0));
    return Array.from({ length: many }, (_, at) => inCase(words, declined, at)).flat();
  };
}

/**
 * A table of endings: `[ending, gender, cases]`, of two that fit a word the one first listed. The cases are parted by
 * blanks and stand for the ending; `-` is none, `/` parts spellings.
 */
export type Endings = readonly (readonly [ending: string, gender: string, cases: string])[];

/** An ending may be the whole word, whose capital the table does not have. */
const likeCapital = (word: string, like: string) =>
  like === like.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);

function casesOf(word: string, ending: string, cases: string): Cases {
  const stem = word.slice(0, word.length - ending.length);
  return cases
    .split(' ')
    .map((cell) =>
      cell.split('/').map((other) => likeCapital(stem + (other === '-' ? '' : other), word.charAt(0))),
    );
}

/**
 * @param fits whether a row's gender will do
 * @returns the first row that fits a word
 */
export function byEnding(
  word: string,
  endings: Endings,
  fits: (gender: string) => boolean,
): { gender: string; cases: Cases } | undefined {
  for (const [ending, gender, cases] of endings) {
    if (!fits(gender) || !word.toLowerCase().endsWith(ending)) continue;
    return { gender, cases: casesOf(word, ending, cases) };
  }
  return undefined;
}

/** An abbreviation takes its endings after a hyphen, where the name ends: SAD-a. */
export const isAbbreviation = (word: string) => word.length > 1 && word === word.toUpperCase();

/** A language whose declension is two tables. In that of nouns `ma` and `fa` are men's and women's names. */
export function tables(nouns: Endings, adjectives: Endings, script: RegExp): Grammar {
  return {
    script,
    noun: (word, gender, isPerson) => {
      if (isAbbreviation(word)) return undefined;
      const found = byEnding(word, nouns, (of) =>
        isPerson
          ? of === `${gender}a`
          : gender === undefined
            ? of.length === 1 || of === 'pl'
            : of === gender,
      );
      return found && { gender: (isPerson ? gender : found.gender) as Gender, cases: found.cases };
    },
    adjective: (word, gender) => byEnding(word, adjectives, (of) => of === gender)?.cases,
  };
}
