import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Swahili quantities', () => {
  it.each([
    [
      'Biashara ilifikia dola bilioni 140, dola za Marekani bilioni 146.9',
      [
        'dola bilioni 140 = 140000000000 USD money',
        'dola za Marekani bilioni 146.9 = 146900000000 USD money',
      ],
    ],
    [
      'dola bilioni mia mbili na hamsini, shilingi milioni tano, pauni 20',
      [
        'dola bilioni mia mbili na hamsini = 250000000000 USD money',
        'shilingi milioni tano = 5000000 money',
        'pauni 20 = 20 GBP money',
      ],
    ],
    [
      'wanajeshi 130,000, wanajeshi elfu mia moja na thelathini, wanajeshi 130 elfu',
      ['130,000 = 130000 number', 'elfu mia moja na thelathini = 130000 number', '130 elfu = 130000 number'],
    ],
    [
      'mita za ujazo bilioni 10 za gesi, mita za ujazo bilioni kumi',
      [
        'mita za ujazo bilioni 10 = 10000000000 cubic-meter measure',
        'mita za ujazo bilioni kumi = 10000000000 cubic-meter measure',
      ],
    ],
    [
      'tani milioni 100 za mafuta, mapipa milioni moja',
      ['tani milioni 100 = 100000000 metric-ton measure', 'mapipa milioni moja = 1000000 barrel measure'],
    ],
    [
      'mpaka wa kilomita 4,000, kilomita elfu nne',
      ['kilomita 4,000 = 4000 kilometer measure', 'kilomita elfu nne = 4000 kilometer measure'],
    ],
    [
      'mkutano wa 38, mkutano wa thelathini na nane',
      ['wa 38 = 38 ordinal', 'wa thelathini na nane = 38 ordinal'],
    ],
    [
      'muhula wa tatu, awamu ya tatu, mara ya kwanza',
      ['tatu = 3 ordinal', 'tatu = 3 ordinal', 'kwanza = 1 ordinal'],
    ],
    ['asilimia 35.8, asilimia tano', ['asilimia 35.8 = 35.8 percent', 'asilimia tano = 5 percent']],
    [
      'theluthi moja, theluthi mbili, nusu',
      [
        'theluthi moja = 0.333333333333333 number',
        'theluthi mbili = 0.666666666666667 number',
        'nusu = 0.5 number',
      ],
    ],
    [
      'viongozi ishirini na mmoja, elfu moja mia tisa themanini na nne, saa nne',
      [
        'ishirini na mmoja = 21 number',
        'elfu moja mia tisa themanini na nne = 1984 number',
        'nne = 4 number',
      ],
    ],
    ['kilomita za mraba 190', ['kilomita za mraba 190 = 190 square-kilometer measure']],
  ])('%s', (text, expected) => {
    expect(read(text, 'sw')).toEqual(expected);
  });

  it.each([
    'Tarehe 4 Februari 2022, mwaka wa 2014, mwaka 2016',
    'maelfu ya watu, mamilioni ya dola',
    'kwa moja',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'sw')).toEqual([]);
  });
});
