/** Without a mouse: by touch, and by keys alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browser/wait.ts';
import { cardCloses, cardOpens, markOf, marksAppear, readCard } from './support/card.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { startWorld, type World } from './support/world.ts';

describe.each(ENGINES)('without a mouse in %s', (engine) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/en`, testPage('summit-day.en.html'));
    world.serve(`${HOME}/ar`, testPage('summit-day.ar.html'));
  });
  afterAll(() => world.close());
  afterEach(() => page.close());

  /** Whether the card holds the focus, and what in it. */
  const focused = () =>
    world.driver.inCard(page, (root) => (root.activeElement as HTMLElement | null)?.className ?? '');

  it('opens a card on a tap, and closes it on a tap elsewhere', async () => {
    page = await world.visit(`${HOME}/en`);
    const mark = await markOf(page, 'Vladimir Putin');
    await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await cardOpens(world, page, 'vladimir-putin');
    await page.touchscreen.tap(5, 200);
    await cardCloses(world, page);
  });

  it('steps through the names with the arrows, opens with Enter, and leaves with Esc', async () => {
    page = await world.visit(`${HOME}/en`);
    await marksAppear(page);
    await page.bringToFront();
    await world.driver.command('name-mode');
    await waitFor(() => world.driver.inCard(page, (root) => root.activeElement !== null), {
      what: 'name mode',
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const card = await cardOpens(world, page);
    // The headline reads: Putin and Xi stand together in Beijing.
    expect(card.id).toBe('xi-jinping');
    await expect.poll(focused).toContain('card-title');
    await page.keyboard.press('Escape');
    await cardCloses(world, page);
    await page.keyboard.press('Escape');
    await waitFor(() => page.evaluate(() => document.documentElement.lastElementChild === document.body), {
      what: 'our element to go',
    });
  });

  it('goes on to the left on an Arabic page', async () => {
    page = await world.visit(`${HOME}/ar`);
    await marksAppear(page);
    await page.bringToFront();
    await world.driver.command('name-mode');
    await waitFor(() => world.driver.inCard(page, (root) => root.activeElement !== null), {
      what: 'name mode',
    });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect((await cardOpens(world, page)).id).toBe('xi-jinping');
  });

  it('keeps the focus in the card until Esc, and then gives it back', async () => {
    page = await world.visit(`${HOME}/en`);
    await marksAppear(page);
    await page.bringToFront();
    await page.focus('header a');
    await world.driver.command('name-mode');
    await waitFor(() => world.driver.inCard(page, (root) => root.activeElement !== null), {
      what: 'name mode',
    });
    await page.keyboard.press('Enter');
    await cardOpens(world, page, 'vladimir-putin');
    await expect.poll(focused).toContain('card-title');
    await page.keyboard.press('Tab');
    await expect.poll(focused).not.toContain('card-title');
    expect(await world.driver.inCard(page, (root) => root.activeElement?.closest('.card') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await cardCloses(world, page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('takes no key from a reader who types', async () => {
    page = await world.visit(`${HOME}/en`);
    await marksAppear(page);
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('contenteditable', 'true'));
    await page.focus('h1');
    await page.keyboard.type('Nn Jj ?/');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('Nn Jj ?/');
    expect(await readCard(world, page)).toBeUndefined();
  });
});
