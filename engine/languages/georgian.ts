import type { Language } from './descriptor.ts';

export const georgian: Language = {
  tag: 'ka',
  families: ['geor'],
};
