import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, letterEnd } from '../../engine/fold/index.ts';

describe('folding', () => {
  it.each([
    ['letter case and accents', 'Élysée', 'elysee'],
    ['Arabic vowel signs and tatweel', 'مُحَمَّـــد', 'محمد'],
    ['hamza seats', 'أإآٱ ؤ ئ', 'اااا و ي'],
    ['final letters', 'موسى القاهرة', 'موسي القاهره'],
    ['Persian letters', 'کی', 'كي'],
    ['presentation forms', 'ﻻ ﷲ', 'لا الله'],
    ['full width', 'ＮＡＴＯ', 'nato'],
    ['digits of any script', '١٤٠ ۱۴۰ १४० １４０', '140 140 140 140'],
    ['white space', ' a\u00a0\n\tb ', 'a b'],
    ['quotes and hyphens', 'Xi’s Asia‑Pacific', "xi's asia-pacific"],
    ['invisible marks', 'N\u200eA\u00adT\u200dO', 'nato'],
    ['the Greek final sigma', 'Ρωσίας ΡΩΣΙΑΣ', 'ρωσιασ ρωσιασ'],
    ['geresh and gershayim', 'ג׳ורג׳יה ארה״ב ארה”ב', `ג'ורג'יה ארה"ב ארה"ב`],
    ['Cyrillic: what writers drop and what they do not', 'Ёлка Йод Україна', 'елка йод україна'],
    ['Hangul and kana stay whole', '한국 ガーナ', '한국 ガーナ'],
    ['Devanagari keeps its vowels', 'हिन्दी', 'हिन्दी'],
    [
      'and loses what papers leave out: dot below, moon-dot, rounded a',
      'क़ज़ाक़ चाँद ऑस्ट्रिया मॉस्को',
      'कजाक चांद आस्ट्रिया मास्को',
    ],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('takes lone surrogates and stray marks as they come', () => {
    expect(foldText('\ud800a\udc00\u0301\u202e')).toBe('\ud800a\udc00');
  });
});

describe('the end of a letter', () => {
  it('comes after its vowel signs and accents, and before what only directs or joins', () => {
    expect(letterEnd('بوتينُ و', 5)).toBe(6);
    expect(letterEnd('e\u0301\u0302x', 1)).toBe(3);
    expect(letterEnd('x\u200e y', 1)).toBe(1);
    expect(letterEnd('x', 1)).toBe(1);
  });
});
