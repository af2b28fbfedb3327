import type { Language } from './descriptor.ts';

export const danish: Language = {
  tag: 'da',
  families: ['latn'],
  letters: 'æøå',
  // The genitive: Kinas, Putins.
  enclitics: { any: ['s'] },
  afterApostrophe: ['s'],
};
