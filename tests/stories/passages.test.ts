/**
 * What the article tells of a treaty, an event or a figure without naming it. The passages are kept as offsets and cards
 * (tests/corpus/article.json): none of its words are in this repository but for the quotes of record checks.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { articleCases } from '../../scripts/evaluate/cases/article.ts';
import { overlap } from '../../scripts/evaluate/cases/case.ts';
import { type Explained, explain } from '../../scripts/spot/spot.ts';
import { storyTools } from '../support/story.ts';
import { readArticle, WITHOUT_ARTICLE } from './article.ts';

/** What the article does not speak of: cards that tell what came before, or what lies behind a number. */
const BACKGROUND = [
  'bucharest-declaration-2008',
  'good-neighbour-treaty-2001',
  'minsk-agreements',
  'nato-russia-founding-act',
  'power-of-siberia-contract',
];
const TOLD = new Set(['treaty', 'figure', 'event']);

const [article] = articleCases();
const text = readArticle()?.text ?? '';

describe.skipIf(!article)(article ? 'the article' : `the article (${WITHOUT_ARTICLE})`, () => {
  let spotted: Explained;
  let cards: { id: string; kind: string }[];
  let checks: { card: string; check: number; quote: string }[];

  beforeAll(() => {
    const tools = storyTools();
    spotted = explain(article!.document, tools, false);
    cards = tools.lexicon.cards;
    checks = tools.lexicon.phrases.flatMap(({ card, check, steps }) =>
      check === undefined ? [] : [{ card, check, quote: steps[0]!.words[0]!.text }],
    );
  });

  it('has passages of its own for every treaty, figure and event but those behind it', () => {
    const passages = new Set(article!.mentions.map(({ card }) => card));
    const untold = cards.filter(({ id, kind }) => TOLD.has(kind) && !passages.has(id)).map(({ id }) => id);
    expect(untold.sort()).toEqual(BACKGROUND);
  });

  it('has every passage marked with its card', () => {
    const missed = article!.mentions.filter(
      (gold) => !spotted.mentions.some((mark) => mark.card === gold.card && overlap(mark, gold)),
    );
    expect(missed).toEqual([]);
  });

  it('has nothing marked beside them', () => {
    const gold = [...article!.mentions, ...article!.soft];
    const beside = spotted.mentions.filter((mark) => !gold.some((one) => overlap(mark, one)));
    expect(beside.map(({ card, start }) => `${start} ${card}`)).toEqual([]);
  });

  it('has each passage of a record check opened at its check', () => {
    expect(checks.length).toBeGreaterThan(0);
    for (const { card, check, quote } of checks) {
      const at = spotted.mentions.findIndex(
        (mark, i) => mark.card === card && spotted.why[i]!.some((evidence) => evidence.check === check),
      );
      expect([card, check, spotted.mentions[at]?.text.includes(quote)]).toEqual([card, check, true]);
    }
  });

  it('keeps the names in such a passage as mentions of their own', () => {
    const outer = spotted.why.flatMap((why, i) => (why.some(({ check }) => check !== undefined) ? [i] : []));
    for (const { start, end, card } of readArticle()!.mentions) {
      const around = outer.find(
        (i) => spotted.mentions[i]!.start <= start && end <= spotted.mentions[i]!.end,
      );
      if (around === undefined) continue;
      const named = spotted.mentions.find(
        (mark, i) => i !== around && mark.start === start && mark.end === end,
      );
      expect([text.slice(start, end), named?.card, named?.in]).toEqual([
        text.slice(start, end),
        card,
        around,
      ]);
    }
  });
});
