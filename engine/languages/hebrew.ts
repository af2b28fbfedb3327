import type { Language } from './descriptor.ts';

/**
 * Hebrew writes its conjunctions (ו, then ש and the words built on it), prepositions (ב ל כ מ) and article (ה) onto the word,
 * in that order: וכשבארצות. The article vanishes behind ב ל כ, so that names are listed without it (קרמלין).
 */
export const hebrew: Language = {
  tag: 'he',
  families: ['hebr'],
  proclitics: {
    slots: [['ו'], ['ש', 'כש', 'לכש', 'מש'], ['ב', 'ל', 'כ', 'מ'], ['ה']],
    safeOnly: ['ה'],
    fusions: [],
  },
};
