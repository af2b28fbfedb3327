import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import { datesIn } from '../../components/words/counting.ts';
import { emulateMedia } from '../media.ts';
import { button, click, mount, textOf, the } from './mounting.ts';
import { cardProps, port, regatta, STORY_DATE } from './sample-cards.ts';

describe('a locator', () => {
  test('says in words where the place is, in the picture’s name and below it', () => {
    const place = mount(<Card {...cardProps({ card: port })} />);
    expect(the(place, '.locator svg')).toHaveAttribute('role', 'img');
    expect(the(place, '.locator svg')).toHaveAttribute('aria-label', 'Map: Port Lorne, 39.9° N, 16.4° W');
    expect(textOf(the(place, '.locator figcaption'))).toBe('Port Lorne 39.9° N, 16.4° W');
    const arabic = mount(<Card {...cardProps({ card: port, lang: 'ar' })} />);
    expect(textOf(the(arabic, '.locator figcaption'))).toBe('بورت لورن 39.9° شمالاً، 16.4° غرباً');
  });

  test('is land and a dot and nothing else', () => {
    const drawing = the(mount(<Card {...cardProps({ card: port })} />), '.locator svg');
    expect([...drawing.children].map((part) => part.getAttribute('class'))).toEqual(['land', 'dot']);
    expect(drawing.querySelector('.dot')).toHaveAttribute('cx', '340');
  });

  test('is not mirrored where lines run from the right', () => {
    const dot = (lang: 'en' | 'ar') =>
      the(mount(<Card {...cardProps({ card: port, lang })} />), '.land').getAttribute('d');
    expect(dot('ar')).toBe(dot('en'));
    const land = the(mount(<Card {...cardProps({ card: port, lang: 'ar' })} />), '.locator svg');
    expect(getComputedStyle(land).transform).toBe('none');
  });

  test('tells land from sea where a reader forces colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const place = mount(<Card {...cardProps({ card: port })} />);
    const { fill, stroke } = getComputedStyle(the(place, '.land'));
    const sea = getComputedStyle(the(place, '.locator svg')).backgroundColor;
    expect(fill).not.toBe(sea);
    expect(stroke).not.toBe(sea);
    expect(getComputedStyle(the(place, '.dot')).fill).not.toBe(fill);
    await emulateMedia({});
  });
});

describe('the timeline of an event', () => {
  const lines = (place: ParentNode) =>
    [...place.querySelectorAll('.timeline li')].map((line) => textOf(line).replace(/\u2009/g, ' '));

  test('has the event among those it is tied to and the story’s day, in order of time', () => {
    const place = mount(<Card {...cardProps({ card: regatta })} />);
    expect(lines(place)).toEqual([
      'Nov 1998 – Feb 1999The great floods on both sides of the strait',
      '4 Feb 2022The day of the story',
      '4 – 20 Feb 2022Winter regatta',
    ]);
  });

  test('marks this card’s own event in words for who does not see it, and by more than colour', () => {
    const place = mount(<Card {...cardProps({ card: regatta })} />);
    const own = the(place, '.timeline [aria-current]');
    expect(textOf(own)).toContain('Winter regatta');
    expect(getComputedStyle(the(own, '.timeline-title')).fontWeight).toBe('700');
    expect(own.querySelector('button')).toBeNull();
  });

  test('leads to the other events', () => {
    const onOpen = vi.fn();
    const place = mount(<Card {...cardProps({ card: regatta, onOpen })} />);
    click(button(the(place, '.timeline'), 'The great floods on both sides of the strait'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('great-floods');
  });

  test('gives a day, a span of days and the story’s day a shape each', () => {
    const event = (id: string, start: string, end?: string) => ({ id, title: id, when: { start, end } });
    const place = mount(
      <div class="sidelight" lang="ar" dir="rtl">
        <Timeline
          lang="ar"
          storyDate={STORY_DATE}
          events={[event('span', '2008-08-08', '2008-08-24'), event('point', '2019-11-13')]}
        />
      </div>,
    );
    const shapes = [...place.querySelectorAll('li')].map((line) => {
      const { rotate, blockSize } = getComputedStyle(line, '::after');
      return `${rotate} ${blockSize}`;
    });
    expect(new Set(shapes).size).toBe(3);
    expect(lines(place)[0]).toBe('8–24 أغسطس 2008span');
  });

  test('is not there on a card without a time', () => {
    expect(mount(<Card {...cardProps({ card: port })} />).querySelector('.timeline')).toBeNull();
  });
});

test.each([
  ['2022-02-04', '2022-02-20', '4 – 20 Feb 2022', '4–20 فبراير 2022'],
  ['2014-02-27', '2014-03-18', '27 Feb – 18 Mar 2014', '27 فبراير – 18 مارس 2014'],
  ['1947', '1991', '1947 – 1991', '1947 – 1991'],
  ['2021-11', '2022-02', 'Nov 2021 – Feb 2022', 'نوفمبر 2021 – فبراير 2022'],
  ['2021-11', '2022-02-24', 'Nov 2021 – 24 Feb 2022', 'نوفمبر 2021 – 24 فبراير 2022'],
  ['2022-02-04', undefined, '4 Feb 2022', '4 فبراير 2022'],
])('%s to %s, as each language writes it', (start, end, english, arabic) => {
  const plain = (text: string) =>
    text
      .replace(/\u2009/g, ' ')
      .replace(/[\u200e\u200f]/g, '')
      .replace(/\u202f|\u00a0/g, ' ');
  expect(plain(datesIn('en', start, end))).toBe(english);
  expect(plain(datesIn('ar', start, end))).toBe(arabic);
});
