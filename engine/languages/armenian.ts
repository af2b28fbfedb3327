import type { Language } from './descriptor.ts';

export const armenian: Language = {
  tag: 'hy',
  families: ['armn'],
};
