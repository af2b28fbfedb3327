/** Words and digit numbers around a place in the text, resolved against the lexicon. */
import {
  classAt,
  DIGIT,
  digitAt,
  foldWord,
  INVISIBLE,
  LETTER,
  SPACE,
  SURROGATE,
  VULGAR,
  vulgarAt,
  wordEnd,
} from './characters.ts';
import type { Compounds } from './compounds.ts';
import { raised } from './exponents.ts';
import { type Lexicon, stemOf } from './lexicon.ts';
import { type Literal, readLiteral } from './literal.ts';
import { rational } from './rational.ts';
import { canStart, type Senses } from './senses.ts';

export interface Token {
  /** Without the particles that are no part of the number. */
  start: number;
  end: number;
  word: string;
  senses?: Senses;
  literal?: Literal;
  /** A particle "and" is written onto it. */
  and: boolean;
  preposition: boolean;
  definite: boolean;
  /** It was found without its case ending: it goes on with a number, and starts none (onu, "him"). */
  declined?: boolean;
  /** What stands between it and what it was looked up after. */
  gap: 'none' | 'space' | 'hyphen';
}

/** No letters that decline a number in digits are more. */
const LONGEST_SUFFIX = 12;
/** No word of any descriptor is longer. */
const LONGEST_WORD = 80;
const WIDEST_GAP = 4;
const GAP_HYPHENS = '-\u2010\u2011\u2013\u2014';
const HYPHENS = '-\u2010\u2011';

/** Where the next word may start after `end`: past a few spaces, or a hyphen. Undefined at a paragraph's end. */
export function skipGap(text: string, end: number): { at: number; gap: Token['gap'] } | undefined {
  let gap: Token['gap'] = 'none';
  let breaks = 0;
  for (let at = end; at <= end + WIDEST_GAP; at++) {
    const kind = classAt(text, at);
    if (kind === INVISIBLE) continue;
    if (kind === SPACE) {
      if (text.charAt(at) === '\n' && ++breaks > 1) return undefined;
      if (gap === 'none') gap = 'space';
    } else if (gap !== 'hyphen' && at < text.length && GAP_HYPHENS.includes(text.charAt(at))) gap = 'hyphen';
    else return { at, gap };
  }
  return undefined;
}

/** The token after `end`, or undefined where neither a word nor a number follows closely. */
export function tokenAfter(lexicon: Lexicon, text: string, end: number): Token | undefined {
  const place = skipGap(text, end);
  const token = place && tokenAt(lexicon, text, place.at);
  if (token && place) token.gap = place.gap;
  return token;
}

/** The token that starts at `i`: a number in digits, a vulgar fraction or a word. */
export function tokenAt(lexicon: Lexicon, text: string, i: number): Token | undefined {
  const kind = classAt(text, i);
  if (kind === DIGIT || (kind === SURROGATE && digitAt(text, i) >= 0)) {
    const literal = readLiteral(text, i, lexicon.main.marks);
    if ('skip' in literal) return undefined;
    const power = raised(text, literal.end, literal.value);
    return tokenOf(i, power?.end ?? declined(lexicon, text, literal.end), {
      literal: power ? { ...literal, ...power, plain: false } : literal,
    });
  }
  if (kind === VULGAR) {
    const [n, d] = vulgarAt(text, i) ?? [0, 1];
    const literal: Literal = {
      start: i,
      end: i + 1,
      value: rational(n, d),
      plain: false,
      slashed: true,
      digits: '',
    };
    return tokenOf(i, i + 1, { literal });
  }
  return kind === LETTER ? wordToken(lexicon, text, i) : undefined;
}

const tokenOf = (start: number, end: number, more: Partial<Token>): Token => ({
  start,
  end,
  word: '',
  and: false,
  preposition: false,
  definite: false,
  gap: 'none',
  ...more,
});

