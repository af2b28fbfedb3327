import { describe, expect, it } from 'vitest';
import { storyTools } from '../../support/story.ts';
import { told } from '../lexicon.ts';

const { spotter } = storyTools();

const spotIn = (lang: string, text: string) => told(spotter.decide([spotter.scan(text, lang)]).mentions);

describe('the genitive of the North', () => {
  it('is written onto the name', () => {
    expect(spotIn('sv', 'Rysslands svar och Natos fråga')).toEqual(['russia:Ryssland', 'nato:Nato']);
    expect(spotIn('da', 'Ruslands svar og Kinas spørgsmål')).toEqual(['russia:Rusland', 'china:Kina']);
    expect(spotIn('nb', 'Russlands svar og USAs spørsmål')).toEqual(['russia:Russland', 'united-states:USA']);
    expect(spotIn('nl', 'Ruslands antwoord en Poetins vraag')).toEqual([
      'russia:Rusland',
      'vladimir-putin:Poetin',
    ]);
  });

  it('stands behind a colon or an apostrophe after acronyms', () => {
    expect(spotIn('sv', 'USA:s svar')).toEqual(['united-states:USA']);
    expect(spotIn('da', "NATO's svar")).toEqual(['nato:NATO']);
    expect(spotIn('nl', "China's antwoord")).toEqual(['china:China']);
  });

  it('makes no name of another word', () => {
    expect(spotIn('sv', 'Kinesiska krimskrams och indiska tyger')).toEqual([]);
    expect(spotIn('nb', 'En krim om russere og kinesere')).toEqual([]);
    expect(spotIn('nl', 'Chinees porselein, Russische thee en een krimi')).toEqual([]);
  });
});
