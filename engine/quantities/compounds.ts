/** Numbers that are written as one word: the parts they are made of. */
import { canStart, formsOf, type Senses, senseOfValue } from './senses.ts';
import type { QuantityLanguage } from './types.ts';

/** The parts of a language's numbers that are written as one word. */
export interface Compounds {
  parts: ReadonlyMap<string, Senses>;
  /** Letters of the longest. */
  longest: number;
  /** What they begin with. */
  openings: ReadonlySet<string>;
}

/** What stands in numbers of one word: all number words, what joins them, and forms that stand only there. */
export function compoundsOf(
  words: ReadonlyMap<string, Senses>,
  language: QuantityLanguage,
  { clipped = {}, ordinalEndings = '' }: NonNullable<QuantityLanguage['compounds']>,
): Compounds {
  const parts = new Map<string, Senses>();
  for (const [word, senses] of words) {
    const joins = senses.roles.has('and') || senses.roles.has('andHalf');
    const counts = canStart(senses) || senses.denominator !== undefined;
    if (senses.language === language && (joins || counts)) parts.set(word, senses);
  }
  for (const [key, list] of Object.entries(clipped))
    for (const [form] of formsOf(list))
      parts.set(form!, {
        number: { ...senseOfValue(Number(key)), ordinal: false },
        roles: new Set(),
        language,
      });
  for (const [form] of formsOf(ordinalEndings))
    parts.set(form!, { roles: new Set(['ordinalEnding']), language });
  const all = [...parts.keys()];
  return {
    parts,
    longest: Math.max(...all.map((part) => part.length)),
    openings: new Set(all.map((part) => part.charAt(0))),
  };
}
