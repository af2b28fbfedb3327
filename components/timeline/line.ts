import type { Card } from '../../data/schema.ts';

export interface TimelineEvent {
  /** Empty for the day of the story. */
  id: string;
  title: string;
  when: NonNullable<Card['when']>;
}

/** Events in order of time; of two that begin on one day, the shorter first. With a story's day, it stands among them. */
export function inTime(
  events: readonly TimelineEvent[],
  day?: { title: string; date: string | undefined },
): TimelineEvent[] {
  const story: TimelineEvent[] = day?.date ? [{ id: '', title: day.title, when: { start: day.date } }] : [];
  return [...story, ...events].toSorted(
    ({ when: a }, { when: b }) =>
      a.start.localeCompare(b.start) || (a.end ?? a.start).localeCompare(b.end ?? b.start),
  );
}
