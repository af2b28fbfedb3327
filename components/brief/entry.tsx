import type { ComponentChildren } from 'preact';
import type { Card, Source, TextLanguage } from '../../data/schema.ts';
import { Facts } from '../card/facts.tsx';
import { Chart } from '../charts/Chart.tsx';
import { Locator } from '../maps/Locator.tsx';
import { dateIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import type { CardWords } from '../words/words.ts';
import { anchors, BRIEF_ID } from './anchors.ts';

interface Props {
  /** Its sources name entries of `sources`. */
  card: Card;
  lang: TextLanguage;
  words: CardWords;
  /** The brief's one list. */
  sources: readonly Source[];
  /** Titles of the cards that stand in this brief, by id. */
  titles: ReadonlyMap<string, string>;
  storyDate: string;
}

/** One card of the brief. */
export function Entry({ card, titles, ...rest }: Props) {
  const { lang } = rest;
  const { brief } = wordsIn(lang);
  const { asOf, checks = [] } = card;
  const anchor = anchors.card(card.id);
  return (
    <article class="entry" id={anchor} aria-labelledby={`${anchor}-title`}>
      <header class="entry-head">
        <div>
          <h3 id={`${anchor}-title`}>{card.title[lang]}</h3>
          <p class="entry-gist">{card.gist[lang]}</p>
        </div>
        {card.map && card.coordinates && (
          <Locator map={card.map} coordinates={card.coordinates} title={card.title[lang]} lang={lang} />
        )}
      </header>
      <EntryParts card={card} {...rest} />
      <footer class="entry-foot labels">
        <Tied card={card} titles={titles} lang={lang} label={rest.words.ties} />
        {checks.length > 0 && <a href={anchors.to(anchors.checks)}>{brief.checksOf(checks.length)}</a>}
        {asOf && <span>{rest.words.asOf(dateIn(lang, asOf))}</span>}
      </footer>
    </article>
  );
}

function EntryParts({ card, lang, words, sources, storyDate }: Omit<Props, 'titles'>) {
  const { matters, chart, then = [], since = [] } = card;
  const shared = { lang, sources, id: BRIEF_ID };
  return (
    <>
      {matters && (
        <EntryPart title={words.matters}>
          <p>{matters[lang]}</p>
        </EntryPart>
      )}
      {chart && (
        <EntryPart title={chart.title[lang]}>
          <Chart chart={chart} storyDate={storyDate} {...shared} />
        </EntryPart>
      )}
      {then.length > 0 && (
        <EntryPart title={words.thenOn(dateIn(lang, storyDate))}>
          <Facts facts={then} words={words} {...shared} />
        </EntryPart>
      )}
      {since.length > 0 && (
        <EntryPart title={words.since}>
          <Facts facts={since} words={words} dated {...shared} />
        </EntryPart>
      )}
    </>
  );
}

function EntryPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="entry-part">
      <h4>{title}</h4>
      <div>{children}</div>
    </section>
  );
}

interface TiedProps {
  card: Card;
  titles: ReadonlyMap<string, string>;
  lang: TextLanguage;
  label: string;
}

/** The cards it is tied to, as far as they stand in this brief. */
function Tied({ card: { ties = [] }, titles, label }: TiedProps) {
  const here = ties.flatMap(({ to }) => {
    const title = titles.get(to);
    return title ? [{ to, title }] : [];
  });
  if (here.length === 0) return null;
  return (
    <p class="entry-ties">
      {label}{' '}
      {here.map(({ to, title }, i) => (
        <span key={to}>
          {i > 0 && ' · '}
          <a href={anchors.to(anchors.card(to))}>{title}</a>
        </span>
      ))}
    </p>
  );
}
