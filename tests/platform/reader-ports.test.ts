import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderBrowser } from '../../platform/reader-ports.ts';
import { fakeBrowser, OWN_ID, OWN_ORIGIN } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
  browser: undefined as unknown as ReturnType<typeof fakeBrowser>,
  isOrphan: () => fake.browser.runtime.id === undefined,
}));
vi.mock('../../platform/browser.ts', () => fake);

const { createReaderPorts } = await import('../../platform/reader-ports.ts');

beforeEach(() => {
  fake.browser = fakeBrowser();
  vi.stubGlobal('location', { href: 'https://www.news.example/1' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.sidelightOnce = undefined;
});

/** The reader's ports with nothing to answer the popup with, and the popup's voice. */
function open(): {
  ports: ReaderBrowser;
  tell(name: string, input?: unknown): Promise<unknown>;
  changes: () => number;
} {
  const ports = createReaderPorts();
  const changed = vi.fn();
  ports.onStateChange(changed);
  ports.onRequests({
    reading: () => undefined,
    jump: (index) => index === 0,
    showAnyway: () => undefined,
    nameMode: () => undefined,
  });
  return {
    ports,
    changes: () => changed.mock.calls.length,
    tell: async (name, input = null) => {
      const sender = { id: OWN_ID, url: `${OWN_ORIGIN}popup.html` };
      const [answer] = fake.browser.runtime.onMessage.fire({ to: 'reader', name, input }, sender);
      return answer;
    },
  };
}

describe('the state', () => {
  it('is read from storage, without waking the background', async () => {
    const asked = vi.spyOn(fake.browser.runtime, 'answer');
    const { ports } = open();
    expect(await ports.state()).toEqual({
      on: true,
      marks: 'shown',
      cardLanguage: 'page',
      site: 'news.example',
    });
    expect(asked).not.toHaveBeenCalled();
  });

  it('changes when the site is switched off anywhere', async () => {
    const { ports, changes } = open();
    await fake.browser.storage.local.set({ 'site:news.example': 'off' });
    expect(changes()).toBe(1);
    expect((await ports.state()).on).toBe(false);
  });

  it('is asked of the background in a private window, whose choices a page cannot read', async () => {
    fake.browser.extension.inIncognitoContext = true;
    const state = {
      on: false,
      reason: 'chosen-off',
      site: 'news.example',
      marks: 'hidden',
      cardLanguage: 'ar',
    };
    fake.browser.runtime.answer = async (message) => {
      expect(message).toEqual({ to: 'background/reader', name: 'state', input: null });
      return { value: state };
    };
    const { ports, tell, changes } = open();
    expect(await ports.state()).toEqual({
      on: false,
      marks: 'hidden',
      cardLanguage: 'ar',
      site: 'news.example',
    });
    await tell('changed');
    expect(changes()).toBe(1);
  });

  it('is off where the browser took the permission away, and on again when it gives it back', async () => {
    const { ports, tell, changes } = open();
    await tell('access', { granted: true });
    expect(changes()).toBe(0);
    await tell('access', { granted: false });
    expect(changes()).toBe(1);
    expect((await ports.state()).on).toBe(false);
    await tell('access', { granted: true });
    expect((await ports.state()).on).toBe(true);
  });
});

describe('this page once', () => {
  const off = { 'site:news.example': 'off' };

  it('is on against an earlier off', async () => {
    globalThis.sidelightOnce = true;
    await fake.browser.storage.local.set(off);
    const { ports, tell } = open();
    expect((await ports.state()).on).toBe(true);
    expect(await tell('present')).toEqual({ value: { once: true, summary: null } });
  });

  it.each([off, { paused: true }])('ends with a later word: %o', async (word) => {
    globalThis.sidelightOnce = true;
    const { ports } = open();
    expect((await ports.state()).on).toBe(true);
    await fake.browser.storage.local.set(word);
    expect((await ports.state()).on).toBe(false);
  });

  it('begins and ends where a reader is already there', async () => {
    await fake.browser.storage.local.set(off);
    const { ports, tell, changes } = open();
    expect((await ports.state()).on).toBe(false);
    await tell('once', { on: true });
    expect((await ports.state()).on).toBe(true);
    await tell('once', { on: false });
    expect((await ports.state()).on).toBe(false);
    expect(changes()).toBe(2);
  });

  it('ends with the off-switch on a card', async () => {
    globalThis.sidelightOnce = true;
    fake.browser.runtime.answer = async () => {
      await fake.browser.storage.local.set(off);
      return { value: null };
    };
    const { ports } = open();
    await ports.state();
    await ports.offHere();
    expect((await ports.state()).on).toBe(false);
  });
});

describe('requests', () => {
  it('reach the handlers, with nothing read as null', async () => {
    const { tell } = open();
    expect(await tell('reading')).toEqual({ value: null });
    expect(await tell('jump', { index: 0 })).toEqual({ value: true });
    expect(await tell('jump', { index: 1 })).toEqual({ value: false });
    expect(await tell('jump', { index: -1 })).toMatchObject({ error: { name: 'RefusedError' } });
  });

  it('tell the background what the badge shows, and keep it for later askers', async () => {
    const asked = vi.spyOn(fake.browser.runtime, 'answer').mockResolvedValue({ value: null });
    const { ports, tell } = open();
    ports.report({ verdict: 'related', cards: 4 });
    expect(asked).toHaveBeenCalledWith({
      to: 'background/reader',
      name: 'report',
      input: { summary: { verdict: 'related', cards: 4 } },
    });
    expect(await tell('present')).toEqual({
      value: { once: false, summary: { verdict: 'related', cards: 4 } },
    });
    ports.report(undefined);
    expect(await tell('present')).toEqual({ value: { once: false, summary: null } });
  });

  it('stop quietly after an update, when the browser answers no more', async () => {
    const ports = createReaderPorts();
    const stops = [
      ports.onStateChange(() => undefined),
      ports.onRequests({ reading: () => undefined, jump: () => false, showAnyway() {}, nameMode() {} }),
    ];
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    Object.assign(fake.browser.runtime, { id: undefined, sendMessage: gone });
    fake.browser.runtime.onMessage.removeListener = gone;
    fake.browser.storage.onChanged.removeListener = gone;
    for (const stop of stops) expect(stop).not.toThrow();
    expect(() => ports.report(undefined)).not.toThrow();
    await expect(ports.cards([])).rejects.toThrow('invalidated');
  });

  it('turn the testimony back into a map', async () => {
    fake.browser.runtime.answer = async () => ({ value: [['key', 'because']] });
    expect(await open().ports.testify([])).toEqual(new Map([['key', 'because']]));
  });
});
