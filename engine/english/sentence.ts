/** A sentence as compromise tags it: words with offsets, roots and tags. */
import nlp from 'compromise/two';

/** One word of a sentence; offsets are UTF-16 within it. */
export interface Word {
  text: string;
  lower: string;
  /** Dictionary form of verbs and nouns. */
  root: string;
  start: number;
  end: number;
  tags: ReadonlySet<string>;
  /** Signs and spaces between the word before and this one. */
  gap: string;
}

/** The part of compromise's JSON that is used here. */
interface Term {
  text: string;
  pre: string;
  post: string;
  root?: string;
  tags: string[];
  offset: { start: number; length: number };
}

/** The library's types do not know that a term can give its root. */
const WITH_OFFSETS_AND_ROOTS: object = { offset: true, terms: { offset: true, root: true } };

/** A sentence longer than this is read only around the form in doubt. */
const LONGEST = 600;

/** What of a sentence is read, and where it starts: all of it, or a window around `start`, cut between words. */
export function windowOf(sentence: string, start: number): { text: string; from: number } {
  if (sentence.length <= LONGEST) return { text: sentence, from: 0 };
  const first = Math.max(0, start - LONGEST / 2);
  const space = first === 0 ? -1 : sentence.indexOf(' ', first);
  const from = space === -1 || space >= start ? first : space + 1;
  return { text: sentence.slice(from, from + LONGEST), from };
}

/** The words of a text; none where compromise cannot make sense of it. */
export function wordsOf(text: string): Word[] {
  const view = nlp(text);
  view.compute('root');
  const sentences: { terms: Term[] }[] = view.json(WITH_OFFSETS_AND_ROOTS);
  const words: Word[] = [];
  let post = '';
  for (const term of sentences.flatMap(({ terms }) => terms)) {
    // The second half of a contraction has no text of its own.
    if (term.text === '') {
      post += term.post;
      continue;
    }
    const lower = term.text.toLowerCase().replace(/['\u2019]s$/, '');
    const { start, length } = term.offset;
    const root = term.root ?? lower;
    words.push({
      text: term.text,
      lower,
      root,
      start,
      end: start + length,
      tags: new Set(term.tags),
      gap: post + term.pre,
    });
    post = term.post;
  }
  return words;
}

/** Whether `word` stands right before the next one or after the last with nothing but space between. */
export const touches = (word: Word | undefined): boolean => word !== undefined && /^\s+$/.test(word.gap);

/** The verb whose subject the word at `i` is: past adverbs, auxiliaries and "not". */
export function verbAfter(words: readonly Word[], i: number): Word | undefined {
  for (let at = i + 1; at < Math.min(words.length, i + 5); at++) {
    const word = words[at]!;
    if (!touches(word)) return undefined;
    const helps =
      ['Adverb', 'Auxiliary', 'Negative', 'Modal'].some((tag) => word.tags.has(tag)) ||
      HELPERS.has(word.lower);
    if (!helps) return word.tags.has('Verb') ? word : undefined;
  }
  return undefined;
}

const HELPERS = new Set(['has', 'have', 'had', 'is', 'was', 'will', 'would', 'not', 'also', 'later', 'then']);
