import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../engine/index/pack.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import { form, lexicon, told } from '../lexicon.ts';

const { core, parts } = packIndex({
  ...lexicon,
  forms: [form('russia', 'bn', 'রাশিয়া'), form('china', 'bn', 'চীন'), form('putin', 'bn', 'পুতিন')],
  cards: lexicon.cards.map((card) => ({ ...card, titles: [] })),
  phrases: [],
  figures: [],
});
const spotter = createSpotter(core, parts);
const spot = (text: string) => told(spotter.decide([spotter.scan(text, 'bn')]).mentions);

describe('Bengali', () => {
  it('writes its cases onto a name, and the mention ends before them', () => {
    expect(spot('রাশিয়ার পুতিনকে চীনের চীনেও রাশিয়ায়')).toEqual([
      'russia:রাশিয়া',
      'putin:পুতিন',
      'china:চীন',
      'china:চীন',
      'russia:রাশিয়া',
    ]);
  });

  it('reads a letter with its dot however it is encoded', () => {
    expect(spot('রাশিয়ায়'.normalize('NFD'))).toHaveLength(1);
    expect(spot('রাশিয়ায়'.replaceAll('\u09af\u09bc', '\u09df'))).toHaveLength(1);
  });

  it('knows an adjective or another word as such', () => {
    expect(spot('চীনা চীনামাটি পুতিনিজম')).toEqual([]);
  });
});
