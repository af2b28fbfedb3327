import type { Language } from './descriptor.ts';

/** After a vowel; the illative lengthens it (Ukraina-an, Nato-on). */
const AFTER_VOWEL = 'n a ta ssa sta lla lta lle ksi na tta an en in on un yn än ön';
/** A foreign name that ends in a consonant takes a linking i: Putin-ilta, Iran-iin. */
const LINKED = AFTER_VOWEL.split(' ')
  .filter((ending) => !/^[aeouyäöj]n?$/u.test(ending))
  .map((ending) => `i${ending}`);
const PARTICLES = ['kin', 'kaan', 'kään', 'han', 'hän', 'ko', 'kö', 'pa', 'pä'];

/**
 * Case endings leave most names whole; stems that change are data/compile/inflect/finnish.ts's. Acronyms part their ending
 * with a colon (EU:n), which ends the word by itself.
 */
export const finnish: Language = {
  tag: 'fi',
  families: ['latn'],
  letters: 'äö',
  enclitics: { any: [...AFTER_VOWEL.split(' '), ...LINKED, 'ia', ...PARTICLES] },
  afterApostrophe: ['n', 'in', 'ssa', 'sta', 'lla', 'lle', 'lta', 'hin', 'ta'],
};
