import type { Language } from './descriptor.ts';

export const persian: Language = {
  tag: 'fa',
  families: ['arab'],
  letters: 'پچژگکی',
};
