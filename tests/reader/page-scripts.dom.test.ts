/** What a page's scripts can do to the reader, and learn of it by trying. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DWELL_MS } from '../../page/hover.ts';
import css from '../../page/marks.css?inline';
import { openPage, pause } from '../page/stage.ts';
import { ReaderBench } from './bench.ts';

let bench: ReaderBench;
beforeEach(() => {
  bench = new ReaderBench();
});
afterEach(() => bench.close());

const STORY = '<p>Vladimir Putin met Xi.</p><p>They spoke of NATO and the annexation of Crimea.</p>';

test.each(['shown', 'hidden'] as const)(
  'a script of the page can neither open nor close a card (marks %s)',
  async (marks) => {
    bench.state.marks = marks;
    await bench.open(STORY);
    bench.trusting = false;
    bench.fire('click', bench.at('Putin'), { pointerType: 'touch' });
    bench.fire('pointermove', bench.at('Putin'));
    await pause(DWELL_MS + 100);
    expect(bench.props).toBeUndefined();
    bench.trusting = true;
    await bench.hover('Putin');
    bench.trusting = false;
    expect(bench.key('Escape').defaultPrevented).toBe(false);
    bench.fire('pointerdown', { x: 5, y: 590 });
    expect(bench.props).toMatchObject({ card: { id: 'vladimir-putin' } });
  },
);

describe('what looks left over by a reader before', () => {
  const left = () => bench.stage.view.CSS.highlights.get('ul-2');

  test.each([
    ['switched off', { on: false }, STORY],
    ['showing no marks', { marks: 'hidden' }, STORY],
    ['on an unrelated page', {}, '<p>Putin is mentioned once.</p>'],
  ] as const)('stays while the reader is %s, or the page would see it go', async (_when, state, body) => {
    bench.stage = await openPage(body);
    bench.stage.view.CSS.highlights.set('ul-2', new bench.stage.view.Highlight());
    const before = left();
    bench.state = { ...bench.state, ...state };
    await bench.start();
    expect(left()).toBe(before);
  });

  test('goes when marks are shown', async () => {
    bench.stage = await openPage('<p>Putin met Xi.</p>');
    bench.stage.view.CSS.highlights.set('ul-2', new bench.stage.view.Highlight());
    const sheet = new bench.stage.view.CSSStyleSheet();
    sheet.replaceSync(css);
    bench.stage.doc.adoptedStyleSheets = [sheet];
    await bench.start();
    expect(bench.marked).toHaveLength(2);
    expect(left()).toBeUndefined();
    expect(bench.stage.doc.adoptedStyleSheets).not.toContain(sheet);
  });
});
