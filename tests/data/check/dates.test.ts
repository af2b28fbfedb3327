import { describe, expect, it } from 'vitest';
import { isLater } from '../../../data/compile/check/dates.ts';
import { lineOf, PERSON, problemsOf, swap } from '../dossier.ts';

const person = 'people/anna-lind.yaml';

describe('the day a card says its facts reach', () => {
  it('is not before the newest source', async () => {
    const text = swap(PERSON, 'date: 2023,', 'date: 2024-02,');
    expect(await problemsOf({ [person]: text })).toEqual([
      {
        file: person,
        line: lineOf(text, 'id: gazette'),
        reason: '2024-02 is later than the card\'s "asOf" 2024-01-10',
      },
    ]);
  });
});

describe('comparing dates', () => {
  it.each([
    ['2023', '2022', true],
    ['2022-02', '2022-02-04', false],
    ['2022-02-04', '2022', false],
    ['2022-03', '2022-02-04', true],
    ['2022-02-03', '2022-02-04', false],
  ])('%s is later than %s: %s', (a, b, later) => {
    expect(isLater(a, b)).toBe(later);
  });
});
