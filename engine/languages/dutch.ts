import type { Language } from './descriptor.ts';

export const dutch: Language = {
  tag: 'nl',
  families: ['latn'],
};
