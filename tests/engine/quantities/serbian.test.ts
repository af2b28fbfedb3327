import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Serbian quantities', () => {
  it.each([
    [
      'Размена је достигла 140 милијарди долара, 146,9 млрд. долара.',
      ['140 милијарди долара = 140000000000 USD money', '146,9 млрд. долара = 146900000000 USD money'],
    ],
    [
      'до двеста педесет милијарди америчких долара, 5 милиона евра, 20 фунти',
      [
        'двеста педесет милијарди америчких долара = 250000000000 USD money',
        '5 милиона евра = 5000000 EUR money',
        '20 фунти = 20 GBP money',
      ],
    ],
    [
      '130.000 војника, 130 хиљада војника, сто тридесет хиљада војника',
      ['130.000 = 130000 number', '130 хиљада = 130000 number', 'сто тридесет хиљада = 130000 number'],
    ],
    [
      'десет милијарди кубних метара гаса',
      ['десет милијарди кубних метара = 10000000000 cubic-meter measure'],
    ],
    [
      '100 милиона тона нафте, милион барела, два и по милиона тона',
      [
        '100 милиона тона = 100000000 metric-ton measure',
        'милион барела = 1000000 barrel measure',
        'два и по милиона тона = 2500000 metric-ton measure',
      ],
    ],
    [
      'граница дуга 4.000 километара, четири хиљаде км',
      ['4.000 километара = 4000 kilometer measure', 'четири хиљаде км = 4000 kilometer measure'],
    ],
    ['38. састанак, тридесет осми састанак', ['38. = 38 ordinal', 'тридесет осми = 38 ordinal']],
    ['трећи мандат, на трећем састанку', ['трећи = 3 ordinal', 'трећем = 3 ordinal']],
    ['за 35,8 одсто, пет процената', ['35,8 одсто = 35.8 percent', 'пет процената = 5 percent']],
    [
      'трећина, две трећине, половина, три четвртине',
      [
        'трећина = 0.333333333333333 number',
        'две трећине = 0.666666666666667 number',
        'половина = 0.5 number',
        'три четвртине = 0.75 number',
      ],
    ],
    [
      'od 10 do 15 miliona evra, 100 milijardi dinara',
      [
        '10 = 10000000 EUR money',
        '15 miliona evra = 15000000 EUR money',
        '100 milijardi dinara = 100000000000 RSD money',
      ],
    ],
    [
      'Trideset osmi sastanak, treći mandat, četiri hiljade kilometara',
      [
        'Trideset osmi = 38 ordinal',
        'treći = 3 ordinal',
        'četiri hiljade kilometara = 4000 kilometer measure',
      ],
    ],
    [
      'sto trideset hiljada vojnika, dva i po miliona tona nafte',
      ['sto trideset hiljada = 130000 number', 'dva i po miliona tona = 2500000 metric-ton measure'],
    ],
    [
      'минус 5 степени Целзијуса, 190 квадратних километара',
      [
        'минус 5 степени Целзијуса = -5 celsius measure',
        '190 квадратних километара = 190 square-kilometer measure',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text, 'sr')).toEqual(expected);
  });

  it.each([
    'Састали су се 4. фебруара 2022. године, у 2014. години.',
    'One su bile tu; jedni druge gledaju. To je do mora.',
    'Хиљаде људи, стотине војника, милиони евра.',
    'ишли су један по један',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'sr')).toEqual([]);
  });
});
