import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('German quantities', () => {
  it.each([
    ['Der Handel erreichte 140 Milliarden Dollar.', ['140 Milliarden Dollar = 140000000000 USD money']],
    [
      'auf 250 Mrd. Dollar steigern, 140 Mrd. US-Dollar',
      ['250 Mrd. Dollar = 250000000000 USD money', '140 Mrd. US-Dollar = 140000000000 USD money'],
    ],
    ['hundertvierzig Milliarden Euro', ['hundertvierzig Milliarden Euro = 140000000000 EUR money']],
    [
      '130.000 Soldaten, 130 000 Soldaten, 130’000 Soldaten',
      ['130.000 = 130000 number', '130 000 = 130000 number', '130’000 = 130000 number'],
    ],
    ['einhundertdreißigtausend Soldaten', ['einhundertdreißigtausend = 130000 number']],
    ['zehn Milliarden Kubikmeter Gas', ['zehn Milliarden Kubikmeter = 10000000000 cubic-meter measure']],
    ['10 Mrd. Kubikmeter Erdgas', ['10 Mrd. Kubikmeter = 10000000000 cubic-meter measure']],
    ['100 Millionen Tonnen Öl', ['100 Millionen Tonnen = 100000000 metric-ton measure']],
    [
      'eine 4000 Kilometer lange Grenze, 4.000-km-Grenze',
      ['4000 Kilometer = 4000 kilometer measure', '4.000-km = 4000 kilometer measure'],
    ],
    [
      'das 38. Treffen, ihr 38. Gipfel, zum 38. Mal',
      ['38. = 38 ordinal', '38. = 38 ordinal', '38. = 38 ordinal'],
    ],
    ['das achtunddreißigste Treffen', ['achtunddreißigste = 38 ordinal']],
    ['eine dritte Amtszeit', ['dritte = 3 ordinal']],
    ['um 35,8 Prozent, um 147%', ['35,8 Prozent = 35.8 percent', '147% = 147 percent']],
    [
      'um ein Drittel, zwei Drittel, die Hälfte',
      [
        'ein Drittel = 0.333333333333333 number',
        'zwei Drittel = 0.666666666666667 number',
        'Hälfte = 0.5 number',
      ],
    ],
    [
      'zweihundertfünfzig, achtunddreißig, einhundertvierzig',
      ['zweihundertfünfzig = 250 number', 'achtunddreißig = 38 number', 'einhundertvierzig = 140 number'],
    ],
    ['1400 Menschen, 1.400 Menschen', ['1400 = 1400 number', '1.400 = 1400 number']],
    [
      'zweieinhalb Millionen Menschen, anderthalb Jahre',
      ['zweieinhalb Millionen = 2500000 number', 'anderthalb = 1.5 number'],
    ],
    ['eine halbe Million Menschen', ['eine halbe Million = 500000 number']],
    [
      'zwischen 10 und 15 Millionen Barrel',
      ['10 = 10000000 barrel measure', '15 Millionen Barrel = 15000000 barrel measure'],
    ],
    ['von 5 bis 7 Milliarden Euro', ['5 = 5000000000 EUR money', '7 Milliarden Euro = 7000000000 EUR money']],
    ['3 Mio. Euro, 5 Tsd. Stück', ['3 Mio. Euro = 3000000 EUR money', '5 Tsd. = 5000 number']],
    ['Es waren 38. Danach ging es weiter.', ['38 = 38 number']],
    [
      'minus 5 Grad Celsius, 190 Quadratkilometer',
      ['minus 5 Grad Celsius = -5 celsius measure', '190 Quadratkilometer = 190 square-kilometer measure'],
    ],
    [
      '20 Rubel, 3 Yuan, 5 Schweizer Franken',
      ['20 Rubel = 20 RUB money', '3 Yuan = 3 CNY money', '5 Schweizer Franken = 5 CHF money'],
    ],
    [
      'zwölf Ja-Stimmen, 2 Gegenstimmen, 3 Enthaltungen',
      ['zwölf = 12 number', '2 = 2 number', '3 = 3 number'],
    ],
    ['drei Viertel der Stimmen', ['drei Viertel = 0.75 number']],
    ['zwei und dreißig', ['zwei = 2 number', 'dreißig = 30 number']],
    ['im 21. Jahrhundert', ['21. = 21 ordinal']],
    ['3,5 Billionen Dollar', ['3,5 Billionen Dollar = 3500000000000 USD money']],
    ['eineinhalb Milliarden Dollar', ['eineinhalb Milliarden Dollar = 1500000000 USD money']],
    ['dreihunderttausend Flüchtlinge', ['dreihunderttausend = 300000 number']],
    ['siebenundzwanzig Staaten', ['siebenundzwanzig = 27 number']],
    ['5 Millionen Barrel pro Tag', ['5 Millionen Barrel = 5000000 barrel measure']],
  ])('%s', (text, expected) => {
    expect(read(text, 'de')).toEqual(expected);
  });
});

describe('what is no quantity in German', () => {
  it.each([
    'Am 4. Februar 2022, im Jahr 2014, seit 1997',
    'Dutzende Tote, Hunderte Menschen, Tausende Soldaten',
    'ein Mann und eine Frau',
    'Um 14 Uhr traf er ein.',
  ])('%s', (text) => {
    expect(read(text, 'de')).toEqual([]);
  });
});
