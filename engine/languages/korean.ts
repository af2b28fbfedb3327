import type { Language } from './descriptor.ts';

export const korean: Language = {
  tag: 'ko',
  families: ['hang'],
};
