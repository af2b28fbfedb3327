/** Nothing moves for a reader who asked for less motion. */
import { afterEach, expect, test } from 'vitest';
import { emulateMedia } from '../media.ts';
import { STATES } from './gallery/states.tsx';
import { mount } from './mounting.ts';

afterEach(() => emulateMedia({}));

/** What moves by itself or on a change, as `class: property`. */
function moving(place: HTMLElement): string[] {
  return [...place.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const lasts = style.transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0);
      const name = `${element.className}${pseudo}`;
      return [
        ...(lasts ? [`${name}: ${style.transitionProperty}`] : []),
        ...(style.animationName === 'none' ? [] : [`${name}: ${style.animationName}`]),
        ...(style.scrollBehavior === 'smooth' ? [`${name}: scroll`] : []),
      ];
    }),
  );
}

test('only the switches move, and only for readers who do not mind', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  const places = STATES.map(({ show }) => mount(show('en')));
  expect([...new Set(places.flatMap(moving))]).toEqual(['switch-thumb: inset-inline-start']);
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  expect(places.flatMap(moving)).toEqual([]);
});
