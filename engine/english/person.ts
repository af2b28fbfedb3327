/** Is a bare surname (Price, Sherman) the diplomat's? Said only where the sentence is about states. */
import { touches, verbAfter, type Word } from './sentence.ts';
import { BUSINESS, DIPLOMACY, DIPLOMAT, OTHER_TITLES, SAYING } from './vocabulary.ts';

/** The reason why the word at `i` is a person in diplomacy, or undefined. */
export function diplomat(words: readonly Word[], i: number): string | undefined {
  const word = words[i]!;
  const before = words[i - 1];
  if (!/^\p{Lu}/u.test(word.text) || belongsToNext(words, i)) return undefined;
  if (touches(word) && before) {
    if (DIPLOMAT.has(before.lower)) return `after \u201c${before.text}\u201d`;
    if (isOther(before)) return undefined;
  }
  if (isHeadline(words) || words.some(({ lower }) => BUSINESS.has(lower)) || !isAmongStates(words, i))
    return undefined;
  const verb = verbAfter(words, i);
  if (verb && SAYING.has(verb.root)) return `subject of \u201c${verb.text}\u201d`;
  return speaksBefore(words, i) ?? isMet(words, i);
}

/** `Sherman tanks`, `Price index`, `Sherman Oaks`: a noun follows at once. */
function belongsToNext(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!touches(next)) return false;
  if (/['\u2019]s$/.test(words[i]!.text)) return false;
  return (
    !next!.tags.has('Verb') &&
    (next!.tags.has('Noun') || /^\p{Lu}/u.test(next!.text)) &&
    !next!.tags.has('Pronoun')
  );
}

/** `Vincent Price`, `General Sherman`, `the price`: another person, or no person. */
function isOther(before: Word): boolean {
  if (OTHER_TITLES.has(before.lower)) return true;
  if (['Determiner', 'Possessive', 'Adjective', 'Value'].some((tag) => before.tags.has(tag))) return true;
  const begins = before.start === 0 && !before.tags.has('Person');
  return /^\p{Lu}/u.test(before.text) && !begins && !before.tags.has('Verb');
}

/** `said Price`, `according to Price`: whose words they are. */
function speaksBefore(words: readonly Word[], i: number): string | undefined {
  if (!touches(words[i])) return undefined;
  const [before, earlier] = [words[i - 1], words[i - 2]];
  if (before && SAYING.has(before.root) && before.tags.has('Verb')) return `after \u201c${before.text}\u201d`;
  return before?.lower === 'to' && earlier?.lower === 'according'
    ? 'after \u201caccording to\u201d'
    : undefined;
}

const MEETING = new Set(['meet', 'brief', 'host', 'receive', 'quote', 'cite', 'ask']);

/** `met Sherman`, `talks with Sherman`, `Ryabkov and Sherman met`. */
function isMet(words: readonly Word[], i: number): string | undefined {
  const [before, earlier] = [words[i - 1], words[i - 2]];
  if (!before || !touches(words[i])) return undefined;
  if (MEETING.has(before.root)) return `after \u201c${before.text}\u201d`;
  if (before.lower === 'with' && earlier && ['talk', 'talks', 'meeting', 'meet'].includes(earlier.root))
    return `after \u201c${earlier.text} with\u201d`;
  if (before.lower === 'and' && earlier && (earlier.tags.has('Person') || DIPLOMACY.has(earlier.lower)))
    return `beside ${earlier.text}`;
  return undefined;
}

/** Whether another word of the sentence is a country, a people or a word of diplomacy. */
function isAmongStates(words: readonly Word[], i: number): boolean {
  return words.some(
    (word, at) =>
      at !== i &&
      (word.tags.has('Country') ||
        word.tags.has('Demonym') ||
        DIPLOMACY.has(word.lower) ||
        DIPLOMACY.has(word.root)),
  );
}

/** Where nearly every word has a capital, a capital says nothing. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 4 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.8 * long.length;
}
