/** Charts of every kind for property tests, and the parts they share with cards. */
import * as fc from 'fast-check';
import { type ChartForm, VOTES } from '../../data/schema.ts';

export const text = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((made) => made.trim() !== '' && made.length <= 120);
export const both = fc.record({ en: text, ar: text });
export const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
export const ids = fc.array(id, { minLength: 1, maxLength: 3 });
export const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'),
  );
export const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });

/** As a series may have it: a plain decimal. */
const value = fc.integer({ min: -1e8, max: 1e13 }).map((hundredths) => hundredths / 100);
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const sourced = <T extends object>(
  of: { [key in keyof T]: fc.Arbitrary<T[key]> },
  optional: (keyof T)[] = [],
) =>
  fc.record(
    { ...of, source: id },
    {
      requiredKeys: [...Object.keys(of), 'source'].filter(
        (key) => !optional.includes(key as keyof T),
      ) as never[],
    },
  );
const rowsOf = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 1, maxLength: 5 });
const rowsByForm: Record<ChartForm, fc.Arbitrary<readonly object[]>> = {
  years: fc
    .uniqueArray(year, { minLength: 1, maxLength: 5 })
    .chain((years) =>
      fc.tuple(
        ...years.toSorted().map((at) => sourced({ at: fc.constant(at), value, note: both }, ['note'])),
      ),
    ),
  steps: rowsOf(sourced({ at: date, value })),
  ranges: rowsOf(
    fc.oneof(sourced({ at: date, low: value, label: both }), sourced({ at: date, high: value, label: both })),
  ),
  bars: rowsOf(sourced({ label: both, value })),
  vote: rowsOf(sourced({ label: both, group: fc.constantFrom(...VOTES) })),
};
const marks = (at: fc.Arbitrary<string>) =>
  some(
    fc.record(
      {
        kind: fc.constantFrom('article', 'record', 'goal', 'contract'),
        value,
        at,
        label: both,
        sources: ids,
      },
      { requiredKeys: ['kind', 'value', 'label', 'sources'] },
    ),
  );
/** A chart as shipped, of any form, its rows as data/compile lets them through. */
export const anyChart = fc.constantFrom(...(Object.keys(rowsByForm) as ChartForm[])).chain((form) =>
  fc.record({
    form: fc.constant(form),
    title: both,
    unit: both,
    marks:
      form === 'vote' ? fc.constant([]) : marks(form === 'bars' ? fc.constant(undefined as never) : year),
    rows: rowsByForm[form],
  }),
);
