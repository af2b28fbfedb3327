import { describe, expect, test } from 'vitest';
import type { Scan, Spotter } from '../../engine/spotter.ts';
import type { Reading } from '../../engine/types.ts';
import { GATE_UNITS, PageReading } from '../../entrypoints/reader/reading.ts';
import type { Entry, PageText } from '../../page/text.ts';

const nothing: Reading = {
  verdict: { kind: 'unrelated', score: 0, reasons: [] },
  mentions: [],
  doubts: [],
  nearMisses: [],
  numbers: [],
};
const doubt = (key: string): Reading['doubts'][number] => ({
  key,
  sentence: key,
  start: 0,
  end: 1,
  card: 'x',
  kind: 'person',
});

function readingWith(answer: Partial<Reading>) {
  const decided: number[] = [];
  const spotter: Spotter = {
    add: () => undefined,
    readNumbersWith: () => undefined,
    scan: (text) => ({ text, lang: 'en', lacks: { own: undefined, others: [] } }),
    decide: (scans) => {
      decided.push(scans.length);
      return { ...nothing, ...answer };
    },
  };
  const text = { entries: [], leaveOutHidden: () => false } as unknown as PageText<Scan>;
  return { reading: new PageReading(text, spotter), decided };
}
const entries = (count: number) =>
  Array.from({ length: count }, () => ({ scan: {} })) as unknown as Entry<Scan>[];

describe('the gate', () => {
  test('a page is read on without a question until there is something to judge by', () => {
    const { reading, decided } = readingWith({});
    expect(reading.goOn(entries(10), GATE_UNITS - 1)).toBe(true);
    expect(decided).toEqual([]);
  });

  test('a long page without a trace of the story is left there', () => {
    expect(readingWith({}).reading.goOn(entries(10), GATE_UNITS)).toBe(false);
  });

  test('one with so much as a name that could not be vouched for is read on, and asked about again later', () => {
    const miss = { block: 0, start: 0, end: 2, text: 'Xi', card: 'xi', lacked: ['full'] };
    const { reading, decided } = readingWith({ nearMisses: [miss] });
    expect(reading.goOn(entries(10), GATE_UNITS)).toBe(true);
    expect(reading.goOn(entries(11), GATE_UNITS + 1000)).toBe(true);
    expect(reading.goOn(entries(20), 2 * GATE_UNITS)).toBe(true);
    expect(decided).toEqual([10, 20]);
  });
});

test('the witness is asked each doubt once', () => {
  const { reading } = readingWith({});
  expect(reading.newDoubts({ ...nothing, doubts: [doubt('a'), doubt('b')] })).toHaveLength(2);
  expect(reading.newDoubts({ ...nothing, doubts: [doubt('b'), doubt('c')] }).map(({ key }) => key)).toEqual([
    'c',
  ]);
  expect(reading.hear(new Map())).toBe(false);
  expect(reading.hear(new Map([['a', 'a person']]))).toBe(true);
});
