/**
 * Holds the reader against test cases of other parsers, where they are at hand. The floors lie a little below what was
 * measured; they are a net against slipping back, not a goal. Some of the cases want what the reader refuses on
 * purpose: the parts of an address or of a telephone number, "a few" as 3, an inch and a metre in one sum.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases, score } from '../../../scripts/quantities/score.ts';
import { reader } from './table.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/corpus/quantities');
const present = existsSync(FOLDER);

const FLOORS: Record<string, Record<string, number>> = {
  en: { number: 0.87, money: 0.95, percent: 0.95, measure: 0.88, ordinal: 0.9 },
  ar: { number: 0.88, money: 0.95, percent: 0.88, ordinal: 0.79 },
};

describe(`test cases of other parsers${present ? '' : ' (skipped: ../shared/corpus/quantities is not there)'}`, () => {
  describe.skipIf(!present).each(Object.entries(FLOORS))('%s', (lang, floors) => {
    const files = present ? readdirSync(FOLDER).filter((file) => file.endsWith(`-${lang}.jsonl`)) : [];
    const tallies = score(
      reader,
      files.flatMap((file) => readCases(FOLDER, file)),
    );
    it.each(Object.entries(floors))('%s: right in at least %d', (kind, floor) => {
      const { right, of } = tallies.get(kind)!;
      expect(right / of).toBeGreaterThanOrEqual(floor);
    });
  });
});
