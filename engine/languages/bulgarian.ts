import type { Language } from './descriptor.ts';

export const bulgarian: Language = {
  tag: 'bg',
  families: ['cyrl'],
  letters: 'ъ',
};
