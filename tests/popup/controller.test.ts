import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '../../components/props.ts';
import type { Card } from '../../data/schema.ts';
import type { PopupPorts } from '../../entrypoints/popup/ports.ts';
import { readSettings } from '../../platform/settings.ts';
import { type Choice, here, siteOf } from '../../platform/sites.ts';
import type { Tab } from '../../platform/tabs.ts';

vi.mock('../../platform/browser.ts', () => ({ browser: {} }));
const { startPopup } = await import('../../entrypoints/popup/controller.ts');

const report = {
  verdict: { kind: 'related' as const, score: 0.5, reasons: [] },
  shownAnyway: false,
  mentions: [{ index: 0, card: 'a', text: 'A', before: '', after: '', lang: 'en', nested: false }],
};
const card: Card = {
  id: 'a',
  kind: 'person',
  title: { en: 'A', ar: 'أ' },
  gist: { en: 'A', ar: 'أ' },
  names: {},
};

/** A browser as the popup sees it: one tab, its reader, and what is stored. */
function world() {
  return {
    tab: { id: 5, url: 'https://ar.news.example/1', privateWindow: false } as Tab | undefined,
    access: true,
    reader: { once: false } as { once: boolean } | undefined,
    reading: report as typeof report | null,
    jumps: true,
    stored: {} as Record<string, unknown>,
    session: {} as Record<string, unknown>,
    grants: true,
    log: [] as string[],
    pending: [] as (() => void)[],
    changed: (): void => undefined,
  };
}
let w: ReturnType<typeof world>;
let shown: PopupProps[];
const last = () => shown.at(-1)!;

const ports = (): PopupPorts => ({
  tab: async () => w.tab,
  settings: async (privateWindow) => readSettings(w.stored, privateWindow ? w.session : {}),
  async saveSettings(change) {
    w.log.push(`save ${JSON.stringify(change)}`);
    w.stored = Object.fromEntries(
      Object.entries({ ...w.stored, ...change }).filter(([, value]) => value !== undefined),
    );
  },
  async saveChoices(changes, privateWindow) {
    w.log.push(`choose ${changes.flat().join(' ')}`);
    const area: Record<string, unknown> = privateWindow ? w.session : w.stored;
    for (const [site, choice] of changes)
      area[`site:${site}`] = choice === 'forget' ? undefined : (choice as Choice);
  },
  async where({ url = '', privateWindow, once }) {
    const settings = readSettings(w.stored, privateWindow ? w.session : {});
    const domainOf = () => 'news.example';
    const listed = siteOf(url).endsWith('news.example');
    return here(url, settings, { listed, access: w.access, once, domainOf });
  },
  language: (chosen) => chosen ?? 'en',
  cards: async () => [card],
  askReader: (async (tab: number, name: string, input: unknown) => {
    if (name === 'present') return w.reader;
    if (!w.reader) return undefined;
    if (name === 'reading') return w.reading;
    w.log.push(`${tab} ${name} ${JSON.stringify(input)}`);
    if (name === 'once') w.reader = { once: (input as { on: boolean }).on };
    return name === 'jump' ? w.jumps : null;
  }) as PopupPorts['askReader'],
  async readOnce(tab) {
    w.log.push(`read once ${tab}`);
    w.reader = { once: true };
  },
  async requestAccess(url) {
    w.log.push(`request ${url}`);
    w.access ||= w.grants;
    return w.grants;
  },
  onChange(changed) {
    w.changed = changed;
  },
  after(_ms, then) {
    w.pending.push(then);
  },
  openBrief: async (tab) => void w.log.push(`brief ${tab}`),
  openOptions: async () => void w.log.push('options'),
});

const settled = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};
/** Lets the time pass that the popup wanted to wait. */
const later = async () => {
  for (const then of w.pending.splice(0)) then();
  await settled();
};
async function start() {
  await startPopup(ports(), (props) => shown.push(props));
  await settled();
}

beforeEach(() => {
  w = world();
  shown = [];
});

describe('when it opens', () => {
  it('shows the switch, the reading and the cards', async () => {
    await start();
    expect(last()).toMatchObject({
      lang: 'en',
      here: {
        on: true,
        reason: 'listed',
        site: 'ar.news.example',
        wider: 'news.example',
        privateWindow: false,
      },
      page: { state: 'read', ...report },
      cards: [card],
    });
    expect(w.pending).toEqual([]);
  });

  it('asks again for the cards where nobody answers at first', async () => {
    let asked = 0;
    const cards = async () => {
      if (++asked < 3) throw new Error('nobody there');
      return [card];
    };
    await startPopup({ ...ports(), cards }, (props) => shown.push(props));
    expect(last()).toMatchObject({ page: { state: 'read' }, cards: [] });
    await later();
    await later();
    expect(last().cards).toEqual([card]);
    expect(w.pending).toEqual([]);
  });

  it('asks again until the page has been read', async () => {
    w.reading = null;
    await start();
    expect(last().page.state).toBe('waiting');
    await later();
    expect(last().page.state).toBe('waiting');
    w.reading = report;
    await later();
    expect(last().page.state).toBe('read');
    expect(w.pending).toEqual([]);
  });

  it('has patience with a reader that is not there yet, and then says so', async () => {
    w.reader = undefined;
    await start();
    expect(last().page.state).toBe('waiting');
    for (let i = 0; i < 10; i++) await later();
    expect(last().page.state).toBe('unreachable');
    w.reader = { once: false };
    await later();
    expect(last().page.state).toBe('read');
  });

  it.each<[string, () => void, string]>([
    ['a page whose address is hidden', () => (w.tab = { id: 5, privateWindow: false }), 'browser-page'],
    ['no tab at all', () => (w.tab = undefined), 'browser-page'],
    ['no access', () => Object.assign(w, { access: false, reader: undefined }), 'no-access'],
    ['a pause', () => (w.stored = { paused: true }), 'paused'],
    ['a site switched off', () => (w.stored = { 'site:news.example': 'off' }), 'chosen-off'],
  ])('says why it is off on %s, and does not keep asking', async (_what, change, reason) => {
    change();
    await start();
    expect(last().here).toMatchObject({ on: false, reason });
    expect(w.pending).toEqual([]);
  });

  it('follows what is changed elsewhere', async () => {
    await start();
    w.stored = { paused: true };
    w.changed();
    await settled();
    expect(last().here.reason).toBe('paused');
  });
});

