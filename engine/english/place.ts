/**
 * Is a place name that is also an American state (Georgia, Washington) the country, or the capital that stands for
 * its government?
 */
import { touches, verbAfter, type Word } from './sentence.ts';
import {
  AMERICAN,
  ARMIES,
  CAPITALS,
  DIPLOMACY,
  NEIGHBOURS,
  SHARED_NOUNS,
  STATE_ACTS,
  STATE_NOUNS,
} from './vocabulary.ts';

/** The reason why the word at `i` is a state or its capital, or undefined. */
export function state(words: readonly Word[], i: number): string | undefined {
  if (!/^\p{Lu}/u.test(words[i]!.text) || isOfAnother(words, i) || inAmericanCompany(words, i))
    return undefined;
  return beside(words, i) ?? ofState(words, i) ?? acting(words, i) ?? neighbour(words, i);
}

/** `George Washington`, `Seattle, Washington`, `the Washington Post`, `Washington, who ...`: a name within another. */
function isOfAnother(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  if (before && /^,\s*$/.test(word.gap) && before.tags.has('City') && !CAPITALS.has(before.lower))
    return true;
  const isName = (other: Word): boolean => /^\p{Lu}/u.test(other.text);
  if (before && touches(word)) {
    if (before.tags.has('FirstName') || before.tags.has('Honorific')) return true;
    if (isName(before) && before.start > 0 && !before.tags.has('Verb') && !before.tags.has('Conjunction'))
      return true;
    if (before.tags.has('Determiner')) return true;
  }
  if (!next) return false;
  if (next.lower === 'who' || next.lower === 'born') return true;
  const possessive = /['\u2019]s?$/.test(word.text);
  return touches(next) && !possessive && (isName(next) || next.lower === 'state') && !next.tags.has('Verb');
}

/** Another American state, or a word of its politics, in the same sentence. */
function inAmericanCompany(words: readonly Word[], i: number): boolean {
  const own = words[i]!.lower;
  return words.some(({ lower, root, tags }, at) => {
    if (at === i || lower === own) return false;
    if (tags.has('Region') && !CAPITALS.has(lower) && !['washington', 'georgia'].includes(lower)) return true;
    return AMERICAN.has(lower) || AMERICAN.has(root);
  });
}

const isState = (word: Word | undefined): boolean =>
  word !== undefined && (word.tags.has('Country') || CAPITALS.has(word.lower));

/** `Ukraine and Georgia`, `Moldova, Georgia and Armenia`, `between Moscow and Washington`. */
function beside(words: readonly Word[], i: number): string | undefined {
  const reason = (other: Word): string => `beside ${other.text}`;
  const joins = (word: Word | undefined): boolean =>
    word !== undefined && ['and', 'or', 'nor'].includes(word.lower);
  const [before, next] = [words[i - 1], words[i + 1]];
  if (joins(before) && isState(words[i - 2])) return reason(words[i - 2]!);
  if (joins(next) && isState(words[i + 2])) return reason(words[i + 2]!);
  // In a list of states; a lone "Georgia, USA" is none.
  const comma = (word: Word | undefined): boolean => word !== undefined && /^,\s*$/.test(word.gap);
  const left = comma(words[i]) && isState(before);
  const right = comma(next) && isState(next);
  if (left && (right || joins(next) || isState(words[i - 2]) || joins(words[i - 2]))) return reason(before!);
  return right && (isState(words[i + 2]) || joins(words[i + 2])) ? reason(next!) : undefined;
}

const LINKS = new Set(['of', 'in', 'to', 'with', 'against', 'from', 'for', 'on']);

/** `invasion of Georgia`, `Washington's allies`: what only states have, or what states have too, among other states. */
function ofState(words: readonly Word[], i: number): string | undefined {
  const [link, noun] = [words[i - 1], words[i - 2]];
  if (
    link &&
    noun &&
    LINKS.has(link.lower) &&
    touches(words[i]) &&
    touches(link) &&
    isStateNoun(words, i, noun)
  )
    return `\u201c${noun.text} ${link.text}\u201d`;
  if (link && touches(words[i]) && ['invade', 'annex', 'occupy'].includes(link.root))
    return `after \u201c${link.text}\u201d`;
  const [and, its, allies] = words.slice(i + 1);
  if (and?.lower === 'and' && its?.lower === 'its' && allies && isStateNoun(words, i, allies))
    return `with its \u201c${allies.text}\u201d`;
  if (!/['\u2019]s?$/.test(words[i]!.text)) return undefined;
  const owned = words.slice(i + 1, i + 4).find((word) => isStateNoun(words, i, word));
  return owned && `owner of \u201c${owned.text}\u201d`;
}

function isStateNoun(words: readonly Word[], i: number, { lower, root }: Word): boolean {
  if (STATE_NOUNS.has(lower) || STATE_NOUNS.has(root)) return true;
  return (SHARED_NOUNS.has(lower) || SHARED_NOUNS.has(root)) && isAmongStates(words, i);
}

/** `Washington accused Moscow`: it does what governments do, in a sentence about states. */
function acting(words: readonly Word[], i: number): string | undefined {
  const before = words[i - 1];
  const governed = before && touches(words[i]) && before.tags.has('Preposition');
  if (governed || /['\u2019]s?$/.test(words[i]!.text)) return undefined;
  const verb = verbAfter(words, i);
  return verb && STATE_ACTS.has(verb.root) && isAmongStates(words, i)
    ? `subject of \u201c${verb.text}\u201d`
    : undefined;
}

/** A neighbour in the same sentence says which of two places of one name it is, as does a foreign army. */
function neighbour(words: readonly Word[], i: number): string | undefined {
  const known = NEIGHBOURS[words[i]!.lower];
  const found = words.find(({ lower }, at) => at !== i && known?.has(lower));
  if (found) return `in one sentence with ${found.text}`;
  const army = words.find(
    ({ root, lower }, at) => (ARMIES.has(root) || ARMIES.has(lower)) && isForeign(words[at - 1]),
  );
  return known && army && `in one sentence with foreign \u201c${army.text}\u201d`;
}

const isForeign = (word: Word | undefined): boolean =>
  word?.tags.has('Demonym') === true && word.lower !== 'american';

function isAmongStates(words: readonly Word[], i: number): boolean {
  return words.some(
    (word, at) =>
      at !== i &&
      (isState(word) || word.tags.has('Demonym') || DIPLOMACY.has(word.lower) || DIPLOMACY.has(word.root)),
  );
}
