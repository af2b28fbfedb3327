import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Card } from '../card/Card.tsx';
import { BackIcon } from '../parts/icons.tsx';
import type { CardPlate, MentionView, PopupProps } from '../props.ts';
import type { Words } from '../words/words.ts';
import { Stepper } from './stepper.tsx';
import type { Steps } from './steps.ts';

interface Props {
  props: PopupProps;
  words: Words;
  /** The cards opened one from another; the last is shown. */
  path: readonly string[];
  /** Mentions of the card shown. */
  mentions: readonly MentionView[];
  steps: Steps;
  onPath(path: readonly string[]): void;
}

/** A card inside the popup, with the way back to the list and from card to card. */
export function OpenedCard({ props, words, path, mentions, steps, onPath }: Props) {
  const { cards, lang, storyDate } = props;
  const root = useRef<HTMLElement>(null);
  const plates = useMemo(() => new Map<string, CardPlate>(cards.map((card) => [card.id, card])), [cards]);
  const card = cards.find(({ id }) => id === path.at(-1));
  const back = plates.get(path.at(-2) ?? '');
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('.card-title')?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!card) return null;
  return (
    <section class="opened" ref={root}>
      <div class="opened-bar">
        <button type="button" class="card-back" onClick={() => onPath([])}>
          <BackIcon />
          <span>{words.popup.list}</span>
        </button>
        {mentions.length > 0 && (
          <Stepper title={card.title[lang]} mentions={mentions} words={words.popup} steps={steps} />
        )}
      </div>
      <Card
        card={card}
        lang={lang}
        frame="part"
        plates={plates}
        chips={[]}
        {...(back ? { back } : {})}
        {...(storyDate ? { storyDate } : {})}
        onOpen={(id) => onPath([...path, id])}
        onBack={() => onPath(path.slice(0, -1))}
        onLanguage={props.onLanguage}
      />
    </section>
  );
}
