import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Slovak quantities', () => {
  it.each([
    [
      'Obchod dosiahol 140 miliárd dolárov, 146,9 mld. dolárov.',
      ['140 miliárd dolárov = 140000000000 USD money', '146,9 mld. dolárov = 146900000000 USD money'],
    ],
    [
      'na dvesto päťdesiat miliárd amerických dolárov, 5 miliónov eur, 20 libier',
      [
        'dvesto päťdesiat miliárd amerických dolárov = 250000000000 USD money',
        '5 miliónov eur = 5000000 EUR money',
        '20 libier = 20 GBP money',
      ],
    ],
    [
      '130 000 vojakov, 130-tisíc vojakov, stotridsaťtisíc vojakov',
      ['130 000 = 130000 number', '130-tisíc = 130000 number', 'stotridsaťtisíc = 130000 number'],
    ],
    [
      'desať miliárd kubických metrov plynu, 10 miliárd metrov kubických',
      [
        'desať miliárd kubických metrov = 10000000000 cubic-meter measure',
        '10 miliárd metrov kubických = 10000000000 cubic-meter measure',
      ],
    ],
    [
      '100 miliónov ton ropy, milión barelov, dva a pol milióna ton',
      [
        '100 miliónov ton = 100000000 metric-ton measure',
        'milión barelov = 1000000 barrel measure',
        'dva a pol milióna ton = 2500000 metric-ton measure',
      ],
    ],
    [
      'hranica dlhá 4000 kilometrov, štyri tisíce kilometrov',
      ['4000 kilometrov = 4000 kilometer measure', 'štyri tisíce kilometrov = 4000 kilometer measure'],
    ],
    ['38. stretnutie, tridsiate ôsme stretnutie', ['38. = 38 ordinal', 'tridsiate ôsme = 38 ordinal']],
    ['tretí mandát, na treťom stretnutí', ['tretí = 3 ordinal', 'treťom = 3 ordinal']],
    [
      'o 35,8 percenta, päť percent, 5 percentuálnych bodov',
      ['35,8 percenta = 35.8 percent', 'päť percent = 5 percent', '5 percentuálnych bodov = 5 percent'],
    ],
    [
      'o tretinu, dve tretiny, polovica, tri štvrtiny',
      [
        'tretinu = 0.333333333333333 number',
        'dve tretiny = 0.666666666666667 number',
        'polovica = 0.5 number',
        'tri štvrtiny = 0.75 number',
      ],
    ],
    ['od 10 do 15 miliónov eur', ['10 = 10000000 EUR money', '15 miliónov eur = 15000000 EUR money']],
    [
      'dvadsaťjeden lídrov, tisíc deväťsto osemdesiatštyri',
      ['dvadsaťjeden = 21 number', 'tisíc deväťsto osemdesiatštyri = 1984 number'],
    ],
    [
      'mínus 5 stupňov Celzia, 190 štvorcových kilometrov',
      [
        'mínus 5 stupňov Celzia = -5 celsius measure',
        '190 štvorcových kilometrov = 190 square-kilometer measure',
      ],
    ],
    ['dva doláre a 20 centov', ['dva doláre a 20 centov = 2.2 USD money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'sk')).toEqual(expected);
  });

  it.each([
    'Stretli sa 4. februára 2022, v roku 2014.',
    'Jeden z ministrov sa pozrel jeden na druhého.',
    'Tisíce ľudí, stovky vojakov, milióny eur.',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'sk')).toEqual([]);
  });
});
