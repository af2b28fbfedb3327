import type { Chart, TextLanguage } from '../../data/schema.ts';
import { dateIn, numberIn } from '../words/counting.ts';
import type { PictureWords } from '../words/words.ts';
import { toldOf } from './marks.tsx';
import { rangeIn } from './range.ts';

/** A row of the table: what it is of, further cells, its sources. */
export interface Line {
  head: string;
  cells: readonly string[];
  refs: readonly string[];
}

/** Column heads and rows, by the chart's form. */
function rowsOf(chart: Chart, lang: TextLanguage, { column, vote, ...words }: PictureWords) {
  const number = chart.unit?.[lang] ?? column.number;
  const refs = ({ source }: { source: string }) => [source];
  switch (chart.form) {
    case 'ranges':
      return {
        heads: [column.date, column.who, number],
        lines: chart.rows.map(
          (row): Line => ({
            head: dateIn(lang, row.at, 'short'),
            cells: [row.label[lang], rangeIn(row, lang, { column, vote, ...words })],
            refs: refs(row),
          }),
        ),
      };
    case 'bars':
      return {
        heads: [column.what, number],
        lines: chart.rows.map(
          (row): Line => ({
            head: row.label[lang],
            cells: [numberIn(lang, row.value)],
            refs: refs(row),
          }),
        ),
      };
    case 'vote':
      return {
        heads: [column.member, column.vote],
        lines: chart.rows.map(
          (row): Line => ({
            head: row.label[lang],
            cells: [vote[row.group]],
            refs: refs(row),
          }),
        ),
      };
    default:
      return {
        heads: [chart.form === 'years' ? column.year : column.date, number],
        lines: chart.rows.map(
          (row): Line => ({
            head: dateIn(lang, row.at, 'short'),
            cells: [numberIn(lang, row.value) + (row.note ? ` (${row.note[lang]})` : '')],
            refs: refs(row),
          }),
        ),
      };
  }
}

/**
 * The numbers of a chart as a table: its rows, then its marks. A mark says all it has to say in one cell, whatever number
 * of columns there is.
 */
export function numbersOf(chart: Chart, lang: TextLanguage, words: PictureWords) {
  const { heads, lines } = rowsOf(chart, lang, words);
  const marks = chart.marks.map(
    (mark): Line => ({ head: words.mark[mark.kind], cells: [toldOf(mark, lang)], refs: mark.sources }),
  );
  return { heads, lines: [...lines, ...marks] };
}
