import type { Language } from './descriptor.ts';

export const ukrainian: Language = {
  tag: 'uk',
  families: ['cyrl'],
  letters: 'іїєґ',
};
