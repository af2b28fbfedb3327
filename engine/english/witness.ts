/**
 * The English witness: compromise reads a sentence and says whether an ambiguous word is used as the card's name in it.
 * It knows English only and misses Xi Jinping and Blinken untrained, so it may add a mention and never take one away.
 * Of compromise the second layer is enough (tags); the third costs a fifth more for chunking that is not asked here.
 */
import nlp from 'compromise/two';
import type { Doubt, Testimony, Witness } from '../types.ts';
import { RULES, type Term } from './rules.ts';

/** Longer sentences are no sentences; the reader cuts them shorter anyway. UTF-16 units. */
const LONGEST_SENTENCE = 1000;

interface TaggedTerm {
  text: string;
  tags: string[];
  offset: { start: number };
}

function termsOf(sentence: string): Term[] {
  const sentences = nlp(sentence).json({ offset: true }) as { terms: TaggedTerm[] }[];
  return sentences.flatMap(({ terms }) =>
    terms.map(({ text, tags, offset }) => ({
      text,
      lower: text.toLowerCase(),
      tags: new Set(tags),
      start: offset.start,
    })),
  );
}

function hearOne({ sentence, start, end, kind }: Doubt): string | undefined {
  if (sentence.length > LONGEST_SENTENCE) return undefined;
  const terms = termsOf(sentence);
  const at = terms.findIndex((term) => term.start >= start && term.start < end);
  if (at < 0) return undefined;
  const last = terms.findLastIndex((term) => term.start < end);
  return RULES[kind]?.({ terms, at, last });
}

/** @returns a witness that never throws: a sentence compromise cannot read is one it is silent on. */
export function createEnglishWitness(): Witness {
  return {
    hear(doubts: readonly Doubt[]): Testimony {
      const testimony = new Map<string, string>();
      for (const doubt of doubts) {
        try {
          const reason = hearOne(doubt);
          if (reason) testimony.set(doubt.key, reason);
        } catch {
          // Silence is an answer.
        }
      }
      return testimony;
    },
  };
}
