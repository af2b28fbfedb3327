/** One pass over a text: find what can start a quantity, read the number there, then what stands beside it. */

import { addressEnd, partsOf } from './addresses.ts';
import { type Attached, attachmentAfter, attachmentBefore, phraseAt } from './attach.ts';
import type { Attachment } from './attachments.ts';
import { classAt, DIGIT, digitAt, LETTER, SURROGATE, UNSPACED, VULGAR } from './characters.ts';
import { attached, type Draft, dress, type Place } from './dress.ts';
import { type Chunk, chunkAt, inCompany, touching } from './guards.ts';
import { withHalf } from './halves.ts';
import type { Lexicon } from './lexicon.ts';
import { readLiteral } from './literal.ts';
import { type Found, readMyriad, startsMyriad } from './myriad/dress.ts';
import { type NumberReading, readNumber } from './number.ts';
import { multiply, power10, rational } from './rational.ts';
import { has, startsNumber, type Token, tokenAfter, tokenAt } from './tokens.ts';

/** The next place at or after `i` where a quantity may start, or -1. */
function nextTrigger(lexicon: Lexicon, text: string, i: number): number {
  for (let at = i; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === DIGIT || kind === VULGAR) return at;
    if (kind === SURROGATE && digitAt(text, at) >= 0) return at;
    if (kind === UNSPACED && lexicon.myriad && startsMyriad(lexicon.myriad, text, at)) return at;
    if (kind !== LETTER) continue;
    const held = lexicon.triggers.mayHold(text, at);
    const { end } = lexicon.triggers;
    if (held && startsNumber(tokenAt(lexicon, text, at))) return at;
    at = end - 1;
  }
  return -1;
}

/** Every quantity of the text, in order. */
export function readDrafts(lexicon: Lexicon, text: string): Draft[] {
  const drafts: Draft[] = [];
  let chunk: Chunk = { end: 0, address: false };
  let floor = 0;
  for (let i = nextTrigger(lexicon, text, 0); i !== -1; i = nextTrigger(lexicon, text, i)) {
    if (i >= chunk.end) chunk = chunkAt(text, i, chunk.end);
    if (chunk.address) {
      i = chunk.end;
      continue;
    }
    const found = readAt(lexicon, text, i, floor, drafts.at(-1));
    drafts.push(...(found.drafts ?? []));
    floor = drafts.at(-1)?.end ?? 0;
    i = Math.max(found.end, i + 1);
  }
  return drafts;
}

/** What starts at the trigger `i`, and where to go on; nothing of it may reach back before `floor`. */
function readAt(lexicon: Lexicon, text: string, i: number, floor: number, last: Draft | undefined): Found {
  const { myriad } = lexicon;
  if (myriad && classAt(text, i) === UNSPACED)
    return readMyriad({ lexicon, text, floor, last }, myriad, i, undefined);
  const address = addressEnd(text, i);
  if (address !== undefined) {
    const named = touching(lexicon, text, i, floor) === 'identifier';
    return { drafts: named ? [] : partsOf(text, i, address), end: address };
  }
  const token = firstToken(lexicon, text, i, floor);
  if (typeof token === 'number') return { end: token };
  if (myriad && token.literal && lexicon.main.myriad)
    return readMyriad({ lexicon, text, floor, last }, myriad, i, token.literal);
  const { pair } = token.senses ?? {};
  if (pair) return pairOf({ lexicon, text, floor, last }, token, pair);
  const before = attachmentBefore(lexicon, text, token.start, token.literal !== undefined);
  const opened = before && before.start >= floor ? before : undefined;
  const number = readNumber(lexicon, text, token, opened?.attachment.kind === 'money');
  if (!number) return { end: token.end };
  const full = opened ? number : withMoneyAfter(lexicon, text, token, number);
  const draft = dress({ lexicon, text, floor, last }, full, token, opened);
  if (draft) return { drafts: [draft], end: draft.end };
  // Letters that touch a number make it a name: 4x4, 5G.
  return { end: classAt(text, full.end) === LETTER ? identifierEnd(text, full.end) : full.end };
}

