import type { Language } from './descriptor.ts';

export const slovene: Language = {
  tag: 'sl',
  families: ['latn'],
  letters: 'čšž',
};
