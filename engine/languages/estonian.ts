import type { Language } from './descriptor.ts';

/** After the genitive, which for most names is the name (Hiina, Venemaa). */
const CASES = 'd t l le lt s sse st ks ni na ta ga';
/** A foreign name that ends in a consonant has it with -i: Putin-i-ga, Iraan-i-s. */
const LINKED = CASES.split(' ').map((ending) => `i${ending}`);

/** Stems that change are data/compile/inflect/estonian.ts's. -lane makes a person of a country and is no ending here. */
export const estonian: Language = {
  tag: 'et',
  families: ['latn'],
  letters: 'õäöü',
  afterApostrophe: ['i', ...CASES.split(' ')],
  enclitics: { any: ['i', 'it', ...CASES.split(' '), ...LINKED, 'ki', 'gi'], compounds: true },
};
