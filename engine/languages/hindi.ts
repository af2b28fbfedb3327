import type { Language } from './descriptor.ts';

export const hindi: Language = {
  tag: 'hi',
  families: ['deva'],
};
