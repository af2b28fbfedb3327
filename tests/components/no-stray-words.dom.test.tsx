import { expect, test } from 'vitest';
import { STATES } from './gallery/states.tsx';
import { mount } from './mounting.ts';

/** Latin words that an Arabic reader sees as they are: the product's name, a format's, hosts, names of things in the browser. */
const AS_THEY_ARE =
  /Sidelight|Markdown|EN: English|English|EN|[a-z-]+(\.[a-z-]+)+|\*:\/\/\*\.example\.com\/\*|Network|connect-src ’none’|connect-src 'none'/g;

test.each(STATES.map((state) => [`${state.part}: ${state.name}`, state] as const))(
  '%s: shown in Arabic, no word of the interface is left in English',
  (_, state) => {
    const place = mount(state.show('ar'));
    // Runs and code keep the language they are in.
    for (const quoted of place.querySelectorAll('bdi, code, [dir="ltr"], [lang="en"]:not(button)'))
      quoted.remove();
    const said = [...place.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]);
    // Publishers named in a label are kept apart by isolates.
    const stray = said
      .map((text) => text.replace(/\u2068[^\u2069]*\u2069/g, '').replace(AS_THEY_ARE, ''))
      .filter((text) => /[A-Za-z]{2}/.test(text));
    expect(stray).toEqual([]);
    expect(said.filter((text) => /\p{Script=Arabic}/u.test(text)).length).toBeGreaterThan(5);
  },
);
