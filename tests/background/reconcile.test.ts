import { describe, expect, it, vi } from 'vitest';
import { fakePorts, present } from './fake-ports.ts';

vi.mock('../../platform/browser.ts', () => ({ browser: {} }));
const { injectWhereMissing, inTurn, originsInUse, reconcileScripts } = await import(
  '../../entrypoints/background/reconcile.ts'
);
const { readSettings } = await import('../../platform/settings.ts');

const OTHER = '*://*.other.example/*';
const ALL = '*://*/*';

describe('the origins in use', () => {
  it.each<[string, Record<string, unknown>, string[], string[]]>([
    ['are those granted', {}, [OTHER], [OTHER]],
    ['are none while paused', { paused: true }, [OTHER, ALL], []],
    ['go without a site switched off', { 'site:other.example': 'off' }, [OTHER, ALL], [ALL]],
    [
      'keep a site switched off where one below it is on',
      { 'site:other.example': 'off', 'site:ar.other.example': 'on' },
      [OTHER],
      [OTHER],
    ],
    ['go without a site below one switched off', { 'site:example': 'off' }, [OTHER], []],
    ['are none where off by default', { mode: 'off-by-default' }, [OTHER, ALL], []],
    [
      'are those chosen where off by default',
      { mode: 'off-by-default', 'site:other.example': 'on' },
      [OTHER],
      [OTHER],
    ],
    [
      'are all sites where off by default and one of them is chosen',
      { mode: 'off-by-default', 'site:other.example': 'on' },
      [ALL],
      [ALL],
    ],
  ])('%s', (_what, stored, granted, inUse) => {
    expect(originsInUse(granted, readSettings(stored))).toEqual(inUse);
  });

  it('are what is registered', async () => {
    const { ports, world } = fakePorts({ granted: [OTHER], local: { 'site:other.example': 'off' } });
    await reconcileScripts(ports);
    expect(world.registered).toEqual([]);
    world.local = {};
    await reconcileScripts(ports);
    expect(world.registered).toEqual([OTHER]);
  });
});

describe('open pages', () => {
  const tab = (id: number, url: string, more = {}) => ({ id, url, privateWindow: false, ...more });

  it('get the reader where it is on and not there', async () => {
    const { ports, world } = fakePorts({
      granted: [OTHER],
      local: { 'site:off.news.example': 'off' },
      session: { 'site:news.example': 'off' },
      tabs: [
        tab(1, 'https://www.news.example/'),
        tab(2, 'https://news.example/', { reader: present }),
        tab(3, 'https://off.news.example/'),
        tab(4, 'https://other.example/'),
        tab(5, 'https://stranger.example/'),
        tab(6, 'https://news.example/', { privateWindow: true }),
        { id: 7, privateWindow: false },
      ],
    });
    await injectWhereMissing(ports);
    expect(world.log).toEqual(['inject 1', 'inject 4']);
  });

  it('that cannot be read do not keep the others from it', async () => {
    const { ports, world } = fakePorts({
      tabs: [tab(1, 'https://news.example/'), tab(2, 'https://news.example/')],
    });
    const inject = ports.inject;
    ports.inject = (id) => (id === 1 ? Promise.reject(new Error('showing an error page')) : inject(id));
    await injectWhereMissing(ports);
    expect(world.log).toEqual(['inject 2']);
  });
});

describe('jobs in turn', () => {
  it('never run two at a time, and go on after one that failed', async () => {
    let running = 0;
    let runs = 0;
    const job = inTurn(async () => {
      expect(++running).toBe(1);
      await new Promise((done) => setTimeout(done));
      running--;
      if (++runs === 1) throw new Error('the first fails');
    });
    const results = await Promise.allSettled([job(), job(), job()]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(runs).toBe(3);
  });
});
