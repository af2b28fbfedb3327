import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Danish quantities', () => {
  it.each([
    [
      'Samhandlen nåede 140 milliarder dollar, 146,9 mia. dollar.',
      ['140 milliarder dollar = 140000000000 USD money', '146,9 mia. dollar = 146900000000 USD money'],
    ],
    [
      'to hundrede og halvtreds milliarder dollar, 5 mio. kroner, 20 britiske pund',
      [
        'to hundrede og halvtreds milliarder dollar = 250000000000 USD money',
        '5 mio. kroner = 5000000 DKK money',
        '20 britiske pund = 20 GBP money',
      ],
    ],
    [
      '130.000 soldater, hundrede og tredive tusind soldater',
      ['130.000 = 130000 number', 'hundrede og tredive tusind = 130000 number'],
    ],
    ['ti milliarder kubikmeter gas', ['ti milliarder kubikmeter = 10000000000 cubic-meter measure']],
    [
      '100 millioner ton olie, en million tønder, to og en halv million ton',
      [
        '100 millioner ton = 100000000 metric-ton measure',
        'en million tønder = 1000000 barrel measure',
        'to og en halv million ton = 2500000 metric-ton measure',
      ],
    ],
    [
      'en 4000 kilometer lang grænse, fire tusind kilometer',
      ['4000 kilometer = 4000 kilometer measure', 'fire tusind kilometer = 4000 kilometer measure'],
    ],
    [
      'det 38. møde, det otteogtredivte møde, for tredje gang',
      ['38. = 38 ordinal', 'otteogtredivte = 38 ordinal', 'tredje = 3 ordinal'],
    ],
    ['med 35,8 procent, fem procentpoint', ['35,8 procent = 35.8 percent', 'fem procentpoint = 5 percent']],
    [
      'en tredjedel, to tredjedele, halvdelen, tre fjerdedele, halvanden million',
      [
        'en tredjedel = 0.333333333333333 number',
        'to tredjedele = 0.666666666666667 number',
        'halvdelen = 0.5 number',
        'tre fjerdedele = 0.75 number',
        'halvanden million = 1500000 number',
      ],
    ],
    [
      'femogtyve, enogtyve ledere, nitten hundrede og fireogfirs, seksoghalvfems',
      [
        'femogtyve = 25 number',
        'enogtyve = 21 number',
        'nitten hundrede og fireogfirs = 1984 number',
        'seksoghalvfems = 96 number',
      ],
    ],
    [
      'mellem 10 og 15 millioner kroner',
      ['10 = 10000000 DKK money', '15 millioner kroner = 15000000 DKK money'],
    ],
    [
      'minus 5 grader celsius, 190 kvadratkilometer',
      ['minus 5 grader celsius = -5 celsius measure', '190 kvadratkilometer = 190 square-kilometer measure'],
    ],
    ['to kroner og 20 øre', ['to kroner og 20 øre = 2.2 DKK money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'da')).toEqual(expected);
  });

  it.each([
    'Den 4. februar 2022 klokken 14.30, i 2014.',
    'En anden dag så de hinanden.',
    'Tusindvis af mennesker, millioner af kroner.',
    'at fire medarbejdere',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'da')).toEqual([]);
  });
});
