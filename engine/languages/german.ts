import type { Language } from './descriptor.ts';

export const german: Language = {
  tag: 'de',
  families: ['latn'],
  letters: 'äöüß',
};
