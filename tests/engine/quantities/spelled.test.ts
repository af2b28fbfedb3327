/** Any number, said in the words of a language, reads back as itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hi } from '../../../engine/quantities/languages/hi.ts';
import { reader } from './table.ts';

/** Digits, tens to thousands and scales of a myriad. `one`: whether a single one is said before a step. */
interface Myriads {
  digits: string;
  steps: string;
  scales: string;
  one: (step: number) => boolean;
  /** Bridges places that are left out. */
  zero: string;
}

function section(value: number, { digits, steps, one, zero }: Myriads, leading: boolean): string {
  let said = '';
  let skipped = leading;
  for (let step = 3; step >= 0; step--) {
    const digit = Math.floor(value / 10 ** step) % 10;
    if (digit === 0) {
      skipped ||= said !== '';
      continue;
    }
    if (skipped && zero !== '') said += zero;
    skipped = false;
    if (step === 0 || digit > 1 || one(step)) said += digits.charAt(digit);
    if (step > 0) said += steps.charAt(step - 1);
  }
  return said;
}

function inMyriads(value: number, words: Myriads): string {
  if (value === 0) return words.digits.charAt(0);
  let said = '';
  for (let scale = 3; scale >= 0; scale--) {
    const part = Math.floor(value / 10 ** (4 * scale)) % 10_000;
    if (part === 0) continue;
    said += section(part, words, said !== '' && part < 1000);
    if (scale > 0) said += words.scales.charAt(scale - 1);
  }
  return said;
}

const always = () => true;
const CHINESE: Myriads = {
  digits: '零一二三四五六七八九',
  steps: '十百千',
  scales: '万亿兆',
  one: always,
  zero: '零',
};
const TRADITIONAL: Myriads = { ...CHINESE, scales: '萬億兆' };
const FORMAL: Myriads = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  steps: '拾佰仟',
  scales: '万亿兆',
  one: always,
  zero: '零',
};
const JAPANESE: Myriads = {
  digits: '零一二三四五六七八九',
  steps: '十百千',
  scales: '万億兆',
  one: () => false,
  zero: '',
};
const KOREAN: Myriads = {
  digits: '영일이삼사오육칠팔구',
  steps: '십백천',
  scales: '만억조',
  one: () => false,
  zero: '',
};

const number = fc.oneof(
  fc.integer({ min: 0, max: 9_999 }),
  fc.integer({ min: 0, max: 99_999_999 }),
  fc.integer({ min: 0, max: 9_000_000_000_000_000 }),
);

describe('numbers in myriads', () => {
  it.each([
    ['zh', 'Chinese', CHINESE],
    ['zh-Hant', 'traditional Chinese', TRADITIONAL],
    ['zh', 'formal Chinese', FORMAL],
    ['ja', 'Japanese', JAPANESE],
    ['ko', 'Korean', KOREAN],
  ])('read back in %s: %s', (lang, _name, words) => {
    fc.assert(
      fc.property(number, (value) => {
        const text = inMyriads(value, words);
        expect(reader.read(text, lang)).toEqual([
          { start: 0, end: text.length, value: String(value), kind: 'number' },
        ]);
      }),
    );
  });

  it.each([
    ['zh', '亿美元', 8],
    ['ja', '億ドル', 8],
    ['ko', '만 달러', 4],
  ])('read back in %s before a scale and a currency: %s', (lang, rest, exponent) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }), (whole, tenths) => {
        const text = `${whole}.${tenths}${rest}`;
        const value = (BigInt(whole) * 10n + BigInt(tenths)) * 10n ** BigInt(exponent - 1);
        expect(reader.read(text, lang)).toEqual([
          { start: 0, end: text.length, value: String(value), unit: 'USD', kind: 'money' },
        ]);
      }),
    );
  });
});

describe('numbers in native Korean', () => {
  const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
  const ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

  it.each(['', ' '])('read back before what they count', (gap) => {
    for (let value = 1; value < 100; value++) {
      const said = TENS[Math.floor(value / 10)]! + ONES[value % 10]!;
      expect(reader.read(`${said}${gap}번째`, 'ko')).toEqual([
        { start: 0, end: said.length + gap.length + 2, value: String(value), kind: 'ordinal' },
      ]);
    }
  });
});

describe('numbers in Hindi words', () => {
  const word = (value: number) => hi.cardinals[value]!.split('|')[0]!;
  const SCALES = [
    [1e9, 'अरब'],
    [1e7, 'करोड़'],
    [1e5, 'लाख'],
    [1e3, 'हज़ार'],
    [100, 'सौ'],
  ] as const;

  function say(value: number): string {
    const parts: string[] = [];
    let rest = value;
    for (const [size, scale] of SCALES) {
      const count = Math.floor(rest / size);
      rest %= size;
      if (count > 0) parts.push(word(count), scale);
    }
    if (rest > 0 || parts.length === 0) parts.push(word(rest));
    return parts.join(' ');
  }

  it('read back whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (value) => {
        const text = say(value);
        expect(reader.read(text, 'hi')).toEqual([
          { start: 0, end: text.length, value: String(value), kind: 'number' },
        ]);
      }),
    );
  });

  it('know every number to a hundred, and no two by one word', () => {
    const known = new Map<string, number>();
    for (let value = 0; value < 100; value++) {
      for (const form of hi.cardinals[value]!.split('|')) {
        expect([form, known.get(form) ?? value]).toEqual([form, value]);
        known.set(form, value);
      }
    }
  });
});
