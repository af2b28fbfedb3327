import { describe, expect, it } from 'vitest';
import { read } from './table.ts';

describe('English numbers', () => {
  it.each([
    ['They met 38 times.', ['38 = 38 number']],
    ['one hundred and forty billion', ['one hundred and forty billion = 140000000000 number']],
    ['a hundred and thirty thousand soldiers', ['a hundred and thirty thousand = 130000 number']],
    ['Twenty-six villages', ['Twenty-six = 26 number']],
    ['1,234,567 votes and 1 234 567 more', ['1,234,567 = 1234567 number', '1 234 567 = 1234567 number']],
    ['12,34,567 readers', ['12,34,567 = 1234567 number']],
    ['five lakh homes, two crore people', ['five lakh = 500000 number', 'two crore = 20000000 number']],
    ['3.50 points, .5 points', ['3.50 = 3.5 number', '.5 = 0.5 number']],
    ['rows 22,24,26', ['22 = 22 number', '24 = 24 number', '26 = 26 number']],
    ['three point one four', ['three point one four = 3.14 number']],
    ['two point five million tonnes', ['two point five million tonnes = 2500000 metric-ton measure']],
    ['two dozen ships', ['two dozen = 24 number']],
    ['dozens of ships, hundreds of men', []],
    [
      'half a million people, a third of them',
      ['half a million = 500000 number', 'a third = 0.333333333333333 number'],
    ],
    [
      'it grew by a third last year, to 9, and rose a third to 12 million',
      [
        'a third = 0.333333333333333 number',
        '9 = 9 number',
        'a third = 0.333333333333333 number',
        '12 million = 12000000 number',
      ],
    ],
    ['a third term after the third war', ['third = 3 ordinal', 'third = 3 ordinal']],
    ['three quarters of the house', ['three quarters = 0.75 number']],
    ['five and a half million', ['five and a half million = 5500000 number']],
    ['3 million and a half', ['3 million and a half = 3500000 number']],
    ['one in five voters', ['one in five = 0.2 number']],
    ['1/4 done, 2¾ left', ['1/4 = 0.25 number', '2¾ = 2.75 number']],
    ['minus five, −5 and -5', ['minus five = -5 number', '−5 = -5 number', '-5 = -5 number']],
    ['1.3e6, 6.2x10^-3', ['1.3e6 = 1300000 number', '6.2x10^-3 = 0.0062 number']],
    ['2 million and 500 thousand', ['2 million and 500 thousand = 2500000 number']],
    ['between two hundred and three hundred', ['two hundred = 200 number', 'three hundred = 300 number']],
    ['5 million to 7 million', ['5 million = 5000000 number', '7 million = 7000000 number']],
    ['between 10 and 15 million', ['10 = 10000000 number', '15 million = 15000000 number']],
    ['the one we saw, no one else, one another', []],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });
});

describe('English ordinals', () => {
  it.each([
    ['the 38th meeting', ['38th = 38 ordinal']],
    ['the thirty-eighth meeting', ['thirty-eighth = 38 ordinal']],
    ['two hundred and first', ['two hundred and first = 201 ordinal']],
    ['21st, 22nd and 23rd', ['21st = 21 ordinal', '22nd = 22 ordinal', '23rd = 23 ordinal']],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });
});