describe('the switch', () => {
  it('writes a choice and shows what came of it', async () => {
    await start();
    last().onSwitch(false, 'site');
    await settled();
    expect(w.stored).toEqual({ 'site:ar.news.example': 'off' });
    expect(last().here).toMatchObject({ on: false, reason: 'chosen-off' });
    last().onSwitch(true, 'site');
    await settled();
    expect(last().here).toMatchObject({ on: true, reason: 'chosen-on' });
  });

  it('widened, goes past a narrower choice', async () => {
    w.stored = { 'site:ar.news.example': 'on' };
    await start();
    last().onSwitch(false, 'wider');
    await settled();
    expect(last().here).toMatchObject({ on: false, reason: 'chosen-off' });
    expect(w.log[0]).toBe('choose news.example off ar.news.example forget');
  });

  it('in a private window writes to the session alone', async () => {
    w.tab!.privateWindow = true;
    await start();
    last().onSwitch(false, 'site');
    await settled();
    expect(w.stored).toEqual({});
    expect(last().here).toMatchObject({ on: false, privateWindow: true });
  });

  it('asks for access in the very turn of the click where there is none', async () => {
    w.access = false;
    await start();
    last().onSwitch(true, 'site');
    expect(w.log).toEqual(['request https://ar.news.example/1']);
  });

  it('ends this page once, and leaves the site as it was', async () => {
    w.access = false;
    w.reader = { once: true };
    await start();
    expect(last().here).toMatchObject({ on: true, reason: 'once' });
    last().onSwitch(false, 'site');
    await settled();
    expect(last().here).toMatchObject({ on: false, reason: 'no-access' });
    expect(w.stored).toEqual({});
  });
});

describe('what else can be done', () => {
  it('this page once: the background reads it', async () => {
    Object.assign(w, { access: false, reader: undefined });
    await start();
    last().onOnce();
    await settled();
    expect(w.log).toContain('read once 5');
    expect(last()).toMatchObject({ here: { on: true, reason: 'once' }, page: { state: 'read' } });
  });

  it('always here: with the grant the site is chosen, and once is over', async () => {
    Object.assign(w, { access: false, reader: { once: true } });
    await start();
    last().onAlways();
    await settled();
    expect(w.stored).toEqual({ 'site:ar.news.example': 'on' });
    expect(last().here).toMatchObject({ on: true, reason: 'chosen-on' });
  });

  it('always here, refused: nothing changes', async () => {
    Object.assign(w, { access: false, grants: false, reader: undefined });
    await start();
    last().onAlways();
    await settled();
    expect(w.stored).toEqual({});
    expect(last().here.reason).toBe('no-access');
  });

  it('pause and its end, of which nothing stays behind', async () => {
    await start();
    last().onPause(true);
    await settled();
    expect(last().here.reason).toBe('paused');
    last().onPause(false);
    await settled();
    expect(last().here.reason).toBe('listed');
    expect(w.stored).toEqual({});
  });

  it('a jump; where the mention is gone the page is looked at anew', async () => {
    await start();
    const before = shown.length;
    last().onJump(0);
    await settled();
    expect(w.log).toEqual(['5 jump {"index":0}']);
    expect(shown).toHaveLength(before);
    w.jumps = false;
    w.reading = { ...report, mentions: [] };
    last().onJump(0);
    await settled();
    expect(last().page.mentions).toEqual([]);
  });

  it('show anyway, the language, the brief of this tab, the options', async () => {
    await start();
    last().onShowAnyway();
    last().onLanguage('ar');
    last().onBrief();
    last().onOptions();
    await settled();
    expect(w.log).toEqual(['5 showAnyway null', 'save {"uiLanguage":"ar"}', 'brief 5', 'options']);
    expect(last().lang).toBe('ar');
  });

  it('goes on where something fails', async () => {
    const failing = { ...ports(), readOnce: () => Promise.reject(new Error('the browser refuses')) };
    Object.assign(w, { access: false, reader: undefined });
    await startPopup(failing, (props) => shown.push(props));
    last().onOnce();
    await settled();
    expect(last().here.reason).toBe('no-access');
  });
});
