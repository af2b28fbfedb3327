import { afterEach, describe, expect, test } from 'vitest';
import css from '../../page/marks.css?inline';
import { Marks, RANGE_LIMIT } from '../../page/marks.ts';
import { nearViewport } from '../../page/viewport.ts';
import { blocksOf, frames, later, openPage, picture, type Stage, spotsOf } from './stage.ts';

let stage: Stage | undefined;
let marks: Marks | undefined;
afterEach(() => {
  marks?.clear();
  stage?.remove();
});

/** Marks every "Putin" of the page. */
function markPage(): Marks {
  marks = new Marks({ css, later });
  marks.show(spotsOf(blocksOf(stage!.doc), /Putin|بوتين/g));
  return marks;
}

const registered = () => {
  const all = [...(stage!.view.CSS.highlights as unknown as Map<string, Highlight>)];
  return all.flatMap(([name, highlight]) =>
    [...(highlight as unknown as Set<StaticRange>)].map((range) => ({ name, range })),
  );
};

test('the serialised page is the same before, with and after the marks', async () => {
  stage = await openPage('<h1>Pu<i>tin</i></h1><p>Vladimir Putin met <a href="#x">Putin</a>.</p>');
  const html = () => stage!.doc.documentElement.outerHTML;
  const before = html();
  const shown = markPage();
  expect(registered()).toHaveLength(4);
  expect(html()).toBe(before);
  const index = spotsOf(blocksOf(stage.doc), /Vladimir/g);
  shown.flash(index.pieces(index.spots[0]!));
  expect(registered().map(({ name }) => name)).toContain('ul-7');
  expect(html()).toBe(before);
  shown.clear();
  expect(html()).toBe(before);
});

test('marks are painted under a policy that allows nothing, and leave no trace when cleared', async () => {
  const head = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'">`;
  stage = await openPage('<p>Vladimir Putin met Xi.</p>', { head });
  const bare = await picture(stage);
  const shown = markPage();
  await frames(2);
  expect(await picture(stage)).not.toBe(bare);
  shown.clear();
  await frames(2);
  expect(await picture(stage)).toBe(bare);
  expect(registered()).toEqual([]);
  expect(stage.doc.adoptedStyleSheets).toEqual([]);
});

test('marks are painted in an open shadow root, and its sheets are given back', async () => {
  stage = await openPage('<div id="host"></div>');
  const root = stage.doc.querySelector('#host')!.attachShadow({ mode: 'open' });
  const own = new stage.view.CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  root.append(Object.assign(stage.doc.createElement('p'), { textContent: 'Putin in the shade' }));
  const bare = await picture(stage);
  marks = new Marks({ css, later });
  marks.show(spotsOf(blocksOf(root), /Putin/g));
  await frames(2);
  expect(await picture(stage)).not.toBe(bare);
  expect(root.adoptedStyleSheets).toHaveLength(2);
  marks.clear();
  expect(root.adoptedStyleSheets).toEqual([own]);
});

test('each range covers the name and nothing more, however markup splits it', async () => {
  stage = await openPage('<p>so Pu<b>ti</b>n, and لقاء <span>بو</span>تين</p>');
  markPage();
  expect(
    registered().map(({ range }) =>
      range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
    ),
  ).toEqual(['Pu', 'ti', 'n', 'بو', 'تين']);
});

test('what they look like can be asked of the page while there are any, and not before or after', async () => {
  stage = await openPage('<p>Vladimir Putin</p>');
  const asked = () => {
    const { textDecorationLine } = stage!.view.getComputedStyle(stage!.doc.body, '::highlight(ul-1)');
    return { textDecorationLine, sheets: stage!.doc.adoptedStyleSheets.length };
  };
  const nothing = { textDecorationLine: 'none', sheets: 0 };
  let endFlash = () => {};
  marks = new Marks({
    css,
    later: (work) => {
      endFlash = work;
      return () => {};
    },
  });
  expect(asked()).toEqual(nothing);
  const index = spotsOf(blocksOf(stage.doc), /Putin/g);
  marks.flash(index.pieces(index.spots[0]!));
  expect(asked()).toEqual({ textDecorationLine: 'underline', sheets: 1 });
  endFlash();
  expect(asked()).toEqual(nothing);
  marks.show(index);
  stage.view.CSS.highlights.clear();
  marks.heal();
  expect(asked()).toEqual({ textDecorationLine: 'underline', sheets: 1 });
  marks.clear();
  expect(asked()).toEqual(nothing);
});

