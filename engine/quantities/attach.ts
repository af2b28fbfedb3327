/** What stands beside a number and says of what it is: a currency, a unit, a percent sign. */
import { classAt, foldWord, LETTER, SPACE, wordEnd } from './characters.ts';
import { signBefore } from './guards.ts';
import {
  type Attachment,
  type AttachmentPhrase,
  type Lexicon,
  particlePrefixes,
  symbolAt,
  wordBefore,
} from './lexicon.ts';
import { skipGap } from './tokens.ts';

export interface Attached {
  start: number;
  end: number;
  attachment: Attachment;
}

/** The attachment right after `end`: a sign (`%`, `€`, `km²`) or a phrase (`billion` read, `dollars` now). */
export function attachmentAfter(
  lexicon: Lexicon,
  text: string,
  end: number,
  digits: boolean,
): Attached | undefined {
  const place = skipGap(text, end);
  if (!place) return undefined;
  const phrase = phraseAt(lexicon.phrases, lexicon, text, place.at);
  const symbol = place.gap === 'hyphen' && place.at - end > 1 ? undefined : symbolAt(text, place.at);
  // A letter alone after a number in words ("two m") is no unit.
  const fits = symbol && (digits || classAt(text, place.at) !== LETTER || symbol.end - place.at > 2);
  if (fits && (!phrase || symbol.end >= phrase.end)) return { start: place.at, ...symbol };
  return phrase && { start: place.at, ...phrase };
}

/** The currency or percent word that ends right before `start`. */
export function attachmentBefore(lexicon: Lexicon, text: string, start: number): Attached | undefined {
  let at = start;
  while (at > start - 2 && classAt(text, at - 1) === SPACE) at--;
  const sign = signBefore(text, at);
  if (sign) return { start: sign.start, end: at, attachment: sign.attachment };
  return phraseBefore(lexicon, text, at);
}

/** A phrase of the "before" table: its last word ends at `end`, so its first is looked for a word or two back. */
function phraseBefore(lexicon: Lexicon, text: string, end: number): Attached | undefined {
  let at = end;
  for (let words = 0; words < 2; words++) {
    const run = wordBefore(text, at);
    if (!run) return undefined;
    const found = phraseAt(lexicon.phrasesBefore, lexicon, text, run.start);
    if (found?.end === end) return { start: run.start, ...found };
    at = run.start;
    while (at > run.start - 2 && classAt(text, at - 1) === SPACE) at--;
  }
  return undefined;
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
  for (const candidate of table.get(word) ?? table.get(withoutArticle(lexicon, word)) ?? []) {
    const last = restMatches(text, end, candidate.rest);
    if (last !== undefined) return { end: last, attachment: candidate.attachment };
  }
  return undefined;
}

function restMatches(text: string, end: number, rest: readonly string[]): number | undefined {
  let at = end;
  for (const word of rest) {
    const place = skipGap(text, at);
    if (!place || place.gap === 'none' || classAt(text, place.at) !== LETTER) return undefined;
    at = wordEnd(text, place.at);
    if (at - place.at > 40 || foldWord(text.slice(place.at, at)) !== word) return undefined;
  }
  return at;
}

function withoutArticle(lexicon: Lexicon, word: string): string {
  for (const language of lexicon.languages)
    for (const prefix of particlePrefixes(language))
      if (prefix.definite && !prefix.and && !prefix.preposition && word.startsWith(prefix.text))
        return word.slice(prefix.text.length);
  return word;
}
