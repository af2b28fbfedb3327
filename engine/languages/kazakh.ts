import type { Language } from './descriptor.ts';

export const kazakh: Language = {
  tag: 'kk',
  families: ['cyrl'],
  letters: 'әғқңөұүһі',
};
