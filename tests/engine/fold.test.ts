import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Folder, foldText, sourceEnd } from '../../engine/fold/index.ts';

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
    ['Cyrillic: what writers drop and what they do not', 'Ёлка Йод Україна', 'елка йод україна'],
    ['Hangul and kana stay whole', '한국 ガーナ', '한국 ガーナ'],
    ['Devanagari keeps its vowels', 'हिन्दी', 'हिन्दी'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('always knows the way back', () => {
    const folder = new Folder();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = folder.fold(text);
        let last = -1;
        for (let i = 0; i < folded.length; i++) {
          const origin = folded.origins[i]!;
          expect(origin).toBeGreaterThanOrEqual(last);
          expect(origin).toBeLessThan(text.length);
          const end = sourceEnd(text, folded, i);
          expect(end).toBeGreaterThan(origin);
          expect(end).toBeLessThanOrEqual(text.length);
          last = origin;
        }
      }),
    );
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('takes lone surrogates and unpaired marks as they come', () => {
    const folder = new Folder();
    const text = '\ud800a\udc00\u0301\u202e';
    expect(folder.fold(text).length).toBe(3);
  });
});
