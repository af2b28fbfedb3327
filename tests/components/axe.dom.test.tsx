/** Accessibility of every component in every state, both languages, light and dark: axe-core in a real browser. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulateMedia } from '../media.ts';
import { contrasts, luminance } from './contrast.ts';
import { STATES } from './gallery/states.tsx';
import { mount, the } from './mounting.ts';

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'ar'] as const;

/** Fewest nodes axe must have examined in each part: fewer, and it looked past the component. */
const EXAMINED = { card: 15, popup: 12, options: 55, brief: 8 };
/** Nodes that must be among them. */
const OWN = {
  card: ['.card', '.card-title', '.card-tools button', '.tie'],
  popup: ['.popup', 'h2', 'input', '.popup-link'],
  options: ['.options', 'h1', 'input', '[role=switch]'],
  brief: ['.brief', 'h1', 'main', '.languages button'],
};
/** Fewest runs of text whose contrast was measured. */
const MEASURED = { card: 10, popup: 5, options: 40, brief: 5 };

/** @returns what axe finds wrong, and every node that one of its rules examined. */
async function examine(place: HTMLElement) {
  const { passes, violations, incomplete } = await axe.run(place, {
    elementRef: true,
    rules: { 'target-size': { enabled: true } },
  });
  const nodes = [...passes, ...violations, ...incomplete].flatMap((rule) => rule.nodes);
  return {
    violations: violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.map(({ html }) => html) })),
    examined: new Set(nodes.flatMap(({ element }) => element ?? [])),
  };
}

describe.each(SCHEMES)('%s', (scheme) => {
  beforeAll(() => emulateMedia({ 'prefers-color-scheme': scheme }));
  afterAll(() => emulateMedia({}));

  describe.each(LANGUAGES)('%s', (lang) => {
    test.each(STATES.map((state) => [`${state.part}: ${state.name}`, state] as const))(
      '%s',
      async (_, state) => {
        const place = mount(state.show(lang));
        place.style.setProperty('--sidelight-card-max-height', 'none');
        for (const details of place.querySelectorAll('details')) details.open = true;
        const root = the(place, '.sidelight');
        const { color, backgroundColor } = getComputedStyle(root);
        expect(luminance(backgroundColor) > luminance(color)).toBe(scheme === 'light');
        expect(root).toHaveAttribute('lang', lang);

        const { violations, examined } = await examine(place);
        expect(violations).toEqual([]);
        expect(examined.size).toBeGreaterThan(EXAMINED[state.part]);
        for (const own of OWN[state.part]) expect(examined).toContain(the(place, own));

        const measured = contrasts(root);
        expect(measured.length).toBeGreaterThan(MEASURED[state.part]);
        expect(measured.filter(({ ratio, needed }) => ratio < needed)).toEqual([]);
      },
    );
  });
});

test('colours are those of forced colours where a reader forces them', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  const place = mount(STATES[0]!.show('en'));
  const canvas = document.createElement('div');
  canvas.style.color = 'CanvasText';
  place.append(canvas);
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(getComputedStyle(the(place, '.card-title')).color).toBe(getComputedStyle(canvas).color);
  expect(getComputedStyle(the(place, '.tie .icon')).color).toBe(getComputedStyle(the(place, '.tie')).color);
  await emulateMedia({});
});
