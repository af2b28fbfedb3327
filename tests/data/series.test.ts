import { describe, expect, it } from 'vitest';
import { compileData } from '../../data/compile/index.ts';
import type { Problem } from '../../data/compile/problem.ts';
import { dossier, FIGURE, lineOf, problemsOf, swap } from './dossier.ts';

const figure = 'figures/boats-40.yaml';
const series = 'series/boats.csv';

const CHARTED = `${FIGURE}sources:
  - {id: harbour, publisher: Harbour Office, date: 2022, kind: official}
  - {id: gazette, publisher: Gazette, date: 2023, kind: news}
chart:
  form: years
  title: {en: Boats by year, ar: القوارب بحسب السنة}
  unit: {en: boats, ar: قارب}
  series: boats
  marks:
    - {kind: article, value: 40, at: "2021", label: {en: As told, ar: كما روي}, sources: [gazette]}
`;
const HEADER = 'at,value,low,high,en,ar,group,source\n';
const YEARS = `${HEADER}2019,31,,,,,,harbour
2021,38.5,,,half counted,نصف محصى,,harbour
`;
const STEPS = `${HEADER}2019-03,1,,,,,,harbour\n2020-01-02,2,,,,,,harbour\n`;
const RANGES = `${HEADER}2022-01-28,,30,35,"The harbour, by night",الميناء,,harbour
2022-01-28,,,40,The town,البلدة,,harbour
2022-02-01,,33,,The coast,الساحل,,harbour
`;
const BARS = `${HEADER},10,,,Then,آنذاك,,harbour\n,12.5,,,Since,بعدها,,harbour\n`;
const VOTE = `${HEADER},,,,Norland,نورلاند,for,harbour\n,,,,Lorne,لورن,abstained,harbour\n`;

const ROWS = { years: YEARS, steps: STEPS, ranges: RANGES, bars: BARS, vote: VOTE };
type Form = keyof typeof ROWS;

/** The card with a chart of another form; marks only where they are asked for. */
function charted(form: Form, marks = false): string {
  const text = swap(CHARTED, 'form: years', `form: ${form}`);
  const bare = marks ? text : text.slice(0, text.indexOf('  marks:')).replace('  - {id: gazette', '  # {');
  return form === 'vote' ? swap(bare, '  unit: {en: boats, ar: قارب}\n', '') : bare;
}

async function chartOf(form: Form, marks = false) {
  const dir = await dossier({ [figure]: charted(form, marks), [series]: ROWS[form] });
  const { cards } = await compileData(dir, { release: false });
  return cards.find(({ id }) => id === 'boats-40')?.chart;
}

describe('a series', () => {
  it('comes along with its card, row by row, and years that are not there stay away', async () => {
    expect(await chartOf('years', true)).toEqual({
      form: 'years',
      title: { en: 'Boats by year', ar: 'القوارب بحسب السنة' },
      unit: { en: 'boats', ar: 'قارب' },
      marks: [
        {
          kind: 'article',
          value: 40,
          at: '2021',
          label: { en: 'As told', ar: 'كما روي' },
          sources: ['gazette'],
        },
      ],
      rows: [
        { at: '2019', value: 31, source: 'harbour' },
        { at: '2021', value: 38.5, note: { en: 'half counted', ar: 'نصف محصى' }, source: 'harbour' },
      ],
    });
  });

  it.each<[Form, unknown[]]>([
    [
      'steps',
      [
        { at: '2019-03', value: 1, source: 'harbour' },
        { at: '2020-01-02', value: 2, source: 'harbour' },
      ],
    ],
    [
      'ranges',
      [
        {
          at: '2022-01-28',
          low: 30,
          high: 35,
          label: { en: 'The harbour, by night', ar: 'الميناء' },
          source: 'harbour',
        },
        { at: '2022-01-28', high: 40, label: { en: 'The town', ar: 'البلدة' }, source: 'harbour' },
        { at: '2022-02-01', low: 33, label: { en: 'The coast', ar: 'الساحل' }, source: 'harbour' },
      ],
    ],
    [
      'bars',
      [
        { label: { en: 'Then', ar: 'آنذاك' }, value: 10, source: 'harbour' },
        { label: { en: 'Since', ar: 'بعدها' }, value: 12.5, source: 'harbour' },
      ],
    ],
    [
      'vote',
      [
        { label: { en: 'Norland', ar: 'نورلاند' }, group: 'for', source: 'harbour' },
        { label: { en: 'Lorne', ar: 'لورن' }, group: 'abstained', source: 'harbour' },
      ],
    ],
  ])('of the form %s has the rows of that form', async (form, rows) => {
    expect(await chartOf(form)).toMatchObject({ form, rows, marks: [] });
  });

  it('may begin with a byte order mark and have lines of Windows', async () => {
    const text = `\uFEFF${YEARS.replaceAll('\n', '\r\n')}`;
    expect(await problemsOf({ [figure]: CHARTED, [series]: text })).toEqual([]);
  });
});

