/** The part of russian-nouns-js, which has no types of its own, that is used here. */
declare module 'russian-nouns-js' {
  interface Lemma {
    text: string;
    gender: string;
    animate?: boolean;
    surname?: boolean;
  }
  class Engine {
    /** @returns the spellings of a word in a case, the usual one first. */
    decline(lemma: Lemma, grammaticalCase: string): string[];
  }
  const RussianNouns: {
    Engine: typeof Engine;
    Gender: Record<'MASCULINE' | 'FEMININE' | 'NEUTER', string>;
    Case: Record<'GENITIVE' | 'DATIVE' | 'ACCUSATIVE' | 'INSTRUMENTAL' | 'PREPOSITIONAL', string>;
  };
  export default RussianNouns;
}
