/** Numbers as only some languages say them read back as themselves; words.test.ts has all others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hi } from '../../../engine/quantities/languages/hi.ts';
import { read } from './table.ts';

describe('digits before a scale in letters and a currency', () => {
  it.each([
    ['zh', '亿美元', 8],
    ['zh-TW', '萬美元', 4],
    ['ja', '億ドル', 8],
    ['ko', '만 달러', 4],
    ['hi', ' लाख डॉलर', 5],
  ])('%s: %s', (lang, rest, exponent) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }), (whole, tenths) => {
        const text = `${whole}.${tenths}${rest}`;
        const value = (BigInt(whole) * 10n + BigInt(tenths)) * 10n ** BigInt(exponent - 1);
        expect(read(text, lang)).toEqual([`${text} = ${value} USD money`]);
      }),
    );
  });
});

describe('native Korean numbers', () => {
  const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
  const ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

  it.each(['번째', ' 번째'])('before %j', (rest) => {
    for (let value = 1; value < 100; value++) {
      const text = TENS[Math.floor(value / 10)]! + ONES[value % 10]! + rest;
      expect(read(text, 'ko')).toEqual([`${text} = ${value} ordinal`]);
    }
  });
});

describe('Hindi numbers', () => {
  it('have no two values for one word below a hundred', () => {
    const known = new Map<string, number>();
    for (let value = 0; value < 100; value++) {
      for (const form of hi.cardinals[value]!.split('|')) {
        expect([form, known.get(form) ?? value]).toEqual([form, value]);
        known.set(form, value);
      }
    }
  });
});
