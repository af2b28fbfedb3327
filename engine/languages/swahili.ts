import type { Language } from './descriptor.ts';

export const swahili: Language = {
  tag: 'sw',
  families: ['latn'],
};
