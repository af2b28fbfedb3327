/**
 * The numbers behind the charts: one CSV file a series, one row a number, a source a row.
 *
 * Every form of chart wants its own cells and leaves the others empty:
 *
 *     years    at (YYYY), value; en and ar: a note on the row, where it needs one
 *     steps    at (a date), value: the count from that day on; en and ar as above
 *     ranges   at (a date), low and high, en and ar: who counted. One number: low and high alike. "More than": low alone
 *     bars     en and ar, value
 *     vote     en and ar: the member; group: for, against, abstained
 */
import { CsvError, parse } from 'csv-parse/sync';
import { type CardFile, type Chart, type ChartForm, VOTES, type Vote } from '../schema.ts';
import type { SeriesFile } from './load.ts';
import type { Problem } from './problem.ts';

const HEADER = ['at', 'value', 'low', 'high', 'en', 'ar', 'group', 'source'] as const;
type Column = (typeof HEADER)[number];
type Cells = Record<Column, string>;

/** Per form: cells that must be filled, cells that may be. All others stay empty. */
const CELLS: Record<ChartForm, { must: readonly Column[]; may: readonly Column[] }> = {
  years: { must: ['at', 'value', 'source'], may: ['en', 'ar'] },
  steps: { must: ['at', 'value', 'source'], may: ['en', 'ar'] },
  ranges: { must: ['at', 'en', 'ar', 'source'], may: ['low', 'high'] },
  bars: { must: ['en', 'ar', 'value', 'source'], may: [] },
  vote: { must: ['en', 'ar', 'group', 'source'], may: [] },
};

const NUMBER = /^-?\d+(\.\d+)?$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** One row as it is written. */
export interface SeriesLine {
  cells: Cells;
  /** One-based. */
  line: number;
}

interface Read {
  lines: SeriesLine[];
  problems: Problem[];
}

/** What csv-parse gives for each record when asked for `info`. */
interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/** The file's rows with their lines; what is no CSV, or has other columns, is a problem. */
function readLines(file: SeriesFile): Read {
  const problem = (line: number, reason: string): Problem => ({ file: file.path, line, reason });
  let records: CsvRecord[];
  try {
    records = parse(file.text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines: [], problems: [problem(Number(error.lines ?? 1), `not valid CSV: ${error.message}`)] };
  }
  const [header, ...rows] = records;
  if (header?.record.join() !== HEADER.join())
    return { lines: [], problems: [problem(1, `the first line must be ${HEADER.join()}`)] };
  if (rows.length === 0) return { lines: [], problems: [problem(1, 'a series needs rows')] };
  const lines: SeriesLine[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of rows) {
    if (record.length === HEADER.length)
      lines.push({
        cells: Object.fromEntries(HEADER.map((column, i) => [column, record[i] ?? ''])) as Cells,
        line: info.lines,
      });
    else
      problems.push(
        problem(info.lines, `the row has ${record.length} cells; the header has ${HEADER.length}`),
      );
  }
  return { lines, problems };
}

/** What is wrong with the cells of one row by themselves. */
function faultsOf(cells: Cells, form: ChartForm): string[] {
  const { must, may } = CELLS[form];
  const faults: string[] = [];
  for (const column of HEADER) {
    const filled = cells[column] !== '';
    if (must.includes(column) && !filled) faults.push(`"${column}" is empty`);
    if (!must.includes(column) && !may.includes(column) && filled)
      faults.push(`"${column}" must be empty in a chart of form ${form}`);
  }
  for (const column of ['value', 'low', 'high'] as const)
    if (cells[column] !== '' && !NUMBER.test(cells[column]))
      faults.push(`"${column}" must be a plain number such as 146.9, not "${cells[column]}"`);
  if (cells.at !== '') {
    if (form === 'years' && !/^\d{4}$/.test(cells.at)) faults.push(`"at" must be a year, not "${cells.at}"`);
    else if (!DATE.test(cells.at)) faults.push(`"at" must be YYYY, YYYY-MM or YYYY-MM-DD, not "${cells.at}"`);
  }
  if ((cells.en === '') !== (cells.ar === '') && may.includes('en'))
    faults.push('a note needs both "en" and "ar"');
  if (form === 'ranges' && cells.low === '' && cells.high === '')
    faults.push('"low" and "high" are both empty');
  if (cells.low !== '' && cells.high !== '' && Number(cells.low) > Number(cells.high))
    faults.push(`"low" ${cells.low} is more than "high" ${cells.high}`);
  if (form === 'vote' && cells.group !== '' && !VOTES.includes(cells.group as Vote))
    faults.push(`"group" must be one of ${VOTES.join(', ')}, not "${cells.group}"`);
  return faults;
}

/** Rows that go back in time, or tell one time twice; on one day several may have counted. */
function outOfTime(lines: readonly SeriesLine[], form: ChartForm): { line: number; reason: string }[] {
  return lines.flatMap(({ cells: { at }, line }, i) => {
    const before = lines[i - 1]?.cells.at ?? '';
    if (at === '' || before === '') return [];
    if (at < before) return [{ line, reason: `${at} stands after ${before}: rows go forward in time` }];
    return at === before && form !== 'ranges' ? [{ line, reason: `${at} stands there twice` }] : [];
  });
}

/** Reads a series for a chart of one form; each row that does not hold is a problem with its line. */
export function readSeries(file: SeriesFile, form: ChartForm): Read {
  const { lines, problems } = readLines(file);
  const faults = lines.flatMap(({ cells, line }) =>
    faultsOf(cells, form).map((reason) => ({ line, reason })),
  );
  if (faults.length === 0) faults.push(...outOfTime(lines, form));
  return { lines, problems: [...problems, ...faults.map((fault) => ({ file: file.path, ...fault }))] };
}

const labelOf = ({ en, ar }: Cells) => ({ en, ar });

/** The chart as shipped, from rows that hold. */
export function toChart(
  { form, title, unit, marks = [] }: NonNullable<CardFile['chart']>,
  lines: readonly SeriesLine[],
): Chart {
  const head = { title, ...(unit ? { unit } : {}), marks };
  const rowsOf = <T>(row: (cells: Cells) => T): (T & { source: string })[] =>
    lines.map(({ cells }) => ({ ...row(cells), source: cells.source }));
  switch (form) {
    case 'ranges': {
      const end = (key: 'low' | 'high', { [key]: cell }: Cells) =>
        cell === '' ? {} : { [key]: Number(cell) };
      const rows = rowsOf((cells) => ({
        at: cells.at,
        ...end('low', cells),
        ...end('high', cells),
        label: labelOf(cells),
      }));
      return { form, ...head, rows };
    }
    case 'bars':
      return {
        form,
        ...head,
        rows: rowsOf((cells) => ({ label: labelOf(cells), value: Number(cells.value) })),
      };
    case 'vote':
      return {
        form,
        ...head,
        rows: rowsOf((cells) => ({ label: labelOf(cells), group: cells.group as Vote })),
      };
    default: {
      const rows = rowsOf((cells) => ({
        at: cells.at,
        value: Number(cells.value),
        ...(cells.en === '' ? {} : { note: labelOf(cells) }),
      }));
      return { form, ...head, rows };
    }
  }
}
