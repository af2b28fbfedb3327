import type { Language } from './descriptor.ts';

/** Names that are spelled alike in every language that writes them in Latin letters; and all there is for a language without a file. */
export const common: Language = { tag: 'mul', families: ['latn'] };
