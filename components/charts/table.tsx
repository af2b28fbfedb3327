import type { Chart, TextLanguage } from '../../data/schema.ts';
import { References, type ReferencesProps } from '../card/sources.tsx';
import { DownIcon } from '../parts/icons.tsx';
import type { PictureWords } from '../words/words.ts';
import { numbersOf } from './numbers.ts';

interface Props extends Omit<ReferencesProps, 'refs' | 'words'> {
  chart: Chart;
  lang: TextLanguage;
  words: PictureWords;
  references: ReferencesProps['words'];
}

/** The same numbers as the drawing, for whoever would rather read them; each with its source. */
export function NumbersTable({ chart, lang, words, references, sources, id }: Props) {
  const { heads, lines } = numbersOf(chart, lang, words);
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
          {lines.map(({ head, cells, refs }) => (
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
