/**
 * The article is recognised by hashes of its folded five-word runs (shingles), never by its text. One shingle in eight
 * is kept, chosen by its own hash, so that a page and the article keep the same ones.
 * https://nlp.stanford.edu/IR-book/html/htmledition/near-duplicates-and-shingling-1.html
 */
import { EXPANDED, expansionOf, FIRST_UNIT, foldUnit } from '../fold/table.ts';
import { GAP, unitClass } from '../languages/scripts.ts';

const WORDS = 5;
const KEEP_ONE_IN = 8;
const NEW_LINE = 0x0a;
/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const mix = (hash: number, next: number): number => Math.imul(hash ^ next, FNV_PRIME);

/** Hashes of the folded words of a text, with 0 where a paragraph ends. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  let inWord = false;
  const take = (folded: number) => {
    if (unitClass(folded) !== GAP) {
      hash = mix(hash, folded);
      inWord = true;
    } else if (inWord) {
      hashes.push(hash | 1);
      hash = FNV_OFFSET;
      inWord = false;
    }
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded >= FIRST_UNIT) take(folded);
    else if (folded === EXPANDED) {
      const expansion = expansionOf(unit);
      for (let i = 0; i < expansion.length; i++) take(expansion.charCodeAt(i));
    }
    if (unit === NEW_LINE) hashes.push(0);
  }
  if (inWord) hashes.push(hash | 1);
  return hashes;
}

/** @returns the kept shingle hashes of a text, paragraph by paragraph, ascending and distinct. */
export function sampleShingles(text: string): number[] {
  const kept = new Set<number>();
  const words = wordHashes(text);
  for (let i = 0; i + WORDS <= words.length; i++) {
    let value = FNV_OFFSET;
    let n = 0;
    while (n < WORDS && words[i + n] !== 0) value = mix(value, words[i + n++]!) ^ (value >>> 15);
    // A shingle does not reach over the end of a paragraph.
    if (n < WORDS) continue;
    value >>>= 0;
    if (value % KEEP_ONE_IN === 0) kept.add(value);
  }
  return [...kept].sort((a, b) => a - b);
}
