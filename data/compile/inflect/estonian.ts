/**
 * Estonian names whose stem changes: Nõukogude Liit, Liidu. What is only written onto a name is the descriptor's
 * (engine/languages/estonian.ts).
 */
import type { Inflector } from './index.ts';

/** By how a word ends: what other cases begin with; the descriptor's endings go on from there. */
const CHANGING: Readonly<Record<string, readonly string[]>> = {
  liit: ['liidu', 'liitu'],
  riik: ['riigi', 'riiki'],
  riigid: ['riikide', 'riike', 'riikidesse'],
  sõda: ['sõja', 'sõtta'],
  mängud: ['mängude', 'mänge'],
  lepped: ['lepete', 'leppeid'],
};
/** Agrees with the word behind it. */
const AGREEING: Readonly<Record<string, string>> = { külm: 'külma' };

const capitalised = (word: string, like: string) =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

export const inflectEstonian: Inflector = (form) => {
  const words = form.split(' ');
  const last = words.pop()!;
  const ending = Object.keys(CHANGING).find((one) => last.toLowerCase().endsWith(one));
  if (ending === undefined) return [];
  const before = words.map((word) => capitalised(AGREEING[word.toLowerCase()] ?? word, word));
  const stem = last.toLowerCase().slice(0, -ending.length);
  return CHANGING[ending]!.map((changed) => [...before, capitalised(stem + changed, last)].join(' '));
};
