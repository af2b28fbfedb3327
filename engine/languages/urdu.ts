import type { Language } from './descriptor.ts';

export const urdu: Language = {
  tag: 'ur',
  families: ['arab'],
  letters: 'ٹڈڑںےہھکیگپچ',
};
