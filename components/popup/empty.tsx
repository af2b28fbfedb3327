import type { Verdict } from '../../engine/types.ts';
import type { HereView, PageView, PopupProps } from '../props.ts';
import type { PopupWords } from '../words/words.ts';
import { reasonInWords } from './verdict.tsx';

export type EmptyState = keyof PopupWords['empty'];

/** @returns why there is no list of names to show, or undefined where there is one. */
export function emptyState(here: HereView, page: PageView): EmptyState | undefined {
  if (here.reason === 'browser-page') return 'browserPage';
  if (here.reason === 'paused') return 'paused';
  if (here.reason === 'no-access') return 'noAccess';
  if (!here.on) return here.reason === 'off-by-default' ? 'offByDefault' : 'off';
  if (page.state !== 'read') return page.state;
  // Where no name was found there is none to be shown anyway.
  if (page.verdict?.kind === 'unrelated' && !page.shownAnyway && !hasNoName(page.verdict)) return 'unrelated';
  return page.mentions.length === 0 ? 'nothing' : undefined;
}

function hasNoName({ reasons }: Verdict): boolean {
  return reasons.some((reason) => reason.reason === 'too-few' && reason.found === 0);
}

interface Props {
  state: EmptyState;
  props: PopupProps;
  words: PopupWords;
}

/** Says what is the case and what to do. */
export function Empty({ state, props, words }: Props) {
  const { title, what } = words.empty[state];
  return (
    <section class="empty" role="status">
      <h2>{title}</h2>
      <p>{what}</p>
      {state === 'unrelated' &&
        props.page.verdict?.reasons.map((reason) => (
          <p class="labels" key={reason.reason}>
            {reasonInWords(reason, props.cards, props.lang, words)}
          </p>
        ))}
      {state === 'unrelated' && (
        <button type="button" class="plain-button main-button" onClick={() => props.onShowAnyway()}>
          {words.showAnyway}
        </button>
      )}
    </section>
  );
}
