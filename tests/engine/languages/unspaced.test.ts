import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../engine/index/pack.ts';
import type { LexiconPhrase } from '../../../engine/lexicon.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import { form, lexicon, told } from '../lexicon.ts';

const words = (...texts: string[]) => texts.map((text) => ({ text, open: false }));
const annexation: LexiconPhrase = {
  card: 'annexation',
  lang: 'zh',
  steps: [
    { words: words('吞并'), cards: [], gap: 0, optional: false },
    { words: [], cards: ['crimea'], gap: 2, optional: false },
  ],
};

const { core, parts } = packIndex({
  ...lexicon,
  forms: [
    form('china', 'zh', '中国'),
    form('crimea', 'zh', '克里米亚'),
    form('xi', 'zh', '习', { needs: ['title'] }),
    form('russia', 'ja', 'ロシア'),
    form('china', 'ja', '中国'),
    form('putin', 'ja', 'プーチン'),
    form('china', 'th', 'จีน'),
    form('russia', 'th', 'รัสเซีย'),
    form('russia', 'hi', 'रूस'),
  ],
  cards: lexicon.cards.map((card) =>
    card.id === 'xi' ? { ...card, titles: [{ text: '主席', lang: 'zh' }] } : card,
  ),
  phrases: [annexation],
  figures: [],
  others: [
    { text: '发展中国家', lang: 'zh' },
    { text: '学习', lang: 'zh' },
  ],
});
const spotter = createSpotter(core, parts);
const spot = (text: string, lang: string) => told(spotter.decide([spotter.scan(text, lang)]).mentions);

describe('where words are not parted', () => {
  it('finds a name inside a run of letters, and not what the run makes of it', () => {
    expect(spot('他说中国与发展中国家合作。', 'zh')).toEqual(['china:中国']);
    expect(spot('学习主席讲话，习主席出席。', 'zh')).toEqual(['xi:习']);
  });

  it('ends a phrase where its last word does, and leaves it with the sentence', () => {
    expect(spot('当年吞并了克里米亚以后。', 'zh')).toEqual([
      'annexation:吞并了克里米亚',
      '(crimea:克里米亚)',
    ]);
    expect(spot('他反对吞并。克里米亚下雪。', 'zh')).toEqual(['crimea:克里米亚']);
  });

  it('takes a run of katakana as one word', () => {
    expect(spot('対ロシア制裁でプーチン氏は', 'ja')).toEqual(['russia:ロシア', 'putin:プーチン']);
    expect(spot('ベロロシアとロシアンティーを、プーチンスキー氏に', 'ja')).toEqual([]);
    expect(spot('中国メディアは', 'ja')).toEqual(['china:中国']);
  });

  it('never begins or ends inside a Thai syllable', () => {
    expect(spot('เมื่อวานจีนและรัสเซียลงนาม', 'th')).toEqual(['china:จีน', 'russia:รัสเซีย']);
    expect(spot('จีนี่ เจีนะ จีนา', 'th')).toEqual([]);
  });

  it('never ends before a vowel sign', () => {
    expect(spot('रूस और रूसी', 'hi')).toEqual(['russia:रूस']);
  });
});
