import type { Language } from './descriptor.ts';

/**
 * Arabic writes its conjunctions (و ف), prepositions (ب ل ك) and article (ال) onto the word, in that order; ل and the
 * article fuse to لل, which then stands for the name's own first letters (للكرملين is ل + الكرملين).
 */
export const arabic: Language = {
  tag: 'ar',
  families: ['arab'],
  letters: 'ةى',
  proclitics: {
    slots: [['و', 'ف'], ['ب', 'ل', 'ك'], ['ال']],
    safeOnly: ['ال'],
    fusions: [{ written: 'لل', stands: 'ال', fills: 1 }],
  },
};
