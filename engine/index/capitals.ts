/**
 * Where a form has its capitals, and whether a mention has them too. Folding throws case away; names need it back:
 * `us` is not `US`, `price` is not `Price`.
 */
import type { CaseRule } from '../lexicon.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
const ASCII = /^[\x00-\x7f]*$/;
const UPPER = /^\p{Lu}$/u;
const LETTER = /^[\p{L}\p{N}]$/u;

/** Capitals of a text, one mark per letter or digit: `A` for a capital, `a` for the rest. */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of ASCII.test(text) ? text : text.normalize('NFC')) {
    if (char >= 'a' && char <= 'z') shape += 'a';
    else if (char >= 'A' && char <= 'Z') shape += 'A';
    else if (LETTER.test(char)) shape += UPPER.test(char) ? 'A' : 'a';
  }
  return shape;
}

/** @returns the shape of a form, empty where it has no capitals (and nothing needs comparing). */
export function capitalsOf(form: string): string {
  const shape = shapeOf(form);
  return shape.includes('A') ? shape : '';
}

/**
 * @param mention the text as it stands on the page
 * @param capitals what capitalsOf said of the form
 * @returns whether the mention's capitals allow it to be this form
 */
export function fitsCase(mention: string, capitals: string, rule: CaseRule): boolean {
  if (rule === 'any' || capitals === '') return true;
  const shape = shapeOf(mention);
  if (rule === 'exact') return shape === capitals;
  if (!shape.includes('a')) return true;
  for (let i = 0; i < capitals.length; i++) if (capitals[i] === 'A' && shape[i] !== 'A') return false;
  // NATO may not be NaTO, but a headline may write Power Of Siberia.
  return capitals.includes('a') || shape.length === capitals.length;
}
