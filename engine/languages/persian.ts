import type { Language } from './descriptor.ts';

/** The link -e is not written but after a vowel, where the names have it as a form (data/compile/inflect/persian.ts). */
export const persian: Language = {
  tag: 'fa',
  families: ['arab'],
  letters: 'پچژگکی',
};
