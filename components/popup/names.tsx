import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../data/schema.ts';
import type { MentionView, PopupProps } from '../props.ts';
import type { Words } from '../words/words.ts';
import { stepWithArrows } from './arrows.ts';
import { KindList } from './kind-list.tsx';
import { Filter, ListHead, type View } from './list-head.tsx';
import { byKind, cardsOnPage } from './listing.ts';
import { OpenedCard } from './opened-card.tsx';
import { ReadingList } from './reading-list.tsx';
import { find, makeFindable } from './search.ts';
import { useSteps } from './steps.ts';

interface Props {
  props: PopupProps;
  words: Words;
  /** What to list; none in an empty state, where all cards can still be searched. */
  mentions: readonly MentionView[];
}

/** The names on the page, the filter over them and over all cards, and the card opened from them. */
export function Names({ props, words, mentions }: Props) {
  const [query, setQuery] = useState('');
  const [view, setView] = useState<View>('kind');
  const [opened, setOpened] = useState<readonly string[]>([]);
  const root = useRef<HTMLElement>(null);
  const findable = useMemo(() => makeFindable(props.cards), [props.cards]);
  const onPage = useMemo(() => cardsOnPage(mentions, props.cards), [mentions, props.cards]);
  const steps = useSteps(props.onJump);

  const openedFrom = useRef<string | undefined>(undefined);
  const isOpen = opened.length > 0;
  useLayoutEffect(() => {
    if (isOpen || openedFrom.current === undefined) return;
    const row = `[data-opens="${CSS.escape(openedFrom.current)}"]`;
    openedFrom.current = undefined;
    const list = root.current;
    (list?.querySelector<HTMLElement>(row) ?? list?.querySelector('input'))?.focus();
  }, [isOpen]);

  if (isOpen) {
    return (
      <OpenedCard
        props={props}
        words={words}
        path={opened}
        mentions={onPage.find(({ card }) => card.id === opened.at(-1))?.mentions ?? []}
        steps={steps}
        onPath={setOpened}
      />
    );
  }

  const wanted = query.trim() === '' ? undefined : new Set(find(findable, query).map((card) => card.id));
  const here = wanted ? onPage.filter(({ card }) => wanted.has(card.id)) : onPage;
  const present = new Set(onPage.map(({ card }) => card.id));
  const elsewhere = wanted ? props.cards.filter(({ id }) => wanted.has(id) && !present.has(id)) : [];
  const open = (card: Card) => {
    openedFrom.current = card.id;
    setOpened([card.id]);
  };
  const shared = { lang: props.lang, words, steps, onOpen: open };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are pressed on the controls inside and bubble
    <section class="names" ref={root} onKeyDown={(event) => stepWithArrows(event, root.current)}>
      <Filter query={query} words={words} onQuery={setQuery} />
      {here.length > 0 && (
        <>
          <ListHead listed={here} view={view} words={words} onView={setView} />
          {view === 'kind' ? (
            <KindList groups={byKind(here)} {...shared} />
          ) : (
            <ReadingList
              mentions={mentions.filter(({ card }) => !wanted || wanted.has(card))}
              cards={props.cards}
              {...shared}
            />
          )}
        </>
      )}
      {elsewhere.length > 0 && (
        <section class="elsewhere">
          <h2 class="group-title">{mentions.length > 0 ? words.popup.notHere : words.popup.searchOnly}</h2>
          <KindList groups={byKind(elsewhere.map((card) => ({ card, mentions: [] })))} {...shared} />
        </section>
      )}
      <p class={wanted?.size === 0 ? 'no-match' : 'unseen'} role="status">
        {wanted && (wanted.size === 0 ? words.popup.noMatch(query.trim()) : words.popup.found(wanted.size))}
      </p>
    </section>
  );
}
