import type { Language } from './descriptor.ts';

export const japanese: Language = {
  tag: 'ja',
  families: ['hani'],
  letters: 'のはをにがとでたるいすなしれまかさもあっりくうこよきてへやみ',
};
