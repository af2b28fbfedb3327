import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPage, pause, until } from '../page/stage.ts';
import { ReaderBench } from './bench.ts';

let bench: ReaderBench;
beforeEach(() => {
  bench = new ReaderBench();
});
afterEach(() => bench.close());

const STORY = '<p>Vladimir Putin met Xi.</p><p>They spoke of NATO and the annexation of Crimea.</p>';
const html = () => bench.stage.doc.documentElement.outerHTML;

describe('a page of the story', () => {
  test('is marked, told of once, and its DOM is as it was', async () => {
    bench.stage = await openPage(STORY);
    const before = html();
    await bench.start();
    expect(bench.marked.sort()).toEqual(['NATO', 'Putin', 'Xi', 'annexation of Crimea']);
    expect(html()).toBe(before);
    expect(bench.log.filter((line) => line.startsWith('report'))).toEqual(['report related 5']);
  });

  test('asks for its cards once, before anybody hovers', async () => {
    await bench.open(STORY);
    await bench.hover('Putin');
    const asked = bench.log.filter((line) => line.startsWith('cards'));
    expect(asked).toEqual(['cards crimea crimea-annexation nato vladimir-putin xi-jinping']);
  });

  test('nested mentions are listed, not painted, and go on the card as chips', async () => {
    await bench.open(STORY);
    expect(bench.requests.reading()!.mentions.map(({ card, nested }) => [card, nested])).toEqual([
      ['vladimir-putin', false],
      ['xi-jinping', false],
      ['nato', false],
      ['crimea-annexation', false],
      ['crimea', true],
    ]);
    await bench.hover('annexation');
    expect(bench.props!.card.id).toBe('crimea-annexation');
    expect(bench.props!.chips.map(({ id }) => id)).toEqual(['crimea']);
  });

  test('the witness adds marks and takes none', async () => {
    await bench.open(`${STORY}<p>The spokesman Price said so.</p><p>Price of bread.</p>`);
    await until(() => bench.marked.includes('Price'));
    expect(bench.log.filter((line) => line.startsWith('testify'))).toEqual(['testify 2']);
    expect(bench.marked.filter((text) => text === 'Price')).toHaveLength(1);
    expect(bench.marked).toContain('Putin');
  });

  test('hidden names are neither marked nor listed', async () => {
    await bench.open(
      `<style>.off{display:none}</style>${STORY}<p class="off">Putin</p><p>so <i class="off">Xi</i></p>`,
    );
    expect(bench.marked.filter((text) => text === 'Putin')).toHaveLength(1);
    expect(bench.requests.reading()!.mentions).toHaveLength(5);
  });

  test('late text is marked too', async () => {
    await bench.open(STORY);
    bench.stage.doc.body.append(
      Object.assign(bench.stage.doc.createElement('p'), { textContent: 'Putin again' }),
    );
    await until(() => bench.marked.filter((text) => text === 'Putin').length === 2);
    expect(bench.scanned.filter((text) => text.startsWith('Vladimir'))).toHaveLength(1);
  });

  test('stays marked when most of it goes, and says so', async () => {
    await bench.open(STORY);
    bench.stage.doc.querySelector('p + p')!.remove();
    bench.stage.doc.querySelector('p')!.textContent = 'Putin';
    await until(() => bench.marked.length === 1);
    expect(bench.requests.reading()).toMatchObject({
      verdict: { kind: 'unrelated' },
      shownAnyway: true,
      mentions: [{ card: 'vladimir-putin' }],
    });
  });

  test('marks cleared by the page come back by themselves', async () => {
    await bench.open(STORY);
    bench.stage.view.CSS.highlights.clear();
    expect(bench.marked).toEqual([]);
    await until(() => bench.marked.length === 4);
  });
});

