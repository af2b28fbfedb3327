import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Norwegian quantities', () => {
  it.each([
    [
      'Handelen nådde 140 milliarder dollar, 146,9 mrd. dollar.',
      ['140 milliarder dollar = 140000000000 USD money', '146,9 mrd. dollar = 146900000000 USD money'],
    ],
    [
      'opp til to hundre og femti milliarder dollar, 5 mill. kroner, 10 danske kroner',
      [
        'to hundre og femti milliarder dollar = 250000000000 USD money',
        '5 mill. kroner = 5000000 NOK money',
        '10 danske kroner = 10 DKK money',
      ],
    ],
    [
      '130 000 soldater, hundre og tretti tusen soldater, 130.000 mann',
      ['130 000 = 130000 number', 'hundre og tretti tusen = 130000 number', '130.000 = 130000 number'],
    ],
    [
      'ti milliarder kubikkmeter gass i året',
      ['ti milliarder kubikkmeter = 10000000000 cubic-meter measure'],
    ],
    [
      '100 millioner tonn olje, en million fat, to og en halv million tonn',
      [
        '100 millioner tonn = 100000000 metric-ton measure',
        'en million fat = 1000000 barrel measure',
        'to og en halv million tonn = 2500000 metric-ton measure',
      ],
    ],
    [
      'en 4000 kilometer lang grense, 2500 engelske mil, 43 mil',
      [
        '4000 kilometer = 4000 kilometer measure',
        '2500 engelske mil = 2500 mile measure',
        '43 mil = 430 kilometer measure',
      ],
    ],
    [
      'det 38. møtet, det trettiåttende møtet, for 38. gang',
      ['38. = 38 ordinal', 'trettiåttende = 38 ordinal', '38. = 38 ordinal'],
    ],
    ['en tredje periode', ['tredje = 3 ordinal']],
    [
      'med 35,8 prosent, minus tre prosent, fem prosentpoeng',
      ['35,8 prosent = 35.8 percent', 'minus tre prosent = -3 percent', 'fem prosentpoeng = 5 percent'],
    ],
    [
      'en tredjedel, to tredeler, halvparten, halvannen million',
      [
        'en tredjedel = 0.333333333333333 number',
        'to tredeler = 0.666666666666667 number',
        'halvparten = 0.5 number',
        'halvannen million = 1500000 number',
      ],
    ],
    [
      'femogtjue, tjuefem, tohundre, ettusen, nittenhundreogåttifire',
      [
        'tjuefem = 25 number',
        'tohundre = 200 number',
        'ettusen = 1000 number',
        'nittenhundreogåttifire = 1984 number',
      ],
    ],
    [
      'mellom 10 og 15 milliarder kroner',
      ['10 = 10000000000 NOK money', '15 milliarder kroner = 15000000000 NOK money'],
    ],
    [
      '190 kvadratkilometer, 5 grader celsius, 100 kilometer i timen',
      [
        '190 kvadratkilometer = 190 square-kilometer measure',
        '5 grader celsius = 5 celsius measure',
        '100 kilometer i timen = 100 kilometer-per-hour measure',
      ],
    ],
    ['to kroner og 20 øre', ['to kroner og 20 øre = 2.2 NOK money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'nb')).toEqual(expected);
  });

  it.each([
    'De andre landene sier nei, og den ene og andre.',
    'Han satt under et tre i mai 2014.',
    'Tito kom i 2022 klokka 14.30 den 4. februar.',
    'Tusenvis av mennesker, millioner av kroner.',
    'på en annen måte',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'nb')).toEqual([]);
  });
});
