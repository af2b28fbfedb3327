/** Lists of spans in order of `start`, and how to look into them without reading them through. */

export interface Span {
  start: number;
  end: number;
}

/** Reading order; of two that start together the longer first. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** @returns the index of the first span that starts at `from` or later */
export function firstFrom(sorted: readonly Span[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns the spans that start between two offsets, both included */
export function startingIn<T extends Span>(sorted: readonly T[], from: number, to: number): T[] {
  const some: T[] = [];
  for (let i = firstFrom(sorted, from); i < sorted.length && sorted[i]!.start <= to; i++)
    some.push(sorted[i]!);
  return some;
}
