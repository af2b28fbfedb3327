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

/** How a word of most names is written: with a capital first and none after, or without any. */
const TITLE = '^';
const SMALL = '_';
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const isTitle = (shape: string) => /^Aa*$/.test(shape);

/** The shape of a text whose words are written as a pattern of the two signs above says, one for each word or one for all. */
function shapeBy(pattern: string, text: string): string {
  return wordsOf(text)
    .map((word, n) => {
      const small = shapeOf(word).replaceAll('A', 'a');
      return (pattern.length === 1 ? pattern : pattern[n]) === TITLE ? small.replace(/^./, 'A') : small;
    })
    .join('');
}

/**
 * @returns where a form has its capitals: a sign for each word, or one for all; its whole shape where that does not tell; empty
 * where it has none (and nothing needs comparing)
 */
export function capitalsOf(form: string): string {
  const shape = shapeOf(form);
  if (!shape.includes('A')) return '';
  const shapes = wordsOf(form).map(shapeOf);
  if (shapes.every(isTitle)) return TITLE;
  const pattern = shapes.map((one) => (isTitle(one) ? TITLE : SMALL)).join('');
  return shapeBy(pattern, form) === shape ? pattern : shape;
}

/**
 * Answers so far, by mention, within a case rule and a form's capitals: a page spells the same few names over and over, and
 * the patterns above are slow.
 */
const answers = new Map<string, Map<string, boolean>>();
/** More spellings than any page has; then they are forgotten. */
const MOST_ANSWERS = 5000;

/**
 * @param mention the text as it stands on the page
 * @param form what capitalsOf said of the form
 * @returns whether the mention's capitals allow it to be this form
 */
export function fitsCase(mention: string, form: string, rule: CaseRule): boolean {
  if (rule === 'any' || form === '') return true;
  const asked = rule + form;
  let byMention = answers.get(asked);
  if (!byMention) {
    byMention = new Map();
    answers.set(asked, byMention);
  }
  let fits = byMention.get(mention);
  if (fits === undefined) {
    if (byMention.size >= MOST_ANSWERS) byMention.clear();
    fits = hasCapitals(mention, form, rule);
    byMention.set(mention, fits);
  }
  return fits;
}

function hasCapitals(mention: string, form: string, rule: CaseRule): boolean {
  const shape = shapeOf(mention);
  const capitals = form.startsWith(TITLE) || form.startsWith(SMALL) ? shapeBy(form, mention) : form;
  if (rule === 'exact') return shape === capitals;
  if (!shape.includes('a')) return true;
  for (let i = 0; i < capitals.length; i++) if (capitals[i] === 'A' && shape[i] !== 'A') return false;
  // NATO may not be NaTO, but a headline may write Power Of Siberia.
  return capitals.includes('a') || shape.length === capitals.length;
}