function wordToken(lexicon: Lexicon, text: string, i: number): Token {
  const end = wordEnd(text, i);
  if (end - i > LONGEST_WORD) return tokenOf(i, end, {});
  const word = foldWord(text.slice(i, end));
  const inside = classAt(text, i - 1) === LETTER;
  const part = inside ? firstPart(lexicon, word, 1) : undefined;
  if (part) return tokenOf(i, afterLetters(text, i, part.word.length), part);
  // وأحد ("and one of") folds into واحد ("one"): the hamza tells them apart.
  const senses =
    /[\u0623\u0625]/.test(text.charAt(i + 1)) ||
    (lexicon.spelt && isOtherwiseSpelt(lexicon.spelt, text.slice(i, end)))
      ? undefined
      : lexicon.words.get(word);
  if (senses)
    return tokenOf(i, senses.roles.has('abbreviated') ? pastStop(text, end) : end, { word, senses });
  const opening = firstPart(lexicon, word, 2);
  if (opening) return tokenOf(i, afterLetters(text, i, opening.word.length), opening);
  for (const prefix of lexicon.prefixes.get(word.charAt(0)) ?? []) {
    if (!word.startsWith(prefix.text)) continue;
    const { language, and, preposition, definite } = prefix;
    const start = afterLetters(text, i, prefix.lead);
    const body = lexicon.words.get(word.slice(prefix.text.length));
    if (body?.language === language)
      return tokenOf(start, end, { word, senses: body, and, preposition, definite });
    if (word === prefix.text && digitAt(text, end) >= 0) {
      const literal = readLiteral(text, end, lexicon.main.marks);
      if ('skip' in literal) return tokenOf(i, end, { word });
      return tokenOf(end, literal.end, { literal, and, preposition, definite });
    }
  }
  const stem = stemOf(lexicon, word, lexicon.words);
  const declined = stem === undefined ? undefined : lexicon.words.get(stem);
  if (declined?.number && declined.number.rank !== 'hundred')
    return tokenOf(i, end, { word, senses: declined, declined: true });
  return tokenOf(i, end, { word });
}

/** Whether accents make it another word than those of a language whose accents matter. */
const isOtherwiseSpelt = (spelt: ReadonlySet<string>, written: string): boolean =>
  !spelt.has(written.normalize('NFC').toLowerCase());

/** The first part of a number of at least so many parts in one word: `acht` of "achtunddreißig". */
function firstPart(
  { compounds }: Lexicon,
  word: string,
  least: number,
): { word: string; senses: Senses } | undefined {
  for (const { parts, longest, openings } of compounds) {
    if (!openings.has(word.charAt(0))) continue;
    const length = firstLength(parts, longest, word);
    const first = word.slice(0, length);
    const senses = length > 0 && (least === 1 || length < word.length) ? parts.get(first) : undefined;
    if (senses) return { word: first, senses };
  }
  return undefined;
}

/** Letters of the longest first part that leaves a word made of parts, or 0. */
function firstLength(parts: Compounds['parts'], longest: number, word: string): number {
  // From the end: whether what starts at each letter is made of parts.
  const made = new Uint8Array(word.length + 1);
  made[word.length] = 1;
  let first = 0;
  for (let start = word.length - 1; start >= 0; start--) {
    const most = Math.min(longest, word.length - start);
    for (let length = most; length > 0 && !made[start]; length--) {
      if (!made[start + length] || !parts.has(word.slice(start, start + length))) continue;
      made[start] = 1;
      first = length;
    }
  }
  return made[0] ? first : 0;
}

/** Past the full stop of an abbreviation: `млрд.`, `Mrd.` */
const pastStop = (text: string, end: number): number => (text.charAt(end) === '.' ? end + 1 : end);

/** Past letters that decline the digits that end at `end`: `3-х`, `20-ти`, `২১টি`. */
function declined(lexicon: Lexicon, text: string, end: number): number {
  if (lexicon.main.attachedSuffixes && classAt(text, end) === LETTER) {
    const last = wordEnd(text, end);
    const roles =
      last > end + LONGEST_SUFFIX ? undefined : lexicon.words.get(foldWord(text.slice(end, last)))?.roles;
    return roles?.has('attached-suffix') ? last : end;
  }
  if (!lexicon.main.cardinalSuffixes || !HYPHENS.includes(text.charAt(end))) return end;
  const last = wordEnd(text, end + 1);
  if (last === end + 1 || last > end + 4) return end;
  const roles = lexicon.words.get(foldWord(text.slice(end + 1, last)))?.roles;
  return roles?.has('cardinal-suffix') ? last : end;
}

/** The offset after so many folded letters from `i`. */
function afterLetters(text: string, i: number, letters: number): number {
  let at = i;
  let left = letters;
  while (left > 0) {
    if (foldWord(text.charAt(at)) !== '') left--;
    at++;
  }
  while (letters > 0 && foldWord(text.charAt(at)) === '' && classAt(text, at) === LETTER) at++;
  return at;
}

export const has = (token: Token | undefined, role: string): boolean =>
  token?.senses?.roles.has(role) ?? false;

/** Whether a quantity can start with this token. */
export function startsNumber(token: Token | undefined): boolean {
  return token?.literal !== undefined || (canStart(token?.senses) && token?.declined !== true);
}
