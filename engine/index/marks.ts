/**
 * The accents of a form, and whether a mention has them too. Folding throws them away, since most writers may leave them out;
 * in Vietnamese they are tones and vowels, nobody does, and nga, ngà and ngã are three words.
 */
import { foldText } from '../fold/index.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
const ASCII = /^[\x00-\x7f]*$/;
const WORD = /[\p{L}\p{M}]+/gu;
/** Each is told by its place here, in a digit. The bar of đ is no mark to Unicode. */
const MARKS = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323đ';

function marksOfWord(word: string): string {
  let marks = '';
  if (!ASCII.test(word))
    for (const char of word.toLowerCase().normalize('NFD')) {
      const mark = MARKS.indexOf(char);
      if (mark >= 0) marks += mark;
    }
  return marks;
}

/**
 * @returns the accents of each word as digits, whatever letter of it they stand on (hòa and hoà are one), the words parted by
 * blanks; empty where there are none
 */
export function marksOf(text: string): string {
  if (ASCII.test(text)) return '';
  return (text.match(WORD) ?? []).map(marksOfWord).join(' ').trimEnd();
}

/** @returns the text folded, each word with its accents behind it */
export const foldMarked = (text: string): string =>
  foldText(ASCII.test(text) ? text : text.replace(WORD, (word) => word + marksOfWord(word)));
