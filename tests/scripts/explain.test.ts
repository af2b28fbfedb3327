import { beforeAll, describe, expect, it } from 'vitest';
import { fromText } from '../../scripts/spot/document.ts';
import { explanation, explanationLine } from '../../scripts/spot/explain.ts';
import { readOptions } from '../../scripts/spot/options.ts';
import { loadTools } from '../../scripts/spot/run.ts';
import { explain, type SpotTools } from '../../scripts/spot/spot.ts';

const ALONE = 'The report names Sherman.\n\nThe price of bread went up.';
const TOGETHER = 'Wendy Sherman spoke in Beijing.\n\nThe report names Sherman.';
let tools: SpotTools;
beforeAll(async () => {
  tools = await loadTools();
});

describe('an explanation', () => {
  it('says of each mention by what it stands, in offsets of the whole text', () => {
    const text = explanation('a.txt', explain(fromText(TOGETHER), tools, true));
    expect(text).toMatch(
      /0-13 {2}\u2068Wendy Sherman\u2069 {2}wendy-sherman \(name\): a name that is safe by itself/,
    );
    expect(text).toMatch(
      /50-57 .*wendy-sherman \(name\): a short name, and the full one .*: \u2068Wendy Sherman\u2069/,
    );
  });

  it('says of each near miss what it lacked', () => {
    const text = explanation('a.txt', explain(fromText(ALONE), tools, true));
    expect(text).toContain('1 near misses');
    expect(text).toMatch(
      /17-24 {2}\u2068Sherman\u2069 {2}wendy-sherman: lacked the full name on the page, or one of its titles/,
    );
  });

  it('says so where the page is left alone', () => {
    const left = explain(fromText(TOGETHER), tools, false);
    expect(left.shown).toBe(false);
    expect(explanation('a.txt', left)).toContain('so nothing is marked');
    expect(left.mentions.map(({ card }) => card)).toContain('beijing');
  });

  it('is one line of JSON for machines', () => {
    const line = JSON.parse(explanationLine('a.txt', explain(fromText(ALONE), tools, true))) as object;
    expect(line).toMatchObject({
      file: 'a.txt',
      mentions: [],
      nearMisses: [
        {
          start: 17,
          end: 24,
          text: 'Sherman',
          card: 'wendy-sherman',
          lacked: expect.arrayContaining(['full']),
        },
      ],
    });
  });

  it('is asked of files, not of lines', () => {
    expect(readOptions(['--explain', '--json', 'a.txt'])).toMatchObject({ explain: true, json: true });
    expect(() => readOptions(['--explain', '--jsonl', 'a'])).toThrow('--explain is for files');
  });
});
