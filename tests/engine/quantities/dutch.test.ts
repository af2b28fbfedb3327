import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Dutch quantities', () => {
  it.each([
    ['De handel bereikte 140 miljard dollar.', ['140 miljard dollar = 140000000000 USD money']],
    [
      'naar 250 mld dollar, 140 mld. euro, 5 mln euro',
      [
        '250 mld dollar = 250000000000 USD money',
        '140 mld. euro = 140000000000 EUR money',
        '5 mln euro = 5000000 EUR money',
      ],
    ],
    [
      '130.000 soldaten, honderddertigduizend soldaten, 130 duizend',
      ['130.000 = 130000 number', 'honderddertigduizend = 130000 number', '130 duizend = 130000 number'],
    ],
    ['tien miljard kubieke meter gas', ['tien miljard kubieke meter = 10000000000 cubic-meter measure']],
    ['100 miljoen ton olie', ['100 miljoen ton = 100000000 metric-ton measure']],
    ['een grens van 4.000 kilometer', ['4.000 kilometer = 4000 kilometer measure']],
    [
      'de 38e ontmoeting, de 38ste keer, de achtendertigste',
      ['38e = 38 ordinal', '38ste = 38 ordinal', 'achtendertigste = 38 ordinal'],
    ],
    ['een derde termijn', ['derde = 3 ordinal']],
    ['met 35,8 procent, 147%', ['35,8 procent = 35.8 percent', '147% = 147 percent']],
    [
      'met een derde, twee derde, de helft',
      ['een derde = 0.333333333333333 number', 'twee derde = 0.666666666666667 number', 'helft = 0.5 number'],
    ],
    [
      'tweehonderdvijftig, achtendertig, drieëntwintig',
      ['tweehonderdvijftig = 250 number', 'achtendertig = 38 number', 'drieëntwintig = 23 number'],
    ],
    [
      'anderhalf miljard euro, een half miljoen, twee en een half miljoen',
      [
        'anderhalf miljard euro = 1500000000 EUR money',
        'een half miljoen = 500000 number',
        'twee en een half miljoen = 2500000 number',
      ],
    ],
    [
      'tussen 10 en 15 miljoen vaten',
      ['10 = 10000000 barrel measure', '15 miljoen vaten = 15000000 barrel measure'],
    ],
    ['van 5 tot 7 miljard euro', ['5 = 5000000000 EUR money', '7 miljard euro = 7000000000 EUR money']],
    [
      '20 roebel, 3 yuan, 5 Zwitserse frank',
      ['20 roebel = 20 RUB money', '3 yuan = 3 CNY money', '5 Zwitserse frank = 5 CHF money'],
    ],
    ['min 5 graden Celsius', ['min 5 graden Celsius = -5 celsius measure']],
    ['190 vierkante kilometer', ['190 vierkante kilometer = 190 square-kilometer measure']],
    ['1400 mensen', ['1400 = 1400 number']],
    ['driekwart van de stemmen', ['driekwart = 0.75 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'nl')).toEqual(expected);
  });
});

describe('what is no quantity in Dutch', () => {
  it.each([
    'op 4 februari 2022, in 2014, sinds 1997',
    'een man en een vrouw',
    'tientallen doden, duizenden soldaten',
  ])('%s', (text) => {
    expect(read(text, 'nl')).toEqual([]);
  });
});
