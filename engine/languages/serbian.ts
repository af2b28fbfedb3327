import type { Language } from './descriptor.ts';

export const serbian: Language = {
  tag: 'sr',
  families: ['cyrl', 'latn'],
  letters: 'ђћљњџј',
};
