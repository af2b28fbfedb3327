/**
 * Romanian: the genitive of a name (Rusiei, Statelor Unite, Uniunii Europene) and the article written onto foreign ones
 * (Kremlinul, Kazahstanului). People stay as they are.
 */
import type { Inflector } from './index.ts';

/** Ends of the nominative and of the genitive, the longer first. */
const NOUNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/eea$/u, ['eii', 'eei']],
  [/ția$/u, ['ției']],
  [/ea$/u, ['ii']],
  [/ca$/u, ['cii']],
  [/ia$/u, ['iei']],
  [/ya$/u, ['yei']],
  [/a$/u, ['ei']],
  [/ie$/u, ['ii']],
  [/(?:le)$/u, ['lor']],
  [/ul$/u, ['ului']],
];

/** Of adjectives and nouns behind the first: Europeană, Rusă, Populară, Britanie. */
const FOLLOWERS: readonly (readonly [RegExp, string])[] = [
  [/eană$/u, 'ene'],
  [/ă$/u, 'e'],
  [/ie$/u, 'ii'],
];

/** What stands behind one of these is a name's own genitive already. */
const PREPOSITIONS = new Set([
  'de',
  'din',
  'ale',
  'al',
  'a',
  'la',
  'pentru',
  'cu',
  'și',
  'în',
  'on',
  'of',
  'for',
]);

const FOREIGN = /^\p{Lu}\p{Ll}{2,}[^aăâeîiouy\P{Ll}]$/u;

const genitives = (noun: string): readonly string[] => {
  const rule = NOUNS.find(([end]) => end.test(noun));
  return rule ? rule[1].map((end) => noun.replace(rule[0], end)) : [];
};

function follower(word: string): string {
  const rule = FOLLOWERS.find(([end]) => end.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

/** @returns the genitive of a place, organisation or event, and a foreign one-word name with its article */
export const inflectRomanian: Inflector = (form, { kind, inflect }) => {
  if (inflect !== undefined)
    throw new Error(`Romanian has no classes of inflection, so "${inflect}" is none of them`);
  if (kind === 'person') return [];
  const words = form.split(' ');
  if (words.length === 1 && FOREIGN.test(form)) return [`${form}ul`, `${form}ului`];
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  const until = preposition < 0 ? words.length : preposition;
  const [noun = '', ...rest] = words;
  const others = rest.map((word, n) => (n + 1 < until ? follower(word) : word));
  return genitives(noun).map((genitive) => [genitive, ...others].join(' '));
};
