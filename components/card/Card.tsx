import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon, CloseIcon } from '../parts/icons.tsx';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import type { CardProps } from '../props.ts';
import { dateIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import type { CardWords, Words } from '../words/words.ts';
import { CardHead, KindLine } from './head.tsx';
import { openedCheck } from './opened-check.ts';
import { CardSections } from './sections.tsx';
import { WhyThis } from './why.tsx';

/** One background card: the whole of what a reader sees on resting on a name. */
export function Card(props: CardProps) {
  const { card, lang, frame = 'dialog' } = props;
  const words = wordsIn(lang);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const follow = useFollowing(root, card.id, openedCheck(props));
  const open = (to: string, event: MouseEvent) => follow(event, 'on', () => props.onOpen(to));
  const headId = `${id}-title`;
  const named = { role: frame === 'dialog' ? 'dialog' : 'region', 'aria-labelledby': headId } as const;
  return (
    <div
      ref={root}
      class="sidelight card"
      lang={lang}
      dir={words.dir}
      data-frame={frame}
      data-card={card.id}
      {...named}
    >
      <CardBar props={props} words={words} onBack={(event) => follow(event, 'back', props.onBack)} />
      {/* Firefox makes whatever scrolls a stop of its own for Tab, and it would be one without a name. */}
      <div class="card-body" tabIndex={-1}>
        <CardHead
          props={props}
          words={words}
          headId={headId}
          kindHere={frame === 'part' || props.back !== undefined}
          onOpen={open}
        />
        <CardSections props={props} words={words.card} id={id} onOpen={open} />
        {props.mention && (
          <WhyThis mention={props.mention} words={words.card} lang={lang} plates={props.plates} />
        )}
      </div>
      <CardFoot props={props} words={words.card} />
    </div>
  );
}

interface BarProps {
  props: CardProps;
  words: Words;
  onBack(event: MouseEvent): void;
}

function CardBar({ props, words, onBack }: BarProps) {
  const { back, lang, frame = 'dialog' } = props;
  // The popup has a language switch and a way out of its own.
  if (frame === 'part' && !back) return null;
  return (
    <div class="card-bar">
      {back ? (
        <button
          type="button"
          class="card-back"
          aria-label={words.card.back(back.title[lang])}
          data-to={back.id}
          onClick={onBack}
        >
          <BackIcon />
          <span>{back.title[lang]}</span>
        </button>
      ) : (
        <KindLine kind={props.card.kind} words={words} />
      )}
      {frame === 'dialog' && (
        <div class="card-tools">
          <LanguageSwitch label={words.card.languages} lang={lang} onLanguage={props.onLanguage} />
          {props.onClose && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.card.close}
              title={words.card.close}
              onClick={() => props.onClose?.()}
            >
              <CloseIcon />
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function CardFoot({ props, words }: { props: CardProps; words: CardWords }) {
  const { card, lang, offHost, onOff } = props;
  if (!card.asOf && !(offHost && onOff)) return null;
  return (
    <div class="card-foot labels">
      {offHost && onOff && (
        <button type="button" class="card-off" onClick={() => onOff()}>
          {words.off(offHost)}
        </button>
      )}
      {card.asOf && <span class="card-as-of">{words.asOf(dateIn(lang, card.asOf))}</span>}
    </div>
  );
}

/** Brings the check that the card was opened from into view, with its heading where both fit. */
function showCheck(body: Element): void {
  const check = body.querySelector('.check[data-opened]');
  if (!check) return;
  const section = check.closest('.card-section') ?? check;
  const below = (element: Element) => element.getBoundingClientRect().top - body.getBoundingClientRect().top;
  const fits = below(check) + check.clientHeight - below(section) <= body.clientHeight;
  body.scrollTop += below(fits ? section : check);
}

interface Step {
  way: 'on' | 'back';
  /** The card left. */
  left: string;
  /** Whether the focus goes along. */
  focus: boolean;
}

/**
 * Going from card to card in place. Whoever went by keys (or had the focus in the card) is taken to the new
 * card's heading; on the way back, to the tie that was followed. A new card starts at its head, one opened from the
 * passage of a record check at the check; one returned to stands as it was left. Returns what to call with the click,
 * the way and the step.
 */
function useFollowing(root: { current: HTMLElement | null }, cardId: string, check: number | undefined) {
  const pending = useRef<Step | undefined>(undefined);
  const scrolledAt = useRef(new Map<string, number>());
  const shown = useRef('');
  useLayoutEffect(() => {
    const opened = `${cardId} ${check ?? ''}`;
    if (shown.current === opened) return;
    shown.current = opened;
    const step = pending.current;
    pending.current = undefined;
    const body = root.current?.querySelector('.card-body');
    if (!body) return;
    const returning = step?.way === 'back';
    body.scrollTop = (returning && scrolledAt.current.get(cardId)) || 0;
    if (!returning) showCheck(body);
    if (!step?.focus) return;
    const tie = returning && body.querySelector<HTMLElement>(`[data-to="${CSS.escape(step.left)}"]`);
    const target = tie || body.querySelector<HTMLElement>('.card-title');
    target?.focus({ preventScroll: true });
  }, [root, cardId, check]);
  return (event: MouseEvent, way: Step['way'], go: () => void) => {
    const card = root.current;
    const within = (card?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
    // A click made by a key has no click count (https://www.w3.org/TR/uievents/#event-type-click).
    const focus = event.detail === 0 || card?.contains(within ?? null) === true;
    scrolledAt.current.set(cardId, card?.querySelector('.card-body')?.scrollTop ?? 0);
    pending.current = { way, left: cardId, focus };
    go();
  };
}
