import type { Language } from './descriptor.ts';

export const swedish: Language = {
  tag: 'sv',
  families: ['latn'],
  letters: 'åäö',
};
