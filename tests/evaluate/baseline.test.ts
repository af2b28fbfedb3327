/** Holds every figure of `npm run evaluate` to the committed one: half a point lower is a failure. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Baseline, baselineOf, lostSince, readBaseline } from '../../scripts/evaluate/baseline.ts';
import { articleCases } from '../../scripts/evaluate/cases/article.ts';
import { namesCases } from '../../scripts/evaluate/cases/names.ts';
import { ownCorpus } from '../../scripts/evaluate/cases/ours.ts';
import { kindsOf, measure } from '../../scripts/evaluate/measure.ts';
import { judgePage, pageCases } from '../../scripts/evaluate/pages.ts';
import { spotterSystem } from '../../scripts/evaluate/systems.ts';
import { storyTools } from '../support/story.ts';

const MEASURING = 300_000;
const [shared, pages, article] = [namesCases(), pageCases(), articleCases()];
const without = (there: readonly unknown[]) => (there.length > 0 ? '' : ' (skipped: ../shared is not there)');

let lost: string[] = [];
const lostOf = (source: string) => lost.filter((line) => line.startsWith(source));

beforeAll(() => {
  const tools = storyTools();
  const cases = [...ownCorpus().cases, ...article, ...shared];
  const measured = measure(cases, [spotterSystem(tools)], kindsOf(tools.lexicon));
  const results = pages.map((page) => judgePage(page, tools, tools.lexicon));
  lost = lostSince(readBaseline(), baselineOf(measured, results));
}, MEASURING);

describe('nothing is lost', () => {
  it('on our own sentences', () => {
    expect(lostOf('ours')).toEqual([]);
  });

  it('of the traps in them that were met', () => {
    expect(lostOf('tests/corpus')).toEqual([]);
  });

  it.skipIf(shared.length === 0)(`on annotated public texts${without(shared)}`, () => {
    expect(lostOf('names')).toEqual([]);
  });

  it.skipIf(pages.length === 0)(`on whole pages${without(pages)}`, () => {
    expect(lostOf('pages')).toEqual([]);
  });

  it.skipIf(article.length === 0)(`on the article${without(article)}`, () => {
    expect(lostOf('article')).toEqual([]);
  });
});

describe('a loss', () => {
  const before: Baseline = {
    scores: { 'ours names, ours-en': { precision: 0.99, recall: 0.95, f1: 0.9696 } },
    pages: { wrongVerdicts: 0, wrongMarks: 1 },
    trapsNotMet: ['en-1'],
  };
  const losses = (change: Partial<Baseline>): string[] => lostSince(before, { ...before, ...change });

  it('is half a point of any figure, and no less', () => {
    expect(
      losses({ scores: { 'ours names, ours-en': { precision: 0.986, recall: 0.95, f1: 0.9676 } } }),
    ).toEqual([]);
    expect(
      losses({ scores: { 'ours names, ours-en': { precision: 0.99, recall: 0.944, f1: 0.9664 } } }),
    ).toEqual(['ours names, ours-en: recall fell from 0.95 to 0.944']);
  });

  it('is a wrong verdict, a wrong mark or a trap more', () => {
    expect(losses({ pages: { wrongVerdicts: 1, wrongMarks: 2 } })).toHaveLength(2);
    expect(losses({ trapsNotMet: ['en-1', 'en-2'] })).toEqual(['tests/corpus: the trap of en-2 is not met']);
    expect(losses({ trapsNotMet: [] })).toEqual([]);
  });

  it('is not what was not measured', () => {
    expect(lostSince(before, { scores: {}, trapsNotMet: [] })).toEqual([]);
  });
});
