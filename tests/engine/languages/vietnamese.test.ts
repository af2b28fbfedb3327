import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../engine/fold/index.ts';
import { foldMarked, marksOf } from '../../../engine/index/marks.ts';
import { packIndex } from '../../../engine/index/pack.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import { form, lexicon, told } from '../lexicon.ts';

const { core, parts } = packIndex({
  ...lexicon,
  forms: [
    form('russia', 'vi', 'Nga', { unless: { before: ['cô'], after: [], page: [] } }),
    form('usa', 'vi', 'Mỹ'),
    form('north-korea', 'vi', 'Cộng hòa Triều Tiên'),
    form('russia', 'es', 'Rusia'),
  ],
  others: [
    { text: 'Phú Mỹ', lang: 'vi' },
    { text: 'Mỹ Đình', lang: 'vi' },
  ],
  phrases: [],
});

const spotter = createSpotter(core, parts);

const spotIn = (lang: string, text: string) => told(spotter.decide([spotter.scan(text, lang)]).mentions);

describe('accents in Vietnamese', () => {
  it('tell a name from other words', () => {
    expect(spotIn('vi', 'Ngà voi ở Nga, gần ngã ba. Công ty My Mỹ.')).toEqual(['russia:Nga', 'usa:Mỹ']);
  });

  it('tell other names from the words of a sentence', () => {
    expect(spotIn('vi', 'Ở Phú Mỹ. Chính Phủ Mỹ. Mỹ Định họp ở Mỹ Đình.')).toEqual(['usa:Mỹ', 'usa:Mỹ']);
  });

  it('tell the words that rule a name out', () => {
    expect(spotIn('vi', 'Ở đó có Nga. Gặp cô Nga.')).toEqual(['russia:Nga']);
  });

  it('are the same in capitals, taken apart, and on either letter of a pair', () => {
    expect(spotIn('vi', `CHÍNH PHỦ MỸ. ${'Mỹ'.normalize('NFD')}.`)).toHaveLength(2);
    expect(spotIn('vi', 'Cộng hoà Triều Tiên')).toHaveLength(1);
  });

  it('may be left out elsewhere', () => {
    expect(spotIn('es', 'Rusía')).toEqual(['russia:Rusía']);
  });
});

describe('the accents of a text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aáàảãạăắâấbcdđeêếoơớuưừyỹ ') });

  it('are the same however they are written', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(marksOf(text.normalize('NFD'))).toBe(marksOf(text));
        expect(marksOf(text.toUpperCase())).toBe(marksOf(text));
        expect(foldMarked(text.normalize('NFD'))).toBe(foldMarked(text));
      }),
    );
  });

  it('are all that is added to the folded text', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldMarked(text).replace(/\d/g, '')).toBe(foldText(text));
      }),
    );
  });
});
