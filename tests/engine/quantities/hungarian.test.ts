import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Hungarian quantities', () => {
  it.each([
    [
      'A kereskedelem elérte a 140 milliárd dollárt, 146,9 mrd dollár.',
      ['140 milliárd dollárt = 140000000000 USD money', '146,9 mrd dollár = 146900000000 USD money'],
    ],
    [
      'kétszázötven milliárd amerikai dollárra, 5 millió forintot, 20 fontot',
      [
        'kétszázötven milliárd amerikai dollárra = 250000000000 USD money',
        '5 millió forintot = 5000000 HUF money',
        '20 fontot = 20 GBP money',
      ],
    ],
    [
      '130 000 katona, 130 ezer katonát, százharmincezer katona',
      ['130 000 = 130000 number', '130 ezer = 130000 number', 'százharmincezer = 130000 number'],
    ],
    [
      'tízmilliárd köbméter gáz, 10 milliárd köbmétert',
      [
        'tízmilliárd köbméter = 10000000000 cubic-meter measure',
        '10 milliárd köbmétert = 10000000000 cubic-meter measure',
      ],
    ],
    [
      '100 millió tonna olajat, egymillió hordó, két és fél millió tonna',
      [
        '100 millió tonna = 100000000 metric-ton measure',
        'egymillió hordó = 1000000 barrel measure',
        'két és fél millió tonna = 2500000 metric-ton measure',
      ],
    ],
    [
      '4000 kilométeres határ, négyezer kilométer',
      ['4000 kilométeres = 4000 kilometer measure', 'négyezer kilométer = 4000 kilometer measure'],
    ],
    [
      'a 38. találkozó, a harmincnyolcadik találkozón, harmadik ciklus',
      ['38. = 38 ordinal', 'harmincnyolcadik = 38 ordinal', 'harmadik = 3 ordinal'],
    ],
    [
      '35,8 százalékkal, öt százalékponttal',
      ['35,8 százalékkal = 35.8 percent', 'öt százalékponttal = 5 percent'],
    ],
    [
      'egyharmadával, kétharmad, háromnegyed, a bevétel fele, másfél millió',
      [
        'egyharmadával = 0.333333333333333 number',
        'kétharmad = 0.666666666666667 number',
        'háromnegyed = 0.75 number',
        'fele = 0.5 number',
        'másfél millió = 1500000 number',
      ],
    ],
    [
      'huszonegy vezető, ezerkilencszáznyolcvannégy, kétezer-ötszáz',
      ['huszonegy = 21 number', 'ezerkilencszáznyolcvannégy = 1984 number', 'kétezer-ötszáz = 2500 number'],
    ],
    [
      'mínusz 5 Celsius-fok, 190 négyzetkilométer',
      ['mínusz 5 Celsius-fok = -5 celsius measure', '190 négyzetkilométer = 190 square-kilometer measure'],
    ],
    ['négy órán át tárgyaltak', ['négy = 4 number']],
    ['két dollár 20 cent', ['két dollár 20 cent = 2.2 USD money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'hu')).toEqual(expected);
  });

  it.each([
    '2022. február 4-én, 2014-ben, 2014 óta',
    'Ők őt látták egy héten át; a jövő hét végén.',
    'Ezrek vonultak fel, más egy ideig.',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'hu')).toEqual([]);
  });
});
