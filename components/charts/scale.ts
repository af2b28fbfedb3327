/**
 * From numbers and days to places in a drawing. Only what is hard of it is d3's: where round numbers lie.
 */
import { nice, ticks } from 'd3-array';

/** Units of a drawing. It is as wide as a card on the narrowest screen, so that its text is never smaller than 11 px. */
export const WIDTH = 300;

export interface Scale {
  /** Where a value lies, in units of the drawing. */
  at(value: number): number;
  /** Round values within it, for an axis. */
  ticks: number[];
}

/**
 * A scale from `from` to `to` (units of the drawing) over values that reach to round numbers.
 *
 * @param count about how many ticks.
 */
export function scaleOver(values: readonly number[], [from, to]: [number, number], count: number): Scale {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const [start, stop] = nice(lowest, highest === lowest ? lowest + 1 : highest, count);
  return {
    at: (value) => from + ((value - start) / (stop - start)) * (to - from),
    ticks: ticks(start, stop, count),
  };
}

/** A date (YYYY, YYYY-MM or YYYY-MM-DD) as a year with its fraction; a coarse one is its beginning. */
export function yearOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return (
    year +
    (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) /
      (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1))
  );
}

/** Whole years within the range, so many at most. */
export function yearTicks(from: number, to: number, most: number): number[] {
  return ticks(from, to, most).filter(Number.isInteger);
}
