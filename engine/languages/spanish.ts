import type { Language } from './descriptor.ts';

export const spanish: Language = {
  tag: 'es',
  families: ['latn'],
  letters: 'ñ¿¡óíá',
};
