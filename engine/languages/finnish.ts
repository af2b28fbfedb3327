import type { Language } from './descriptor.ts';

export const finnish: Language = {
  tag: 'fi',
  families: ['latn'],
  letters: 'äö',
};
