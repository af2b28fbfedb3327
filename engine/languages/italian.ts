import type { Language } from './descriptor.ts';

export const italian: Language = {
  tag: 'it',
  families: ['latn'],
  letters: 'èàùòì',
};
