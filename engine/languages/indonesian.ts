import type { Language } from './descriptor.ts';

export const indonesian: Language = {
  tag: 'id',
  families: ['latn'],
};
