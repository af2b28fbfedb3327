/** Who gives way to whom, where mentions overlap. */
import { byStart, type Span } from './spans.ts';

const longer = (a: Span, b: Span) => b.end - b.start - (a.end - a.start) || a.start - b.start;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const contains = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Runs of spans that touch one another: only within a run can one give way to another, and runs are short. */
function* runsOf<T extends Span>(spans: readonly T[]): Iterable<T[]> {
  let run: T[] = [];
  let end = -1;
  for (const span of [...spans].sort(byStart)) {
    if (span.start >= end && run.length > 0) {
      yield run;
      run = [];
    }
    run.push(span);
    end = Math.max(end, span.end);
  }
  if (run.length > 0) yield run;
}

/** Spans in order and apart, as most are, need no judging. */
function areApart(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) if (spans[i]!.start < spans[i - 1]!.end) return false;
  return true;
}

function keep<T extends Span>(spans: readonly T[], givesWay: (span: T, to: T) => boolean): T[] {
  if (areApart(spans)) return [...spans];
  const all: T[] = [];
  for (const run of runsOf(spans)) {
    const kept: T[] = [];
    for (const span of run.length === 1 ? run : run.sort(longer)) {
      if (!kept.some((other) => givesWay(span, other))) kept.push(span);
    }
    all.push(...kept.sort(byStart));
  }
  return all;
}

/**
 * Of overlapping spans the longest stays; of two of one length the first.
 * @returns the spans that stay, in order of `start`
 */
export function longestOf<T extends Span>(spans: readonly T[]): T[] {
  return keep(spans, overlaps);
}

/**
 * Of overlapping spans the longest stays, and what an open one holds stays in it.
 * @param isOpen whether a span is made of others, and lies around them
 * @returns the spans that stay, in order of `start`, an outer one before those in it
 */
export function longestAround<T extends Span>(spans: readonly T[], isOpen: (span: T) => boolean): T[] {
  return keep(
    spans,
    (span, other) => overlaps(span, other) && !(isOpen(other) && !isOpen(span) && contains(other, span)),
  );
}

/**
 * Spans of several sorts may contain each other; where two merely cross, the longer stays.
 * @returns the spans that stay, an outer one before those in it
 */
export function withoutCrossings<T extends Span>(spans: readonly T[]): T[] {
  return keep(spans, (span, other) => overlaps(span, other) && !contains(other, span));
}