describe('a page in another language', () => {
  const RUSSIAN = '<p lang="ru">Putin and Xi</p><p lang="ru">NATO</p>';

  test('is read once its names have come, without walking the page again', async () => {
    await bench.open(RUSSIAN);
    await until(() => bench.marked.length === 3);
    expect(bench.log.filter((line) => line.startsWith('parts'))).toEqual(['parts ru']);
    expect(bench.scanned).toEqual(['Putin and Xi', 'NATO', 'Putin and Xi', 'NATO']);
  });

  test('is read again in the language the browser takes it for, where the page says another or none', async () => {
    bench.detected = 'de';
    const long = 'und so weiter '.repeat(20);
    await bench.open(`<p>Putin und Xi ${long}</p><p lang="fr">NATO</p>`);
    await until(() => bench.marked.length === 3);
    expect(bench.log.filter((line) => line.startsWith('parts'))).toEqual(['parts fr de']);
    expect(bench.reader.report()?.mentions.map(({ lang }) => lang)).toEqual(['de', 'de', 'fr']);
  });

  test('asks for names that there are none of once', async () => {
    bench.noParts = true;
    await bench.open(RUSSIAN);
    bench.stage.doc.body.insertAdjacentHTML('beforeend', '<p lang="ru">Xi</p>');
    await until(() => bench.scanned.includes('Xi'));
    await pause(50);
    expect(bench.log.filter((line) => line.startsWith('parts'))).toEqual(['parts ru']);
    expect(bench.marked).toEqual([]);
  });
});

describe('a page with a figure', () => {
  test('is marked at once; the popup hears of it when figures are read too', async () => {
    let come = () => {};
    bench.figures = new Promise((resolve) => {
      come = resolve;
    });
    const opened = bench.open('<p>Putin and Xi</p>');
    await until(
      () => bench.stage?.view !== undefined && bench.reader !== undefined && bench.marked.length === 2,
    );
    expect(bench.reader.report()).toBeUndefined();
    come();
    await opened;
    await until(() => bench.reader.report() !== undefined);
    expect(bench.reader.report()?.mentions).toHaveLength(2);
  });
});

describe('an unrelated page', () => {
  const OTHER = '<p>Putin is mentioned once, by the way.</p>';

  test('is left wholly alone: nothing registered, nobody told, no cards fetched', async () => {
    await bench.open(OTHER);
    bench.fire('pointermove', bench.at('Putin'));
    await pause(480);
    expect(bench.marked).toEqual([]);
    expect(bench.props).toBeUndefined();
    expect(bench.log).toEqual([]);
    expect(bench.requests.reading()).toMatchObject({
      verdict: { kind: 'unrelated' },
      mentions: [],
      shownAnyway: false,
    });
  });

  test('is marked when the reader asks for it', async () => {
    await bench.open(OTHER);
    bench.requests.showAnyway();
    await until(() => bench.marked.length > 0);
    expect(bench.marked).toEqual(['Putin']);
    expect(bench.requests.reading()).toMatchObject({
      shownAnyway: true,
      mentions: [{ card: 'vladimir-putin' }],
    });
  });

  test('given up half-way is read to its end when the reader asks for it', async () => {
    await bench.open(`${`<p>${'Nothing of it. '.repeat(400)}</p>`.repeat(12)}<p>Putin</p>`);
    expect(bench.scanned).not.toContain('Putin');
    bench.requests.showAnyway();
    await until(() => bench.marked.length > 0);
    expect(bench.requests.reading()!.mentions).toMatchObject([{ card: 'vladimir-putin' }]);
  });

  test('whose story comes late is read when it comes', async () => {
    await bench.open('<main>Loading ...</main>');
    bench.stage.doc.querySelector('main')!.innerHTML = STORY;
    await until(() => bench.marked.length === 4);
  });
});

