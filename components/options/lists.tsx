import type { OptionsProps } from '../props.ts';
import type { OptionsWords } from '../words/words.ts';
import { AddSite } from './add-site.tsx';

interface Props {
  props: OptionsProps;
  words: OptionsWords;
}

/** What the reader chose, with on, off and forget for each, and a field to add one. */
export function Choices({ props, words: { choices: words } }: Props) {
  return (
    <section class="setting">
      <h2>{words.title}</h2>
      <p class="labels">{words.note}</p>
      {props.choices.length === 0 ? (
        <p class="none">{words.none}</p>
      ) : (
        <ul class="sites">
          {props.choices.map(({ site, on }) => (
            <li key={site}>
              <bdi class="site-name" dir="ltr">
                {site}
              </bdi>
              <span class="site-state labels">{on ? words.on : words.off}</span>
              <button
                type="button"
                class="plain-button"
                aria-label={on ? words.turnOff(site) : words.turnOn(site)}
                onClick={() => props.onChoice(site, on ? 'off' : 'on')}
              >
                {on ? words.switchOff : words.switchOn}
              </button>
              <button
                type="button"
                class="plain-button"
                aria-label={words.forgetSite(site)}
                onClick={() => props.onChoice(site, 'forget')}
              >
                {words.forget}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite words={words} onAdd={props.onChoice} />
    </section>
  );
}

/** Origins granted in the browser, each revocable. */
export function Granted({ props, words: { granted: words } }: Props) {
  return (
    <section class="setting">
      <h2>{words.title}</h2>
      <p class="labels">{words.note}</p>
      {props.granted.length === 0 ? (
        <p class="none">{words.none}</p>
      ) : (
        <ul class="sites">
          {props.granted.map((origin) => (
            <li key={origin}>
              <bdi class="site-name" dir="ltr">
                {origin}
              </bdi>
              <button
                type="button"
                class="plain-button"
                aria-label={words.revokeOrigin(origin)}
                onClick={() => props.onRevoke(origin)}
              >
                {words.revoke}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The news sites it starts with; folded, for there are many. */
export function Listed({ props, words: { listed: words, choices } }: Props) {
  const off = new Set(props.choices.filter(({ on }) => !on).map(({ site }) => site));
  return (
    <section class="setting">
      <details>
        <summary>
          <h2>{words.title(props.listed.length)}</h2>
        </summary>
        <p class="labels">{words.note}</p>
        <ul class="sites">
          {props.listed.map(({ host, name, lang }) => (
            <li key={host}>
              <span class="site-name">
                <bdi lang={lang}>{name}</bdi>{' '}
                <bdi class="site-host labels" dir="ltr">
                  {host}
                </bdi>
              </span>
              {off.has(host) ? (
                <span class="site-state labels">{words.chosenOff}</span>
              ) : (
                <button
                  type="button"
                  class="plain-button"
                  aria-label={choices.turnOff(host)}
                  onClick={() => props.onChoice(host, 'off')}
                >
                  {choices.switchOff}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
