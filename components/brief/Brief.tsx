import { useMemo } from 'preact/hooks';
import { LinkedReferences } from '../card/sources.tsx';
import type { BriefProps } from '../props.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { dateIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import { anchors } from './anchors.ts';
import { Checks } from './checks.tsx';
import { Contents } from './contents.tsx';
import { Entry } from './entry.tsx';
import { Masthead } from './masthead.tsx';
import { type Outline, outlineOf } from './outline.ts';
import { Part } from './part.tsx';
import { SourceList } from './source-list.tsx';

/** The whole story on one page: for reading through, for paper, for whoever writes about it. */
export function Brief(props: BriefProps) {
  const { lang, state, cards, page, scope } = props;
  const words = wordsIn(lang);
  const chosen = scope === 'page' ? page?.cards : undefined;
  const outline = useMemo(() => outlineOf(cards, chosen), [cards, chosen]);
  return (
    <div class="sidelight brief" lang={lang} dir={words.dir}>
      {state === 'ready' && (
        <a class="brief-skip" href={anchors.to(anchors.cards)}>
          {words.brief.skip}
        </a>
      )}
      <Masthead props={props} words={words} />
      {state === 'ready' ? (
        <div class="brief-columns">
          <Contents outline={outline} words={words} lang={lang} />
          <Told props={props} outline={outline} />
        </div>
      ) : (
        <main class="brief-state">
          <p role={state === 'failed' ? 'alert' : 'status'}>
            {state === 'failed' ? words.brief.failed : words.brief.loading}
          </p>
        </main>
      )}
      {outline.asOf && (
        <footer class="brief-colophon labels">{words.brief.colophon(dateIn(lang, outline.asOf))}</footer>
      )}
    </div>
  );
}

/** Everything that is told, in the order of the contents. */
function Told({ props, outline }: { props: BriefProps; outline: Outline }) {
  const { lang, storyDate } = props;
  const words = wordsIn(lang);
  const { sections, events, checks, sources } = outline;
  const titles = new Map(sections.flatMap(({ cards }) => cards.map(({ id, title }) => [id, title[lang]])));
  const dated = events.flatMap(({ id, title, when }) => (when ? [{ id, title: title[lang], when }] : []));
  const shared = { lang, words: words.card, sources };
  return (
    <LinkedReferences.Provider value={true}>
      <main class="brief-told">
        {dated.length > 0 && (
          <Part id={anchors.timeline} title={words.brief.timeline}>
            <Timeline
              events={dated}
              lang={lang}
              storyDate={storyDate}
              linkTo={(id) => anchors.to(anchors.card(id))}
            />
          </Part>
        )}
        <div id={anchors.cards} tabIndex={-1}>
          {sections.map(({ kind, cards }) => (
            <Part key={kind} id={anchors.kind(kind)} title={words.kinds[kind]} kind={kind}>
              {cards.map((card) => (
                <Entry key={card.id} card={card} titles={titles} storyDate={storyDate} {...shared} />
              ))}
            </Part>
          ))}
        </div>
        {checks.length > 0 && (
          <Part id={anchors.checks} title={words.brief.checks} lead={words.brief.checksLead}>
            <Checks checks={checks} on={words.brief.on} {...shared} />
          </Part>
        )}
        {sources.length > 0 && (
          <Part id={anchors.sources} title={words.brief.sources} lead={words.brief.sourcesLead}>
            <SourceList {...shared} noAddress={words.brief.noAddress} />
          </Part>
        )}
      </main>
    </LinkedReferences.Provider>
  );
}
