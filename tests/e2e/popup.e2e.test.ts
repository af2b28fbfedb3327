/** The popup: what is on this page, where, and every reason why nothing is. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/words/index.ts';
import { marksInView } from '../../scripts/browser/marks.ts';
import { waitFor } from '../../scripts/browser/wait.ts';
import { testPages } from '../stories/pages.ts';
import { marksAppear, marksGo } from './support/card.ts';
import { cardOf, cards } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, STRANGER, testPage } from './support/pages.ts';
import { flipSwitch, openPopup, popupRows, popupSays, press, siteSwitch } from './support/popup.ts';
import { startWorld, type World } from './support/world.ts';

const words = wordsIn('en').popup;
const { mentions: expected } = testPages().find(({ name }) => name === 'summit-day.en')!;

describe.each(ENGINES)('the popup in %s', (engine) => {
  let world: World;
  const open: Page[] = [];
  const visit = async (address: string) => {
    const page = await world.visit(address);
    open.push(page);
    return page;
  };
  const popupOn = async (page: Page) => {
    const popup = await openPopup(world, page);
    open.push(popup);
    return popup;
  };

  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/en`, testPage('summit-day.en.html'));
    world.serve(`${HOME}/peaches`, testPage('georgia-peaches.en.html'));
    world.serve(`${HOME}/chess`, '<!doctype html><title>Chess</title><p>Vladimir Putin does not play chess.');
    world.serve(`${HOME}/empty`, '<!doctype html><title>Nothing</title><p>Nothing to see.');
    world.serve(`${STRANGER}/en`, testPage('summit-day.en.html'));
  });
  afterAll(() => world.close());
  afterEach(async () => {
    for (const page of open.splice(0).reverse()) if (!page.isClosed()) await page.close();
  });

  it('lists every card on the page with the number of its mentions', async () => {
    const popup = await popupOn(await visit(`${HOME}/en`));
    const rows = await popupRows(popup);
    const counted = new Map<string, number>();
    for (const { card } of expected) counted.set(card, (counted.get(card) ?? 0) + 1);
    expect(Object.fromEntries(rows.map(({ card, mentions }) => [card, mentions]))).toEqual(
      Object.fromEntries(counted),
    );
  });

  it('labels its first control with the host, and says why it stands as it stands', async () => {
    const popup = await popupOn(await visit(`${HOME}/en`));
    expect(await siteSwitch(popup)).toEqual({
      on: true,
      label: words.switchOn('bbabo.net'),
      why: words.because.listed('bbabo.net'),
    });
    expect(await popup.evaluate(() => document.querySelector('button')?.getAttribute('role'))).toBe('switch');
  });

  it('takes the page to a mention and lights it', async () => {
    const page = await visit(`${HOME}/en`);
    const popup = await popupOn(page);
    const title = cardOf('kazakhstan').title.en;
    await popup.click(`button[aria-label="${words.next(title)}"]`);
    await waitFor(async () => (await marksInView(page)).some(({ text }) => text === 'Kazakhstan'), {
      what: 'Kazakhstan in view',
    });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('filters the page and searches all cards, in any language', async () => {
    const popup = await popupOn(await visit(`${HOME}/en`));
    await popup.type('input', 'بوتين');
    await expect
      .poll(async () => (await popupRows(popup)).map(({ card }) => card))
      .toContain('vladimir-putin');
    expect((await popupRows(popup)).length).toBeLessThan(expected.length);
  });

  it('opens a card inside itself, and goes back to the list', async () => {
    const popup = await popupOn(await visit(`${HOME}/en`));
    await popup.click('[data-opens="vladimir-putin"]');
    const { title, gist } = cardOf('vladimir-putin');
    await popup.waitForSelector('.opened .card-title');
    expect(await popup.$eval('.opened .card-title', (heading) => heading.textContent)).toBe(title.en);
    expect(await popup.$eval('.opened .card-gist', (line) => line.textContent)).toBe(gist.en);
    await popup.click('.opened-bar .card-back');
    await popup.waitForSelector('.kind-group');
  });

  it('leaves an unrelated page alone, and shows its names when asked', async () => {
    const page = await visit(`${HOME}/chess`);
    const popup = await popupOn(page);
    await popupSays(popup, words.empty.unrelated.title);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await press(popup, words.showAnyway);
    await marksAppear(page);
    await popup.waitForSelector('.kind-group');
    expect(await popupRows(popup)).toEqual([{ card: 'vladimir-putin', mentions: 1 }]);
  });

  it('says that a site is off, and how to have it on', async () => {
    const page = await visit(`${HOME}/en`);
    await marksAppear(page);
    const popup = await popupOn(page);
    await flipSwitch(popup);
    await popupSays(popup, words.empty.off.title);
    await marksGo(page);
    await flipSwitch(popup);
    await marksAppear(page);
  });

  it('says that it has no access, and searches all cards all the same', async () => {
    const popup = await popupOn(await visit(`${STRANGER}/en`));
    await popupSays(popup, words.empty.noAccess.title);
    await popup.type('input', cardOf('gazprom').title.en);
    await expect.poll(async () => (await popupRows(popup)).map(({ card }) => card)).toContain('gazprom');
    expect(cards.map(({ id }) => id)).toContain('gazprom');
  });

  it('says that a page of the browser cannot be read', async () => {
    const popup = await popupOn(await visit('about:blank'));
    await popupSays(popup, words.empty.browserPage.title);
  });

  it('says that nothing of the story is there', async () => {
    for (const path of ['empty', 'peaches']) {
      const popup = await popupOn(await visit(`${HOME}/${path}`));
      await popupSays(popup, words.empty.nothing.title);
    }
  });
});
