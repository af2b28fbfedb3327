import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../engine/types.ts';
import { pageReport } from '../../entrypoints/reader/report.ts';

const marked = { marked: true, anyway: false };

function readingOf(text: string, word: string): Reading {
  const start = text.indexOf(word);
  return {
    verdict: { kind: 'related', score: 0.5, reasons: [] },
    mentions: [
      {
        block: 0,
        start,
        end: start + word.length,
        text: word,
        card: 'xi',
        kind: 'person',
        sort: 'name',
        why: [],
      },
    ],
    doubts: [],
    nearMisses: [],
    numbers: [],
  };
}

const around = (text: string, word: string) =>
  pageReport(readingOf(text, word), [{ text, lang: 'en' }], marked).mentions[0]!;

test('a short block is given whole, on one line', () => {
  expect(around('Then\n   Xi spoke.', 'Xi')).toMatchObject({
    index: 0,
    before: 'Then ',
    after: ' spoke.',
    lang: 'en',
    nested: false,
  });
});

test('a long one is cut at words', () => {
  const { before, after } = around(`${'alpha beta '.repeat(20)}Xi${' gamma delta'.repeat(20)}`, 'Xi');
  expect(before).toMatch(/^(alpha|beta) .* $/);
  expect(after).toMatch(/^ gamma .*(gamma|delta) $/);
  expect(before.length).toBeLessThanOrEqual(60);
});

test('a passage with a record check says so', () => {
  const reading = readingOf('Xi spoke.', 'Xi');
  reading.mentions[0]!.why = [{ rule: 'check', check: 0 }];
  expect(pageReport(reading, [{ text: 'Xi spoke.', lang: 'en' }], marked).mentions[0]).toMatchObject({
    check: true,
  });
  expect(around('Xi spoke.', 'Xi')).not.toHaveProperty('check');
});

test('a page that is left alone lists nothing, but says why', () => {
  const report = pageReport(readingOf('Xi', 'Xi'), [{ text: 'Xi', lang: 'en' }], {
    marked: false,
    anyway: false,
  });
  expect(report).toMatchObject({ verdict: { kind: 'related' }, mentions: [], shownAnyway: false });
});

test('whatever the text, what is handed on is well formed and stood beside the mention', () => {
  const unit = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', 'ش', '\u202e'), maxLength: 150 });
  fc.assert(
    fc.property(unit, unit, (left, right) => {
      const { before, after } = around(`${left}Xi${right}`, 'Xi');
      expect(before + after).not.toMatch(
        /(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
      );
      const flat = (text: string) => text.replace(/\s+/g, ' ');
      expect(flat(left).endsWith(before)).toBe(true);
      expect(flat(right).startsWith(after)).toBe(true);
    }),
  );
});
