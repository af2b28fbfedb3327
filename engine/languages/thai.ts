import type { Language } from './descriptor.ts';

export const thai: Language = {
  tag: 'th',
  families: ['thai'],
};
