import type { Language } from './descriptor.ts';

export const norwegian: Language = {
  tag: 'nb',
  families: ['latn'],
  // The genitive: Kinas, Putins.
  enclitics: { any: ['s'] },
  afterApostrophe: ['s'],
};
