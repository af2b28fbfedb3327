import type { Language } from './descriptor.ts';

export const french: Language = {
  tag: 'fr',
  families: ['latn'],
  letters: 'çêèàùâîœ',
};
