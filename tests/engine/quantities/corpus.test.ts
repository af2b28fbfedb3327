/**
 * Holds the reader against test cases of other parsers, where they are at hand. The floors lie a little below what was
 * measured; they are a net against slipping back, not a goal. Some of the cases want what the reader refuses on
 * purpose: the parts of a date, "a few" as 3, an inch and a metre in one sum.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus, scoreByLanguage } from '../../../scripts/quantities/score.ts';
import { reader } from './table.ts';

const cases = readCorpus(join(import.meta.dirname, '../../../../shared/corpus/quantities'));
const absent = cases.length === 0;

const FLOORS: Record<string, Record<string, number>> = {
  en: { number: 0.94, money: 0.95, percent: 0.95, measure: 0.88, ordinal: 0.9 },
  ar: { number: 0.93, money: 0.95, percent: 0.88, ordinal: 0.87 },
  ru: { number: 0.97, money: 0.97, measure: 0.9, ordinal: 0.97 },
  uk: { number: 0.95, ordinal: 0.92 },
  fr: { number: 0.9, money: 0.97, percent: 0.99, measure: 0.96, ordinal: 0.87 },
  es: { number: 0.93, money: 0.96, percent: 0.94, measure: 0.96, ordinal: 0.97 },
  de: { number: 0.92, money: 0.97, percent: 0.99, measure: 0.95, ordinal: 0.95 },
  pt: { number: 0.94, money: 0.95, percent: 0.99, measure: 0.96, ordinal: 0.96 },
  it: { number: 0.93, money: 0.98, percent: 0.99, measure: 0.96, ordinal: 0.92 },
  tr: { number: 0.95, money: 0.98, percent: 0.83, measure: 0.97, ordinal: 0.99 },
  fa: { number: 0.99 },
  nl: { number: 0.9, money: 0.96, percent: 0.99, measure: 0.95, ordinal: 0.94 },
  sv: { number: 0.9, money: 0.97, percent: 0.99, measure: 0.92, ordinal: 0.99 },
  pl: { number: 0.96, ordinal: 0.99 },
  he: { number: 0.92, money: 0.9 },
  id: { number: 0.97, money: 0.99, ordinal: 0.99 },
  nb: { number: 0.97, money: 0.97, ordinal: 0.99 },
  bg: { number: 0.97, money: 0.97, measure: 0.92, ordinal: 0.98 },
  ro: { number: 0.84, money: 0.96, measure: 0.99, ordinal: 0.82 },
  hr: { number: 0.86, money: 0.99, measure: 0.8, ordinal: 0.99 },
  ka: { number: 0.93, money: 0.96, ordinal: 0.99 },
  da: { number: 0.95, ordinal: 0.99 },
  el: { number: 0.94, ordinal: 0.99 },
  fi: { number: 0.99 },
  et: { number: 0.97, ordinal: 0.99 },
  vi: { number: 0.95, money: 0.98 },
  th: { number: 0.96 },
  ta: { number: 0.99, ordinal: 0.99 },
  bn: { number: 0.99 },
  sw: { number: 0.99 },
  hu: { number: 0.99, ordinal: 0.99 },
  cs: { number: 0.99, measure: 0.99 },
  sk: { number: 0.99 },
  hi: { number: 0.91, money: 0.92, percent: 0.99, measure: 0.99, ordinal: 0.94 },
  ja: { number: 0.91, money: 0.94, percent: 0.91, measure: 0.93, ordinal: 0.96 },
  ko: { number: 0.94, money: 0.95, percent: 0.99, measure: 0.94, ordinal: 0.87 },
  zh: { number: 0.91, money: 0.88, percent: 0.95, measure: 0.95, ordinal: 0.99 },
};

describe(`test cases of other parsers${absent ? ' (skipped: ../shared/corpus/quantities is not there)' : ''}`, () => {
  const scores = scoreByLanguage(
    reader,
    cases.filter(({ lang }) => lang in FLOORS),
  );
  describe.skipIf(absent).each(Object.entries(FLOORS))('%s', (lang, floors) => {
    it.each(Object.entries(floors))('%s: right in at least %d', (kind, floor) => {
      const { right, of } = scores[lang]![kind]!;
      expect(right / of).toBeGreaterThanOrEqual(floor);
    });
  });
});
