import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditional } from '../../../data/compile/inflect/chinese.ts';
import { inEveryScript } from '../../../data/compile/scripts.ts';

describe('traditional characters', () => {
  it('are made of simplified ones, as Taiwan and as Hong Kong write them', () => {
    expect(traditional('台湾')).toEqual(['臺灣', '台灣']);
    expect(traditional('习近平')).toEqual(['習近平']);
  });

  it('are none where the two scripts agree', () => {
    expect(traditional('王毅')).toEqual([]);
  });

  it('are as many letters, and what is no Chinese stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'乌克兰总统会见记者中华里发ab1 ·'), maxLength: 12 }),
        (text) => {
          for (const other of traditional(text)) {
            expect(other).toHaveLength(text.length);
            expect(other).not.toBe(text);
            expect(other.replace(/\p{Script=Han}/gu, '')).toBe(text.replace(/\p{Script=Han}/gu, ''));
          }
        },
      ),
    );
  });
});

describe('a names file in two scripts', () => {
  const file = {
    lang: 'zh',
    others: ['学习'],
    cards: {
      x: {
        names: ['普京', { form: '远东', unless: { after: ['战争'] } }],
        titles: ['总统'],
        phrases: ['合并|吞并 ~2 @crimea 战*?'],
        words: { trade: ['贸易'] },
      },
    },
  };

  it('says around its names in both what it says in one, and leaves the names to the other forms', () => {
    expect(inEveryScript(file)).toEqual({
      lang: 'zh',
      others: ['学习'],
      cards: {
        x: {
          names: ['普京', { form: '远东', unless: { after: ['战争', '戰爭'] } }],
          titles: ['总统', '總統'],
          phrases: ['合并|吞并|合併|吞併 ~2 @crimea 战*|戰*?'],
          words: { trade: ['贸易', '貿易'] },
        },
      },
    });
  });

  it('is left alone where a language has one script', () => {
    const english = { ...file, lang: 'en' };
    expect(inEveryScript(english)).toBe(english);
  });
});
