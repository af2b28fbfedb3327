import { BOTTOM, HEIGHT, leftOf, TOP, ValueAxis } from './axes.tsx';
import { Marks } from './marks.tsx';
import type { PlotProps } from './props.ts';
import { scaleOver, WIDTH, yearTicks } from './scale.ts';

/** Room for the signs and letters of lines across. */
const MARKS = 24;

/**
 * A column a year. A year without a row has no column: nothing is made up in between. Columns of the story's own year
 * and of later ones are hollow: on the story's day nobody knew them.
 */
export function YearsChart({ chart, lang, words, label, storyDate }: PlotProps<'years'>) {
  const { rows, marks } = chart;
  const scale = scaleOver(
    [0, ...rows.map(({ value }) => value), ...marks.map(({ value }) => value)],
    [BOTTOM, TOP],
    5,
  );
  const left = leftOf(scale, lang);
  const right = marks.some(({ at }) => at === undefined) ? WIDTH - MARKS : WIDTH - 4;
  const years = [...rows, ...marks].flatMap(({ at }) => (at ? [Number(at.slice(0, 4))] : []));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = (right - left) / (last - first + 1);
  const x = (year: number) => left + (year - first + 0.5) * step;
  const width = Math.min(step * 0.7, 28);
  const hollowFrom = storyDate?.slice(0, 4) ?? '9999';
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <ValueAxis scale={scale} lang={lang} left={left} right={right} />
      {rows.map(({ at, value }) => (
        <path
          key={at}
          class={at >= hollowFrom ? 'column hollow' : 'column'}
          data-at={at}
          d={`M${x(Number(at)) - width / 2} ${scale.at(0)}V${scale.at(value)}h${width}V${scale.at(0)}z`}
        />
      ))}
      {yearTicks(first, last, Math.floor((right - left) / 44)).map((year) => (
        <text key={year} class="middle" x={x(year)} y={HEIGHT - 5}>
          {year}
        </text>
      ))}
      <Marks
        marks={marks}
        words={words}
        x={(at) => x(Number(at.slice(0, 4)))}
        y={scale.at}
        left={left}
        right={right}
      />
    </svg>
  );
}
