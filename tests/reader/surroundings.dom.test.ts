/** The reader where a page is not just a page: fullscreen, in frames, on paper, in the reader's own colours. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GAP } from '../../page/place.ts';
import { RangeMeter } from '../../page/viewport.ts';
import { emulateMedia } from '../media.ts';
import { frames, middle, openPage, picture, until } from '../page/stage.ts';
import { ReaderBench } from './bench.ts';

let bench: ReaderBench;
beforeEach(() => {
  bench = new ReaderBench();
});
afterEach(async () => {
  if (document.fullscreenElement) await document.exitFullscreen();
  bench.close();
  await emulateMedia({});
});

const STORY = '<p>Vladimir Putin met Xi.</p><p>They spoke of NATO and the annexation of Crimea.</p>';
const host = () => bench.root!.host as HTMLElement;

describe('fullscreen', () => {
  /** A browser goes fullscreen only for a reader who has just clicked. */
  async function goFullscreen(element: Element): Promise<void> {
    const button = document.body.appendChild(document.createElement('button'));
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.addEventListener('click', () => void element.requestFullscreen(), { once: true });
    await userEvent.click(button);
    button.remove();
    await until(() => bench.stage.doc.fullscreenElement === element);
    await frames(2);
  }

  test('the card stands in the fullscreen element, above it and within reach; then on the page again', async () => {
    await bench.open(`<article style="background: white">${STORY}</article><p>Putin again</p>`);
    const article = bench.stage.doc.querySelector('article')!;
    await goFullscreen(article);
    await bench.hover('Putin');
    expect(host().parentNode).toBe(article);
    const { x, y } = middle(host().getBoundingClientRect());
    expect(bench.stage.doc.elementFromPoint(x, y)).toBe(host());
    bench.key('Escape');
    await until(() => !bench.stage.doc.querySelector('[popover]'));
    await document.exitFullscreen();
    await until(() => !bench.stage.doc.fullscreenElement);
    await frames(5);
    await bench.hover('Xi');
    expect(host().parentNode).toBe(bench.stage.doc.documentElement);
  });
});

describe('a frame of the page’s own', () => {
  test('with margin, border, padding and text scrolled in it, the card stands by the name', async () => {
    bench.stage = await openPage(
      '<p>Above</p><iframe style="margin: 40px 0 0 110px; border: 7px solid; padding: 11px 13px; width: 400px; height: 200px"></iframe>',
    );
    const frame = bench.stage.doc.querySelector('iframe')!;
    const inner = frame.contentDocument!;
    inner.body.innerHTML = `<div style="height: 90px"></div>${STORY}<div style="height: 900px"></div>`;
    frame.contentWindow!.scrollTo(0, 30);
    await bench.start();
    const node = inner.querySelector('p')!.firstChild as Text;
    const start = node.data.indexOf('Putin');
    const [line] = new RangeMeter().lines({ node, start, end: start + 5 });
    const { x, y } = middle(line!);
    const view = frame.contentWindow as Window & typeof globalThis;
    const move = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true, composed: true };
    await until(() => {
      // A pointer that came while the frame was scrolling has to move once more.
      inner.elementFromPoint(x, y)!.dispatchEvent(new view.PointerEvent('pointermove', move));
      return bench.root?.querySelector('[role=dialog]') && host().isConnected && host().offsetLeft > 0;
    });
    expect(host().ownerDocument).toBe(bench.stage.doc);
    const outside = frame.getBoundingClientRect();
    const card = host().getBoundingClientRect();
    expect(card.left).toBeCloseTo(outside.left + 7 + 13 + line!.left, 0);
    expect(card.top).toBeCloseTo(outside.top + 7 + 11 + line!.bottom + GAP, 0);
  });
});

describe('marks', () => {
  /** What is painted without and with the marks. */
  async function pictures(): Promise<{ bare: string; marked: string }> {
    await frames(2);
    const marked = await picture(bench.stage);
    await bench.set({ on: false });
    await frames(2);
    expect(bench.marked).toEqual([]);
    return { bare: await picture(bench.stage), marked };
  }

  test('are seen on the screen', async () => {
    await bench.open(STORY);
    const { bare, marked } = await pictures();
    expect(marked).not.toBe(bare);
  });

  test('and the card are not printed', async () => {
    await bench.open(STORY);
    await bench.hover('Putin');
    await emulateMedia({}, 'print');
    const { bare, marked } = await pictures();
    expect(marked).toBe(bare);
  });

  test('and the light on a mention are seen in forced colours, in those colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    await bench.open(STORY);
    const style = (name: string) =>
      bench.stage.view.getComputedStyle(bench.stage.doc.querySelector('p')!, `::highlight(${name})`);
    const system = (colour: string) => {
      const probe = bench.stage.doc.createElement('i');
      probe.style.color = colour;
      bench.stage.doc.body.append(probe);
      const { color } = bench.stage.view.getComputedStyle(probe);
      probe.remove();
      return color;
    };
    for (const kind of [1, 2, 3, 4, 5, 6]) {
      expect(style(`ul-${kind}`).textDecorationLine).toBe('underline');
      expect(style(`ul-${kind}`).textDecorationColor).toBe(system('CanvasText'));
    }
    for (const light of [7, 8]) {
      expect(style(`ul-${light}`).backgroundColor).toBe(system('Highlight'));
      expect(style(`ul-${light}`).color).toBe(system('HighlightText'));
    }
    const { bare, marked } = await pictures();
    expect(marked).not.toBe(bare);
  });
});

test('a jump to a mention is there at once, on a page that scrolls smoothly too', async () => {
  await bench.open(
    `<style>html { scroll-behavior: smooth }</style><div style="height: 3000px"></div>${STORY}`,
  );
  expect(bench.requests.jump(0)).toBe(true);
  const { top, bottom } = bench.stage.doc.querySelector('p')!.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(600);
});
