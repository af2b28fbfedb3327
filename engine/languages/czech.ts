import type { Language } from './descriptor.ts';

export const czech: Language = {
  tag: 'cs',
  families: ['latn'],
  letters: 'ěřůčšžý',
};
