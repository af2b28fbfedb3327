import { afterEach, expect, test } from 'vitest';
import { hitTest } from '../../page/hit-test.ts';
import { RangeMeter } from '../../page/viewport.ts';
import { blocksOf, middle, openPage, type Stage, spotsOf } from './stage.ts';

let stage: Stage;
afterEach(() => stage.remove());

const meter = new RangeMeter();
const NAME = /Vladimir Putin|فلاديمير بوتين/g;

function textHit(point: { x: number; y: number }, root: Node = stage.doc, shadows: ShadowRoot[] = []) {
  const hit = hitTest(stage.doc, point, spotsOf(blocksOf(root), NAME), meter, shadows);
  return hit?.spot.block.text.slice(hit.spot.start, hit.spot.end);
}

function lines(): DOMRect[] {
  const index = spotsOf(blocksOf(stage.doc), NAME);
  return index.spots.flatMap((spot) => index.pieces(spot).flatMap((piece) => meter.lines(piece)));
}

test('on a name, through the tags that split it', async () => {
  stage = await openPage('<p>Then <b>Vladi</b>mir <a href="#">Putin</a> left.</p>');
  for (const line of lines()) expect(textHit(middle(line))).toBe('Vladimir Putin');
});

test('not in the empty space the caret snaps from', async () => {
  stage = await openPage('<p>Vladimir Putin</p><div style="height:200px"></div>');
  const [line] = lines();
  expect(textHit({ x: line!.right + 200, y: middle(line!).y })).toBeUndefined();
  expect(textHit({ x: middle(line!).x, y: line!.bottom + 60 })).toBeUndefined();
});

test('of a wrapped name, the line under the pointer', async () => {
  stage = await openPage('<p style="width: 90px; font: 16px monospace">Vladimir Putin</p>');
  const [first, second] = lines();
  const index = spotsOf(blocksOf(stage.doc), NAME);
  const offset = stage.frame.getBoundingClientRect();
  for (const line of [first!, second!]) {
    const hit = hitTest(stage.doc, middle(line), index, meter);
    expect(hit!.line.top).toBeCloseTo(line.top + offset.top, 0);
  }
  expect(first!.top).not.toBe(second!.top);
});

test('in right-to-left text, at both ends of the name', async () => {
  stage = await openPage('<p dir="rtl">التقى فلاديمير بوتين نظيره.</p>', { html: 'lang="ar"' });
  const [line] = lines();
  for (const x of [line!.left + 2, middle(line!).x, line!.right - 2]) {
    expect(textHit({ x, y: middle(line!).y })).toBe('فلاديمير بوتين');
  }
  expect(textHit({ x: line!.right + 6, y: middle(line!).y })).toBeUndefined();
});

test('where the page forbids selecting', async () => {
  stage = await openPage('<p style="user-select: none">So Vladimir Putin left.</p>');
  expect(textHit(middle(lines()[0]!))).toBe('Vladimir Putin');
});

test('under something that covers it, nothing', async () => {
  stage = await openPage(
    '<p>Vladimir Putin</p><div style="position:fixed;inset:0;background:white">Cookies?</div>',
  );
  expect(textHit(middle(lines()[0]!))).toBeUndefined();
});

test('not below a box that hides what overflows it, but on what is scrolled into it or stands outside of it', async () => {
  stage = await openPage(
    '<div style="height: 40px; margin-bottom: 200px; overflow: hidden"><p style="margin: 90px 0 0">Vladimir Putin</p></div>',
  );
  const [line] = lines();
  expect(textHit(middle(line!))).toBeUndefined();
  stage.doc.querySelector('div')!.scrollTop = 90;
  expect(textHit(middle(lines()[0]!))).toBe('Vladimir Putin');
  stage.doc.querySelector('p')!.style.position = 'absolute';
  stage.doc.querySelector('p')!.style.top = '120px';
  expect(textHit(middle(lines()[0]!))).toBe('Vladimir Putin');
});

test('in an open shadow root', async () => {
  stage = await openPage('<div id="host"></div>');
  const root = stage.doc.querySelector('#host')!.attachShadow({ mode: 'open' });
  const p = stage.doc.createElement('p');
  p.textContent = 'Vladimir Putin';
  root.append(p);
  const index = spotsOf(blocksOf(root), NAME);
  const [line] = meter.lines(index.pieces(index.spots[0]!)[0]!);
  expect(textHit(middle(line!), root, [root])).toBe('Vladimir Putin');
});
