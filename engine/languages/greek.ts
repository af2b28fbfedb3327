import type { Language } from './descriptor.ts';

export const greek: Language = {
  tag: 'el',
  families: ['grek'],
};
