import type { Language } from './descriptor.ts';

export const polish: Language = {
  tag: 'pl',
  families: ['latn'],
  letters: 'ąęłśźżćń',
};
