/** A minus before a number: a sign or a word. */
import { classAt, INVISIBLE } from './characters.ts';
import type { Place } from './dress.ts';
import type { NumberReading } from './number.ts';
import { spacedWordBefore } from './words.ts';

/** Where a minus before the number stands: a sign that joins nothing to its left, or a word. */
export function signBefore({ lexicon, text, floor }: Place, start: number): number | undefined {
  const at = beforeMarks(text, start) - 1;
  const sign = text.charAt(at);
  if ((sign === '-' || sign === '\u2212') && (at > floor || floor === 0)) {
    const leftEnd = beforeMarks(text, at);
    const left = text.charAt(leftEnd - 1);
    const joins = left !== '' && !/[\s([:,;\u060c$€£¥]/.test(left);
    // "75 -300mm" is a range.
    if (!joins && !(/\s/.test(left) && leftEnd - 1 === floor && floor > 0)) return at;
  }
  const word = spacedWordBefore(text, start);
  if (!word || word.start < floor || !lexicon.words.get(word.word)?.roles.has('minus')) return undefined;
  const less = spacedWordBefore(text, word.start);
  return less && lexicon.words.get(less.word)?.roles.has('beforeLess') ? undefined : word.start;
}

/** `- 1 200`: a sign apart from its number is one where there is nothing else; in a text it opens an item of a list. */
export function loneSign({ text }: Place, { start, end }: NumberReading): number | undefined {
  const before = text.slice(Math.max(0, start - 3), start);
  const alone = start <= 3 && /^[-\u2212]\s+$/u.test(before) && text.slice(end, end + 3).trim() === '';
  return alone ? 0 : undefined;
}

/** `i`, or where the direction marks right before it begin. */
function beforeMarks(text: string, i: number): number {
  let at = i;
  while (at > i - 4 && classAt(text, at - 1) === INVISIBLE) at--;
  return at;
}