describe('English money', () => {
  it.each([
    ['$140bn', ['$140bn = 140000000000 USD money']],
    ['US$140 billion', ['US$140 billion = 140000000000 USD money']],
    ['$140m and $3b', ['$140m = 140000000 USD money', '$3b = 3000000000 USD money']],
    ['140 billion dollars', ['140 billion dollars = 140000000000 USD money']],
    ['USD 140bn or 140 USD', ['USD 140bn = 140000000000 USD money', '140 USD = 140 USD money']],
    ['a half-billion-euro plan', ['a half-billion-euro = 500000000 EUR money']],
    [
      '£15 million, 20€, ¥900',
      ['£15 million = 15000000 GBP money', '20€ = 20 EUR money', '¥900 = 900 JPY money'],
    ],
    [
      'six yuan, 7 roubles, 8 Swiss francs',
      ['six yuan = 6 CNY money', '7 roubles = 7 RUB money', '8 Swiss francs = 8 CHF money'],
    ],
    ['10 dinars', ['10 dinars = 10 money']],
    ['C$2 million and HK$5', ['C$2 million = 2000000 CAD money', 'HK$5 = 5 HKD money']],
    ['13 dollars and 45 cents', ['13 dollars and 45 cents = 13.45 USD money']],
    ['64 cents', ['64 cents = 64 money']],
    ['$10-20 billion', ['$10 = 10000000000 USD money', '20 billion = 20000000000 USD money']],
    ['from 10 to 20 dollars', ['10 = 10 USD money', '20 dollars = 20 USD money']],
    ['$10,000 over 3 years', ['$10,000 = 10000 USD money', '3 = 3 number']],
    [
      '361 million pounds but 361 pounds',
      ['361 million pounds = 361000000 GBP money', '361 pounds = 361 pound measure'],
    ],
    ['-$5 and $-5', ['$5 = 5 USD money', '$-5 = -5 USD money']],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });
});

describe('English percentages and measures', () => {
  it.each([
    ['up 35.8%', ['35.8% = 35.8 percent']],
    [
      '5 per cent, five percent, 5 percentage points',
      ['5 per cent = 5 percent', 'five percent = 5 percent', '5 percentage points = 5 percent'],
    ],
    ['10 bcm of gas', ['10 bcm = 10000000000 cubic-meter measure']],
    ['ten billion cubic metres', ['ten billion cubic metres = 10000000000 cubic-meter measure']],
    [
      '5km, 5 kilometres and a 2.5-mile road',
      ['5km = 5 kilometer measure', '5 kilometres = 5 kilometer measure', '2.5-mile = 2.5 mile measure'],
    ],
    [
      '3 tonnes, 3 tons, 3 metric tons',
      ['3 tonnes = 3 metric-ton measure', '3 tons = 3 ton measure', '3 metric tons = 3 metric-ton measure'],
    ],
    ['two million barrels', ['two million barrels = 2000000 barrel measure']],
    [
      '190 km² and 190 km2',
      ['190 km² = 190 square-kilometer measure', '190 km2 = 190 square-kilometer measure'],
    ],
    [
      'minus 5 degrees Celsius, 41°F',
      ['minus 5 degrees Celsius = -5 celsius measure', '41°F = 41 fahrenheit measure'],
    ],
    ['5 feet 2 inches', ['5 feet 2 inches = 62 inch measure']],
    [
      '10 km/h, 20 miles per hour',
      ['10 km/h = 10 kilometer-per-hour measure', '20 miles per hour = 20 mile-per-hour measure'],
    ],
    ['between 3 and 5 kilometres', ['3 = 3 kilometer measure', '5 kilometres = 5 kilometer measure']],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  it.each([
    'On 4 February 2022 they met.',
    'On February 4, 2022, and since 2014.',
    'At 12:30, 5 pm and 10 a.m.',
    'An S-400, a Su-35, COVID-19, a 4x4 and 5G.',
    'Release v1.2.3 or 1.2.3 and 555-0123.',
    'See https://example.org/2022/02/04/news-140-billion-dollars and www.example.org/38',
    'Write to desk99@example.org',
    '2022-02-04 and 04.02.2022 and 4/2/2022',
    'Room A113, #38, @user99, file_7',
    'the 2021-22 season',
    '123456789012345678901234567890123',
  ])('%s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

describe('parts of addresses and telephone numbers', () => {
  it.each([
    ['at 192.168.0.1 km away', ['192 = 192 number', '168 = 168 number', '0 = 0 number', '1 = 1 number']],
    [
      'Call +1 212-555-0123 dollars',
      ['1 = 1 number', '212 = 212 number', '555 = 555 number', '0123 = 123 number'],
    ],
    ['host10.20.30.40', []],
  ])('are numbers of nothing: %s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });
});
