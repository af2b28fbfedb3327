import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BriefProps } from '../../components/props.ts';
import type { Card } from '../../data/schema.ts';
import type { BriefPorts } from '../../entrypoints/brief/ports.ts';
import { readSettings } from '../../platform/settings.ts';
import type { Tab } from '../../platform/tabs.ts';

vi.mock('../../platform/browser.ts', () => ({ browser: {} }));
const { startBrief } = await import('../../entrypoints/brief/controller.ts');

const card = (id: string): Card => ({
  id,
  kind: 'person',
  title: { en: `Title of ${id}`, ar: `عنوان ${id}` },
  gist: { en: id, ar: id },
  names: {},
});
const mention = (id: string, index: number) => ({
  index,
  card: id,
  text: id,
  before: '',
  after: '',
  lang: 'en',
  nested: false,
});
const reportOf = (...ids: string[]) => ({
  verdict: { kind: 'related' as 'related' | 'unrelated', score: 0.5, reasons: [] },
  shownAnyway: false,
  mentions: ids.map(mention),
});

/** A browser as the brief sees it. */
function world() {
  return {
    forPage: true,
    tab: { id: 5, url: 'https://www.news.example/1', title: 'A page', privateWindow: false } as
      | Tab
      | undefined,
    /** What the reader says, asking by asking; the last is said again. Undefined: there is no reader. */
    readings: [reportOf('b', 'a', 'b')] as (ReturnType<typeof reportOf> | null | undefined)[],
    /** How often the background does not answer. */
    deaf: 0,
    stored: {} as Record<string, unknown>,
    copies: [] as string[],
    copying: (): Promise<void> => Promise.resolve(),
    printed: 0,
    pauses: 0,
    changed: (): void => undefined,
  };
}
let w: ReturnType<typeof world>;
let shown: BriefProps[];
const last = () => shown.at(-1)!;
const settled = () => new Promise((done) => setTimeout(done));

const ports = (): BriefPorts => ({
  story: { title: { en: 'The story', ar: 'القصة' }, date: '2022-02-04' },
  forPage: w.forPage,
  tab: async () => w.tab,
  async cards() {
    if (w.deaf-- > 0) throw new Error('nobody there');
    return ['a', 'b', 'c'].map(card);
  },
  askReader: (async () =>
    w.readings.length > 1 ? w.readings.shift() : w.readings[0]) as unknown as BriefPorts['askReader'],
  settings: async () => readSettings(w.stored),
  saveSettings: async (change) => void Object.assign(w.stored, change),
  language: (chosen) => chosen ?? 'en',
  copy(text) {
    w.copies.push(text);
    return w.copying();
  },
  print: () => void w.printed++,
  onChange(changed) {
    w.changed = changed;
  },
  async pause() {
    w.pauses++;
  },
});
const start = () => startBrief(ports(), (props) => shown.push(props));

beforeEach(() => {
  w = world();
  shown = [];
});

describe('when it opens', () => {
  it('shows the cards of the page it was opened for, in the order of their first mention', async () => {
    await start();
    expect(shown[0]).toMatchObject({ state: 'waiting', lang: 'en' });
    expect(last()).toMatchObject({
      state: 'ready',
      scope: 'page',
      page: { title: 'A page', site: 'news.example', cards: ['b', 'a'] },
    });
    expect(last().missing).toBeUndefined();
    expect(last().cards).toHaveLength(3);
  });

  it('waits for a page that is not read yet', async () => {
    w.readings = [null, null, reportOf('c')];
    await start();
    expect(last()).toMatchObject({ scope: 'page', page: { cards: ['c'] } });
    expect(w.pauses).toBe(2);
  });

  it('tells nothing of a page whose address the browser hides but its cards', async () => {
    w.tab = { id: 5, privateWindow: false };
    await start();
    expect(last().page).toEqual({ site: '', cards: ['b', 'a'] });
  });

  it('does not name a page in a private window, for its own window may be an ordinary one', async () => {
    w.tab!.privateWindow = true;
    await start();
    expect(last().page).toEqual({ site: '', cards: ['b', 'a'] });
    last().onCopy();
    expect(w.copies[0]).not.toMatch(/A page|news\.example/);
  });

  it('shows all cards, and asks nobody, where it was not opened for a page', async () => {
    w.forPage = false;
    await start();
    expect(last()).toMatchObject({ state: 'ready', scope: 'all' });
    expect([last().page, last().missing]).toEqual([undefined, undefined]);
  });

  it.each<[string, () => void, 'gone' | 'none']>([
    ['the tab is gone', () => (w.tab = undefined), 'gone'],
    ['nobody reads it', () => (w.readings = [undefined]), 'gone'],
    ['it is never read', () => (w.readings = [null]), 'gone'],
    ['no name stands on it', () => (w.readings = [reportOf()]), 'none'],
    ['it has cards that are unknown here', () => (w.readings = [reportOf('z')]), 'none'],
    [
      'it is about something else',
      () => (w.readings = [{ ...reportOf('a'), verdict: { kind: 'unrelated', score: 0, reasons: [] } }]),
      'none',
    ],
  ])('shows all cards and says why where %s', async (_what, change, missing) => {
    change();
    await start();
    expect(last()).toMatchObject({ state: 'ready', scope: 'all', missing });
    expect(last().page).toBeUndefined();
  });

  it('asks again for the cards, and says so where they never come', async () => {
    w.deaf = 3;
    await start();
    expect(last().state).toBe('ready');
    w.deaf = 1000;
    await start();
    expect(last().state).toBe('failed');
  });
});

describe('what can be done', () => {
  it('all cards, and back', async () => {
    await start();
    last().onScope('all');
    expect(last().scope).toBe('all');
    last().onScope('page');
    expect(last().scope).toBe('page');
  });

  it('copies what is shown, in the very turn of the click, and says that it did', async () => {
    await start();
    last().onCopy();
    expect(w.copies).toHaveLength(1);
    await settled();
    expect(w.copies[0]).toContain('### Title of a');
    expect(w.copies[0]).not.toContain('### Title of c');
    expect(last().copied).toBe('copied');
    last().onScope('all');
    expect(last().copied).toBeUndefined();
    last().onCopy();
    expect(w.copies[1]).toContain('### Title of c');
    expect(w.copies[1]).not.toContain('news.example');
  });

  it('says that the browser refused', async () => {
    await start();
    w.copying = () => Promise.reject(new Error('no'));
    last().onCopy();
    await settled();
    expect(last().copied).toBe('refused');
  });

  it('prints', async () => {
    await start();
    last().onPrint();
    expect(w.printed).toBe(1);
  });

  it('speaks the other language, keeps what is shown, and follows a change made elsewhere', async () => {
    await start();
    last().onLanguage('ar');
    await settled();
    expect(last()).toMatchObject({ lang: 'ar', scope: 'page', state: 'ready' });
    last().onCopy();
    expect(w.copies[0]).toContain('# القصة');
    w.stored = {};
    w.changed();
    await settled();
    expect(last().lang).toBe('en');
  });
});
