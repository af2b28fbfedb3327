import type { Language } from './descriptor.ts';

/**
 * Cases and the article, written onto the stem: Ռուսաստան-ի, Մոսկվա-յում, Իրան-ը. -յան and -ցի make adjectives and people of a
 * country and are none of them. Acronyms take them after a hyphen, which ends the word by itself.
 */
export const armenian: Language = {
  tag: 'hy',
  families: ['armn'],
  enclitics: {
    any: 'ի ին ինը ինն ից ով ում ը ն ս յի յին յից յով յում ու ուն ուց ումն ովն իցն'.split(' '),
  },
};
