import type { Card, TextLanguage } from '../../data/schema.ts';
import { dateIn, datesIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';

export interface TimelineEvent {
  id: string;
  title: string;
  when: NonNullable<Card['when']>;
}

interface Props {
  events: readonly TimelineEvent[];
  lang: TextLanguage;
  /** The day the story tells (YYYY-MM-DD); it has a place of its own in the line. */
  storyDate?: string | undefined;
  /** The event whose card this is. */
  own?: string;
  onOpen?(id: string, event: MouseEvent): void;
}

/**
 * Events in order of time, from top to foot in any script: the list of them is the drawing, the dates stand in it, and a rail
 * with a shape for each (a day, a span of days, the story's own day) runs beside.
 */
export function Timeline({ events, lang, storyDate, own, onOpen }: Props) {
  const { pictures } = wordsIn(lang);
  const day: TimelineEvent | '' | undefined = storyDate && {
    id: '',
    title: pictures.thisDay,
    when: { start: storyDate },
  };
  const line: TimelineEvent[] = [...(day ? [day] : []), ...events].toSorted(
    ({ when: a }, { when: b }) =>
      a.start.localeCompare(b.start) || (a.end ?? a.start).localeCompare(b.end ?? b.start),
  );
  return (
    <ol class="timeline">
      {line.map(({ id, title, when }) => (
        <li
          key={id}
          data-look={lookOf(id, when)}
          {...(id === own ? { 'aria-current': 'true' as const } : {})}
        >
          <span class="timeline-date">
            {id ? datesIn(lang, when.start, when.end) : dateIn(lang, when.start, 'short')}
          </span>
          {id && id !== own && onOpen ? (
            <button type="button" class="timeline-title" data-to={id} onClick={(event) => onOpen(id, event)}>
              {title}
            </button>
          ) : (
            <span class="timeline-title">{title}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

const lookOf = (id: string, { end }: TimelineEvent['when']) => (id === '' ? 'day' : end ? 'span' : 'point');
