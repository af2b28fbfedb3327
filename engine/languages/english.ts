import type { Language } from './descriptor.ts';

export const english: Language = {
  tag: 'en',
  families: ['latn'],
  // Xi's, Xi'll, Xi'd; but not Xi'an.
  afterApostrophe: ['s', 'll', 'd'],
};
