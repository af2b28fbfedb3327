/** Digits and scale words one after another: what a scale leaves open the next digits fill up. */
import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('digits that fill up a scale', () => {
  it.each([
    ['tr', '1 milyar 250 milyon lira', ['1 milyar 250 milyon lira = 1250000000 TRY money']],
    ['tr', '4 bin 209 kilometre', ['4 bin 209 kilometre = 4209 kilometer measure']],
    ['tr', '1 milyon 734 bin 512 oy', ['1 milyon 734 bin 512 = 1734512 number']],
    ['hi', '3 करोड़ 75 लाख रुपये', ['3 करोड़ 75 लाख रुपये = 37500000 INR money']],
    ['hi', '4 हज़ार 200 किलोमीटर', ['4 हज़ार 200 किलोमीटर = 4200 kilometer measure']],
    ['ru', '2 миллиона 700 тысяч рублей', ['2 миллиона 700 тысяч рублей = 2700000 RUB money']],
    ['uk', '3 млн 450 тис. грн', ['3 млн 450 тис. грн = 3450000 UAH money']],
    ['pl', '2 mln 600 tys. osób', ['2 mln 600 tys. = 2600000 number']],
    ['es', '2 mil 400 millones de dólares', ['2 mil 400 millones de dólares = 2400000000 USD money']],
    ['es', 'dos millones 350.000 vecinos', ['dos millones 350.000 = 2350000 number']],
    ['it', '1 milione 200 mila euro', ['1 milione 200 mila euro = 1200000 EUR money']],
    ['it', '3 milioni e 400.000 tonnellate', ['3 milioni e 400.000 tonnellate = 3400000 metric-ton measure']],
    ['pt', '1 milhão 250 mil reais', ['1 milhão 250 mil reais = 1250000 BRL money']],
    ['de', '2 Millionen 300.000 Menschen', ['2 Millionen 300.000 = 2300000 number']],
    ['id', '5 juta 250 ribu rupiah', ['5 juta 250 ribu rupiah = 5250000 IDR money']],
    ['he', '2 מיליון ו-400 אלף שקלים', ['2 מיליון ו-400 אלף שקלים = 2400000 ILS money']],
    ['ar', '٦ آلاف ٢ مائة و ١٥', ['٦ آلاف ٢ مائة و ١٥ = 6215 number']],
    ['sv', '4 hundra 50 kronor', ['4 hundra 50 kronor = 450 SEK money']],
    ['fr', '7 mille 2 cents', ['7 mille 2 cents = 7200 number']],
    ['fr', '5 cent deux pages', ['5 cent deux = 502 number']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', 'two hundred 30-year-olds', ['two hundred = 200 number', '30 = 30 number']],
    ['en', '5 million 0', ['5 million = 5000000 number', '0 = 0 number']],
    ['en', '2.5 million 300 thousand', ['2.5 million = 2500000 number', '300 thousand = 300000 number']],
    ['ru', 'выросло до 3 тысяч 5 февраля', ['3 тысяч = 3000 number']],
    ['fr', '6 cents le litre', ['6 cents = 6 money']],
    ['fr', 'deux euros et 40 cents', ['deux euros et 40 cents = 2.4 EUR money']],
  ])('leaves apart what is two numbers: %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('signs before a number', () => {
  it('takes a sign apart from its number for a minus where there is nothing else', () => {
    expect(read('- 4.300.000', 'tr')).toEqual(['- 4.300.000 = -4300000 number']);
    expect(read('- 12 Kurden', 'de')).toEqual(['12 = 12 number']);
  });

  it('reads it between a currency and its number', () => {
    expect(read('een saldo van € -25', 'nl')).toEqual(['€ -25 = -25 EUR money']);
    expect(read('a fee of NZD$40', 'en')).toEqual(['NZD$40 = 40 NZD money']);
  });
});

describe('halves of a unit', () => {
  it.each([
    ['es', 'a tres kilómetros y medio de allí', ['tres kilómetros y medio = 3.5 kilometer measure']],
    [
      'es',
      'medio kilómetro, media tonelada',
      ['medio kilómetro = 0.5 kilometer measure', 'media tonelada = 0.5 metric-ton measure'],
    ],
    ['it', 'due euro e mezzo', ['due euro e mezzo = 2.5 EUR money']],
    ['pt', 'quatro quilos e meio', ['quatro quilos e meio = 4.5 kilogram measure']],
    [
      'fr',
      'une tonne et demie, un demi-litre',
      ['une tonne et demie = 1.5 metric-ton measure', 'un demi-litre = 0.5 liter measure'],
    ],
    ['ru', 'три километра с половиной', ['три километра с половиной = 3.5 kilometer measure']],
    ['ar', 'خمسة كيلومترات ونصف', ['خمسة كيلومترات ونصف = 5.5 kilometer measure']],
    ['ar', 'دولار ونصف', ['دولار ونصف = 1.5 USD money']],
    ['he', 'שקל וחצי, 6 שקלים וחצי', ['שקל וחצי = 1.5 ILS money', '6 שקלים וחצי = 6.5 ILS money']],
    ['fa', 'نیم کیلومتر', ['نیم کیلومتر = 0.5 kilometer measure']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each([
    ['es', 'dos kilómetros y media hora', ['dos kilómetros = 2 kilometer measure']],
    ['he', 'הדולר וחצי הציבור', ['חצי = 0.5 number']],
    ['ar', 'تراجع الدولار ونصف السكان غاضبون', ['نصف = 0.5 number']],
  ])('leaves alone halves of something else: %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('units said before their number or with it', () => {
  it.each([
    ['he', 'דולר אחד, קילומטר אחד', ['דולר אחד = 1 USD money', 'קילומטר אחד = 1 kilometer measure']],
    ['he', 'שני דולרים, יום שני', ['שני דולרים = 2 USD money']],
    ['he', '15 אש"ח, 4 מלש״ח', ['15 אש"ח = 15000 ILS money', '4 מלש״ח = 4000000 ILS money']],
    ['ar', 'كيلومتر واحد', ['كيلومتر واحد = 1 kilometer measure']],
    ['ar', 'بلغ السعر دولارين', ['دولارين = 2 USD money']],
    ['ar', 'كيلومترين ونصف', ['كيلومترين ونصف = 2.5 kilometer measure']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});
