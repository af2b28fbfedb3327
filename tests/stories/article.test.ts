import { beforeAll, describe, expect, it } from 'vitest';
import { fromText } from '../../scripts/spot/document.ts';
import { type Spotted, spot } from '../../scripts/spot/spot.ts';
import { storyTools } from '../support/story.ts';
import { readArticle, WITHOUT_ARTICLE } from './article.ts';

const article = readArticle();

describe.skipIf(!article)(article ? 'the article' : `the article (${WITHOUT_ARTICLE})`, () => {
  const { text, mentions: gold } = article ?? { text: '', mentions: [] };
  const named = gold.map(({ start, end, card }) => `${start}-${end} ${card}`);
  let spotted: Spotted;

  beforeAll(() => {
    spotted = spot(fromText(text), storyTools(), false);
  });

  it('is recognised', () => {
    expect(spotted.verdict.kind).toBe('this-article');
  });

  it('has all 166 names spotted, each with its own card', () => {
    const marks = new Set(spotted.mentions.map(({ start, end, card }) => `${start}-${end} ${card}`));
    expect(gold).toHaveLength(166);
    expect(named.filter((name) => !marks.has(name))).toEqual([]);
  });

  it('gives offsets that cut the mention out of the text', () => {
    for (const { start, end, text: words } of spotted.mentions) expect(text.slice(start, end)).toBe(words);
  });
});
