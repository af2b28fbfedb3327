import type { HereView, PageView, PopupProps } from '../props.ts';
import type { PopupWords } from '../words/words.ts';

export type EmptyState = keyof PopupWords['empty'];

/** @returns why there is no list of names to show, or undefined where there is one. */
export function emptyState(here: HereView, page: PageView): EmptyState | undefined {
  if (here.reason === 'browser-page') return 'browserPage';
  if (here.reason === 'paused') return 'paused';
  if (here.reason === 'no-access') return 'noAccess';
  if (!here.on) return here.reason === 'off-by-default' ? 'offByDefault' : 'off';
  if (page.state !== 'read') return page.state;
  if (page.verdict?.kind === 'unrelated' && !page.shownAnyway) return 'unrelated';
  return page.mentions.length === 0 ? 'nothing' : undefined;
}

interface Props {
  state: EmptyState;
  props: PopupProps;
  words: PopupWords;
}

/** Says what is the case and what to do. */
export function Empty({ state, props, words }: Props) {
  const { title, what } = words.empty[state];
  const tooFew = props.page.verdict?.reasons.find((reason) => reason.reason === 'too-few');
  return (
    <section class="empty" role="status">
      <h2>{title}</h2>
      <p>{what}</p>
      {state === 'unrelated' && tooFew && (
        <p class="labels">{words.reason.tooFew(tooFew.found, tooFew.needed)}</p>
      )}
      {state === 'unrelated' && (
        <button type="button" class="plain-button main-button" onClick={() => props.onShowAnyway()}>
          {words.showAnyway}
        </button>
      )}
    </section>
  );
}
