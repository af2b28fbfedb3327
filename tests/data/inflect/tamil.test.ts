import { describe, expect, it } from 'vitest';
import { tamilStem } from '../../../data/compile/inflect/tamil.ts';
import { packIndex } from '../../../engine/index/pack.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import { form, lexicon, told } from '../../engine/lexicon.ts';

describe('the stem of a Tamil name', () => {
  it.each([
    ['உக்ரைன்', ['உக்ரைன']],
    ['பெய்ஜிங்', ['பெய்ஜிங்க']],
    ['ஒன்றியம்', ['ஒன்றியத்த', 'ஒன்றியம']],
    ['சீனா', []],
  ])('%s', (name, stems) => {
    expect(tamilStem(name)).toEqual(stems);
  });

  it('takes the endings that the language writes onto it, and an adjective is no name', () => {
    const { core, parts } = packIndex({
      ...lexicon,
      forms: ['உக்ரைன்', 'ரஷ்யா'].flatMap((name, n) =>
        [name, ...tamilStem(name)].map((text) => form(n === 0 ? 'georgia' : 'russia', 'ta', text)),
      ),
      cards: lexicon.cards.map((card) => ({ ...card, titles: [] })),
      phrases: [],
      figures: [],
    });
    const spotter = createSpotter(core, parts);
    const text = 'உக்ரைன் உக்ரைனில் உக்ரைனுக்கும் ரஷ்யாவின் ரஷ்ய';
    expect(told(spotter.decide([spotter.scan(text, 'ta')]).mentions).map((one) => one.split(':')[0])).toEqual(
      ['georgia', 'georgia', 'georgia', 'russia'],
    );
  });
});
