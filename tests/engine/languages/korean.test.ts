import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../engine/index/pack.ts';
import { korean } from '../../../engine/languages/korean.ts';
import type { LexiconPhrase } from '../../../engine/lexicon.ts';
import { createSpotter } from '../../../engine/spotter.ts';
import { form, lexicon, told } from '../lexicon.ts';

const war: LexiconPhrase = {
  card: 'treaty',
  lang: 'ko',
  steps: [
    { words: [], cards: ['russia'], gap: 0, optional: false },
    { words: [], cards: ['georgia'], gap: 0, optional: false },
    { words: [{ text: '조약', open: true }], cards: [], gap: 0, optional: false },
  ],
};
const { core, parts } = packIndex({
  ...lexicon,
  forms: [
    form('russia', 'ko', '러시아'),
    form('georgia', 'ko', '조지아'),
    form('china', 'ko', '중국'),
    form('us', 'ko', '이란'),
    form('xi', 'ko', '시', { needs: ['title'] }),
  ],
  cards: lexicon.cards.map((card) =>
    card.id === 'xi' ? { ...card, titles: [{ text: '주석', lang: 'ko' }] } : card,
  ),
  phrases: [war],
  figures: [],
  others: [],
});
const spotter = createSpotter(core, parts);
const spot = (text: string) => told(spotter.decide([spotter.scan(text, 'ko')]).mentions);

describe('Korean', () => {
  it('writes particles onto a name, up to three, and leaves them out of the mention', () => {
    expect(spot('러시아는 중국과도 러시아에서만은 중국정부가')).toEqual([
      'russia:러시아',
      'china:중국',
      'russia:러시아',
      'china:중국',
    ]);
  });

  it('has a name after any particle there is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...korean.enclitics!.any), (particle) => {
        expect(spot(`어제 러시아${particle} 왔다`)).toEqual(['russia:러시아']);
      }),
    );
  });

  it('has a name before the army and the government that are written onto it', () => {
    expect(spot('러시아군은 중국정권과')).toEqual(['russia:러시아', 'china:중국']);
  });

  it('knows a word that goes on as another: language, people, what is made there', () => {
    expect(spot('중국어와 중국집, 러시아인과 중국산')).toEqual([]);
  });

  it('does not take a surname of one letter out of other words', () => {
    expect(spot('시 주석은 시인이 시에서 시청으로')).toEqual(['xi:시']);
  });

  it('goes on with a particle behind a closing mark', () => {
    expect(spot('"자유"이란 무엇인가, 자유(自由)이란')).toEqual([]);
    expect(spot('"이란 핵 합의" (이란)')).toEqual(['us:이란', 'us:이란']);
  });

  it('does not count a particle as a word between two steps of a phrase', () => {
    expect(spot('러시아와 조지아의 조약은')).toEqual([
      'treaty:러시아와 조지아의 조약은',
      '(russia:러시아)',
      '(georgia:조지아)',
    ]);
  });
});
