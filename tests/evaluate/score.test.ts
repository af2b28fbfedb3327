import { describe, expect, it } from 'vitest';
import type { Case } from '../../scripts/evaluate/cases/case.ts';
import { judge, type Mark } from '../../scripts/evaluate/score.ts';
import { scoreOf } from '../../scripts/evaluate/tally.ts';
import { fromText } from '../../scripts/spot/document.ts';

const TEXT = 'Anna Lind of Lake Town met Lind Motors';

function caseOf(gold: Partial<Case>): Case {
  return {
    source: 'ours',
    set: 'test',
    id: 'test',
    lang: 'en',
    document: fromText(TEXT),
    mentions: [],
    soft: [],
    others: [],
    complete: true,
    figures: false,
    ...gold,
  };
}

/** A mark on words of the text, where they first stand or from a place on. */
function mark(words: string, card: string, { kind = 'person', from = 0 } = {}): Mark {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, card, kind };
}

const LIND = mark('Anna Lind', 'anna-lind');
const counts = (gold: Partial<Case>, marks: Mark[]) => {
  const { found, missed, wrong, caught } = judge(caseOf(gold), marks);
  return { found: found.length, missed: missed.length, wrong: wrong.length, caught: caught.length };
};

describe('a mention', () => {
  it('is found where a mark of its card overlaps it', () => {
    expect(counts({ mentions: [LIND] }, [mark('Lind of', 'anna-lind')])).toMatchObject({
      found: 1,
      wrong: 0,
    });
  });

  it('is missed where the mark is of another card, and that mark is wrong', () => {
    expect(counts({ mentions: [LIND] }, [mark('Anna Lind', 'lake')])).toMatchObject({ missed: 1, wrong: 1 });
  });

  it('may have other names within it, or around it', () => {
    const around = mark('Anna Lind of Lake Town', 'visit');
    expect(counts({ mentions: [LIND] }, [LIND, mark('Anna', 'anna'), around])).toMatchObject({
      found: 1,
      wrong: 0,
    });
  });
});

describe('a mark', () => {
  it('is wrong where nothing is annotated', () => {
    expect(counts({ mentions: [LIND] }, [mark('met', 'meeting')])).toMatchObject({ wrong: 1 });
  });

  it('is wrong on a name that is spelt like a card but is none', () => {
    const double = { ...mark('Lind Motors', ''), confusable: true };
    expect(counts({ others: [double] }, [mark('Lind', 'anna-lind', { from: 20 })])).toMatchObject({
      wrong: 1,
    });
  });

  it('is neither right nor wrong in a longer name, on what may be marked, or on a figure nobody annotated', () => {
    const longer = { ...mark('Lind Motors', ''), confusable: false };
    const marks = [
      mark('Lind', 'anna-lind', { from: 20 }),
      mark('Lake Town', 'lake'),
      mark('met', 'f', { kind: 'figure' }),
    ];
    expect(counts({ others: [longer], soft: [mark('Lake Town', '')] }, marks)).toMatchObject({ wrong: 0 });
  });

  it('cannot be wrong where not every name is annotated, but a double that was taken is shown', () => {
    const double = { ...mark('Lind Motors', ''), confusable: true };
    const marks = [mark('Lind', 'anna-lind', { from: 20 }), mark('met', 'meeting')];
    expect(counts({ complete: false, others: [double] }, marks)).toMatchObject({ wrong: 0, caught: 1 });
  });
});

describe('the figures', () => {
  it('count precision only over texts in which a mark can be wrong', () => {
    expect(scoreOf({ gold: 10, found: 8, sure: 3, wrong: 1 })).toEqual({
      precision: 0.75,
      recall: 0.8,
      f1: expect.closeTo(0.7742, 4),
    });
  });

  it('are absent where there is nothing to divide by', () => {
    expect(scoreOf({ gold: 0, found: 0, sure: 0, wrong: 0 })).toEqual({});
    expect(scoreOf({ gold: 5, found: 5, sure: 0, wrong: 0 })).toEqual({ recall: 1 });
  });

  it('are nought where everything marked is wrong', () => {
    expect(scoreOf({ gold: 5, found: 0, sure: 0, wrong: 2 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
