/** Off and on: one click, every open tab, at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/words/index.ts';
import { clickInCard, marksAppear, marksGo, openCard } from './support/card.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { flipSwitch, openPopup, popupSays, press, siteSwitch } from './support/popup.ts';
import { startWorld, type World } from './support/world.ts';

const words = wordsIn('en').popup;
/** Another listed site; one that browsers do not force to https. */
const OTHER = 'http://annahar.com';

describe.each(ENGINES)('off and on in %s', (engine) => {
  let world: World;
  let here: Page;
  let there: Page;

  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/en`, testPage('summit-day.en.html'));
    world.serve(`${HOME}/ar`, testPage('summit-day.ar.html'));
    world.serve(`${OTHER}/en`, testPage('summit-day.en.html'));
    world.serve(`${OTHER}/ar`, testPage('summit-day.ar.html'));
    world.serve('http://sport.bbabo.net/en', testPage('summit-day.en.html'));
  });
  afterAll(() => world.close());
  afterEach(async () => {
    await here.close();
    await there.close();
  });

  /** Two tabs of the site, both marked. */
  const twoTabs = async () => {
    here = await world.visit(`${HOME}/en`);
    there = await world.visit(`${HOME}/ar`);
    await marksAppear(here);
    await marksAppear(there);
  };
  const bothUnmarked = () => Promise.all([marksGo(here), marksGo(there)]);
  const bothMarked = () => Promise.all([marksAppear(here), marksAppear(there)]);

  it('holds in two tabs at once, in new ones, and until it is switched on again', async () => {
    await twoTabs();
    let popup = await openPopup(world, here);
    await flipSwitch(popup);
    await bothUnmarked();
    await popup.close();
    await here.reload();
    popup = await openPopup(world, here);
    expect(await siteSwitch(popup)).toMatchObject({
      on: false,
      why: words.because['chosen-off']('bbabo.net'),
    });
    expect(await here.evaluate(() => CSS.highlights.size)).toBe(0);
    await flipSwitch(popup);
    await bothMarked();
    await popup.close();
  });

  it('can be switched off from the card', async () => {
    await twoTabs();
    await openCard(world, here, 'Vladimir Putin');
    await clickInCard(world, here, '.card-off');
    await bothUnmarked();
    expect(await here.evaluate(() => document.documentElement.lastElementChild === document.body)).toBe(true);
    const popup = await openPopup(world, here);
    await flipSwitch(popup);
    await bothMarked();
    await popup.close();
  });

  it('covers the subdomains, which can choose for themselves', async () => {
    here = await world.visit(`${HOME}/en`);
    there = await world.visit('http://sport.bbabo.net/en');
    await bothMarked();
    let popup = await openPopup(world, here);
    await flipSwitch(popup);
    await bothUnmarked();
    await popup.close();
    popup = await openPopup(world, there);
    await flipSwitch(popup);
    await marksAppear(there);
    expect(await here.evaluate(() => CSS.highlights.size)).toBe(0);
    await press(popup, words.wider.off('bbabo.net'));
    await bothUnmarked();
    await press(popup, words.wider.on('bbabo.net'));
    await bothMarked();
    await popup.close();
  });

  it('pauses everywhere, and resumes', async () => {
    await twoTabs();
    const popup = await openPopup(world, here);
    await press(popup, words.pause);
    await popupSays(popup, words.empty.paused.title);
    await bothUnmarked();
    await press(popup, words.resume);
    await bothMarked();
    await popup.close();
  });

  it('is on only where chosen, in the off-by-default mode', async () => {
    // A listed site nothing was chosen for.
    here = await world.visit(`${OTHER}/en`);
    there = await world.visit(`${OTHER}/ar`);
    await bothMarked();
    const options = await world.driver.openExtensionPage('options.html');
    await options.waitForSelector('input[type=radio][value="off-by-default"]');
    await options.click('input[type=radio][value="off-by-default"]');
    await bothUnmarked();
    const popup = await openPopup(world, here);
    expect(await siteSwitch(popup)).toMatchObject({
      on: false,
      why: words.because['off-by-default'](new URL(OTHER).hostname),
    });
    await flipSwitch(popup);
    await bothMarked();
    await popup.close();
    await options.bringToFront();
    await options.click('input[type=radio][value="on-by-default"]');
    await options.close();
  });

  it('is toggled by its command', async () => {
    await twoTabs();
    await here.bringToFront();
    await world.driver.command('toggle-here');
    await bothUnmarked();
    await world.driver.command('toggle-here');
    await bothMarked();
  });
});
