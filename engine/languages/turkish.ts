import type { Language } from './descriptor.ts';

export const turkish: Language = {
  tag: 'tr',
  families: ['latn'],
  letters: 'ışğçü',
};
