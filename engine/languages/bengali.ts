import type { Language } from './descriptor.ts';

export const bengali: Language = {
  tag: 'bn',
  families: ['beng'],
};
