import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reader } from './table.ts';

/** Words, digits and marks of the sort that make and break numbers, lone surrogates and direction marks among them. */
const shard = fc.constantFrom(
  ...'one two ten hundred and a half third thirds million bn k minus point over percent dollars km of'.split(
    ' ',
  ),
  ...'三千 两百 万 億 半 第 分之 点 又 多 折 成 美元 公里 个 负 ３ 割 番目 ドル は'.split(' '),
  ...'삼천 두 만 억 분의 점 번째 제 달러 여 은 이 스물 डेढ़ साढ़े सौ लाख वीं बटा दशमलव रुपये का १'.split(' '),
  ...'مئة وأربعون مليار دولار بألفين الثامن والثلاثين نصف في المئة و ب ال لل ثلاثة عشر كيلومتر'.split(' '),
  ...[
    '0',
    '7',
    '140',
    '1,234',
    '٣٫٥',
    '۱۴',
    '½',
    '𝟙',
    '$',
    'US$',
    '€',
    '%',
    '٪',
    '°C',
    'km²',
    '"',
    "'",
    '/',
    ':',
    '^',
    'e',
    '+',
    '-',
    '–',
    '.',
    ',',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n',
    '\n\n',
    '\u200f',
    '\u202a',
    '\u0640',
    '\u064e',
    '\ud835',
    '\udfd8',
    '\u0000',
    '中',
    '元',
  ],
);
const salad = fc.array(shard, { maxLength: 40 }).map((shards) => shards.join(''));
const anything = fc.oneof(
  salad,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme' }),
);
const language = fc.constantFrom('en', 'ar', 'ar-EG', 'tr', 'x', 'zh', 'zh-TW', 'ja', 'ko', 'hi', undefined);

describe('any text', () => {
  it('gives quantities in order, within the text, with plain decimals', () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        let last = 0;
        for (const { start, end, value, kind } of reader.read(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^(0|-?([1-9]\d*|0\.\d*[1-9]|[1-9]\d*\.\d*[1-9]))$/);
          expect(['number', 'ordinal', 'money', 'percent', 'measure']).toContain(kind);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses none of its quantities between other paragraphs', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const alone = reader.read(text, 'en');
        // What ends the text may read otherwise (15 dollars and 50.), so only the count is compared.
        const within = reader.read(`We saw.\n\n${text}\n\nSo they say.`, 'en');
        expect(within.length).toBeGreaterThanOrEqual(alone.length);
      }),
    );
  });
});

describe('formatted numbers', () => {
  const integers = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });

  it.each([
    ['en', 'en'],
    ['ar', 'ar-EG'],
    ['ar', 'ar-u-nu-latn'],
    ['fa', 'fa'],
    ['en', 'en-u-nu-fullwide'],
  ])('read back in %s as Intl writes them in %s', (lang, locale) => {
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(integers, (integer) => {
        const text = format.format(integer);
        const read = reader.read(`( ${text} )`, lang);
        expect(read.map(({ value }) => value)).toEqual([String(integer)]);
      }),
    );
  });

  it('keep every decimal', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.stringMatching(/^\d{0,11}[1-9]$/),
        (whole, decimals) => {
          expect(reader.read(`x ${whole}.${decimals}%`, 'en')).toEqual([
            {
              start: 2,
              end: 4 + `${whole}${decimals}`.length,
              value: `${whole}.${decimals}`,
              kind: 'percent',
            },
          ]);
        },
      ),
    );
  });
});

describe('numbers in English words', () => {
  const ONES =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const SCALES: [number, string][] = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ];

  /** British: "one million two hundred thousand and five". */
  function say(value: number): string {
    for (const [scale, word] of SCALES) {
      if (value < scale) continue;
      const rest = value % scale;
      return `${say(Math.floor(value / scale))} ${word}${rest === 0 ? '' : rest < 100 ? ` and ${say(rest)}` : ` ${say(rest)}`}`;
    }
    if (value >= 100)
      return `${ONES[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${say(value % 100)}`}`;
    if (value < 20) return ONES[value]!;
    return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`;
  }

  it('are read back whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        const text = say(value);
        expect(reader.read(text, 'en')).toEqual([
          { start: 0, end: text.length, value: String(value), kind: 'number' },
        ]);
      }),
    );
  });
});

describe('hostile texts', () => {
  it('of five million digits come to an end', () => {
    expect(reader.read('7'.repeat(5_000_000))).toEqual([]);
    expect(reader.read('1234567 '.repeat(20_000))).toHaveLength(20_000);
  });

  const LENGTH = 100_000;
  it.each([
    ['groups', '123 '],
    ['commas', '1,'],
    ['words', 'million '],
    ['joined words', 'two hundred and '],
    ['Arabic words', 'مئة و'],
    ['one word', 'one'],
    ['one word after a number', '1 a'],
    ['signs', '$-'],
    ['inches', '5" '],
    ['an address', 'a1:/'],
    ['direction marks', '1\u200f'],
    ['vowel signs', 'م\u064e'],
    ['lone surrogates', '\ud835'],
    ['Chinese digits', '一'],
    ['myriads', '万'],
    ['bridged myriads', '一零万'],
    ['fractions of fractions', '三分之'],
    ['ordinal signs', '第'],
    ['spaced numerals', '百 '],
    ['more and more', '十多'],
    ['powers', '2の'],
    ['Korean numerals', '이천'],
    ['Korean ones', '만 2'],
    ['Hindi quarters', 'सवा '],
    ['Hindi scales', 'सौ लाख '],
  ])('of %s come to an end', (_name, unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    const longest = reader.read(text).reduce((most, { value }) => Math.max(most, value.length), 0);
    expect(longest).toBeLessThan(800);
  });
});
