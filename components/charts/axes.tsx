import type { TextLanguage } from '../../data/schema.ts';
import { numberIn } from '../words/counting.ts';
import type { Scale } from './scale.ts';

/** Height of a drawing with a value axis that goes up, and the room about its plot, in units of a drawing. */
export const HEIGHT = 172;
export const TOP = 16;
export const BOTTOM = HEIGHT - 20;

/** About what a digit of the axes is wide. */
const DIGIT = 7;

/** Where the plot begins, right of the longest number of its axis. */
export function leftOf(scale: Scale, lang: TextLanguage): number {
  return 6 + DIGIT * Math.max(...scale.ticks.map((tick) => numberIn(lang, tick).length));
}

interface ValueAxisProps {
  scale: Scale;
  lang: TextLanguage;
  left: number;
  right: number;
}

/** Numbers up the side, a fine line across at each. */
export function ValueAxis({ scale, lang, left, right }: ValueAxisProps) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <path class={tick === 0 ? 'base-line' : 'grid-line'} d={`M${left} ${scale.at(tick)}H${right}`} />
      <text class="end" x={left - 5} y={scale.at(tick) + 4}>
        {numberIn(lang, tick)}
      </text>
    </g>
  ));
}
