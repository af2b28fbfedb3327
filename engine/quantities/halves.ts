/** A unit before its number, and halves said after the unit: שקל אחד, دولار ونصف, dos kilómetros y medio. */
import { type Attached, phraseAt, phraseBefore } from './attach.ts';
import { classAt, SPACE } from './characters.ts';
import type { Draft, Place } from './dress.ts';
import { isPart } from './fractions.ts';
import type { NumberReading } from './number.ts';
import { add, equal, negate, ONE, type Rational, rational } from './rational.ts';
import { has, skipGap, type Token, tokenAfter } from './tokens.ts';
import { wordBefore } from './words.ts';

/** `דולר אחד`, `كيلومتر ونصف`: the unit that stands before the number, and how many of it there are. */
export function unitBefore(
  { lexicon, text, floor }: Place,
  number: NumberReading,
  token: Token,
): { unit: Attached; value: Rational } | undefined {
  if (number.words !== 1 || token.literal) return undefined;
  const half = token.and && number.bareFraction && !startsDefinite(text, number.end, token);
  if (!half && !(has(token, 'oneAfter') && !token.and && equal(number.value, ONE))) return undefined;
  const start = wordBefore(text, token.start)?.start ?? token.start;
  let end = start;
  while (end > start - 2 && classAt(text, end - 1) === SPACE) end--;
  const unit = end < start ? phraseBefore(lexicon.phrases, lexicon, text, end) : undefined;
  if (!unit || unit.start < floor || unit.attachment.kind === 'percent') return undefined;
  return { unit, value: half ? add(ONE, number.value) : number.value };
}

/** `tres euros y medio`, `3 שקלים וחצי`: the quantity with a half of its unit more. */
export function withHalf({ lexicon, text }: Place, draft: Draft): Draft {
  if (draft.exponent > 0 || draft.value.d !== 1n) return draft;
  const joint = tokenAfter(lexicon, text, draft.end);
  if (joint?.gap !== 'space') return draft;
  const apart = has(joint, 'and') || has(joint, 'with');
  const half = apart ? tokenAfter(lexicon, text, joint.end) : joint;
  const fraction = half && (apart || half.and) ? half.senses?.fraction : undefined;
  if (!fraction || half?.senses?.ordinal || startsDefinite(text, half!.end, half!)) return draft;
  // "tres kilómetros y media hora" are two things, and so are "dos euros y medio millón".
  const counts = tokenAfter(lexicon, text, half!.end)?.senses?.number;
  if (apart && (counts || !isPart(lexicon, text, half!.end))) return draft;
  return { ...draft, value: add(draft.value, rational(...fraction)), end: half!.end };
}

/** `quince grados bajo cero`: a temperature said to be below zero. */
export function belowZero({ lexicon, text }: Place, draft: Draft): Draft {
  if (!DEGREES.has(draft.unit ?? '') || draft.value.n <= 0n) return draft;
  const next = skipGap(text, draft.end);
  const below = next?.gap === 'space' ? phraseAt(lexicon.belowZero, lexicon, text, next.at) : undefined;
  return below ? { ...draft, value: negate(draft.value), end: below.end } : draft;
}

const DEGREES = new Set(['degree', 'celsius', 'fahrenheit']);

/** Whether what follows has the article written onto it: of "and half of the people" none is a unit's. */
function startsDefinite(text: string, end: number, { senses }: Token): boolean {
  const article = senses?.language.particles?.article ?? '';
  const next = skipGap(text, end);
  return article !== '' && next !== undefined && text.startsWith(article, next.at);
}
