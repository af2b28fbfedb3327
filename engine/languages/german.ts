import type { Language } from './descriptor.ts';

export const german: Language = {
  tag: 'de',
  families: ['latn'],
  letters: 'äöüß',
  // The genitive: Chinas, des Kremls, des Kalten Krieges.
  enclitics: { any: ['s'], safeOnly: ['es'] },
  afterApostrophe: ['s'],
};
