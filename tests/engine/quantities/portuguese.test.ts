import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Portuguese quantities', () => {
  it.each([
    ['O comércio atingiu 140 bilhões de dólares.', ['140 bilhões de dólares = 140000000000 USD money']],
    [
      '140 mil milhões de dólares, 250 mil milhões de euros',
      [
        '140 mil milhões de dólares = 140000000000 USD money',
        '250 mil milhões de euros = 250000000000 EUR money',
      ],
    ],
    [
      'US$ 140 bilhões, US$ 250 bi, R$ 5 milhões',
      [
        'US$ 140 bilhões = 140000000000 USD money',
        'US$ 250 bi = 250000000000 USD money',
        'R$ 5 milhões = 5000000 BRL money',
      ],
    ],
    [
      '130 mil soldados, 130.000 soldados, cento e trinta mil soldados',
      ['130 mil = 130000 number', '130.000 = 130000 number', 'cento e trinta mil = 130000 number'],
    ],
    [
      '10 bilhões de metros cúbicos de gás',
      ['10 bilhões de metros cúbicos = 10000000000 cubic-meter measure'],
    ],
    [
      'dez mil milhões de metros cúbicos',
      ['dez mil milhões de metros cúbicos = 10000000000 cubic-meter measure'],
    ],
    ['100 milhões de toneladas de petróleo', ['100 milhões de toneladas = 100000000 metric-ton measure']],
    [
      'uma fronteira de 4.000 quilômetros, 4 mil quilómetros',
      ['4.000 quilômetros = 4000 kilometer measure', '4 mil quilómetros = 4000 kilometer measure'],
    ],
    [
      'o 38º encontro, a 38.ª cimeira, o trigésimo oitavo',
      ['38º = 38 ordinal', '38.ª = 38 ordinal', 'trigésimo oitavo = 38 ordinal'],
    ],
    ['um terceiro mandato', ['terceiro = 3 ordinal']],
    ['alta de 35,8%, 147 por cento', ['35,8% = 35.8 percent', '147 por cento = 147 percent']],
    [
      'em um terço, dois terços, a metade',
      [
        'um terço = 0.333333333333333 number',
        'dois terços = 0.666666666666667 number',
        'metade = 0.5 number',
      ],
    ],
    ['1.400 pessoas, 1400 pessoas', ['1.400 = 1400 number', '1400 = 1400 number']],
    ['dois milhões e meio de habitantes', ['dois milhões e meio = 2500000 number']],
    [
      'um milhão e meio de euros, meio milhão',
      ['um milhão e meio de euros = 1500000 EUR money', 'meio milhão = 500000 number'],
    ],
    [
      'entre 10 e 15 milhões de barris',
      ['10 = 10000000 barrel measure', '15 milhões de barris = 15000000 barrel measure'],
    ],
    ['de 5 a 7 bilhões de reais', ['5 = 5000000000 BRL money', '7 bilhões de reais = 7000000000 BRL money']],
    [
      '20 rublos, 3 iuanes, 5 francos suíços',
      ['20 rublos = 20 RUB money', '3 iuanes = 3 CNY money', '5 francos suíços = 5 CHF money'],
    ],
    ['dezenas de mortos, uma dúzia de países', ['uma dúzia = 12 number']],
    [
      'menos 5 graus Celsius, pelo menos cinco anos, ao menos 5',
      ['menos 5 graus Celsius = -5 celsius measure', 'cinco = 5 number', '5 = 5 number'],
    ],
    ['duzentos e cinquenta e seis', ['duzentos e cinquenta e seis = 256 number']],
    ['mil e duzentos soldados', ['mil e duzentos = 1200 number']],
    ['3 trilhões de reais', ['3 trilhões de reais = 3000000000000 BRL money']],
    ['vinte e sete países', ['vinte e sete = 27 number']],
    ['três quartos dos votos', ['três quartos = 0.75 number']],
    ['a segunda metade do ano', ['segunda = 2 ordinal']],
    ['5,3 km², 2 hectares', ['5,3 km² = 5.3 square-kilometer measure', '2 hectares = 2 hectare measure']],
    ['às 14.30, as 10 empresas', ['10 = 10 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'pt')).toEqual(expected);
  });
});

describe('what is no quantity in Portuguese', () => {
  it.each([
    'em 4 de fevereiro de 2022, em 2014, desde 1997',
    'quarta-feira, segunda-feira',
    'um homem e uma mulher',
  ])('%s', (text) => {
    expect(read(text, 'pt')).toEqual([]);
  });
});
