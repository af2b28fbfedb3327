import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Polish quantities', () => {
  it.each([
    ['Obroty sięgnęły 140 mld dolarów.', ['140 mld dolarów = 140000000000 USD money']],
    [
      'do 250 miliardów dolarów, 140 mld dol., 5 mln zł',
      [
        '250 miliardów dolarów = 250000000000 USD money',
        '140 mld dol = 140000000000 USD money',
        '5 mln zł = 5000000 PLN money',
      ],
    ],
    [
      '130 tys. żołnierzy, 130 tysięcy żołnierzy, sto trzydzieści tysięcy żołnierzy',
      ['130 tys. = 130000 number', '130 tysięcy = 130000 number', 'sto trzydzieści tysięcy = 130000 number'],
    ],
    [
      'dziesięć miliardów metrów sześciennych gazu',
      ['dziesięć miliardów metrów sześciennych = 10000000000 cubic-meter measure'],
    ],
    ['100 mln ton ropy', ['100 mln ton = 100000000 metric-ton measure']],
    [
      'granica długości 4 tys. km, 4000 kilometrów',
      ['4 tys. km = 4000 kilometer measure', '4000 kilometrów = 4000 kilometer measure'],
    ],
    [
      '38. spotkanie, trzydzieste ósme spotkanie, po raz 38.',
      ['38. = 38 ordinal', 'trzydzieste ósme = 38 ordinal', '38 = 38 number'],
    ],
    ['na trzecią kadencję', ['trzecią = 3 ordinal']],
    [
      'o 35,8 proc., o 147 procent, 5 punktów procentowych',
      ['35,8 proc = 35.8 percent', '147 procent = 147 percent', '5 punktów procentowych = 5 percent'],
    ],
    [
      'o jedną trzecią, dwie trzecie, połowa',
      [
        'jedną trzecią = 0.333333333333333 number',
        'dwie trzecie = 0.666666666666667 number',
        'połowa = 0.5 number',
      ],
    ],
    ['1400 osób, 1,4 tysiąca osób', ['1400 = 1400 number', '1,4 tysiąca = 1400 number']],
    [
      'półtora miliarda złotych, dwa i pół miliona ludzi',
      ['półtora miliarda złotych = 1500000000 PLN money', 'dwa i pół miliona = 2500000 number'],
    ],
    [
      'od 10 do 15 milionów baryłek',
      ['10 = 10000000 barrel measure', '15 milionów baryłek = 15000000 barrel measure'],
    ],
    [
      '20 rubli, 3 juany, 5 franków szwajcarskich',
      ['20 rubli = 20 RUB money', '3 juany = 3 CNY money', '5 franków szwajcarskich = 5 CHF money'],
    ],
    ['minus 5 stopni Celsjusza', ['minus 5 stopni Celsjusza = -5 celsius measure']],
    ['190 kilometrów kwadratowych', ['190 kilometrów kwadratowych = 190 square-kilometer measure']],
    ['milion złotych, tysiąc żołnierzy', ['milion złotych = 1000000 PLN money', 'tysiąc = 1000 number']],
    ['dwadzieścia siedem krajów', ['dwadzieścia siedem = 27 number']],
    ['12 głosów za, 2 przeciw', ['12 = 12 number', '2 = 2 number']],
    ['dwustu pięćdziesięciu żołnierzy', ['dwustu pięćdziesięciu = 250 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'pl')).toEqual(expected);
  });
});

describe('what is no quantity in Polish', () => {
  it.each(['4 lutego 2022 roku, w 2014 r.', 'dziesiątki ofiar, setki tysięcy ludzi'])('%s', (text) => {
    expect(read(text, 'pl')).toEqual([]);
  });
});
