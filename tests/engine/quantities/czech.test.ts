import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Czech quantities', () => {
  it.each([
    [
      'Obchod dosáhl 140 miliard dolarů, 146,9 mld. dolarů.',
      ['140 miliard dolarů = 140000000000 USD money', '146,9 mld. dolarů = 146900000000 USD money'],
    ],
    [
      'na dvě stě padesát miliard amerických dolarů, 5 milionů korun, 20 liber',
      [
        'dvě stě padesát miliard amerických dolarů = 250000000000 USD money',
        '5 milionů korun = 5000000 CZK money',
        '20 liber = 20 GBP money',
      ],
    ],
    [
      '130 000 vojáků, 130 tisíc vojáků, sto třicet tisíc vojáků',
      ['130 000 = 130000 number', '130 tisíc = 130000 number', 'sto třicet tisíc = 130000 number'],
    ],
    [
      'deset miliard metrů krychlových plynu, 10 miliard krychlových metrů',
      [
        'deset miliard metrů krychlových = 10000000000 cubic-meter measure',
        '10 miliard krychlových metrů = 10000000000 cubic-meter measure',
      ],
    ],
    [
      '100 milionů tun ropy, milion barelů, dva a půl milionu tun',
      [
        '100 milionů tun = 100000000 metric-ton measure',
        'milion barelů = 1000000 barrel measure',
        'dva a půl milionu tun = 2500000 metric-ton measure',
      ],
    ],
    [
      'hranice dlouhá 4000 kilometrů, čtyři tisíce kilometrů',
      ['4000 kilometrů = 4000 kilometer measure', 'čtyři tisíce kilometrů = 4000 kilometer measure'],
    ],
    [
      '38. setkání, třicáté osmé setkání, při osmatřicátém setkání',
      ['38. = 38 ordinal', 'třicáté osmé = 38 ordinal', 'osmatřicátém = 38 ordinal'],
    ],
    ['třetí mandát, ve třetím období', ['třetí = 3 ordinal', 'třetím = 3 ordinal']],
    [
      'o 35,8 procenta, pět procent, 5 procentních bodů',
      ['35,8 procenta = 35.8 percent', 'pět procent = 5 percent', '5 procentních bodů = 5 percent'],
    ],
    [
      'o třetinu, dvě třetiny, polovina, tři čtvrtiny',
      [
        'třetinu = 0.333333333333333 number',
        'dvě třetiny = 0.666666666666667 number',
        'polovina = 0.5 number',
        'tři čtvrtiny = 0.75 number',
      ],
    ],
    ['od 10 do 15 milionů korun', ['10 = 10000000 CZK money', '15 milionů korun = 15000000 CZK money']],
    [
      'pětadvacet zemí, dvacet jeden státník, tisíc devět set osmdesát čtyři',
      ['pětadvacet = 25 number', 'dvacet jeden = 21 number', 'tisíc devět set osmdesát čtyři = 1984 number'],
    ],
    [
      'tři celá pět, minus 5 stupňů Celsia, 190 kilometrů čtverečních',
      [
        'tři celá pět = 3.5 number',
        'minus 5 stupňů Celsia = -5 celsius measure',
        '190 kilometrů čtverečních = 190 square-kilometer measure',
      ],
    ],
    ['dva dolary a 20 centů', ['dva dolary a 20 centů = 2.2 USD money']],
    ['čtyři hodiny rozhovorů', ['čtyři = 4 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'cs')).toEqual(expected);
  });

  it.each([
    'Sešli se 4. února 2022, v roce 2014.',
    'Jeden z ministrů dívali se jeden druhému na paty.',
    'Tisíce lidí, stovky vojáků, miliony korun.',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'cs')).toEqual([]);
  });
});
