import type { Language } from './descriptor.ts';

export const hebrew: Language = {
  tag: 'he',
  families: ['hebr'],
};