/** `from` becomes `to` in the series of that form; the reason must be given for the line where `to` stands. */
const broken: [what: string, form: Form, from: string, to: string, reason: string][] = [
  ['another header', 'years', 'at,value', 'year,value', 'the first line must be at,value,low'],
  ['a row too short', 'years', '31,,,,,,harbour', '31,,,,,harbour', 'the row has 7 cells; the header has 8'],
  ['a quote left open', 'ranges', '"The harbour, by', '"The harbour" by', 'not valid CSV'],
  ['a time that goes back', 'years', '2021,38.5', '2018,38.5', '2018 stands after 2019'],
  ['a year told twice', 'years', '2021,38.5', '2019,38.5', '2019 stands there twice'],
  ['a year that is none', 'years', '2021,38.5', '21,38.5', '"at" must be a year, not "21"'],
  ['a date that is none', 'steps', '2020-01-02', '2 Jan 2020', '"at" must be YYYY, YYYY-MM or YYYY-MM-DD'],
  ['a row without a time', 'steps', '2020-01-02', '', '"at" is empty'],
  ['a number that is none', 'years', ',31,', ',31 000,', '"value" must be a plain number'],
  ['a row without a number', 'years', ',31,', ',,', '"value" is empty'],
  ['a cell of another form', 'years', '31,,,', '31,5,,', '"low" must be empty in a chart of form years'],
  ['a note in one language', 'years', 'نصف محصى', '', 'a note needs both "en" and "ar"'],
  ['a low above its high', 'ranges', '30,35', '36,35', '"low" 36 is more than "high" 35'],
  ['a range without ends', 'ranges', '30,35', ',', '"low" and "high" are both empty'],
  ['a count by nobody', 'ranges', 'The town,البلدة', ',', '"en" is empty'],
  ['a bar without a name', 'bars', 'Since,بعدها', ',بعدها', '"en" is empty'],
  ['a vote of no group', 'vote', 'abstained', 'absent', '"group" must be one of for, against, abstained'],
  ['a member that did not vote', 'vote', 'abstained', '', '"group" is empty'],
  ['a row without a source', 'years', '31,,,,,,harbour', '31,,,,,,', '"source" is empty'],
  [
    'a source the card has not',
    'years',
    '31,,,,,,harbour',
    '31,,,,,,port',
    'the source "port" is not listed under "sources" of boats-40',
  ],
];

const found = (problems: readonly Problem[], file: string, line: number, reason: string) =>
  expect(problems).toContainEqual({ file, line, reason: expect.stringContaining(reason) });

describe('a series that does not hold', () => {
  it.each(broken)('for %s', async (_what, form, from, to, reason) => {
    const text = swap(ROWS[form], from, to);
    const line = lineOf(ROWS[form], from);
    found(await problemsOf({ [figure]: charted(form), [series]: text }), series, line, reason);
  });

  it('for having no rows, or no chart', async () => {
    found(await problemsOf({ [figure]: CHARTED, [series]: HEADER }), series, 1, 'a series needs rows');
    found(await problemsOf({ [series]: YEARS }), series, 1, 'no chart shows this series');
  });

  it('is not called unused where its card does not hold', async () => {
    const text = swap(CHARTED, 'kind: figure', 'kind: figur');
    expect(await problemsOf({ [figure]: text, [series]: YEARS })).toEqual([
      { file: figure, line: 2, reason: expect.stringContaining('must be one of') },
    ]);
  });

  it('for lying where no series lies', async () => {
    found(await problemsOf({ 'boats.csv': YEARS }), 'boats.csv', 1, 'a series lives in series/');
  });
});

describe('a chart that does not hold', () => {
  it.each<[what: string, form: Form, from: string, to: string, at: string, reason: string]>([
    [
      'a series that is not there',
      'years',
      'series: boats',
      'series: ships',
      'series: ships',
      'there is no data/series/ships.csv',
    ],
    [
      'an unknown form',
      'years',
      'form: years',
      'form: pie',
      'form: pie',
      'must be one of years, steps, ranges, bars, vote',
    ],
    [
      'numbers of nothing',
      'years',
      '  unit: {en: boats, ar: قارب}\n',
      '',
      'chart:',
      'a chart needs a "unit"',
    ],
    ['a mark in no year', 'years', '"2021"', '2021-05', '2021-05', '"at" must be a year in a chart of years'],
    ['a mark in time among bars', 'bars', '"2021"', '"2020"', '"2020"', 'bars have no time'],
    ['a vote with marks', 'vote', 'kind: article', 'kind: record', '  marks:', 'a vote has no "marks"'],
    [
      'a mark whose source is not listed',
      'years',
      '[gazette]',
      '[diary]',
      '[diary]',
      'the source "diary" is not listed',
    ],
    [
      'a source that no row, mark or fact names',
      'years',
      '[gazette]',
      '[harbour]',
      'id: gazette',
      'no fact names it',
    ],
  ])('for %s', async (_what, form, from, to, at, reason) => {
    const text = swap(charted(form, true), from, to);
    found(await problemsOf({ [figure]: text, [series]: ROWS[form] }), figure, lineOf(text, at), reason);
  });

  it('for a unit where members are counted', async () => {
    const text = charted('vote').replace('  series:', '  unit: {en: x, ar: س}\n  series:');
    found(
      await problemsOf({ [figure]: text, [series]: VOTE }),
      figure,
      lineOf(text, '  unit: {en: x'),
      'a vote counts members',
    );
  });
});
