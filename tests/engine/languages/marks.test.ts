import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../engine/index/pack.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import { form, lexicon, told } from '../lexicon.ts';

const noAdjective = { unless: { before: [], after: [], page: [], letters: 'áéú' } };
const { core, parts } = packIndex({
  ...lexicon,
  forms: ['Rusko', 'Ruska'].map((text) => form('russia', 'cs', text, noAdjective)),
  phrases: [],
  figures: [],
});
const spotter = createSpotter(core, parts);
const czech = (text: string) => told(spotter.decide([spotter.scan(text, 'cs')]).mentions);

describe('a mark that folding evens out', () => {
  it('makes an adjective of a name where it stands on the last letter', () => {
    expect(czech('Ruská vláda odstoupila.')).toEqual([]);
    expect(czech('RUSKÁ VLÁDA')).toEqual([]);
  });

  it('does so however it is composed', () => {
    expect(czech('Ruská vláda odstoupila.'.normalize('NFD'))).toEqual([]);
  });

  it('is none of the name itself, whatever stands behind it', () => {
    expect(czech('Ruska se to netýká, z Ruska é.')).toEqual(['russia:Ruska', 'russia:Ruska']);
  });

  it('makes another word of a name wherever in it the mark stands', () => {
    expect(czech('Rúsko, RÚSKO')).toEqual([]);
  });
});
