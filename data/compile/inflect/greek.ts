/** Greek cases by the endings of words; accents move and are folded away, so they stay where they are here. */
import type { Inflector } from './index.ts';

type Case = 'genitive' | 'accusative';

/** Ending of the nominative, of the genitive, of the accusative. The first that fits is taken. */
const ENDINGS: readonly (readonly [nominative: RegExp, genitive: string, accusative: string])[] = [
  [/ος$/u, 'ου', 'ο'],
  [/ός$/u, 'ού', 'ό'],
  [/άς$/u, 'ά', 'ά'],
  [/οι$/u, 'ων', 'ους'],
  [/οί$/u, 'ών', 'ούς'],
  [/ες$/u, 'ων', 'ες'],
  [/μα$/u, 'ματος', 'μα'],
  [/α$/u, 'ας', 'α'],
  [/ά$/u, 'άς', 'ά'],
  [/η$/u, 'ης', 'η'],
  [/ή$/u, 'ής', 'ή'],
  [/ο$/u, 'ου', 'ο'],
  [/ό$/u, 'ού', 'ό'],
];
/** From these on a name stands in the genitive, or is one that never changes: Συμβούλιο Ασφαλείας, Υπουργείο της Ρωσίας. */
const FIXED = /^(?:του|της|των|στο|στη|στην|στον|για|και|με|από|\p{Lu}+|.*(?:ας|ης|ών|ων|ου))$/u;

function inCase(word: string, which: Case): string {
  const found = ENDINGS.find(([nominative]) => nominative.test(word));
  return found ? word.replace(found[0], found[which === 'genitive' ? 1 : 2]) : word;
}

/** The names of foreigners stay as they are: Πούτιν, Μπάιντεν. */
export const inflectGreek: Inflector = (form, { kind }) => {
  if (kind === 'person') return [];
  const words = form.split(' ');
  const fixed = words.findIndex((word, n) => n > 0 && FIXED.test(word));
  const many = fixed < 0 ? words.length : fixed;
  return (['genitive', 'accusative'] as const).map((which) =>
    words.map((word, n) => (n < many ? inCase(word, which) : word)).join(' '),
  );
};