test('names say nothing of the product', async () => {
  stage = await openPage('<p>Putin</p>');
  markPage();
  for (const { name } of registered()) expect(name).toMatch(/^ul-\d$/);
});

describe('many marks', () => {
  const many = '<p>Putin spoke.</p>'.repeat(1500);

  test('no more than the limit are registered, those in view among them', async () => {
    stage = await openPage(many);
    markPage();
    expect(registered()).toHaveLength(RANGE_LIMIT);
    const last = [...stage.doc.querySelectorAll('p')].findLast((p) => p.getBoundingClientRect().top < 600)!;
    expect(registered().some(({ range }) => range.startContainer === last.firstChild)).toBe(true);
  });

  test('after scrolling, those now in view are registered', async () => {
    stage = await openPage(many);
    const shown = markPage();
    const target = stage.doc.querySelectorAll('p')[1200]!;
    expect(registered().some(({ range }) => range.startContainer === target.firstChild)).toBe(false);
    target.scrollIntoView();
    shown.refresh();
    expect(registered()).toHaveLength(RANGE_LIMIT);
    expect(registered().some(({ range }) => range.startContainer === target.firstChild)).toBe(true);
  });

  test('a small scroll registers nothing anew', async () => {
    stage = await openPage(many);
    const shown = markPage();
    const before = stage.view.CSS.highlights.get('ul-1');
    stage.view.scrollBy(0, 100);
    shown.refresh();
    expect(stage.view.CSS.highlights.get('ul-1')).toBe(before);
  });

  test('within one very long block, the nearest marks are chosen', async () => {
    stage = await openPage(`<p>${'Putin spoke at length. '.repeat(1500)}</p>`);
    const index = spotsOf(blocksOf(stage.doc), /Putin/g);
    const near = nearViewport(index, 50);
    expect(near.spots).toHaveLength(50);
    expect(near.spots[0]!.block).toBe(index.spots[0]!.block);
    expect(Math.max(...near.spots.map(({ index: at }) => at))).toBeLessThan(400);
  });
});

describe('what the page does to them', () => {
  test('cleared by the page, they are put back', async () => {
    stage = await openPage('<p>Putin</p>');
    const shown = markPage();
    expect(shown.heal()).toBe(false);
    stage.view.CSS.highlights.clear();
    expect(registered()).toEqual([]);
    expect(shown.heal()).toBe(true);
    expect(registered()).toHaveLength(1);
  });

  test('emptied or cut off from their sheet, too', async () => {
    stage = await openPage('<p>Putin</p>');
    const shown = markPage();
    stage.view.CSS.highlights.get('ul-1')!.clear();
    expect(shown.heal()).toBe(true);
    stage.doc.adoptedStyleSheets = [];
    expect(shown.heal()).toBe(true);
    expect(stage.doc.adoptedStyleSheets).toHaveLength(1);
  });

  test('a page that clears them for ever is left in peace', async () => {
    stage = await openPage('<p>Putin</p>');
    const shown = markPage();
    let healed = 0;
    for (let i = 0; i < 100; i++) {
      stage.view.CSS.highlights.clear();
      if (shown.heal()) healed++;
    }
    expect(healed).toBeLessThan(100);
    expect(registered()).toEqual([]);
  });

  test('what a later reader put in their place stays when they go', async () => {
    stage = await openPage('<p>Putin</p>');
    const shown = markPage();
    const later = new stage.view.Highlight();
    stage.view.CSS.highlights.set('ul-1', later);
    shown.clear();
    expect(stage.view.CSS.highlights.get('ul-1')).toBe(later);
  });

  test("the page's own highlights are left alone", async () => {
    stage = await openPage('<p>Putin</p>');
    stage.view.CSS.highlights.set('search', new stage.view.Highlight());
    markPage().clear();
    expect(stage.view.CSS.highlights.has('search')).toBe(true);
  });

  test('text that was removed or shortened does no harm', async () => {
    stage = await openPage('<p>so Putin</p><p>Putin</p>');
    const shown = markPage();
    stage.doc.querySelectorAll('p')[1]!.remove();
    stage.doc.querySelector('p')!.firstChild!.nodeValue = 'x';
    stage.view.CSS.highlights.clear();
    expect(() => shown.heal()).not.toThrow();
  });
});
