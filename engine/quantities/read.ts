/** One pass over a text: find what can start a quantity, read the number there, then what stands beside it. */
import { type Attached, attachmentAfter, attachmentBefore, phraseAt } from './attach.ts';
import { classAt, DIGIT, digitAt, LETTER, prefixHash, SURROGATE, VULGAR, wordEnd } from './characters.ts';
import { type Chunk, chunkAt, inCompany, isCalendar, touching } from './guards.ts';
import { type Lexicon, wordBefore } from './lexicon.ts';
import { readLiteral } from './literal.ts';
import { type NumberReading, readNumber } from './number.ts';
import { equal, multiply, negate, ONE, power10, type Rational } from './rational.ts';
import { has, skipGap, type Token, tokenAfter, tokenAt } from './tokens.ts';
import type { QuantityKind } from './types.ts';

/** A quantity before its value is written out. */
export interface Draft {
  start: number;
  end: number;
  value: Rational;
  kind: QuantityKind;
  unit?: string;
  /** A hundredth of a currency. */
  hundredth: boolean;
  /** Where the number itself starts and ends. */
  numberStart: number;
  numberEnd: number;
  mantissa: Rational;
  exponent: number;
}

/** The next place at or after `i` where a quantity may start, or -1. */
export function nextTrigger(lexicon: Lexicon, text: string, i: number): number {
  for (let at = i; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === DIGIT || kind === VULGAR) return at;
    if (kind === SURROGATE && digitAt(text, at) >= 0) return at;
    if (kind !== LETTER) continue;
    if (lexicon.triggers[prefixHash(text, at)] === 1 && canStart(tokenAt(lexicon, text, at))) return at;
    at = wordEnd(text, at) - 1;
  }
  return -1;
}

const canStart = (token: Token | undefined): boolean => {
  const senses = token?.senses;
  return token?.literal !== undefined || !!(senses?.number ?? senses?.ordinal ?? senses?.fraction);
};

/** Every quantity of the text, in order. */
export function readDrafts(lexicon: Lexicon, text: string): Draft[] {
  const drafts: Draft[] = [];
  let chunk: Chunk = { start: 0, end: 0, address: false };
  let floor = 0;
  for (let i = nextTrigger(lexicon, text, 0); i !== -1; i = nextTrigger(lexicon, text, i)) {
    if (i >= chunk.end) chunk = chunkAt(text, i, chunk.end);
    if (chunk.address) {
      i = chunk.end;
      continue;
    }
    const found = readAt(lexicon, text, i, floor);
    if (found.draft) {
      drafts.push(found.draft);
      floor = found.draft.end;
    }
    i = Math.max(found.end, i + 1);
  }
  return drafts;
}

interface Found {
  draft?: Draft;
  /** Where to go on. */
  end: number;
}

/** What starts at the trigger `i`; nothing of it may reach back before `floor`. */
function readAt(lexicon: Lexicon, text: string, i: number, floor: number): Found {
  const token = firstToken(lexicon, text, i, floor);
  if (typeof token === 'number') return { end: token };
  const before = attachmentBefore(lexicon, text, token.start);
  const opened = before && before.start >= floor ? before : undefined;
  const money = opened?.attachment.kind === 'money';
  const number = readNumber(lexicon, text, token, money) ?? undefined;
  if (!number) return { end: token.end };
  const retried = money ? number : withMoneyAfter(lexicon, text, token, number);
  return dress(lexicon, text, retried, token, opened, floor);
}

/** `10k$`, `3m euros`: abbreviations that are scales only beside a currency, here after the number. */
function withMoneyAfter(lexicon: Lexicon, text: string, token: Token, number: NumberReading): NumberReading {
  if (!number.literal || classAt(text, number.end) !== LETTER) return number;
  const again = readNumber(lexicon, text, token, true);
  if (!again || again.end === number.end) return number;
  return attachmentAfter(lexicon, text, again.end, true)?.attachment.kind === 'money' ? again : number;
}

