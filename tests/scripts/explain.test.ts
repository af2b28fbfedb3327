import { describe, expect, it } from 'vitest';
import { fromText } from '../../scripts/spot/document.ts';
import { explanation, explanationLine } from '../../scripts/spot/explain.ts';
import { readOptions } from '../../scripts/spot/options.ts';
import { explain } from '../../scripts/spot/spot.ts';
import { storyTools } from '../support/story.ts';

const ALONE = 'The report names Sherman.\n\nThe cost of bread went up.';
const TOGETHER = 'Wendy Sherman spoke in Beijing.\n\nThe report names Sherman.';
const tools = storyTools();

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

  it.each([
    ['The Washington Post said so.', 'Washington', 'washington: a word beside it makes something else of it'],
    ["They flew to Xi'an.", 'Xi', 'xi-jinping: the word goes on and is another'],
    ['The xi stands for a variable.', 'xi', 'xi-jinping: it is not written with its capitals'],
    [
      'The Moscow Ballet dances. See russia.example.',
      'russia',
      'russia: it is part of an address or a price',
    ],
  ])('says what ruled a form out: %s', (text, form, why) => {
    const lines = explanation('a.txt', explain(fromText(text), tools, true)).split('\n');
    expect(lines.filter((line) => line.includes(`\u2068${form}\u2069`)).join()).toContain(why);
  });

  it('does not call a name a near miss that is marked in another way', () => {
    const { mentions, nearMisses } = explain(
      fromText('Vladimir Putin met Xi Jinping in Beijing.'),
      tools,
      true,
    );
    expect(mentions).not.toEqual([]);
    expect(nearMisses).toEqual([]);
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
