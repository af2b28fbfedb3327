import type { TextLanguage } from '../../data/schema.ts';
import { dateIn, datesIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import { inTime, type TimelineEvent } from './line.ts';

interface Props {
  events: readonly TimelineEvent[];
  lang: TextLanguage;
  /** The day the story tells (YYYY-MM-DD); it has a place of its own in the line. */
  storyDate?: string | undefined;
  /** The event whose card this is. */
  own?: string;
  onOpen?(id: string, event: MouseEvent): void;
  /** Where an event's card stands, on a page that holds them all: then titles are links. */
  linkTo?(id: string): string;
}

/**
 * Events in order of time, from top to foot in any script: the list of them is the drawing, the dates stand in it, and a rail
 * with a shape for each (a day, a span of days, the story's own day) runs beside.
 */
export function Timeline({ events, lang, storyDate, own, ...ways }: Props) {
  const { pictures } = wordsIn(lang);
  return (
    <ol class="timeline">
      {inTime(events, { title: pictures.thisDay, date: storyDate }).map(({ id, title, when }) => (
        <li
          key={id}
          data-look={lookOf(id, when)}
          {...(id === own ? { 'aria-current': 'true' as const } : {})}
        >
          <span class="timeline-date">
            {id ? datesIn(lang, when.start, when.end) : dateIn(lang, when.start, 'short')}
          </span>
          <Title id={id} title={title} {...(id === '' || id === own ? {} : ways)} />
        </li>
      ))}
    </ol>
  );
}

function Title({
  id,
  title,
  onOpen,
  linkTo,
}: Pick<Props, 'onOpen' | 'linkTo'> & { id: string; title: string }) {
  if (onOpen)
    return (
      <button type="button" class="timeline-title" data-to={id} onClick={(event) => onOpen(id, event)}>
        {title}
      </button>
    );
  if (linkTo)
    return (
      <a class="timeline-title" href={linkTo(id)}>
        {title}
      </a>
    );
  return <span class="timeline-title">{title}</span>;
}

const lookOf = (id: string, { end }: TimelineEvent['when']) => (id === '' ? 'day' : end ? 'span' : 'point');
