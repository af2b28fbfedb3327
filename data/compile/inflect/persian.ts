/** The link that joins a Persian name to what follows it is written after a vowel: آمریکای, روسیه‌ی, اتحادیه‌ی اروپا. */
import type { Inflector } from './index.ts';

const JOINER = '\u200c';

const linked = (word: string): string =>
  /[او]$/u.test(word) ? `${word}ی` : /ه$/u.test(word) ? `${word}${JOINER}ی` : word;

/** After a consonant the same letter would make an adjective of the name (چینی): there is no such form. */
export const inflectPersian: Inflector = (form) => {
  const words = form.split(' ');
  const last = words.length - 1;
  const inner = words.map((word, n) => (n < last && /ه$/u.test(word) ? linked(word) : word)).join(' ');
  const end = (name: string) => name.replace(/\S+$/u, linked);
  return [inner, end(form), end(inner)];
};
