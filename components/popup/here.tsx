import { useId } from 'preact/hooks';
import { PauseIcon } from '../parts/icons.tsx';
import { Switch } from '../parts/switch.tsx';
import type { PopupProps } from '../props.ts';
import type { PopupWords } from '../words/words.ts';

interface Props {
  props: PopupProps;
  words: PopupWords;
}

/** Is it on here, why, and what can be done about it. */
export function Here({ props, words }: Props) {
  const { here } = props;
  const reasonId = useId();
  const { on, reason, site } = here;
  // Where the browser has given no access, switching on is asking for it.
  const switchTo = (to: boolean) =>
    reason === 'no-access' && to ? props.onAlways() : props.onSwitch(to, 'site');
  return (
    <header class="here">
      {site !== '' && (
        <h1 class="here-site">
          <Switch on={on} disabled={reason === 'paused'} describedBy={reasonId} onSwitch={switchTo}>
            {words.switchOn(site)}
          </Switch>
        </h1>
      )}
      <div class="here-why">
        <p class="labels" id={reasonId}>
          {words.because[reason](site)}
        </p>
        {reason !== 'paused' && (
          <button
            type="button"
            class="quiet-button"
            aria-label={words.pauseAll}
            title={words.pauseAll}
            onClick={() => props.onPause(true)}
          >
            <PauseIcon />
            {words.pause}
          </button>
        )}
      </div>
      {here.privateWindow && <p class="labels">{words.privateWindow}</p>}
      <HereActions props={props} words={words} />
    </header>
  );
}

/** What else can be done: read it once, always, for the whole domain, or go on after a pause. */
function HereActions({ props, words }: Props) {
  const { on, reason, site, wider } = props.here;
  if (reason === 'paused') {
    return (
      <div class="here-actions">
        <button type="button" class="plain-button main-button" onClick={() => props.onPause(false)}>
          {words.resume}
        </button>
      </div>
    );
  }
  const canAsk = reason === 'no-access' || reason === 'once';
  if (!canAsk && !wider) return null;
  return (
    <div class="here-actions">
      {reason === 'no-access' && (
        <button type="button" class="plain-button main-button" onClick={() => props.onOnce()}>
          {words.once}
        </button>
      )}
      {canAsk && (
        <button type="button" class="plain-button" onClick={() => props.onAlways()}>
          {words.always(site)}
        </button>
      )}
      {wider && reason !== 'no-access' && (
        <button type="button" class="plain-button" onClick={() => props.onSwitch(!on, 'wider')}>
          {on ? words.wider.off(wider) : words.wider.on(wider)}
        </button>
      )}
    </div>
  );
}
