import type { Language } from './descriptor.ts';

export const croatian: Language = {
  tag: 'hr',
  families: ['latn'],
  letters: 'čćđšž',
};