describe('a card', () => {
  test('opens for a resting pointer in the language of the page, and closes when it leaves', async () => {
    await bench.open('<p>التقى بوتين نظيره. Xi</p>', { html: 'lang="ar" dir="rtl"' });
    await bench.hover('بوتين');
    expect(bench.props).toMatchObject({
      card: { id: 'vladimir-putin' },
      lang: 'ar',
      mention: { text: 'بوتين', lang: 'ar' },
    });
    bench.fire('pointermove', { x: 5, y: 590 });
    await until(() => bench.props === null);
  });

  test('follows ties in place, with a way back', async () => {
    await bench.open(STORY);
    await bench.hover('Putin');
    bench.props!.onOpen('xi-jinping');
    await until(() => bench.props!.card.id === 'xi-jinping');
    expect(bench.props).toMatchObject({
      card: { id: 'xi-jinping' },
      back: { id: 'vladimir-putin' },
      chips: [],
    });
    expect(bench.props!.mention).toBeUndefined();
    bench.props!.onBack();
    expect(bench.props!.card.id).toBe('vladimir-putin');
    expect(bench.props!.back).toBeUndefined();
  });

  test('changes language when asked, for good', async () => {
    await bench.open(STORY);
    await bench.hover('Putin');
    bench.props!.onLanguage('ar');
    expect(bench.props!.lang).toBe('ar');
    expect(bench.state.cardLanguage).toBe('ar');
  });

  test('Esc closes it and is not heard by the page; without a card Esc is the page’s own', async () => {
    await bench.open(STORY);
    const heard: string[] = [];
    bench.stage.doc.addEventListener('keydown', ({ key }) => heard.push(key));
    await bench.hover('Putin');
    expect(bench.key('Escape').defaultPrevented).toBe(true);
    expect(bench.props).toBeNull();
    expect(bench.key('Escape').defaultPrevented).toBe(false);
    expect(heard).toEqual(['Escape']);
  });

  test('a first tap on a name that is a link opens it, the second follows the link', async () => {
    await bench.open('<p><a href="#there">Putin</a> met <b>Xi</b></p>');
    const tap = (words: string) => bench.fire('click', bench.at(words), { pointerType: 'touch' });
    expect(tap('Putin').defaultPrevented).toBe(true);
    await until(() => bench.props);
    expect(bench.props!.card.id).toBe('vladimir-putin');
    expect(tap('Putin').defaultPrevented).toBe(false);
    expect(tap('Xi').defaultPrevented).toBe(false);
  });

  test('a mouse click is never taken from the page', async () => {
    await bench.open('<p><a href="#there">Putin</a> met <b>Xi</b></p>');
    expect(bench.fire('click', bench.at('Putin')).defaultPrevented).toBe(false);
  });

  test('its off-switch takes everything off the page at once', async () => {
    await bench.open(STORY);
    const before = html();
    await bench.hover('Putin');
    expect(bench.props!.offHost).toBe('example.org');
    bench.props!.onOff!();
    await until(() => bench.marked.length === 0);
    expect(html()).toBe(before);
    expect(bench.log.at(-1)).toBe('report off');
    expect(bench.requests.reading()).toBeUndefined();
  });
});

describe('by the keyboard', () => {
  const host = () => bench.stage.doc.documentElement.lastElementChild!;

  test('name mode steps through the names, opens a card into which the focus goes, and leads back', async () => {
    await bench.open(`<input>${STORY}`);
    const input = bench.stage.doc.querySelector('input')!;
    input.focus();
    bench.requests.nameMode();
    await until(() => bench.stage.doc.activeElement === host());
    const words = (): HTMLElement => bench.root!.querySelector('[role=application]')!;
    // The shadow root is closed; the first card shows it to us.
    await bench.hover('Xi');
    bench.key('Escape');
    const element = words();
    element.focus();
    bench.key('ArrowDown', element);
    expect(bench.stage.view.CSS.highlights.has('ul-8')).toBe(true);
    expect(element.textContent).toMatch(/^Xi, 2 .* 4$/);
    bench.key('Enter', element);
    await until(() => bench.root!.activeElement?.className === 'card-title');
    expect(bench.props!.card.id).toBe('xi-jinping');
    bench.key('Escape', bench.root!.activeElement!);
    expect(bench.props).toBeNull();
    expect(bench.root!.activeElement).toBe(element);
    bench.key('Escape', element);
    expect(bench.stage.doc.activeElement).toBe(input);
    expect(bench.stage.view.CSS.highlights.has('ul-8')).toBe(false);
    expect(host()).toBe(bench.stage.doc.body);
  });

  test('a jump scrolls to the mention and lights it; one that is gone says so', async () => {
    await bench.open(`${STORY}<div style="height: 3000px"></div><p id="far">NATO again</p>`);
    const index = bench.requests.reading()!.mentions.length - 1;
    expect(bench.requests.jump(index)).toBe(true);
    expect(bench.stage.view.scrollY).toBeGreaterThan(2000);
    expect(bench.stage.view.CSS.highlights.get('ul-7')?.size).toBe(1);
    bench.stage.doc.querySelector('#far')!.remove();
    expect(bench.requests.jump(index)).toBe(false);
    expect(bench.requests.jump(99)).toBe(false);
  });
});

