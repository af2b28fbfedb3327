/** Hover a name, read a card: on the built extension, in both languages. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardCloses, cardOpens, clickInCard, openCard, readCard } from './support/card.ts';
import { cardOf } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { startWorld, type World } from './support/world.ts';

describe.each(ENGINES)('the card in %s', (engine) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/en`, testPage('summit-day.en.html'));
    world.serve(`${HOME}/ar`, testPage('summit-day.ar.html'));
  });
  afterAll(() => world.close());
  afterEach(() => page.close());

  it('opens on an English page when the pointer rests on a name, in English', async () => {
    page = await world.visit(`${HOME}/en`);
    const card = await openCard(world, page, 'Xi Jinping');
    const { title, gist } = cardOf('xi-jinping');
    expect(card).toMatchObject({ id: 'xi-jinping', title: title.en, gist: gist.en, lang: 'en', dir: 'ltr' });
  });

  it('opens on an Arabic page in Arabic, from right to left', async () => {
    page = await world.visit(`${HOME}/ar`);
    const card = await openCard(world, page, 'شي جين بينغ');
    const { title, gist } = cardOf('xi-jinping');
    expect(card).toMatchObject({ id: 'xi-jinping', title: title.ar, gist: gist.ar, lang: 'ar', dir: 'rtl' });
  });

  it('says what was true then, what came since, and where it is written', async () => {
    page = await world.visit(`${HOME}/en`);
    const card = await openCard(world, page, 'Vladimir Putin');
    const { matters, then = [], since = [], sources = [] } = cardOf('vladimir-putin');
    expect(then.length * since.length * sources.length).toBeGreaterThan(0);
    for (const { text } of [...then, ...since]) expect(card.text).toContain(text.en);
    expect(card.text).toContain(matters?.en);
    const links = await world.driver.inCard(page, (root) =>
      [...root.querySelectorAll('a[href^="http"]')].map((link) => link.getAttribute('href')),
    );
    for (const { url } of sources) if (url) expect(links).toContain(url);
  });

  it('stays while the pointer goes to it and rests on it, and closes when the pointer has left both', async () => {
    page = await world.visit(`${HOME}/en`);
    const { box } = await openCard(world, page, 'Vladimir Putin');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    // Longer than any grace there is.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await readCard(world, page)).toBeDefined();
    await page.mouse.move(5, 5, { steps: 3 });
    await cardCloses(world, page);
  });

  it('closes on Esc without moving the pointer; only then does the page get the key', async () => {
    page = await world.visit(`${HOME}/en`);
    await page.evaluate(() => {
      addEventListener('keydown', (event) => {
        document.documentElement.dataset.keys = (document.documentElement.dataset.keys ?? '') + event.key;
      });
    });
    const keys = () => page.evaluate(() => document.documentElement.dataset.keys ?? '');
    await openCard(world, page, 'Vladimir Putin');
    await page.keyboard.press('Escape');
    await cardCloses(world, page);
    expect(await keys()).toBe('');
    await page.keyboard.press('Escape');
    expect(await keys()).toBe('Escape');
  });

  it('opens on the whole phrase, with the figure and the name inside it as chips', async () => {
    page = await world.visit(`${HOME}/en`);
    const card = await openCard(world, page, '10 billion cubic metres of gas a year from the Far East');
    expect(card).toMatchObject({ id: 'far-east-gas-contract', chips: ['gas-10-bcm', 'russian-far-east'] });
    await clickInCard(world, page, '.chip[data-to="russian-far-east"]');
    await cardOpens(world, page, 'russian-far-east');
  });

  it('opens a related card in place, with a way back', async () => {
    page = await world.visit(`${HOME}/en`);
    const { ties } = await openCard(world, page, 'Vladimir Putin');
    const [first] = ties;
    expect(first).toBeDefined();
    await clickInCard(world, page, `.tie[data-to="${first}"]`);
    const related = await cardOpens(world, page, first);
    expect(related.title).toBe(cardOf(first!).title.en);
    await clickInCard(world, page, '.card-back');
    await cardOpens(world, page, 'vladimir-putin');
  });

  it('changes its language when asked, and remembers', async () => {
    page = await world.visit(`${HOME}/en`);
    await openCard(world, page, 'Vladimir Putin');
    await clickInCard(world, page, '.languages button[lang="ar"]');
    const { title } = cardOf('vladimir-putin');
    await expect.poll(async () => (await readCard(world, page))?.title).toBe(title.ar);
    expect((await readCard(world, page))?.dir).toBe('rtl');
    await page.keyboard.press('Escape');
    await cardCloses(world, page);
    expect(await openCard(world, page, 'Xi Jinping')).toMatchObject({
      lang: 'ar',
      title: cardOf('xi-jinping').title.ar,
    });
    await clickInCard(world, page, '.languages button[lang="en"]');
    await expect.poll(async () => (await readCard(world, page))?.lang).toBe('en');
  });
});