/** `دولاران`, `كيلومترين ونصف`: two of a unit in one word. */
function pairOf(place: Place, { start, end }: Token, attachment: Attachment): Found {
  const two = rational(2);
  const bare: Draft = {
    start,
    end,
    value: two,
    kind: 'number',
    hundredth: false,
    mantissa: two,
    exponent: 0,
  };
  const draft = withHalf(place, attached(bare, undefined, { start, end, attachment }));
  return { drafts: [draft], end: draft.end };
}

/** `10k$`, `3m euros`: abbreviations that are scales only beside a currency, here after the number. */
function withMoneyAfter(lexicon: Lexicon, text: string, token: Token, number: NumberReading): NumberReading {
  const space = /[ \u00a0\u202f]/.test(text.charAt(number.end)) ? 1 : 0;
  if (!number.literal || classAt(text, number.end + space) !== LETTER) return number;
  const again = readNumber(lexicon, text, token, true);
  if (!again || again.end === number.end) return number;
  const after: Attached | undefined = attachmentAfter(lexicon, text, again.end, true);
  return after?.attachment.kind === 'money' ? again : number;
}

/** The token at the trigger, or where to go on if it is no quantity. */
function firstToken(lexicon: Lexicon, text: string, i: number, floor: number): Token | number {
  const token = tokenAt(lexicon, text, i);
  if (!token) return skipped(lexicon, text, i);
  if (!token.literal) return wordFirst(lexicon, text, i, token);
  if (classAt(text, i) === LETTER) return token;
  const beside = touching(lexicon, text, i, floor);
  if (beside === 'identifier') return identifierEnd(text, token.end);
  if (beside === 'definite') token.definite = true;
  const { decimal } = lexicon.main.marks;
  return leadsDecimal(text, i, floor, token, decimal) ? decimalOf(token, token.literal.digits.length) : token;
}

/** A number word, unless it is a part of "per cent" (بالمئة) or stands in other company. */
function wordFirst(lexicon: Lexicon, text: string, i: number, token: Token): Token | number {
  const phrase = phraseAt(lexicon.phrases, lexicon, text, i);
  if (phrase?.attachment.kind === 'percent') {
    const number = tokenAfter(lexicon, text, phrase.end);
    return number?.literal && number.gap === 'space' && !has(number, 'and') ? number : phrase.end;
  }
  return inCompany(lexicon, text, token.start, token.end, token.word) ? token : token.end;
}

/** `.5`: digits after a decimal mark with nothing before it. */
function leadsDecimal(text: string, i: number, floor: number, token: Token, decimal: string): boolean {
  const mark = text.charAt(i - 1);
  const marks = mark === '.' || mark === '\u066b' || mark === decimal;
  if (!marks || !token.literal?.plain || i - 1 < floor) return false;
  return i === 1 || /[\s([+\-\u2212$€£¥]/.test(text.charAt(i - 2));
}

function decimalOf(token: Token, places: number): Token {
  const { literal } = token;
  if (!literal) return token;
  const start = literal.start - 1;
  return {
    ...token,
    start,
    literal: { ...literal, start, value: multiply(literal.value, power10(-places)), plain: false },
  };
}

/** Past digits that are no number. */
function skipped(lexicon: Lexicon, text: string, i: number): number {
  const literal = digitAt(text, i) >= 0 ? readLiteral(text, i, lexicon.main.marks) : undefined;
  return literal ? identifierEnd(text, literal.end) : i + 1;
}

/** Past the letters and digits that touch. */
function identifierEnd(text: string, i: number): number {
  let end = i;
  while (classAt(text, end) === LETTER || digitAt(text, end) >= 0) end++;
  return end;
}
