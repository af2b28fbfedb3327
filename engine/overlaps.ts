/** Who gives way to whom, where mentions overlap. */

export interface Span {
  start: number;
  end: number;
}

const longer = (a: Span, b: Span) => b.end - b.start - (a.end - a.start) || a.start - b.start;

/**
 * Of overlapping spans the longest stays; of two of one length the first.
 * @returns the spans that stay, in order of `start`
 */
export function longestOf<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(longer)) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Spans of several sorts may contain each other; where two merely cross, the longer stays.
 * @returns the spans that stay, an outer one before those in it
 */
export function withoutCrossings<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(longer)) {
    const crosses = kept.some(
      (other) =>
        span.start < other.end &&
        other.start < span.end &&
        !(span.start >= other.start && span.end <= other.end),
    );
    if (!crosses) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** @returns the things of each block, in their order. */
export function byBlock<T extends { block: number }>(things: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.block);
    if (group) group.push(thing);
    else groups.set(thing.block, [thing]);
  }
  return groups;
}
