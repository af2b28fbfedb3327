import { dateIn, numberIn } from '../words/counting.ts';
import { BOTTOM, HEIGHT, leftOf, TOP, ValueAxis } from './axes.tsx';
import { Marks } from './marks.tsx';
import type { PlotProps } from './props.ts';
import { scaleOver, WIDTH, yearOf, yearTicks } from './scale.ts';

/** Room right of the last step, for its number or for the letters of lines across. */
const RIGHT = WIDTH - 26;

interface Place {
  x: number;
  y: number;
}
interface Point extends Place {
  text: string;
}

/** Whether two pieces of text, or a text and a dot, keep clear of each other. */
const apart = (a: Place, b: Place) => Math.abs(a.x - b.x) > 16 || Math.abs(a.y - b.y) > 11;

/**
 * Each step's number above its dot, or below where it would lie on another, a dot or what is `taken`; where both would, the
 * table alone has it.
 */
function labelled(points: readonly Point[], taken: readonly Place[]): Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    const others = [...taken, ...placed, ...points.filter((other) => other !== point)];
    const place = [-8, 17]
      .map((by) => ({ ...point, y: point.y + by }))
      .find(({ x, y }) => y < BOTTOM && others.every((other) => apart(other, { x, y })));
    if (place) placed.push(place);
  }
  return placed;
}

/** A count that goes on: it stands from one date to the next, so the line goes in steps and never slopes. */
export function StepsChart({ chart, lang, words, label, storyDate }: PlotProps<'steps'>) {
  const { rows, marks } = chart;
  const values = [...rows, ...marks].map(({ value }) => value);
  const scale = scaleOver(values, [BOTTOM, TOP], 5);
  const left = leftOf(scale, lang) + 4;
  const times = [...rows, ...marks].flatMap(({ at }) => (at ? [yearOf(at)] : []));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (year: number) => left + 4 + ((year - first) / (last - first || 1)) * (RIGHT - left - 8);
  const points = rows.map(({ at, value }) => ({
    x: x(yearOf(at)),
    y: scale.at(value),
    text: numberIn(lang, value),
  }));
  // A mark's letter is above its sign.
  const taken = marks.flatMap(({ at, value }) => {
    const sign = { x: at === undefined ? WIDTH : x(yearOf(at)), y: scale.at(value) };
    return [sign, { ...sign, y: sign.y - 8 }];
  });
  const path = points
    .map((point, i) => (i === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`))
    .join('');
  const day = storyDate ? yearOf(storyDate) : Number.NaN;
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <ValueAxis scale={scale} lang={lang} left={left} right={RIGHT} />
      {day > first && day < last && <path class="day-line" d={`M${x(day)} ${TOP}V${BOTTOM}`} />}
      <path class="step-line" d={path} />
      {points.map((point) => (
        <circle key={point.x} class="step" cx={point.x} cy={point.y} r="3" />
      ))}
      {labelled(points, taken).map((point) => (
        <text key={point.x} class="middle value" x={point.x} y={point.y}>
          {point.text}
        </text>
      ))}
      <TimeAxis
        first={first}
        last={last}
        x={x}
        ends={[rows[0]?.at ?? '', rows.at(-1)?.at ?? '']}
        lang={lang}
      />
      <Marks marks={marks} words={words} x={(at) => x(yearOf(at))} y={scale.at} left={left} right={RIGHT} />
    </svg>
  );
}

interface TimeAxisProps {
  first: number;
  last: number;
  x(year: number): number;
  ends: [string, string];
  lang: PlotProps<'steps'>['lang'];
}

/** Years where at least two lie within; the first and the last date where not. */
function TimeAxis({ first, last, x, ends, lang }: TimeAxisProps) {
  const years = yearTicks(first, last, 5);
  if (years.length < 2)
    return ends.map((at, i) => (
      <text key={at} class={i === 0 ? '' : 'end'} x={x(i === 0 ? first : last)} y={HEIGHT - 5}>
        {dateIn(lang, at, 'short')}
      </text>
    ));
  return years.map((year) => (
    <g key={year}>
      <path class="tick" d={`M${x(year)} ${BOTTOM}v4`} />
      <text class="middle" x={x(year)} y={HEIGHT - 5}>
        {year}
      </text>
    </g>
  ));
}
