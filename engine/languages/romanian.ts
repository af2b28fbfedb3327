import type { Language } from './descriptor.ts';

export const romanian: Language = {
  tag: 'ro',
  families: ['latn'],
  letters: 'ăâîșțşţ',
};
