import { afterEach, describe, expect, test } from 'vitest';
import type { Block } from '../../page/blocks.ts';
import { routeOf, watchRoutes } from '../../page/routes.ts';
import { browserSight, isShown } from '../../page/sight.ts';
import { PageText } from '../../page/text.ts';
import { type Changes, PARTS_LIMIT, Watch } from '../../page/watch.ts';
import { later, openPage, pause, type Stage } from './stage.ts';

let stage: Stage;
let watch: Watch;
let text: PageText<string>;
let scanned: string[];
let turns: Changes[];
let updated: Promise<unknown>;

afterEach(() => {
  watch?.stop();
  stage.remove();
});

/** Reads a page and follows it, as the reader does. */
async function follow(body: string, options = {}): Promise<void> {
  stage = await openPage(body, options);
  scanned = [];
  turns = [];
  updated = Promise.resolve();
  text = new PageText<string>({
    sight: browserSight,
    isShown,
    pace: { now: () => performance.now(), rest: () => pause(0) },
    scan: (block: Block) => {
      scanned.push(block.text.trim());
      return block.text.trim();
    },
    onRoot: (root) => watch.observe(root),
    onFrame() {},
  });
  watch = new Watch({
    later: (work) => later(work, 0),
    now: () => performance.now(),
    ignore: () => false,
    onChanges: (changes) => {
      turns.push(changes);
      updated = updated.then(() =>
        changes.everything
          ? text.readAll(stage.doc, () => false)
          : text.update(changes.parts, () => false).then(() => changes.restyled && text.askAgain()),
      );
    },
  });
  await text.readAll(stage.doc, () => false);
  scanned = [];
}

const shown = () => text.entries.filter(({ seen }) => seen !== 'hidden').map(({ scan }) => scan);

/** What was read, after the changes so far were taken: observers run before timers, and turns are handed on by one. */
async function settled(): Promise<string[]> {
  await pause(60);
  await updated;
  return shown();
}

const $ = (selector: string) => stage.doc.querySelector<HTMLElement>(selector)!;
const p = (words: string) => Object.assign(stage.doc.createElement('p'), { textContent: words });

describe('what comes later', () => {
  test('text added at any place stands in reading order, and only it is scanned', async () => {
    await follow('<main><p>one</p><p>three</p></main><footer>four</footer>');
    $('main').insertBefore(p('two'), $('main').lastElementChild);
    expect(await settled()).toEqual(['one', 'two', 'three', 'four']);
    expect(scanned).toEqual(['two']);
  });

  test('changed words are read in place of the old ones', async () => {
    await follow('<p>one</p><p>two <b>and</b> more</p>');
    $('b').firstChild!.nodeValue = 'but';
    expect(await settled()).toEqual(['one', 'two but more']);
  });

  test('removed text is forgotten', async () => {
    await follow('<p>one</p><div><p>two</p></div><p>three</p>');
    $('div').remove();
    expect(await settled()).toEqual(['one', 'three']);
  });

  test('an inline tag put round words (as page translation does) makes the same block anew', async () => {
    await follow('<p>one two</p><p>three</p>');
    const font = stage.doc.createElement('font');
    font.append('eins zwei');
    $('p').replaceChildren(font);
    expect(await settled()).toEqual(['eins zwei', 'three']);
  });

  test('another language on <html> reads the page anew, in that language', async () => {
    await follow('<p>one</p>');
    stage.doc.documentElement.lang = 'ar';
    await settled();
    expect(text.entries[0]!.block.lang).toBe('ar');
  });

  test('a flood of changes is one reading of the page', async () => {
    await follow('<main></main>');
    for (let i = 0; i < PARTS_LIMIT + 50; i++) $('main').append(p(`p${i}`));
    expect(await settled()).toHaveLength(PARTS_LIMIT + 50);
    expect(turns[0]).toMatchObject({ everything: true, parts: [] });
  });

  test('what is added in an editor, in code or hidden stays unread', async () => {
    await follow('<div contenteditable><p>one</p></div><code></code><section hidden></section><p>two</p>');
    $('[contenteditable]').append(p('typed'));
    $('code').append('code');
    $('section').append(p('secret'));
    expect(await settled()).toEqual(['two']);
  });

  test('what `hidden` is taken from is read', async () => {
    await follow('<section hidden><p>one</p></section><p>two</p>');
    $('section').hidden = false;
    expect(await settled()).toEqual(['one', 'two']);
  });
});

