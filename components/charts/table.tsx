import type { Chart, TextLanguage } from '../../data/schema.ts';
import { References, type ReferencesProps } from '../card/sources.tsx';
import { DownIcon } from '../parts/icons.tsx';
import { dateIn, numberIn } from '../words/counting.ts';
import type { PictureWords } from '../words/words.ts';
import { toldOf } from './marks.tsx';
import { rangeIn } from './range.ts';

interface Props extends Omit<ReferencesProps, 'refs' | 'words'> {
  chart: Chart;
  lang: TextLanguage;
  words: PictureWords;
  references: ReferencesProps['words'];
}

/** A row of the table: what it is of, further cells, its sources. */
interface Line {
  head: string;
  cells: readonly string[];
  refs: readonly string[];
}

/** Column heads and rows, by the chart's form. */
function tableOf(chart: Chart, lang: TextLanguage, { column, vote, ...words }: PictureWords) {
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

/** The same numbers as the drawing, for whoever would rather read them; each with its source. */
export function NumbersTable({ chart, lang, words, references, sources, id }: Props) {
  const { heads, lines } = tableOf(chart, lang, words);
  const marked = chart.marks.map(
    (mark): Line => ({ head: words.mark[mark.kind], cells: [toldOf(mark, lang)], refs: mark.sources }),
  );
  return (
    <details class="chart-numbers">
      <summary class="unfold labels">
        {words.table}
        <DownIcon />
      </summary>
      <table>
        <thead>
          <tr>
            {[...heads, words.column.source].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...lines, ...marked].map(({ head, cells, refs }) => (
            <tr key={head + cells.join()}>
              <th scope="row">{head}</th>
              {cells.map((cell) => (
                // A mark says in one cell what it has to say.
                <td key={cell} colSpan={heads.length - cells.length}>
                  {cell}
                </td>
              ))}
              <td>
                <References refs={refs} sources={sources} words={references} id={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
