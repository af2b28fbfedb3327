import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Turkish quantities', () => {
  it.each([
    ['Ticaret hacmi 140 milyar dolara ulaştı.', ['140 milyar dolara = 140000000000 USD money']],
    [
      '250 milyar dolarlık hedef, 140 milyar ABD doları',
      ['250 milyar dolarlık = 250000000000 USD money', '140 milyar ABD doları = 140000000000 USD money'],
    ],
    ['yüz kırk milyar dolar', ['yüz kırk milyar dolar = 140000000000 USD money']],
    [
      '130 bin asker, 130.000 asker, yüz otuz bin asker, 130 bin askerin',
      [
        '130 bin = 130000 number',
        '130.000 = 130000 number',
        'yüz otuz bin = 130000 number',
        '130 bin = 130000 number',
      ],
    ],
    [
      '10 milyar metreküp gaz, on milyar metreküp',
      [
        '10 milyar metreküp = 10000000000 cubic-meter measure',
        'on milyar metreküp = 10000000000 cubic-meter measure',
      ],
    ],
    ['100 milyon ton petrol', ['100 milyon ton = 100000000 metric-ton measure']],
    [
      '4 bin kilometrelik sınır, 4.000 km',
      ['4 bin kilometrelik = 4000 kilometer measure', '4.000 km = 4000 kilometer measure'],
    ],
    [
      "38. toplantı, 38'inci görüşme, otuz sekizinci zirve",
      ['38. = 38 ordinal', "38'inci = 38 ordinal", 'otuz sekizinci = 38 ordinal'],
    ],
    ['üçüncü dönem', ['üçüncü = 3 ordinal']],
    [
      'yüzde 35,8 arttı, %147, yüzde otuz',
      ['yüzde 35,8 = 35.8 percent', '%147 = 147 percent', 'yüzde otuz = 30 percent'],
    ],
    [
      'üçte bir oranında, üçte ikisi, yarısı',
      ['üçte bir = 0.333333333333333 number', 'üçte ikisi = 0.666666666666667 number', 'yarısı = 0.5 number'],
    ],
    ['1400 kişi, 1.400 kişi', ['1400 = 1400 number', '1.400 = 1400 number']],
    [
      'iki buçuk milyon kişi, 2,5 milyon',
      ['iki buçuk milyon = 2500000 number', '2,5 milyon = 2500000 number'],
    ],
    ['ikiyüzelli, otuzsekiz', ['ikiyüzelli = 250 number', 'otuzsekiz = 38 number']],
    ['10 ila 15 milyon varil', ['10 = 10000000 barrel measure', '15 milyon varil = 15000000 barrel measure']],
    [
      '20 ruble, 3 yuan, 5 İsviçre frangı',
      ['20 ruble = 20 RUB money', '3 yuan = 3 CNY money', '5 İsviçre frangı = 5 CHF money'],
    ],
    ['eksi 5 derece', ['eksi 5 derece = -5 degree measure']],
    ['yirmi yedi ülke', ['yirmi yedi = 27 number']],
    ['5 milyar euroya', ['5 milyar euroya = 5000000000 EUR money']],
    ['50 TL, 50 lira, 30 kuruş', ['50 TL = 50 TRY money', '50 lira, 30 kuruş = 50.3 TRY money']],
    ['190 kilometrekare', ['190 kilometrekare = 190 square-kilometer measure']],
    ['12 oyla', ['12 = 12 number']],
    ['bir milyon beş yüz bin', ['bir milyon beş yüz bin = 1500000 number']],
    [
      "10 km'lik yol, 140 milyar USD'ye",
      ['10 km = 10 kilometer measure', '140 milyar USD = 140000000000 USD money'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text, 'tr')).toEqual(expected);
  });
});

describe('what is no quantity in Turkish', () => {
  it.each([
    "4 Şubat 2022'de, 2014'te, 2022 yılında, 1997'den beri",
    'onun evi, ona verdi, birini gördü',
    'binlerce kişi, yüz binlerce mülteci, onlarca ülke',
    'bir adam ve bir kadın',
    "saat 14.30'da",
    'milyonluk proje',
    'ön koşul, başkanlık yarışı',
  ])('%s', (text) => {
    expect(read(text, 'tr')).toEqual([]);
  });
});
