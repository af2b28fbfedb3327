import type { Language } from './descriptor.ts';

/** Case endings with their buffer letters; -ki after some of them. -li, -lı and -ce make other words of a name. */
const CASES =
  'ın in un ün nın nin nun nün a e ya ye na ne ı i u ü yı yi yu yü nı ni nu nü da de ta te nda nde dan den tan ten ndan nden la le yla yle ki'.split(
    ' ',
  );

/**
 * Proper names take their endings after an apostrophe; names of institutions without one (Avrupa Birliğine), and hasty
 * writers leave it out everywhere (Rusyanın).
 */
export const turkish: Language = {
  tag: 'tr',
  families: ['latn'],
  letters: 'ışğçü',
  enclitics: { any: CASES },
  derivedAfterApostrophe: ['lı', 'li', 'lu', 'lü', 'cı', 'ci', 'cu', 'cü'],
  afterApostrophe: [...CASES, 'daki', 'deki', 'taki', 'teki', 'ca', 'ce', 'dır', 'dir', 'ydı', 'ydi', 'ki'],
};
