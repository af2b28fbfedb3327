import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeClues } from '../../engine/index/clues.ts';
import { pathsOf } from '../../engine/index/paths.ts';
import { packFamily } from '../../engine/index/patterns.ts';

/** For each entry the texts that end in it, as pairs in order. */
type Pairs = [text: string, entry: number][];

const inOrder = ([a, m]: Pairs[number], [b, n]: Pairs[number]) => (a < b ? -1 : a > b ? 1 : m - n);

function packed(pairs: Pairs) {
  const paths = new Map<number, Set<string>>();
  for (const [text, entry] of pairs) paths.set(entry, (paths.get(entry) ?? new Set()).add(text));
  return packFamily('cyrl', paths);
}

const unpacked = (family: ReturnType<typeof packed>): Pairs =>
  pathsOf(family)
    .map(({ text, entry }): Pairs[number] => [text, entry])
    .sort(inOrder);

/** The cases of a feminine noun, in a word and in two. */
const declined = (stem: string, before = '') => ['а', 'ы', 'е', 'у', 'ой'].map((end) => before + stem + end);

describe('the paths of a trie', () => {
  it('are the same when they were packed', () => {
    const text = fc
      .array(
        fc.tuple(
          fc.constantFrom('lind', 'linden', 'o', 'ост'),
          fc.constantFrom('', 'a', 'ами', 'oy'),
          fc.constantFrom('', ' ', '-'),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((words) => words.flat().join(''));
    const long = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 90 });
    const pairs = fc.uniqueArray(fc.tuple(fc.oneof(text, long), fc.integer({ min: -4, max: 4 })), {
      minLength: 1,
      selector: ([one, entry]) => `${entry} ${one}`,
    });
    fc.assert(
      fc.property(pairs, (some) => {
        expect(unpacked(packed(some))).toEqual([...some].sort(inOrder));
      }),
      { numRuns: 500 },
    );
  });

  it('cost a name once, however many cases it has', () => {
    const family = packed([
      ...declined('осин').map((text): Pairs[number] => [text, 0]),
      ...declined('лип').map((text): Pairs[number] => [text, 1]),
      ...declined('черёмух', 'старая ').map((text): Pairs[number] => [text, 2]),
    ]);
    expect(family.entries).toEqual([1, 0, 2]);
    expect(family.declined).toEqual([0, 0, 0]);
    expect(family.paradigms).toHaveLength(1);
  });

  it('let no two names share a paradigm by chance', () => {
    const family = packed([
      ['ост', 0],
      ['осока', 0],
    ]);
    expect(family.paradigms).toEqual([]);
  });
});

describe('clue words', () => {
  const said = (...lists: number[][]) => ({
    safeties: [],
    titles: lists.map((list, card) => [card, ...list]),
    phrases: [],
    figures: [],
    numerals: [],
  });

  it('are one where they always stand in the same lists', () => {
    const { worded, numberOf, end } = mergeClues(said([7, 8, 9], [8, 7]), 7);
    expect(worded.titles).toEqual([
      [0, 7, 8],
      [1, 7],
    ]);
    expect([7, 8, 9, ~8].map(numberOf)).toEqual([7, 7, 8, ~7]);
    expect(end).toBe(9);
  });

  it('are found in the lists they were in, and in no other', () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 3, max: 12 })), { minLength: 1 });
    fc.assert(
      fc.property(lists, (before) => {
        const { worded, numberOf } = mergeClues(said(...before), 3);
        for (const entry of new Set(before.flat()))
          expect(worded.titles.map(([, ...list]) => list.includes(numberOf(entry)))).toEqual(
            before.map((list) => list.includes(entry)),
          );
      }),
    );
  });
});
