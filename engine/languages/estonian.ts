import type { Language } from './descriptor.ts';

export const estonian: Language = {
  tag: 'et',
  families: ['latn'],
  letters: 'õäöü',
};
