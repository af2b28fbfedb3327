import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('Spanish quantities', () => {
  it.each([
    [
      'El comercio alcanzó los 140.000 millones de dólares.',
      ['140.000 millones de dólares = 140000000000 USD money'],
    ],
    ['250 mil millones de dólares en 2024', ['250 mil millones de dólares = 250000000000 USD money']],
    [
      '130.000 soldados, 130 000 soldados y ciento treinta mil soldados',
      ['130.000 = 130000 number', '130 000 = 130000 number', 'ciento treinta mil = 130000 number'],
    ],
    [
      'diez mil millones de metros cúbicos de gas',
      ['diez mil millones de metros cúbicos = 10000000000 cubic-meter measure'],
    ],
    [
      '10.000 millones de metros cúbicos',
      ['10.000 millones de metros cúbicos = 10000000000 cubic-meter measure'],
    ],
    ['100 millones de toneladas de petróleo', ['100 millones de toneladas = 100000000 metric-ton measure']],
    ['una frontera de 4.000 kilómetros', ['4.000 kilómetros = 4000 kilometer measure']],
    [
      'la 38.ª reunión, la 38ª reunión, el 38º encuentro',
      ['38.ª = 38 ordinal', '38ª = 38 ordinal', '38º = 38 ordinal'],
    ],
    [
      'la trigésima octava cumbre, el vigésimo primero',
      ['trigésima octava = 38 ordinal', 'vigésimo primero = 21 ordinal'],
    ],
    ['un tercer mandato', ['tercer = 3 ordinal']],
    ['subió un 35,8% y un 147 por ciento', ['35,8% = 35.8 percent', '147 por ciento = 147 percent']],
    [
      'reducir en un tercio, dos tercios, la mitad',
      [
        'un tercio = 0.333333333333333 number',
        'dos tercios = 0.666666666666667 number',
        'mitad = 0.5 number',
      ],
    ],
    ['1.400 personas, 1400 personas', ['1.400 = 1400 number', '1400 = 1400 number']],
    [
      'treinta y ocho veces, veintidós, cuarenta y cinco',
      ['treinta y ocho = 38 number', 'veintidós = 22 number', 'cuarenta y cinco = 45 number'],
    ],
    ['dos millones y medio de habitantes', ['dos millones y medio = 2500000 number']],
    ['un millón y medio de euros', ['un millón y medio de euros = 1500000 EUR money']],
    ['medio millón de personas', ['medio millón = 500000 number']],
    [
      'entre 10 y 15 millones de barriles',
      ['10 = 10000000 barrel measure', '15 millones de barriles = 15000000 barrel measure'],
    ],
    [
      'de 5 a 7 mil millones de euros',
      ['5 = 5000000000 EUR money', '7 mil millones de euros = 7000000000 EUR money'],
    ],
    ['3 billones de pesos', ['3 billones de pesos = 3000000000000 money']],
    ['quinientos cincuenta y seis', ['quinientos cincuenta y seis = 556 number']],
    [
      '20 rublos, 30 yuanes, 5 francos suizos',
      ['20 rublos = 20 RUB money', '30 yuanes = 30 CNY money', '5 francos suizos = 5 CHF money'],
    ],
    [
      'menos 5 grados centígrados, al menos 5 muertos, por lo menos cinco',
      ['menos 5 grados centígrados = -5 celsius measure', '5 = 5 number', 'cinco = 5 number'],
    ],
    ['decenas de miles de muertos, una docena de países', ['una docena = 12 number']],
    ['mil doscientas personas', ['mil doscientas = 1200 number']],
    ['tres cuartas partes, tres cuartos', ['tres cuartas = 0.75 number', 'tres cuartos = 0.75 number']],
    ['12 votos a favor, 2 en contra y 3 abstenciones', ['12 = 12 number', '2 = 2 number', '3 = 3 number']],
    ['5,3 kilómetros cuadrados', ['5,3 kilómetros cuadrados = 5.3 square-kilometer measure']],
    ['cien mil soldados', ['cien mil = 100000 number']],
    ['200 pesos mexicanos y 3 reales', ['200 pesos mexicanos = 200 MXN money', '3 reales = 3 BRL money']],
    ['la segunda mitad del año', ['segunda = 2 ordinal']],
    ['US$ 150 millones, 20 €', ['US$ 150 millones = 150000000 USD money', '20 € = 20 EUR money']],
    ['doscientos cincuenta', ['doscientos cincuenta = 250 number']],
  ])('%s', (text, expected) => {
    expect(read(text, 'es')).toEqual(expected);
  });
});

describe('what is no quantity in Spanish', () => {
  it.each([
    'desde 1997',
    'el 4 de febrero de 2022, en febrero de 2008',
    'Un hombre y una mujer en Oriente Medio, medio ambiente',
    'El primer ministro llegó a las 10.30.',
    'les decimos que no, En 2016 llegó',
  ])('%s', (text) => {
    expect(read(text, 'es')).toEqual([]);
  });
});

describe('marks by country', () => {
  it('reads a comma as the country means it', () => {
    expect(read('unos 2,350 vecinos y 3.5 millones', 'es-MX')).toEqual([
      '2,350 = 2350 number',
      '3.5 millones = 3500000 number',
    ]);
    expect(read('2,350 euros el litro', 'es-ES')).toEqual(['2,350 euros = 2.35 EUR money']);
  });

  it('takes three noughts for thousands, whatever the mark', () => {
    expect(read('unos 130,000 soldados', 'es')).toEqual(['130,000 = 130000 number']);
    expect(read('a border of 4.000 km', 'en')).toEqual(['4.000 km = 4000 kilometer measure']);
  });
});
