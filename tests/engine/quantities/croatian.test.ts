import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Croatian quantities', () => {
  it.each([
    [
      'Razmjena je dosegnula 140 milijardi dolara, 146,9 mlrd. dolara.',
      ['140 milijardi dolara = 140000000000 USD money', '146,9 mlrd. dolara = 146900000000 USD money'],
    ],
    [
      'do dvjesto pedeset milijardi američkih dolara, 5 milijuna eura, 20 funti',
      [
        'dvjesto pedeset milijardi američkih dolara = 250000000000 USD money',
        '5 milijuna eura = 5000000 EUR money',
        '20 funti = 20 GBP money',
      ],
    ],
    [
      '130.000 vojnika, 130 tisuća vojnika, sto trideset tisuća vojnika',
      ['130.000 = 130000 number', '130 tisuća = 130000 number', 'sto trideset tisuća = 130000 number'],
    ],
    [
      'deset milijardi kubičnih metara plina',
      ['deset milijardi kubičnih metara = 10000000000 cubic-meter measure'],
    ],
    [
      '100 milijuna tona nafte, milijun barela, dva i pol milijuna tona',
      [
        '100 milijuna tona = 100000000 metric-ton measure',
        'milijun barela = 1000000 barrel measure',
        'dva i pol milijuna tona = 2500000 metric-ton measure',
      ],
    ],
    [
      'granica duga 4000 kilometara, četiri tisuće kilometara',
      ['4000 kilometara = 4000 kilometer measure', 'četiri tisuće kilometara = 4000 kilometer measure'],
    ],
    [
      '38. sastanak, trideset osmi sastanak, trideset i osmi put',
      ['38. = 38 ordinal', 'trideset osmi = 38 ordinal', 'trideset i osmi = 38 ordinal'],
    ],
    [
      'treći mandat, na trećem sastanku, 4-ti put',
      ['treći = 3 ordinal', 'trećem = 3 ordinal', '4-ti = 4 ordinal'],
    ],
    [
      'za 35,8 posto, pet posto, 5 postotnih bodova',
      ['35,8 posto = 35.8 percent', 'pet posto = 5 percent', '5 postotnih bodova = 5 percent'],
    ],
    [
      'trećina, dvije trećine, polovica, tri četvrtine, milijun i pol',
      [
        'trećina = 0.333333333333333 number',
        'dvije trećine = 0.666666666666667 number',
        'polovica = 0.5 number',
        'tri četvrtine = 0.75 number',
        'milijun i pol = 1500000 number',
      ],
    ],
    ['od 10 do 15 milijuna eura', ['10 = 10000000 EUR money', '15 milijuna eura = 15000000 EUR money']],
    [
      'sedam stotina dvadeset jedna tisuća, dvadeset i jedna zemlja',
      ['sedam stotina dvadeset jedna tisuća = 721000 number', 'dvadeset i jedna = 21 number'],
    ],
    [
      'tri cijela pet, minus 5 stupnjeva Celzija, 190 četvornih kilometara',
      [
        'tri cijela pet = 3.5 number',
        'minus 5 stupnjeva Celzija = -5 celsius measure',
        '190 četvornih kilometara = 190 square-kilometer measure',
      ],
    ],
    ['dva eura i 20 centi', ['dva eura i 20 centi = 2.2 EUR money']],
    ['četiri sata razgovora, dvadeset jedan čelnik', ['četiri = 4 number', 'dvadeset jedan = 21 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'hr')).toEqual(expected);
  });

  it.each([
    'Sastali su se 4. veljače 2022. godine, u 2014. godini, 1990-ih.',
    'Jedan od ministara i drugi dužnosnici rekli su jedno drugom.',
    'Tisuće ljudi, stotine vojnika, milijuni eura.',
    'išli su jedan po jedan',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'hr')).toEqual([]);
  });
});
