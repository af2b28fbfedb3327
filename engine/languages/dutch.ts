import type { Language } from './descriptor.ts';

export const dutch: Language = {
  tag: 'nl',
  families: ['latn'],
  // The genitive: Ruslands, Poetins.
  enclitics: { any: ['s'] },
  afterApostrophe: ['s'],
};
