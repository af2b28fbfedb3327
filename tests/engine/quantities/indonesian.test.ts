import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Indonesian quantities', () => {
  it.each([
    ['Perdagangan mencapai 140 miliar dolar AS.', ['140 miliar dolar AS = 140000000000 USD money']],
    [
      'menjadi 250 miliar dolar, Rp5 triliun, US$140 miliar',
      [
        '250 miliar dolar = 250000000000 USD money',
        'Rp5 triliun = 5000000000000 IDR money',
        'US$140 miliar = 140000000000 USD money',
      ],
    ],
    [
      '130.000 tentara, 130 ribu tentara, seratus tiga puluh ribu tentara',
      ['130.000 = 130000 number', '130 ribu = 130000 number', 'seratus tiga puluh ribu = 130000 number'],
    ],
    ['sepuluh miliar meter kubik gas', ['sepuluh miliar meter kubik = 10000000000 cubic-meter measure']],
    ['100 juta ton minyak', ['100 juta ton = 100000000 metric-ton measure']],
    ['perbatasan sepanjang 4.000 kilometer', ['4.000 kilometer = 4000 kilometer measure']],
    [
      'pertemuan ke-38, pertemuan ketiga, ke-21',
      ['ke-38 = 38 ordinal', 'ketiga = 3 ordinal', 'ke-21 = 21 ordinal'],
    ],
    ['masa jabatan ketiga', ['ketiga = 3 ordinal']],
    ['naik 35,8 persen, 147%', ['35,8 persen = 35.8 percent', '147% = 147 percent']],
    [
      'sepertiga, dua pertiga, setengah',
      [
        'sepertiga = 0.333333333333333 number',
        'dua pertiga = 0.666666666666667 number',
        'setengah = 0.5 number',
      ],
    ],
    [
      'dua ratus lima puluh, tiga puluh delapan, dua belas',
      ['dua ratus lima puluh = 250 number', 'tiga puluh delapan = 38 number', 'dua belas = 12 number'],
    ],
    [
      'dua setengah juta orang, setengah juta',
      ['dua setengah juta = 2500000 number', 'setengah juta = 500000 number'],
    ],
    [
      'antara 10 dan 15 juta barel',
      ['10 = 10000000 barrel measure', '15 juta barel = 15000000 barrel measure'],
    ],
    [
      '20 rubel, 3 yuan, 5 franc Swiss',
      ['20 rubel = 20 RUB money', '3 yuan = 3 CNY money', '5 franc Swiss = 5 CHF money'],
    ],
    ['minus 5 derajat Celsius', ['minus 5 derajat Celsius = -5 celsius measure']],
    ['1.400 orang, 1400 orang', ['1.400 = 1400 number', '1400 = 1400 number']],
    ['seribu tentara', ['seribu = 1000 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'id')).toEqual(expected);
  });
});

describe('what is no quantity in Indonesian', () => {
  it.each([
    '4 Februari 2022, tahun 2014',
    'puluhan orang, ribuan tentara, belasan negara',
    'salah satu negara',
  ])('%s', (text) => {
    expect(read(text, 'id')).toEqual([]);
  });
});
