/** Sentences as newspapers write them: what goes wrong between numbers, units and the words around them. */
import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('ranges', () => {
  it.each([
    ['es', 'entre el 5 y el 6 %', ['5 = 5 percent', '6 % = 6 percent']],
    ['it', 'tra il 5 e il 6%', ['5 = 5 percent', '6% = 6 percent']],
    ['nl', 'tussen de 5 en 6 procent', ['5 = 5 percent', '6 procent = 6 percent']],
    ['fr', 'entre les 5 et les 6 %', ['5 = 5 percent', '6 % = 6 percent']],
    [
      'ko',
      '병력 10만~13만 명, 5~6%',
      ['10만 = 100000 number', '13만 = 130000 number', '5 = 5 percent', '6% = 6 percent'],
    ],
    ['tr', 'yüzde 5 ile 6 arasında', ['yüzde 5 = 5 percent', '6 = 6 percent']],
    ['es', 'de $5 a 7 millones', ['$5 = 5000000 USD money', '7 millones = 7000000 USD money']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each([
    [
      'fr',
      "1,5 milliard d'euros à dix ans",
      ["1,5 milliard d'euros = 1500000000 EUR money", 'dix = 10 number'],
    ],
    ['fr', 'un taux de 5 % à dix ans', ['5 % = 5 percent', 'dix = 10 number']],
    [
      'pt',
      '200 milhões de euros a dez anos',
      ['200 milhões de euros = 200000000 EUR money', 'dez = 10 number'],
    ],
  ])('leaves a number that counts something else alone: %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('temperatures below zero', () => {
  it.each([
    ['es', 'quince grados bajo cero', ['quince grados bajo cero = -15 degree measure']],
    ['pt', 'doze graus negativos', ['doze graus negativos = -12 degree measure']],
    ['it', '10 gradi sotto zero', ['10 gradi sotto zero = -10 degree measure']],
    ['de', 'zehn Grad unter null', ['zehn Grad unter null = -10 degree measure']],
    ['ru', '18 градусов мороза', ['18 градусов мороза = -18 degree measure']],
    ['ar', '20 درجة مئوية تحت الصفر', ['20 درجة مئوية تحت الصفر = -20 celsius measure']],
    ['en', '10 degrees below zero', ['10 degrees below zero = -10 degree measure']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('units and shares', () => {
  it.each([
    ['de', 'kostet der Euro 1,14 Dollar', ['1,14 Dollar = 1.14 USD money']],
    [
      'ru',
      'ветер 7–12 м/с, поезд 160 км/ч',
      [
        '7 = 7 meter-per-second measure',
        '12 м/с = 12 meter-per-second measure',
        '160 км/ч = 160 kilometer-per-hour measure',
      ],
    ],
    ['fa', 'یک سوم نمایندگان', ['یک سوم = 0.333333333333333 number']],
    ['pt', 'um em cada três', ['um em cada três = 0.333333333333333 number']],
    ['zh', '三成五的居民', ['三成五 = 35 percent']],
    ['zh', '七成二手车', ['七成 = 70 percent']],
    ['es', 'dos euros y medio millón', ['dos euros = 2 EUR money', 'medio millón = 500000 number']],
    ['sv', 'böter på 1,5 mkr', ['1,5 mkr = 1500000 SEK money']],
    [
      'sv',
      '150 hundra, 2 hundra och 4 hundra',
      ['150 hundra = 15000 number', '2 hundra = 200 number', '4 hundra = 400 number'],
    ],
    [
      'he',
      'למינוס 12 מעלות, 90 קמ"ש',
      ['למינוס 12 מעלות = -12 degree measure', '90 קמ"ש = 90 kilometer-per-hour measure'],
    ],
    ['pl', 'pięcioro posłów, troje dzieci', ['pięcioro = 5 number', 'troje = 3 number']],
    ['pl', 'o 2,5 punktu procentowego', ['2,5 punktu procentowego = 2.5 percent']],
    ['en', '~130,000 soldiers', ['130,000 = 130000 number']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each([
    ['zh', '上千人受伤'],
    ['hi', 'शून्य से नीचे'],
    ['fr', 'à 6 h 30'],
  ])('finds nothing in %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
