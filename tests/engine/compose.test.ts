import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetters } from '../../engine/fold/compose.ts';
import { foldText } from '../../engine/fold/index.ts';
import { packIndex } from '../../engine/index/pack.ts';
import { createSpotter } from '../../engine/spotter.ts';
import { form, lexicon, told } from './lexicon.ts';

const { core, parts } = packIndex({ ...lexicon, forms: [form('china', 'ru', 'Китай')], phrases: [] });

describe('letters that came in parts', () => {
  it.each(['Ресей мен Україна', 'কোরিয়া ও মস্কো', 'கொரியா', '푸틴 대통령', 'プーチン大統領', 'Türkçe Élysée'])(
    'are the letters: %s',
    (text) => {
      const inParts = text.normalize('NFD');
      expect(inParts).not.toBe(text);
      expect(foldText(composeLetters(inParts))).toBe(foldText(text));
    },
  );

  it('keep their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        expect(composeLetters(text)).toHaveLength(text.length);
        expect(composeLetters(text.normalize('NFD'))).toHaveLength(text.normalize('NFD').length);
      }),
    );
  });

  it('leave a text alone that has none', () => {
    const text = 'Россия, the 2nd of the two; য়';
    expect(composeLetters(text)).toBe(text);
  });

  it('are put together beside one that comes in parts however it is composed', () => {
    const korea = '\u0995\u09c7\u09be\u09b0\u09bf\u09df\u09be';
    expect(foldText(composeLetters(korea))).toBe(foldText('কোরিয়া'));
  });

  it('hold a run of katakana together', () => {
    const india = packIndex({ ...lexicon, forms: [form('china', 'ja', 'インド')], phrases: [] });
    const spotter = createSpotter(india.core, india.parts);
    const spotIn = (text: string) => told(spotter.decide([spotter.scan(text.normalize('NFD'))]).mentions);
    expect(spotIn('彼はインドネシアにいた。')).toEqual([]);
    expect(spotIn('彼はインドにいた。')).toEqual([`china:${'インド'.normalize('NFD')}`]);
  });

  it('are marked to the last part, as they stand in the text', () => {
    const spotter = createSpotter(core, parts);
    const text = 'Это Китай.'.normalize('NFD');
    expect(spotter.decide([spotter.scan(text)]).mentions).toMatchObject([
      { card: 'china', start: 4, end: text.length - 1, text: 'Китай'.normalize('NFD') },
    ]);
  });
});
