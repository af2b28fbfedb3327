import type { ComponentChildren } from 'preact';
import type { Card, TextLanguage } from '../../data/schema.ts';
import { Chart } from '../charts/Chart.tsx';
import { Locator } from '../maps/Locator.tsx';
import { KindIcon, OnwardIcon } from '../parts/icons.tsx';
import type { CardPlate, CardProps } from '../props.ts';
import type { TimelineEvent } from '../timeline/line.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { dateIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import type { CardWords } from '../words/words.ts';
import { RecordCheck } from './check.tsx';
import { Facts } from './facts.tsx';
import { openedCheck } from './opened-check.ts';
import { Sources } from './sources.tsx';

interface SectionsProps {
  props: CardProps;
  words: CardWords;
  /** Unique on the page: heads the ids of the sources. */
  id: string;
  onOpen(id: string, event: MouseEvent): void;
}

/** Everything under the card's head, in reading order; a section without content is not there. */
export function CardSections({ props, words, id, onOpen }: SectionsProps) {
  const { card, lang, storyDate } = props;
  const { matters, ties = [], checks = [], sources = [] } = card;
  const then = card.then ?? [];
  const since = (card.since ?? []).toSorted((a, b) => a.date.localeCompare(b.date));
  const title = card.title[lang];
  const names = otherNames(card, lang);
  const bare = !matters && then.length === 0 && since.length === 0 && checks.length === 0;
  const shared = { lang, words, sources, id };
  return (
    <>
      {card.map && card.coordinates && (
        <Locator map={card.map} coordinates={card.coordinates} title={title} lang={lang} />
      )}
      {matters && (
        <Section title={words.matters}>
          <p>{matters[lang]}</p>
        </Section>
      )}
      {card.chart && (
        <Section title={card.chart.title[lang]}>
          <Chart chart={card.chart} {...{ lang, sources, id, storyDate }} />
        </Section>
      )}
      {then.length > 0 && (
        <Section title={storyDate ? words.thenOn(dateIn(lang, storyDate)) : words.then}>
          <Facts facts={then} {...shared} />
        </Section>
      )}
      {since.length > 0 && (
        <Section title={words.since}>
          <Facts facts={since} dated {...shared} />
        </Section>
      )}
      {card.when && (
        <Section title={wordsIn(lang).pictures.timeline}>
          <Timeline
            events={eventsOf(card, card.when, props.plates, lang)}
            own={card.id}
            {...{ lang, storyDate, onOpen }}
          />
        </Section>
      )}
      {checks.length > 0 && (
        <Section title={words.check}>
          {checks.map((check, n) => (
            <RecordCheck key={check.quote} check={check} opened={n === openedCheck(props)} {...shared} />
          ))}
        </Section>
      )}
      {ties.length > 0 && (
        <Section title={words.ties}>
          <Ties ties={ties} plates={props.plates} lang={lang} onOpen={onOpen} />
        </Section>
      )}
      {names.length > 0 && (
        <Section title={words.names}>
          <p class="card-names">{names.join(' · ')}</p>
        </Section>
      )}
      {sources.length > 0 && <Sources key={card.id} sources={sources} lang={lang} words={words} id={id} />}
      {bare && <p class="card-draft labels">{words.draft}</p>}
    </>
  );
}

/** More names than these are spellings of one another. */
const MOST_NAMES = 8;

/** What else it goes by in the card's language. */
function otherNames({ title, names }: Card, lang: TextLanguage): string[] {
  return [...new Set(names[lang])].filter((name) => name !== title[lang]).slice(0, MOST_NAMES);
}

/** The card's own event, and those it is tied to. */
function eventsOf(
  { id, title, ties = [] }: Card,
  when: NonNullable<Card['when']>,
  plates: CardProps['plates'],
  lang: TextLanguage,
): TimelineEvent[] {
  const tied = ties.flatMap(({ to }) => plates.get(to) ?? []);
  return [{ id, title, when }, ...tied].flatMap((event) =>
    event.when ? [{ id: event.id, title: event.title[lang], when: event.when }] : [],
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface TiesProps {
  ties: NonNullable<Card['ties']>;
  plates: ReadonlyMap<string, CardPlate>;
  lang: TextLanguage;
  onOpen(id: string, event: MouseEvent): void;
}

/** Cards this one is tied to, each with the tie in a line. A tie to a card that is not at hand says its line only. */
function Ties({ ties, plates, lang, onOpen }: TiesProps) {
  return (
    <ul class="ties">
      {ties.map(({ to, line }) => {
        const plate = plates.get(to);
        if (!plate) {
          return (
            <li key={to} class="tie-item tie-line">
              {line[lang]}
            </li>
          );
        }
        return (
          <li key={to} class="tie-item">
            <button type="button" class="tie" data-to={to} onClick={(event) => onOpen(to, event)}>
              <KindIcon kind={plate.kind} />
              <span>
                <span class="tie-title">{plate.title[lang]}</span>
                <span class="tie-line">{line[lang]}</span>
              </span>
              <OnwardIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
