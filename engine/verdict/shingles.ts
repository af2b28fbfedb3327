/**
 * The article is recognised by hashes of its folded five-word runs (shingles), never by its text. One shingle in eight
 * is kept, chosen by its own hash, so that a page and the article keep the same ones.
 * https://nlp.stanford.edu/IR-book/html/htmledition/near-duplicates-and-shingling-1.html
 */
import { foldText } from '../fold/index.ts';

const WORDS = 5;
const KEEP_ONE_IN = 8;
const WORD = /[\p{L}\p{N}]+/gu;
/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME);
  return value >>> 0;
}

/** @returns the kept shingle hashes of a text, paragraph by paragraph, ascending and distinct. */
export function sampleShingles(text: string): number[] {
  const kept = new Set<number>();
  for (const paragraph of text.split('\n')) {
    const words = foldText(paragraph).match(WORD) ?? [];
    for (let i = 0; i + WORDS <= words.length; i++) {
      const value = hash(words.slice(i, i + WORDS).join(' '));
      if (value % KEEP_ONE_IN === 0) kept.add(value);
    }
  }
  return [...kept].sort((a, b) => a - b);
}
