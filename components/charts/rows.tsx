/**
 * Charts that lie down: a line of words for each row and its strip below, on one scale that starts where reading starts.
 */
import type { ComponentChildren } from 'preact';
import type { ChartMark, TextLanguage } from '../../data/schema.ts';
import { numberIn } from '../words/counting.ts';
import type { PictureWords } from '../words/words.ts';
import { apart, Sign } from './marks.tsx';
import { scaleOver, WIDTH } from './scale.ts';

/** Height of a row's strip. */
export const STRIP = 14;
/** Half of what the widest sign, or the last number of the axis, takes. */
const EDGE = 8;

/** The scale of lying rows, from nought: it runs from the side where a line of that language starts. */
export function lyingScale(values: readonly number[], dir: 'ltr' | 'rtl') {
  const ends: [number, number] = dir === 'rtl' ? [WIDTH - EDGE, EDGE] : [EDGE, WIDTH - EDGE];
  return scaleOver([0, ...values], ends, 4);
}

interface RowsProps<R> {
  rows: readonly R[];
  marks: readonly ChartMark[];
  label: string;
  lang: TextLanguage;
  words: PictureWords;
  scale: ReturnType<typeof lyingScale>;
  /** What a row is called, and what it says. */
  told(row: R): { name: string; when?: string; number: string };
  strip(row: R): ComponentChildren;
  /** Whether the marks' lines lie over what a strip draws, cut out of it; else below. */
  over?: boolean;
}

/** The rows, the marks as lines down through all of them, the numbers of the axis below. */
export function Rows<R>({ rows, marks, label, lang, words, scale, told, strip, over }: RowsProps<R>) {
  const lines = marks.map(({ value }) => scale.at(value));
  return (
    <div class="chart-rows" role="img" aria-label={label}>
      {marks.length > 0 && <Head marks={marks} words={words} at={scale.at} />}
      {rows.map((row) => {
        const { name, when, number } = told(row);
        return (
          <div class="chart-row" key={`${when}${name}`}>
            <p>
              <span>
                {when && <span class="chart-when">{when} </span>}
                {name}
              </span>
              <b>{number}</b>
            </p>
            <svg class="plot" viewBox={`0 0 ${WIDTH} ${STRIP}`} aria-hidden="true">
              <path
                class="grid-line"
                d={`M${scale.at(0)} ${STRIP / 2}H${scale.at(scale.ticks.at(-1) ?? 0)}`}
              />
              {!over && <Lines at={lines} />}
              {strip(row)}
              {over && <Lines at={lines} />}
            </svg>
          </div>
        );
      })}
      <svg class="plot" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <text key={tick} class={edgeOf(scale.at(tick))} x={atEdge(scale.at(tick))} y="12">
            {numberIn(lang, tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Lines({ at }: { at: readonly number[] }) {
  return at.map((x) => (
    <g key={x}>
      <path class="mark-edge" d={`M${x} 0v${STRIP}`} />
      <path class="mark-line" d={`M${x} 0v${STRIP}`} />
    </g>
  ));
}

/** Numbers at the very edge are written inwards. */
const edgeOf = (x: number) => (x <= EDGE + 1 ? '' : x >= WIDTH - EDGE - 1 ? 'end' : 'middle');
const atEdge = (x: number) => (x <= EDGE + 1 ? 0 : x >= WIDTH - EDGE - 1 ? WIDTH : x);

interface HeadProps {
  marks: readonly ChartMark[];
  words: PictureWords;
  at(value: number): number;
}

/** The signs over their lines. */
function Head({ marks, words, at }: HeadProps) {
  const placed = marks.map(({ kind, value }, i) => ({ kind, letter: words.letters[i] ?? '', x: at(value) }));
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true">
      {apart(placed, 'x').map(({ kind, letter, x }) => (
        <g key={letter} class="mark">
          <text class="middle" x={x} y="11">
            {letter}
          </text>
          <Sign kind={kind} x={x} y={20} />
        </g>
      ))}
    </svg>
  );
}
