/**
 * The English witness: compromise's parts of speech decide what the page leaves open, sentence by sentence. It holds
 * `compromise/two` (words, tags and roots), which is smaller than the whole by its phrase readers.
 *
 * It is not asked about quantities. On the English test cases of the parsers in ../shared/corpus compromise's own
 * number reader was right in 4 of 479 where engine/quantities was not ("a few" as 3, "one twenty two"), and wrong in
 * 145 where that was right: nothing to gain.
 */
import type { Doubt, Kind, Testimony, Witness } from '../types.ts';
import { diplomat } from './person.ts';
import { state } from './place.ts';
import { type Word, windowOf, wordsOf } from './sentence.ts';

/** Reasons to believe that a word of a sentence is what a card of a kind is about. Other kinds have no witness. */
const RULES: Partial<Record<Kind, (words: readonly Word[], i: number) => string | undefined>> = {
  person: diplomat,
  place: state,
};

/** Supports the mentions it is sure of, with a short reason each, and is silent on all others. Never throws. */
export function createEnglishWitness(): Witness {
  return {
    hear(doubts: readonly Doubt[]): Testimony {
      const testimony = new Map<string, string>();
      const read = new Map<string, Word[]>();
      for (const doubt of doubts) {
        const reason = judge(doubt, read);
        if (reason !== undefined) testimony.set(doubt.key, reason);
      }
      return testimony;
    },
  };
}

function judge(doubt: Doubt, read: Map<string, Word[]>): string | undefined {
  const rule = RULES[doubt.kind];
  if (!rule) return undefined;
  const { text, from } = windowOf(doubt.sentence, doubt.start);
  const words = read.get(text) ?? parse(text);
  read.set(text, words);
  const i = words.findIndex(({ start, end }) => start <= doubt.start - from && doubt.start - from < end);
  return i === -1 ? undefined : rule(words, i);
}

/** compromise throws on a few malformed strings; a witness that cannot read is silent. */
function parse(text: string): Word[] {
  try {
    return wordsOf(text);
  } catch {
    return [];
  }
}
