import type { Language } from './descriptor.ts';

export const swedish: Language = {
  tag: 'sv',
  families: ['latn'],
  letters: 'åäö',
  // The genitive: Kinas, Putins.
  enclitics: { any: ['s'] },
  afterApostrophe: ['s'],
};
