import type { Language } from './descriptor.ts';

export const portuguese: Language = {
  tag: 'pt',
  families: ['latn'],
  letters: 'ãõçáê',
};
