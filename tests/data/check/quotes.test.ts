import { describe, expect, it } from 'vitest';
import { quotesNotIn } from '../../../data/compile/check/quotes.ts';
import { PERSON, problemsOf } from '../dossier.ts';

const person = 'people/anna-lind.yaml';
const LINES = 5;

/** A record check that takes five lines, of `words` words that no other has. */
const check = (words: number, n: number) => `  - quote: ${Array(words).fill(`word${n}`).join(' ')}
    says: {en: a, ar: ب}
    record: {en: a, ar: ب}
    slip: fact
    sources: [gazette]
`;
const withChecks = (...checks: string[]) => `${PERSON}checks:\n${checks.join('')}`;
/** The line of the quote of the nth check. */
const lineOfQuote = (n: number) => PERSON.split('\n').length + 1 + n * LINES;

describe('quotes of the article', () => {
  it('may have twelve words, not thirteen', async () => {
    expect(await problemsOf({ [person]: withChecks(check(12, 0)) })).toEqual([]);
    expect(await problemsOf({ [person]: withChecks(check(13, 0)) })).toEqual([
      { file: person, line: lineOfQuote(0), reason: 'the quote has 13 words; at most 12 may be quoted' },
    ]);
  });

  it('may have four hundred words over all', async () => {
    const checks = (count: number) =>
      withChecks(...Array.from({ length: count }, (_, n) => check(10, n + 100)));
    expect(await problemsOf({ [person]: checks(40) })).toEqual([]);
    expect(await problemsOf({ [person]: checks(42) })).toEqual([
      { file: person, line: lineOfQuote(40), reason: expect.stringContaining('more than 400 words') },
    ]);
  });

  it('are checked once', async () => {
    expect(await problemsOf({ [person]: withChecks(check(4, 0), check(2, 0)) })).toEqual([
      { file: person, line: lineOfQuote(1), reason: `${person} has a record check of these words already` },
    ]);
  });

  it('are looked up in the article, wherever its lines break', () => {
    const cardWith = (quote: string) => ({
      id: 'anna-lind',
      checks: [
        { quote, says: { en: '', ar: '' }, record: { en: '', ar: '' }, slip: 'open' as const, sources: [] },
      ],
    });
    expect(quotesNotIn('She signed\n the pact.', [cardWith('signed the')])).toEqual([]);
    expect(quotesNotIn('She signed the pact.', [cardWith('signs the')])).toEqual([
      { card: 'anna-lind', quote: 'signs the' },
    ]);
  });
});
