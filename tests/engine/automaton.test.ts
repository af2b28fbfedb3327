import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../../engine/automaton/scan.ts';
import { foldText } from '../../engine/fold/index.ts';
import { packIndex } from '../../engine/index/pack.ts';
import { GAP, unitClass } from '../../engine/languages/scripts.ts';
import { form, lexicon, spotter } from './lexicon.ts';

/** The slow truth: every form at every place where it stands as whole words. */
function naive(text: string, forms: readonly string[]): string[] {
  const at = (i: number) => (i < 0 || i >= text.length ? GAP : unitClass(text.charCodeAt(i)));
  const out: string[] = [];
  forms.forEach((one, entry) => {
    for (let start = text.indexOf(one); start >= 0; start = text.indexOf(one, start + 1)) {
      const end = start + one.length;
      if (at(start - 1) === GAP && (at(end) === GAP || at(end - 1) === GAP))
        out.push(`${start}-${end}:${entry}`);
    }
  });
  return out.sort();
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('the packed automaton', () => {
  it('finds exactly what a naive search finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 20 }),
        fc.array(fc.oneof(word, fc.constantFrom('.', ' ', '-'))),
        (forms, pieces) => {
          const { parts } = packIndex({
            ...lexicon,
            phrases: [],
            figures: [],
            // A card each: forms that are alike but for their spelling are one entry.
            cards: forms.map((_, n) => ({ id: `x${n}`, kind: 'place', titles: [] })),
            forms: forms.map((text, n) => form(`x${n}`, 'en', text)),
          });
          const text = pieces.join('');
          const { data, length } = new Automaton(parts[0]!.tries, {}).scan(text);
          const hits: string[] = [];
          for (let i = 0; i < length; i += 4) hits.push(`${data[i]}-${data[i + 1]}:${data[i + 2]}`);
          expect(hits.sort()).toEqual(naive(text, forms.map(foldText)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('keeps no forms apart that differ in their spelling alone', () => {
  const forms = ['Москва', 'Москвы', 'москве'].map((text) => form('moscow', 'ru', text));
  const { parts } = packIndex({ ...lexicon, forms, others: [] });
  const { card } = parts.find(({ lang }) => lang === 'ru')!.forms;
  expect(card).toHaveLength(2);
});

describe('any text at all', () => {
  const pieces = [
    'Putin',
    'بوتين',
    'لل',
    'Xi',
    "'",
    '\u0301',
    '\ud800',
    '\u202e',
    '١٤٠',
    ' مليار ',
    '$',
    'trade',
    'روسيا',
    '.',
    '\n',
  ];

  it('never throws, and every mention is a slice of its block', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (blocks) => {
        const { mentions } = spotter.decide(blocks.map((text) => spotter.scan(text)));
        let last = { block: 0, start: 0 };
        mentions.forEach(({ block, start, end, text, in: outer }, index) => {
          expect(blocks[block]!.slice(start, end)).toBe(text);
          expect(start).toBeLessThan(end);
          expect(block > last.block || start >= last.start).toBe(true);
          if (outer !== undefined) {
            expect(outer).toBeLessThan(index);
            expect(mentions[outer]!.in).toBeUndefined();
            expect(mentions[outer]!.end).toBeGreaterThanOrEqual(end);
          }
          last = { block, start };
        });
      }),
      { numRuns: 300 },
    );
  });

  it('ends on five million characters in one block', () => {
    const unit = 'Putin and بوتين met, 140 billion dollars of trade, شي ';
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
    const { mentions } = spotter.decide([spotter.scan(text)]);
    expect(mentions.length).toBeGreaterThan(150_000);
  });
});