/** The token at the trigger, or where to go on if it is no quantity. */
function firstToken(lexicon: Lexicon, text: string, i: number, floor: number): Token | number {
  const token = tokenAt(lexicon, text, i);
  if (!token) return skipped(lexicon, text, i);
  if (!token.literal) {
    // "per cent" words and units are no numbers of their own (بالمئة, المئة في).
    const phrase = phraseAt(lexicon.phrases, lexicon, text, i);
    if (phrase?.attachment.kind === 'percent') return phrase.end;
    if (token.definite && has(token, 'not-definite')) return token.end;
    return inCompany(lexicon, text, token.start, token.end, token.word) ? token : token.end;
  }
  if (classAt(text, i) === LETTER) return token;
  const beside = touching(lexicon, text, i);
  if (beside === 'identifier') return identifierEnd(text, token.end);
  if (beside === 'definite') token.definite = true;
  const point = text.charAt(i - 1);
  if (
    (point === '.' || point === '\u066b') &&
    token.literal.plain &&
    i - 1 >= floor &&
    leadsDecimal(text, i - 1)
  ) {
    const value = multiply(token.literal.value, power10(-token.literal.digits.length));
    return { ...token, start: i - 1, literal: { ...token.literal, start: i - 1, value, plain: false } };
  }
  return token;
}

