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

/** Every word begins with a capital and goes on without: the shape of most names, which need not be written out. */
const TITLE = '^';
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

const titleShape = (text: string): string =>
  (text.match(WORD) ?? [])
    .map((word) =>
      shapeOf(word)
        .replace(/^./, 'A')
        .replace(/(?<=.)A/g, 'a'),
    )
    .join('');

/** @returns where a form has its capitals; empty where it has none (and nothing needs comparing). */
export function capitalsOf(form: string): string {
  const shape = shapeOf(form);
  if (!shape.includes('A')) return '';
  return shape === titleShape(form) ? TITLE : shape;
}

/**
 * @param mention the text as it stands on the page
 * @param form what capitalsOf said of the form
 * @returns whether the mention's capitals allow it to be this form
 */
export function fitsCase(mention: string, form: string, rule: CaseRule): boolean {
  if (rule === 'any' || form === '') return true;
  const shape = shapeOf(mention);
  const capitals = form === TITLE ? titleShape(mention) : form;
  if (rule === 'exact') return shape === capitals;
  if (!shape.includes('a')) return true;
  for (let i = 0; i < capitals.length; i++) if (capitals[i] === 'A' && shape[i] !== 'A') return false;
  // NATO may not be NaTO, but a headline may write Power Of Siberia.
  return capitals.includes('a') || shape.length === capitals.length;
}