describe('the switch', () => {
  test('off at the start: the page is not even read', async () => {
    bench.state.on = false;
    await bench.open(STORY);
    expect(bench.scanned).toEqual([]);
    expect(bench.requests.reading()).toBeUndefined();
    await bench.set({ on: true });
    expect(bench.marked).toHaveLength(4);
  });

  test('without marks nothing is registered, and cards open all the same', async () => {
    bench.state.marks = 'hidden';
    await bench.open(STORY);
    expect(bench.marked).toEqual([]);
    await bench.hover('Putin');
    expect(bench.props!.card.id).toBe('vladimir-putin');
    await bench.set({ marks: 'shown' });
    expect(bench.marked).toHaveLength(4);
    await bench.set({ marks: 'hidden' });
    expect(bench.marked).toEqual([]);
  });

  test.each(['shown', 'hidden'] as const)(
    'an extension that was updated under a page at rest takes its card away, marks %s',
    async (marks) => {
      bench.stage = await openPage(STORY);
      const before = html();
      bench.state.marks = marks;
      await bench.start();
      await bench.hover('Putin');
      bench.alive = false;
      await until(() => html() === before && bench.marked.length === 0);
      expect(bench.log).toContain('no longer listening');
    },
  );

  test('an extension that was updated under the page leaves nothing behind', async () => {
    await bench.open(STORY);
    const before = html();
    await bench.hover('Putin');
    bench.alive = false;
    bench.stage.doc.body.append(Object.assign(bench.stage.doc.createElement('p'), { textContent: 'Putin' }));
    await until(() => bench.marked.length === 0);
    expect(html()).toBe(before.replace('</body>', '<p>Putin</p></body>'));
    expect(bench.log).toContain('no longer listening');
    expect(bench.log).toContain('no longer answering');
  });
});

describe('back in history', () => {
  const comeBack = () =>
    bench.stage.view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  test('the page is told of again, for the button has forgotten', async () => {
    await bench.open(STORY);
    const told = bench.log.filter((line) => line.startsWith('report'));
    comeBack();
    await until(() => bench.log.filter((line) => line.startsWith('report')).length > told.length);
    expect(bench.log.at(-1)).toBe(told[0]);
  });

  test('a page whose site was switched off in the meantime is cleared', async () => {
    await bench.open(STORY);
    bench.state = { ...bench.state, on: false };
    comeBack();
    await until(() => bench.marked.length === 0);
    expect(bench.requests.reading()).toBeUndefined();
  });
});

describe('another route', () => {
  test('what was read is forgotten, and the new page read', async () => {
    bench.stage = await openPage('');
    const { frame } = bench.stage;
    frame.removeAttribute('srcdoc');
    frame.src = '/tests/page/fixtures/plain.html';
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    bench.stage = {
      ...bench.stage,
      doc: frame.contentDocument!,
      view: frame.contentWindow as Window & typeof globalThis,
    };
    bench.stage.doc.body.innerHTML = STORY;
    await bench.start();
    expect(bench.marked).toHaveLength(4);
    bench.stage.view.history.pushState(null, '', '/other');
    bench.stage.doc.body.innerHTML = '<p>Xi and NATO</p>';
    await until(() => bench.marked.length === 2);
    expect(bench.marked.sort()).toEqual(['NATO', 'Xi']);
    bench.stage.view.history.pushState(null, '', '/third');
    bench.stage.doc.body.innerHTML = '<p>Weather</p>';
    await until(() => bench.requests.reading()?.verdict.kind === 'unrelated');
    expect(bench.marked).toEqual([]);
    expect(bench.requests.reading()!.verdict.kind).toBe('unrelated');
  });
});
