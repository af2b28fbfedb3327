import type { Language } from './descriptor.ts';

export const slovak: Language = {
  tag: 'sk',
  families: ['latn'],
  letters: 'ľĺŕôťďčšžý',
};
