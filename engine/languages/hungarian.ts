import type { Language } from './descriptor.ts';

export const hungarian: Language = {
  tag: 'hu',
  families: ['latn'],
  letters: 'őűáéö',
};
