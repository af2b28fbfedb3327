import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../data/schema.ts';
import type { Doubt } from '../../engine/types.ts';
import type { Sender } from '../../platform/messages/channel.ts';
import { OWN_ID, OWN_ORIGIN } from '../platform/fake-browser.ts';
import { fakePorts } from './fake-ports.ts';

vi.mock('../../platform/browser.ts', async () => {
  const { fakeBrowser } = await import('../platform/fake-browser.ts');
  return { browser: fakeBrowser() };
});
const { cardsWithTies } = await import('../../entrypoints/background/cards.ts');
const { services } = await import('../../entrypoints/background/services.ts');

const card = (id: string, ...ties: string[]): Card => ({
  id,
  kind: 'person',
  title: { en: id, ar: id },
  gist: { en: id, ar: id },
  names: {},
  ties: ties.map((to) => ({ to, line: { en: to, ar: to } })),
});
const dossier = [card('a', 'c'), card('b', 'a'), card('c', 'b'), card('d')];

describe('the cards of a page', () => {
  it('are those asked for and those tied to them, once each, and not those tied to these', () => {
    const ids = (asked: string[]) => cardsWithTies(asked, dossier).map(({ id }) => id);
    expect(ids(['a'])).toEqual(['a', 'c']);
    expect(ids(['b', 'a'])).toEqual(['a', 'b', 'c']);
    expect(ids(['nobody'])).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  it('come with the names a card shows, not with those the popup searches', () => {
    const many = { ...card('a'), names: { en: ['A'], ru: ['А'], ar: ['أ'] } };
    expect(cardsWithTies(['a'], [many])[0]?.names).toEqual({ en: ['A'], ar: ['أ'] });
  });
});

describe('the background', () => {
  const reader = (privateWindow: boolean): Sender => ({
    id: OWN_ID,
    url: 'https://www.news.example/1',
    tab: { id: 7, incognito: privateWindow },
  });
  const doubt: Doubt = { key: 'k', sentence: 'Price rose.', start: 0, end: 5, card: 'a', kind: 'person' };

  function start(world = {}) {
    const { ports, world: full } = fakePorts(world);
    const createWitness = vi.fn(() => ({ hear: () => new Map([['k', 'because']]) }));
    const [forReader, forPopup] = services(ports, dossier, createWitness);
    return { world: full, createWitness, forReader: forReader!, forPopup: forPopup! };
  }

  it('makes its witness with the first doubt, and only one', async () => {
    const { forReader, createWitness } = start();
    await forReader.answer('cards', { ids: ['a'] }, reader(false));
    expect(createWitness).not.toHaveBeenCalled();
    for (const _ of [1, 2])
      expect(await forReader.answer('testify', { doubts: [doubt] }, reader(false))).toEqual([
        ['k', 'because'],
      ]);
    expect(createWitness).toHaveBeenCalledOnce();
  });

  it("answers a private window's reader with the session's choices", async () => {
    const { forReader } = start({ session: { 'site:news.example': 'off' } });
    expect(await forReader.answer('state', null, reader(true))).toMatchObject({
      on: false,
      reason: 'chosen-off',
    });
    expect(await forReader.answer('state', null, reader(false))).toMatchObject({ on: true });
  });

  it('takes the site of an off-switch from the browser, not from the page', async () => {
    const { forReader, world } = start();
    await forReader.answer('off', null, reader(false));
    await forReader.answer('off', null, reader(true));
    expect(world.local).toEqual({ 'site:news.example': 'off' });
    expect(world.session).toEqual({ 'site:news.example': 'off' });
  });

  it("puts scripts into the sender's own page, and only such as have a plain name", async () => {
    const { forReader, world } = start();
    await forReader.answer('load', { scripts: ['fr', 'card'] }, { ...reader(false), frameId: 0 });
    expect(world.log).toEqual(['load fr card into 7/0']);
    for (const name of ['../popup', 'reader.js', 'FR', ''])
      await expect(forReader.answer('load', { scripts: [name] }, reader(false))).rejects.toThrow();
    expect(world.log).toHaveLength(1);
  });

  it("counts for the sender's tab", async () => {
    const { forReader, world } = start();
    await forReader.answer('report', { summary: { verdict: 'related', cards: 3 } }, reader(false));
    expect(world.badges).toEqual({ 7: 3 });
  });

  it('gives the popup the whole dossier, and reads a page once for it alone', async () => {
    const { forPopup, world } = start();
    const popup: Sender = { id: OWN_ID, url: `${OWN_ORIGIN}popup.html` };
    expect(await forPopup.answer('cards', null, popup)).toEqual(dossier);
    await forPopup.answer('once', { tab: 3 }, popup);
    expect(world.log).toEqual(['mark once 3', 'inject 3']);
    await expect(forPopup.answer('once', { tab: 3 }, reader(false))).rejects.toThrow('may not ask');
  });
});
