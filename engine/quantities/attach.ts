/** What stands beside a number and says of what it is: a currency, a unit, a percent sign. */

import { type Attachment, type AttachmentPhrase, symbolAt } from './attachments.ts';
import { classAt, digitAt, foldWord, LETTER, SPACE, wordEnd } from './characters.ts';
import { signBefore } from './guards.ts';
import { type Lexicon, stemOf } from './lexicon.ts';
import { canStart } from './senses.ts';
import { has, skipGap, tokenAt } from './tokens.ts';
import { wordBefore } from './words.ts';

export interface Attached {
  start: number;
  end: number;
  attachment: Attachment;
  /** It is a word before its number, and may as well end what was said before: "der Euro 1,14 Dollar". */
  isLoose?: true;
}

/**
 * The attachment right after `end`: a sign (`%`, `€`, `km²`) or a phrase (`dollars`, `في المئة`).
 * @param counted whether the number is one that takes "of" before what it counts: millions of, a third of
 */
export function attachmentAfter(
  lexicon: Lexicon,
  text: string,
  end: number,
  digits: boolean,
  counted = false,
): Attached | undefined {
  const place = skipGap(text, end);
  if (!place) return undefined;
  const { at, gap } = place;
  if ((counted || lexicon.main.words.counting) && gap === 'space') {
    const of = tokenAt(lexicon, text, at);
    // "d'euros"
    const past = of && (/['\u2019]/.test(text.charAt(of.end)) ? of.end + 1 : of.end);
    if (past !== undefined && (has(of, 'counting') || (counted && has(of, 'of'))))
      return attachmentAfter(lexicon, text, past, true);
  }
  if (text.charAt(at) === '(') return parenthesised(lexicon, text, at);
  const sign = lexicon.signs.at(text, at);
  if (sign) return gap === 'hyphen' ? undefined : { start: at, end: sign.end, attachment: sign.meaning };
  if (gap === 'none' && digits && isInchMark(text, at)) return { start: at, end: at + 1, attachment: INCH };
  const phrase = phraseAt(lexicon.phrases, lexicon, text, at);
  const symbol = symbolAt(text, at);
  const lettered = classAt(text, at) === LETTER;
  const spelled = !digits && lettered && symbol && !PLAIN_UNIT.test(text.slice(at, symbol.end));
  // A sign after a hyphen is the next number's.
  const fits = symbol && (gap === 'hyphen' ? lettered && at === end + 1 : !spelled);
  // A word says more than a sign that many countries share (kr).
  const vague = symbol?.attachment.kind === 'money' && symbol.attachment.unit === undefined;
  const chosen =
    fits && (!phrase || symbol.end > phrase.end || !(vague || symbol.end < phrase.end)) ? symbol : phrase;
  if (!chosen || opensNext(text, chosen)) return undefined;
  return { start: at, ...chosen };
}

/** Unit signs that are no words: after a number in words, a letter alone ("two m", "due mi") is no unit. */
const PLAIN_UNIT = /^(?:[kcm]m|kg|\p{L}{3,}|\p{L}*[A-Z²³/].*)$/u;

/** `20 (kg)`: a sign or phrase alone in brackets. */
function parenthesised(lexicon: Lexicon, text: string, open: number): Attached | undefined {
  const found = symbolAt(text, open + 1) ?? phraseAt(lexicon.phrases, lexicon, text, open + 1);
  return found && text.charAt(found.end) === ')'
    ? { start: open, end: found.end + 1, attachment: found.attachment }
    : undefined;
}

const INCH: Attachment = { kind: 'measure', unit: 'inch' };
/** How far back a quotation that a mark may close is looked for. */
const QUOTATION = 200;

/** `5"`: a straight quotation mark after digits that closes nothing. */
function isInchMark(text: string, at: number): boolean {
  if (text.charAt(at) !== '"') return false;
  return text.slice(Math.max(0, at - QUOTATION), at).split('"').length % 2 === 1;
}

/** A currency sign that another number follows at once is that number's: "5, $10". */
function opensNext(text: string, found: { end: number; attachment: Attachment }): boolean {
  return found.attachment.kind === 'money' && digitAt(text, found.end) >= 0;
}

/** The currency or percent word that ends right before `start`. */
export function attachmentBefore(
  lexicon: Lexicon,
  text: string,
  start: number,
  digits: boolean,
): Attached | undefined {
  let at = start;
  // "$-5", "€ -12": the sign of the number may stand between.
  if (/[-\u2212]/.test(text.charAt(at - 1))) {
    const further = classAt(text, at - 2) === SPACE ? at - 2 : at - 1;
    if (signBefore(text, further)) at = further;
  }
  while (at > start - 2 && classAt(text, at - 1) === SPACE) at--;
  const sign = signBefore(text, at);
  if (sign) return { start: sign.start, end: at, attachment: sign.attachment };
  if (lexicon.percentSignBefore && /[%٪]/.test(text.charAt(at - 1)))
    return { start: at - 1, end: at, attachment: { kind: 'percent' } };
  return (
    phraseBefore(lexicon.phrasesBefore, lexicon, text, at) ??
    (digits || lexicon.main.unitsFirst ? currencyBefore(lexicon, text, at) : undefined)
  );
}

/** `ringgit 42`: a currency word before digits, unless it has an article and so is a subject ("the dollar 5 times"). */
function currencyBefore(lexicon: Lexicon, text: string, end: number): Attached | undefined {
  const found = phraseBefore(lexicon.phrases, lexicon, text, end);
  if (lexicon.main.unitsFirst && found?.attachment.kind === 'measure') return found;
  if (found?.attachment.kind !== 'money' || found.attachment.orMeasure !== undefined) return undefined;
  const word = wordBefore(text, found.start - 1)?.word;
  const senses = word === undefined ? undefined : lexicon.words.get(word);
  return canStart(senses) || senses?.roles.has('article') ? undefined : { ...found, isLoose: true };
}

/** Words of the longest phrase that may stand before a number. */
const MOST_WORDS_BEFORE = 3;

/** The longest phrase of a table whose last word ends at `end`. */
export function phraseBefore(
  table: Lexicon['phrases'],
  lexicon: Lexicon,
  text: string,
  end: number,
): Attached | undefined {
  let at = end;
  let longest: Attached | undefined;
  for (let words = 0; words < MOST_WORDS_BEFORE; words++) {
    const run = wordBefore(text, at);
    if (!run) break;
    const found = phraseAt(table, lexicon, text, run.start);
    if (found?.end === end) longest = { start: run.start, ...found };
    at = run.start;
    while (at > run.start - 2 && classAt(text, at - 1) === SPACE) at--;
  }
  return longest;
}

/** The longest phrase of a table that starts with the word at `i`. */
export function phraseAt(
  table: ReadonlyMap<string, readonly AttachmentPhrase[]>,
  lexicon: Lexicon,
  text: string,
  i: number,
): { end: number; attachment: Attachment } | undefined {
  if (classAt(text, i) !== LETTER) return undefined;
  const end = wordEnd(text, i);
  if (end - i > 40) return undefined;
  const word = foldWord(text.slice(i, end));
  for (const candidate of candidatesOf(table, lexicon, word)) {
    const last = restMatches(lexicon, text, end, candidate.rest);
    if (last !== undefined) return { end: last, attachment: candidate.attachment };
  }
  return undefined;
}

/** The phrases that may begin with a word, as it is, without the article or without its case ending. */
function candidatesOf(
  table: ReadonlyMap<string, readonly AttachmentPhrase[]>,
  lexicon: Lexicon,
  word: string,
): readonly AttachmentPhrase[] {
  const found = table.get(word) ?? table.get(withoutArticle(lexicon, word)) ?? [];
  if (lexicon.suffixes.size === 0 || found.some(({ rest }) => rest.length === 0)) return found;
  const declined = table.get(stemOf(lexicon, word, table) ?? '') ?? [];
  // In a phrase, the last word takes the ending.
  return [...found, ...declined.filter(({ rest }) => rest.length === 0)];
}

function restMatches(
  lexicon: Lexicon,
  text: string,
  end: number,
  rest: readonly string[],
): number | undefined {
  let at = end;
  for (const [i, expected] of rest.entries()) {
    // "куб. м", "долл. США", "à l'heure"
    const place = skipGap(text, /[.'\u2019"\u05f4]/.test(text.charAt(at)) ? at + 1 : at);
    if (!place || (place.gap === 'none' && place.at === at) || classAt(text, place.at) !== LETTER)
      return undefined;
    at = wordEnd(text, place.at);
    if (at - place.at > 40) return undefined;
    const word = foldWord(text.slice(place.at, at));
    const declined = i === rest.length - 1 && stemOf(lexicon, word, new Map([[expected, true]]));
    if (word !== expected && !declined) return undefined;
  }
  return at;
}

function withoutArticle(lexicon: Lexicon, word: string): string {
  for (const { text, and, preposition, definite } of lexicon.prefixes.get(word.charAt(0)) ?? [])
    if (definite && !and && !preposition && word.startsWith(text)) return word.slice(text.length);
  return word;
}
