import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Italian quantities', () => {
  it.each([
    [
      'Gli scambi hanno raggiunto i 140 miliardi di dollari.',
      ['140 miliardi di dollari = 140000000000 USD money'],
    ],
    [
      '250 miliardi di dollari, 140 mld di euro, 5 mln di euro',
      [
        '250 miliardi di dollari = 250000000000 USD money',
        '140 mld di euro = 140000000000 EUR money',
        '5 mln di euro = 5000000 EUR money',
      ],
    ],
    [
      '130.000 soldati, 130mila soldati, 130 mila soldati',
      ['130.000 = 130000 number', '130mila = 130000 number', '130 mila = 130000 number'],
    ],
    ['centotrentamila soldati', ['centotrentamila = 130000 number']],
    [
      'dieci miliardi di metri cubi di gas',
      ['dieci miliardi di metri cubi = 10000000000 cubic-meter measure'],
    ],
    ['100 milioni di tonnellate di petrolio', ['100 milioni di tonnellate = 100000000 metric-ton measure']],
    ['un confine di 4.000 chilometri', ['4.000 chilometri = 4000 kilometer measure']],
    [
      'il 38º incontro, il 38esimo vertice, la 38ª riunione, il trentottesimo',
      ['38º = 38 ordinal', '38esimo = 38 ordinal', '38ª = 38 ordinal', 'trentottesimo = 38 ordinal'],
    ],
    ['un terzo mandato', ['terzo = 3 ordinal']],
    ['del 35,8%, del 147 per cento', ['35,8% = 35.8 percent', '147 per cento = 147 percent']],
    [
      'di un terzo, due terzi, la metà',
      ['un terzo = 0.333333333333333 number', 'due terzi = 0.666666666666667 number', 'metà = 0.5 number'],
    ],
    [
      'duecentocinquanta, trentotto, centoquaranta, ventuno',
      [
        'duecentocinquanta = 250 number',
        'trentotto = 38 number',
        'centoquaranta = 140 number',
        'ventuno = 21 number',
      ],
    ],
    ['1.400 persone, 1400 persone', ['1.400 = 1400 number', '1400 = 1400 number']],
    ['due milioni e mezzo di abitanti', ['due milioni e mezzo = 2500000 number']],
    [
      'un milione e mezzo di euro, mezzo milione',
      ['un milione e mezzo di euro = 1500000 EUR money', 'mezzo milione = 500000 number'],
    ],
    [
      'tra 10 e 15 milioni di barili',
      ['10 = 10000000 barrel measure', '15 milioni di barili = 15000000 barrel measure'],
    ],
    ['da 5 a 7 miliardi di euro', ['5 = 5000000000 EUR money', '7 miliardi di euro = 7000000000 EUR money']],
    [
      '20 rubli, 3 yuan, 5 franchi svizzeri',
      ['20 rubli = 20 RUB money', '3 yuan = 3 CNY money', '5 franchi svizzeri = 5 CHF money'],
    ],
    ['decine di morti, migliaia di soldati, una decina di paesi', ['una decina = 10 number']],
    [
      'meno 5 gradi, almeno 5 morti, più o meno 5',
      ['meno 5 gradi = -5 degree measure', '5 = 5 number', '5 = 5 number'],
    ],
    ['tre quarti dei voti', ['tre quarti = 0.75 number']],
    ['duemilaventidue', ['duemilaventidue = 2022 number']],
    ['milleduecento soldati', ['milleduecento = 1200 number']],
    ['ventisette paesi', ['ventisette = 27 number']],
    ['3,5 chilometri quadrati', ['3,5 chilometri quadrati = 3.5 square-kilometer measure']],
    ['duecentomila euro', ['duecentomila euro = 200000 EUR money']],
    ['mille soldati', ['mille = 1000 number']],
    ['le 14 persone', ['14 = 14 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'it')).toEqual(expected);
  });
});

describe('what is no quantity in Italian', () => {
  it.each([
    'il 4 febbraio 2022, nel 2014, dal 1997',
    'un uomo e una donna',
    'prima di partire, il primo ministro',
    'secondo il governo',
    "Nel 2016 l'Iran, alle 14.30, la meta finale, Secondo una notizia, una percentuale",
  ])('%s', (text) => {
    expect(read(text, 'it')).toEqual([]);
  });
});
