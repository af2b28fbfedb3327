import type { Language } from './descriptor.ts';

const CASES =
  'ban ben ba be ból ből nak nek ról ről ra re tól től t ot et öt hoz hez höz nál nél n on en ön ért ig ként ul ül val vel';
/** -val takes on the consonant before it: Putyinnal, Oroszországgal. */
const WITH = [...'bdfgklmnprstz'].flatMap((consonant) => [`${consonant}al`, `${consonant}el`]);

/**
 * Cases leave a name as it is but for a lengthened last vowel (Kína, Kínában), which folding evens out. -i makes an adjective
 * of it (kínai) and is none of them.
 */
export const hungarian: Language = {
  tag: 'hu',
  families: ['latn'],
  letters: 'őűáéö',
  enclitics: { any: [...CASES.split(' '), ...WITH, 'szal', 'szel', 'gyel', 'tyel'], compounds: true },
};
