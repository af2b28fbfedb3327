import { describe, expect, it } from 'vitest';
import { spot } from '../../scripts/spot/spot.ts';
import { storyTools } from '../support/story.ts';
import { asExpected, testPages } from './pages.ts';

const pages = testPages();
const tools = storyTools();

describe.each(pages)('$name', ({ document, verdict, mentions }) => {
  it(`is ${verdict}`, () => {
    expect(spot(document, tools, false).verdict.kind).toBe(verdict);
  });

  it('has every mention a careful reader would mark, and no other', () => {
    expect(asExpected(spot(document, tools, true))).toEqual(mentions);
  });

  if (verdict === 'unrelated') {
    it('is left untouched', () => {
      expect(spot(document, tools, false).mentions).toEqual([]);
    });
  }
});

it('has every card of the story in the two tellings of the day', () => {
  const all = tools.lexicon.cards.map(({ id }) => id).sort();
  for (const page of pages.filter(({ name }) => name.startsWith('summit-day'))) {
    const cards = new Set(page.mentions.map(({ card }) => card));
    expect([page.name, ...[...cards].sort()]).toEqual([page.name, ...all]);
  }
});
