import type { Language } from './descriptor.ts';

export const russian: Language = {
  tag: 'ru',
  families: ['cyrl'],
  letters: 'ыэё',
};
