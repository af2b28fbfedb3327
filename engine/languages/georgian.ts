import type { Language } from './descriptor.ts';

/**
 * Case endings and what follows them, written onto the stem: რუსეთ-ის-თვის, ჩინეთ-ში-ც. The stems are
 * data/compile/inflect/georgian.ts's. -ული and -ელი make adjectives and people of a country and are none of them.
 */
export const georgian: Language = {
  tag: 'ka',
  families: ['geor'],
  enclitics: {
    any: 'ი ის ს სა ისა ში თან იდან დან მა მ ით თი ად დ ზე თვის გან კენ მდე ამდე ც ცა ვე ო ა'.split(' '),
  },
};
