import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Swedish quantities', () => {
  it.each([
    ['Handeln nådde 140 miljarder dollar.', ['140 miljarder dollar = 140000000000 USD money']],
    [
      'till 250 miljarder dollar, 5 miljoner kronor, 140 mdr kronor',
      [
        '250 miljarder dollar = 250000000000 USD money',
        '5 miljoner kronor = 5000000 SEK money',
        '140 mdr kronor = 140000000000 SEK money',
      ],
    ],
    [
      '130 000 soldater, etthundratrettiotusen soldater',
      ['130 000 = 130000 number', 'etthundratrettiotusen = 130000 number'],
    ],
    ['tio miljarder kubikmeter gas', ['tio miljarder kubikmeter = 10000000000 cubic-meter measure']],
    ['100 miljoner ton olja', ['100 miljoner ton = 100000000 metric-ton measure']],
    [
      'en 4 000 kilometer lång gräns, 400 mil',
      ['4 000 kilometer = 4000 kilometer measure', '400 mil = 4000 kilometer measure'],
    ],
    ['det 38:e mötet, den trettioåttonde gången', ['38:e = 38 ordinal', 'trettioåttonde = 38 ordinal']],
    ['en tredje mandatperiod', ['tredje = 3 ordinal']],
    ['med 35,8 procent, 147 %', ['35,8 procent = 35.8 percent', '147 % = 147 percent']],
    [
      'med en tredjedel, två tredjedelar, hälften',
      [
        'en tredjedel = 0.333333333333333 number',
        'två tredjedelar = 0.666666666666667 number',
        'hälften = 0.5 number',
      ],
    ],
    ['tvåhundrafemtio, trettioåtta', ['tvåhundrafemtio = 250 number', 'trettioåtta = 38 number']],
    [
      'en och en halv miljon, en halv miljon',
      ['en och en halv miljon = 1500000 number', 'en halv miljon = 500000 number'],
    ],
    [
      'mellan 10 och 15 miljoner fat',
      ['10 = 10000000 barrel measure', '15 miljoner fat = 15000000 barrel measure'],
    ],
    [
      '20 rubel, 3 yuan, 5 schweiziska franc, 10 norska kronor',
      [
        '20 rubel = 20 RUB money',
        '3 yuan = 3 CNY money',
        '5 schweiziska franc = 5 CHF money',
        '10 norska kronor = 10 NOK money',
      ],
    ],
    ['minus 5 grader', ['minus 5 grader = -5 degree measure']],
    ['190 kvadratkilometer', ['190 kvadratkilometer = 190 square-kilometer measure']],
    ['1400 personer', ['1400 = 1400 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'sv')).toEqual(expected);
  });
});

describe('what is no quantity in Swedish', () => {
  it.each(['den 4 februari 2022, år 2014', 'en man och en kvinna', 'tusentals soldater, dussintals döda'])(
    '%s',
    (text) => {
      expect(read(text, 'sv')).toEqual([]);
    },
  );
});
