/** The words around a place in the text. */
import { classAt, foldWord, isJoint, LETTER, wordEnd } from './characters.ts';

/** The last word that ends at `end`, folded, and where it starts; undefined where no letter does. */
export function wordBefore(text: string, end: number): { start: number; word: string } | undefined {
  let start = end;
  // No word of any descriptor is longer; a run that is cannot be one.
  const inWord = (at: number) => classAt(text, at) === LETTER || isJoint(text, at);
  while (start > 0 && end - start < 40 && inWord(start - 1)) start--;
  return start === end ? undefined : { start, word: foldWord(text.slice(start, end)) };
}

/** The word that starts at `i`, folded. */
export function wordAfter(text: string, i: number): { end: number; word: string } | undefined {
  if (classAt(text, i) !== LETTER) return undefined;
  const end = wordEnd(text, i);
  return end - i > 40 ? { end, word: '' } : { end, word: foldWord(text.slice(i, end)) };
}

/** The word before `start`, over a space or two. */
export function spacedWordBefore(text: string, start: number): { start: number; word: string } | undefined {
  let at = start;
  while (at > start - 3 && /[ \u00a0\n]/.test(text.charAt(at - 1))) at--;
  return at === start ? undefined : wordBefore(text, at);
}
