import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Romanian quantities', () => {
  it.each([
    [
      'Comerțul a ajuns la 140 de miliarde de dolari, 146,9 mld. dolari.',
      ['140 de miliarde de dolari = 140000000000 USD money', '146,9 mld. dolari = 146900000000 USD money'],
    ],
    [
      'până la două sute cincizeci de miliarde de dolari americani, 5 milioane de lei, 20 de lire sterline',
      [
        'două sute cincizeci de miliarde de dolari americani = 250000000000 USD money',
        '5 milioane de lei = 5000000 RON money',
        '20 de lire sterline = 20 GBP money',
      ],
    ],
    [
      '130.000 de militari, 130 de mii de soldați, o sută treizeci de mii de soldați',
      ['130.000 = 130000 number', '130 de mii = 130000 number', 'o sută treizeci de mii = 130000 number'],
    ],
    [
      'zece miliarde de metri cubi de gaze, 10 miliarde metri cubi pe an',
      [
        'zece miliarde de metri cubi = 10000000000 cubic-meter measure',
        '10 miliarde metri cubi = 10000000000 cubic-meter measure',
      ],
    ],
    [
      '100 de milioane de tone de petrol, un milion de barili, două milioane și jumătate de tone',
      [
        '100 de milioane de tone = 100000000 metric-ton measure',
        'un milion de barili = 1000000 barrel measure',
        'două milioane și jumătate de tone = 2500000 metric-ton measure',
      ],
    ],
    [
      'o graniță de 4.000 de kilometri, patru mii de kilometri',
      ['4.000 de kilometri = 4000 kilometer measure', 'patru mii de kilometri = 4000 kilometer measure'],
    ],
    [
      'a 38-a întâlnire, al treizeci și optulea summit, pentru a 38-a oară',
      ['38-a = 38 ordinal', 'treizeci și optulea = 38 ordinal', '38-a = 38 ordinal'],
    ],
    [
      'al treilea mandat, a treia oară, a doua zi',
      ['treilea = 3 ordinal', 'treia = 3 ordinal', 'doua = 2 ordinal'],
    ],
    [
      'cu 35,8%, cinci la sută, 35 de procente, 5 puncte procentuale',
      [
        '35,8% = 35.8 percent',
        'cinci la sută = 5 percent',
        '35 de procente = 35 percent',
        '5 puncte procentuale = 5 percent',
      ],
    ],
    [
      'o treime, două treimi, jumătate, trei sferturi',
      [
        'o treime = 0.333333333333333 number',
        'două treimi = 0.666666666666667 number',
        'jumătate = 0.5 number',
        'trei sferturi = 0.75 number',
      ],
    ],
    [
      'de la 10 la 15 milioane de lei',
      ['10 = 10000000 RON money', '15 milioane de lei = 15000000 RON money'],
    ],
    [
      'douăzeci și una de țări, douazeci si unu, o mie nouă sute optzeci și patru',
      [
        'douăzeci și una = 21 number',
        'douazeci si unu = 21 number',
        'o mie nouă sute optzeci și patru = 1984 number',
      ],
    ],
    [
      'trei virgulă cinci, minus 5 grade Celsius, 190 de kilometri pătrați',
      [
        'trei virgulă cinci = 3.5 number',
        'minus 5 grade Celsius = -5 celsius measure',
        '190 de kilometri pătrați = 190 square-kilometer measure',
      ],
    ],
    [
      'doi dolari și 20 de cenți, 10 lei și 50 de bani',
      ['doi dolari și 20 de cenți = 2.2 USD money', '10 lei și 50 de bani = 10.5 RON money'],
    ],
    ['a două companii', ['două = 2 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ro')).toEqual(expected);
  });

  it.each([
    'La 4 februarie 2022, în 2014, din 2016',
    'Noua lege a fost votată; o altă zi; mii de oameni, sute de soldați, zeci de tancuri.',
    'A văzut-o o dată, la ora 14.',
    'a opta pentru pace',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'ro')).toEqual([]);
  });
});