describe('styles', () => {
  test('a letter set apart at the start stays in its word, other touching words do not', async () => {
    const float = 'style="float: left"';
    await follow(`<p><span ${float}>P</span>utin</p><p><b ${float}>Putin</b><i>left</i></p>`);
    expect(await settled()).toEqual(['Putin', 'Putin', 'left']);
  });
});

describe('what is not shown', () => {
  const style = '<style>.off { display: none }</style>';

  test('a block hidden by its style is left out when asked about, and read when shown', async () => {
    await follow(`${style}<p class="off">one</p><p>two</p>`);
    text.leaveOutHidden(text.entries.keys());
    expect(await settled()).toEqual(['two']);
    $('.off').className = '';
    expect(await settled()).toEqual(['one', 'two']);
  });

  test('a hidden part of a sentence is left out of it', async () => {
    await follow(`${style}<p>one<span class="off"> secret</span> two</p>`);
    text.leaveOutHidden(text.entries.keys());
    expect(await settled()).toEqual(['one two']);
  });

  test('a closed disclosure is read once it is opened', async () => {
    await follow('<details><summary>more</summary><p>one</p></details>');
    text.leaveOutHidden(text.entries.keys());
    expect(await settled()).toEqual(['more']);
    $('details').setAttribute('open', '');
    expect(await settled()).toEqual(['more', 'one']);
  });
});

describe('trees within the page', () => {
  test('open shadow roots are read and followed, in their place', async () => {
    stage?.remove();
    await follow('<p>one</p><div id="host"></div><p>three</p>');
    const root = $('#host').attachShadow({ mode: 'open' });
    root.append(p('two'));
    await text.readAll(stage.doc, () => false);
    expect(await settled()).toEqual(['one', 'two', 'three']);
    root.append(p('and a half'));
    expect(await settled()).toEqual(['one', 'two', 'and a half', 'three']);
  });

  test('a shadow root that leaves is let go, and read again when it comes back', async () => {
    await follow('<p>first</p><div id="host"></div>');
    const host = stage.doc.querySelector('#host')!;
    host.attachShadow({ mode: 'open' }).append('shade');
    host.after(host);
    await settled();
    expect(shown()).toEqual(['first', 'shade']);
    host.remove();
    await settled();
    expect(shown()).toEqual(['first']);
    expect(text.roots.size).toBe(1);
    stage.doc.body.append(host);
    await settled();
    expect(shown()).toEqual(['first', 'shade']);
  });

  test('frames of the same origin are read, others let be', async () => {
    await follow(
      '<p>one</p><iframe srcdoc="<p>two</p>"></iframe><iframe sandbox srcdoc="<p>no</p>"></iframe><p>three</p>',
    );
    await pause(50);
    await text.readAll(stage.doc, () => false);
    expect(await settled()).toEqual(['one', 'two', 'three']);
  });
});

describe('10,000 levels, 5 MB', () => {
  test('a deep page is read and followed', async () => {
    // Not rendered: laying out so deep a tree ends Chromium itself.
    await follow('<main style="display: none"></main>');
    const outer = stage.doc.createElement('div');
    let at = outer;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(stage.doc.createElement('div'));
    at.append('Putin');
    $('main').append(outer);
    await pause(300);
    expect(await settled()).toEqual(['Putin']);
    text.leaveOutHidden([0]);
    expect(await settled()).toEqual([]);
  });

  test('one node of 5 MB is read in slices', async () => {
    await follow('<main></main>');
    $('main').append('Putin met Xi. '.repeat(360_000));
    await pause(300);
    const blocks = await settled();
    expect(blocks.length).toBeGreaterThan(50);
  });
});

describe('routes', () => {
  test('a pushed address is a new route; a fragment is not, but for those that serve as routes', async () => {
    stage = await openPage('<p>one</p>');
    // A document from srcdoc has no address to push: one that was fetched from here has.
    stage.frame.removeAttribute('srcdoc');
    stage.frame.src = '/tests/page/fixtures/plain.html';
    await new Promise((resolve) => stage.frame.addEventListener('load', resolve, { once: true }));
    const view = stage.frame.contentWindow!;
    const seen: string[] = [];
    const stop = watchRoutes(view, () => seen.push(new URL(routeOf(view)).pathname + view.location.hash));
    view.history.pushState(null, '', '/story/1');
    view.location.hash = '#part-2';
    view.history.replaceState(null, '', '/story/2');
    await pause(50);
    view.location.hash = '#!/story/3';
    await pause(50);
    stop();
    view.history.pushState(null, '', '/story/4');
    await pause(50);
    expect(seen).toEqual(['/story/1', '/story/2', '/story/2#!/story/3']);
  });
});
