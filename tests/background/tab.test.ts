import { describe, expect, it, vi } from 'vitest';
import type { Presence } from '../../platform/messages/to-reader.ts';
import { fakePorts, present, type World } from './fake-ports.ts';

vi.mock('../../platform/browser.ts', () => ({ browser: {} }));
const { chooseGranted, tellAccess } = await import('../../entrypoints/background/access.ts');
const { showAllCounts, showCount } = await import('../../entrypoints/background/badge.ts');
const { readOnce, switchOff, tellPrivateTabs, toggleHere } = await import(
  '../../entrypoints/background/here.ts'
);

const once: Presence = { once: true, summary: null };

describe('the command toggle-here', () => {
  const NEWS = 'https://www.news.example/';
  const OTHER = 'https://other.example/';

  it.each<[string, string | undefined, Partial<World>, Presence | undefined, string[]]>([
    ['switches a listed site off', NEWS, {}, present, ['choose news.example off']],
    ['and on again', NEWS, { local: { 'site:news.example': 'off' } }, present, ['choose news.example on']],
    [
      'switches on where off by default',
      NEWS,
      { local: { mode: 'off-by-default' } },
      present,
      ['choose news.example on'],
    ],
    ['reads a page once where there is no access', OTHER, {}, undefined, ['mark once 1', 'inject 1']],
    ['ends that again', OTHER, {}, once, ['1 once {"on":false}']],
    [
      'reads a page once while all is paused',
      NEWS,
      { local: { paused: true } },
      present,
      ['1 once {"on":true}'],
    ],
    ['leaves pages no extension may read', 'chrome://newtab', {}, undefined, []],
    ['leaves pages whose address is hidden', undefined, {}, undefined, []],
  ])('%s', async (_what, url, world, reader, log) => {
    const tab = { id: 1, privateWindow: false, ...(url ? { url } : {}) };
    const { ports, world: after } = fakePorts({
      ...world,
      tabs: [{ ...tab, ...(reader ? { reader } : {}) }],
    });
    await toggleHere(tab, ports);
    expect(after.log).toEqual(log);
  });

  it('leaves no trace of a private window', async () => {
    const { ports, world } = fakePorts();
    await toggleHere({ id: 1, url: NEWS, privateWindow: true }, ports);
    expect(world.local).toEqual({});
    expect(world.session).toEqual({ 'site:news.example': 'off' });
  });
});

describe('this page once', () => {
  it('marks the page before the reader comes', async () => {
    const { ports, world } = fakePorts({ tabs: [{ id: 1, privateWindow: false }] });
    await readOnce(1, ports);
    expect(world.log).toEqual(['mark once 1', 'inject 1']);
  });

  it('says so where the browser refuses', async () => {
    const { ports } = fakePorts();
    ports.markOnce = () => Promise.reject(new Error('Cannot access contents of the page'));
    await expect(readOnce(1, ports)).rejects.toThrow('Cannot access');
  });
});

describe('a grant', () => {
  it('is a choice for its site, and for the session where a private window asked', async () => {
    const { ports, world } = fakePorts({ asked: ['*://*.secret.example/*'] });
    await chooseGranted(['*://*.other.example/*', '*://*.secret.example/*'], ports);
    expect(world.local).toEqual({ 'site:other.example': 'on' });
    expect(world.session).toEqual({ 'site:secret.example': 'on' });
    expect(world.asked).toEqual([]);
  });

  it('for all sites says nothing of one', async () => {
    const { ports, world } = fakePorts();
    await chooseGranted(['*://*/*', '<all_urls>'], ports);
    expect(world.log).toEqual([]);
  });

  it('ends this page once on its site alone; a reader that may no longer read is told', async () => {
    const { ports, world } = fakePorts({
      tabs: [
        { id: 1, url: 'https://ar.other.example/', privateWindow: false, reader: once },
        { id: 2, url: 'https://elsewhere.example/', privateWindow: false, reader: once },
        { id: 3, privateWindow: false, reader: present },
      ],
    });
    await tellAccess(['*://*.other.example/*'], ports);
    expect(world.log.sort()).toEqual([
      '1 access {"granted":true}',
      '1 once {"on":false}',
      '2 access {"granted":true}',
      '3 access {"granted":false}',
    ]);
  });
});

describe('the off-switch on a card', () => {
  it("switches off the site of the page it stands on, and nothing on a page that is no one's", async () => {
    const { ports, world } = fakePorts();
    await switchOff('https://www.news.example/1', false, ports);
    await switchOff('about:blank', false, ports);
    expect(world.local).toEqual({ 'site:news.example': 'off' });
  });
});

describe('private windows', () => {
  it('are told to look again, and no others', async () => {
    const { ports, world } = fakePorts({
      tabs: [
        { id: 1, privateWindow: true, reader: present },
        { id: 2, privateWindow: false, reader: present },
      ],
    });
    await tellPrivateTabs(ports);
    expect(world.log).toEqual(['1 changed null']);
  });
});

describe('the badge', () => {
  const summary = { verdict: 'related' as const, cards: 4 };

  it('shows distinct cards, none where the page is off, none where not wanted', async () => {
    const { ports, world } = fakePorts();
    await showCount(1, summary, ports);
    await showCount(2, null, ports);
    world.local = { badge: false };
    await showCount(3, summary, ports);
    expect(world.badges).toEqual({ 1: 4, 2: 0, 3: 0 });
  });

  it('follows its setting in every tab', async () => {
    const { ports, world } = fakePorts({
      local: { badge: false },
      tabs: [
        { id: 1, privateWindow: false, reader: { once: false, summary } },
        { id: 2, privateWindow: false },
      ],
    });
    await showAllCounts(ports);
    expect(world.badges).toEqual({ 1: 0 });
    world.local = {};
    await showAllCounts(ports);
    expect(world.badges).toEqual({ 1: 4 });
  });

  it('is not missed by a tab that was closed', async () => {
    const { ports } = fakePorts();
    ports.setBadge = () => Promise.reject(new Error('No tab with id: 1.'));
    await expect(showCount(1, summary, ports)).resolves.toBeUndefined();
  });
});