/** `.5`: a decimal mark with nothing before it. */
function leadsDecimal(text: string, mark: number): boolean {
  return mark === 0 || /[\s([+\-\u2212$€£¥]/.test(text.charAt(mark - 1));
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

/** The number with its sign and what stands beside it; nothing where its surroundings say that it is none. */
function dress(
  lexicon: Lexicon,
  text: string,
  number: NumberReading,
  token: Token,
  before: Attached | undefined,
  floor: number,
): Found {
  const literalEnd = token.literal && number.words === 1;
  const after = number.ordinal
    ? undefined
    : attachmentAfter(lexicon, text, number.end, token.literal !== undefined);
  const suffix = literalEnd ? ordinalSuffix(lexicon, text, number.end) : undefined;
  if (suffix !== undefined) return { draft: draftOf(number, 'ordinal', number.start, suffix), end: suffix };
  if (
    text.charCodeAt(number.end) &&
    classAt(text, number.end) === LETTER &&
    !(after && after.start === number.end)
  )
    return { end: identifierEnd(text, number.end) };
  const start = signed(lexicon, text, number.start, floor);
  const article = articleBefore(lexicon, text, number.start, floor);
  let value = start.negative ? negate(number.value) : number.value;
  let from = start.start;
  if (
    article !== undefined &&
    (number.bareMultiplier || number.bareFraction || number.fractionInstead || number.exponent > 0)
  )
    from = article;
  const shape = { ...number, value };
  if (before || after) return withAttachment(number, shape, from, before, after);
  if (number.literal?.plain && isCalendar(lexicon, text, number.start, number.end, number.literal.digits))
    return { end: number.end };
  if (number.bareMultiplier && article === undefined && !token.senses?.language.bareScales)
    return { end: number.end };
  if (number.bareFraction && article === undefined && !fractionStands(lexicon, text, number, token))
    return { end: number.end };
  if (number.fractionInstead && article !== undefined && isPartOf(lexicon, text, number.end)) {
    value = number.fractionInstead;
    return {
      draft: draftOf({ ...number, value, mantissa: value }, 'number', article, number.end),
      end: number.end,
    };
  }
  const over = quotient(lexicon, text, number);
  if (over)
    return {
      draft: draftOf(
        { ...number, ...over, value: start.negative ? negate(over.value) : over.value },
        'number',
        from,
        over.end,
      ),
      end: over.end,
    };
  return { draft: draftOf(shape, number.ordinal ? 'ordinal' : 'number', from, number.end), end: number.end };
}

function withAttachment(
  number: NumberReading,
  shape: NumberReading,
  from: number,
  before: Attached | undefined,
  after: Attached | undefined,
): Found {
  const chosen = before && after?.attachment.kind !== 'percent' ? before : (after ?? before)!;
  const sameMoney = before && after && after.attachment.kind === 'money';
  const start = chosen === before ? Math.min(before.start, from) : from;
  const end = chosen === after || sameMoney ? after!.end : number.end;
  const { attachment } = chosen;
  const draft = draftOf(shape, attachment.kind, start, end);
  if (attachment.kind !== 'percent' && attachment.unit !== undefined) draft.unit = attachment.unit;
  if (attachment.kind === 'money') draft.hundredth = attachment.hundredth === true;
  if (attachment.kind === 'measure' && attachment.exponent)
    draft.value = multiply(draft.value, power10(attachment.exponent));
  return { draft, end };
}

const draftOf = (number: NumberReading, kind: QuantityKind, start: number, end: number): Draft => ({
  start,
  end,
  value: number.value,
  kind,
  hundredth: false,
  numberStart: number.start,
  numberEnd: number.end,
  mantissa: number.mantissa,
  exponent: number.exponent,
});

function ordinalSuffix(lexicon: Lexicon, text: string, end: number): number | undefined {
  if (classAt(text, end) !== LETTER) return undefined;
  const token = tokenAt(lexicon, text, end);
  return has(token, 'ordinal-suffix') ? token!.end : undefined;
}

/** A minus before the number: a sign that joins nothing to its left, or a word. */
function signed(
  lexicon: Lexicon,
  text: string,
  start: number,
  floor: number,
): { start: number; negative: boolean } {
  const sign = text.charAt(start - 1);
  const free = start - 2 < 0 || /[\s([:,;\u060c$€£¥]/.test(text.charAt(start - 2));
  if ((sign === '-' || sign === '\u2212') && free && start - 1 >= floor)
    return { start: start - 1, negative: true };
  const word = spacedWordBefore(text, start);
  if (word && word.start >= floor && lexicon.words.get(word.word)?.roles.has('minus'))
    return { start: word.start, negative: true };
  return { start, negative: false };
}

function articleBefore(lexicon: Lexicon, text: string, start: number, floor: number): number | undefined {
  const word = spacedWordBefore(text, start);
  return word && word.start >= floor && lexicon.words.get(word.word)?.roles.has('article')
    ? word.start
    : undefined;
}

function spacedWordBefore(text: string, start: number): { start: number; word: string } | undefined {
  let at = start;
  while (at > start - 3 && /[ \u00a0\n]/.test(text.charAt(at - 1))) at--;
  return at === start ? undefined : wordBefore(text, at);
}

/** Half alone is a number before "of" or an article, or where its language says so. */
function fractionStands(lexicon: Lexicon, text: string, number: NumberReading, token: Token): boolean {
  if (token.senses?.language.bareFractions) return true;
  const next = tokenAfter(lexicon, text, number.end);
  return token.senses?.fraction?.[1] === 2 && (has(next, 'of') || has(next, 'article'));
}

/** "a third of", "a third." is a fraction, "a third term" an ordinal. */
function isPartOf(lexicon: Lexicon, text: string, end: number): boolean {
  const place = skipGap(text, end);
  if (!place || classAt(text, place.at) !== LETTER) return true;
  return has(tokenAt(lexicon, text, place.at), 'of');
}

/** `one over three`, `واحد من ثلاثة`: one part of so many. */
function quotient(
  lexicon: Lexicon,
  text: string,
  number: NumberReading,
): { value: Rational; mantissa: Rational; end: number } | undefined {
  if (!equal(number.value, ONE) || number.ordinal) return undefined;
  const over = tokenAfter(lexicon, text, number.end);
  if (!has(over, 'over') || over!.gap !== 'space') return undefined;
  const next = tokenAfter(lexicon, text, over!.end);
  if (!next || next.definite || !canStart(next)) return undefined;
  const divisor = readNumber(lexicon, text, next, false);
  if (!divisor || divisor.ordinal || divisor.value.n <= 0n || divisor.value.d !== 1n) return undefined;
  const value = { n: 1n, d: divisor.value.n };
  return { value, mantissa: value, end: divisor.end };
}
