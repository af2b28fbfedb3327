import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Estonian quantities', () => {
  it.each([
    [
      'Kaubavahetus ulatus 140 miljardi dollarini, 146,9 mld. dollarit.',
      ['140 miljardi dollarini = 140000000000 USD money', '146,9 mld. dollarit = 146900000000 USD money'],
    ],
    [
      'kakssada viiskümmend miljardit USA dollarit, 5 miljonit eurot, 20 naela',
      [
        'kakssada viiskümmend miljardit USA dollarit = 250000000000 USD money',
        '5 miljonit eurot = 5000000 EUR money',
        '20 naela = 20 GBP money',
      ],
    ],
    [
      '130 000 sõdurit, sada kolmkümmend tuhat sõdurit, 130 tuhat',
      ['130 000 = 130000 number', 'sada kolmkümmend tuhat = 130000 number', '130 tuhat = 130000 number'],
    ],
    ['kümme miljardit kuupmeetrit gaasi', ['kümme miljardit kuupmeetrit = 10000000000 cubic-meter measure']],
    [
      '100 miljonit tonni naftat, miljon barrelit, kaks ja pool miljonit tonni',
      [
        '100 miljonit tonni = 100000000 metric-ton measure',
        'miljon barrelit = 1000000 barrel measure',
        'kaks ja pool miljonit tonni = 2500000 metric-ton measure',
      ],
    ],
    [
      '4000 kilomeetri pikkune piir, neli tuhat kilomeetrit',
      ['4000 kilomeetri = 4000 kilometer measure', 'neli tuhat kilomeetrit = 4000 kilometer measure'],
    ],
    [
      '38. kohtumine, kolmekümne kaheksas kohtumine',
      ['38. = 38 ordinal', 'kolmekümne kaheksas = 38 ordinal'],
    ],
    ['kolmas ametiaeg, kolmandat korda', ['kolmas = 3 ordinal', 'kolmandat = 3 ordinal']],
    [
      '35,8 protsenti, viis protsenti, 5 protsendipunkti',
      ['35,8 protsenti = 35.8 percent', 'viis protsenti = 5 percent', '5 protsendipunkti = 5 percent'],
    ],
    [
      'kolmandiku võrra, kaks kolmandikku, veerand, poolteist miljonit',
      [
        'kolmandiku = 0.333333333333333 number',
        'kaks kolmandikku = 0.666666666666667 number',
        'veerand = 0.25 number',
        'poolteist miljonit = 1500000 number',
      ],
    ],
    [
      'kakskümmend üks juhti, tuhat üheksasada kaheksakümmend neli',
      ['kakskümmend üks = 21 number', 'tuhat üheksasada kaheksakümmend neli = 1984 number'],
    ],
    ['neli tundi kõnelusi', ['neli = 4 number']],
    [
      'miinus 5 kraadi, 190 ruutkilomeetrit',
      ['miinus 5 kraadi = -5 degree measure', '190 ruutkilomeetrit = 190 square-kilometer measure'],
    ],
    ['kaks eurot ja 20 senti', ['kaks eurot ja 20 senti = 2.2 EUR money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'et')).toEqual(expected);
  });

  it.each([
    '4. veebruaril 2022, 2014. aastal, kell 14.30.',
    'Uks avanes ja keegi teine läks Euroopa poole.',
    'Tuhanded inimesed.',
  ])('reads nothing in: %s', (text) => {
    expect(read(text, 'et')).toEqual([]);
  });
});
