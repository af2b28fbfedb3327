/** The brief: from the popup of a page to the whole story, to the clipboard, without a request. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/words/index.ts';
import { waitFor } from '../../scripts/browser/wait.ts';
import { testPages } from '../stories/pages.ts';
import { cardOf, cards } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { openPopup, press } from './support/popup.ts';
import { asked } from './support/requests.ts';
import { startWorld, type World } from './support/world.ts';

const words = wordsIn('en');
const STORY = 'summit-in-brief.en';
const { mentions } = testPages().find(({ name }) => name === STORY)!;
const onPage = [...new Set(mentions.map(({ card }) => card))];

/** The cards the brief tells of, in its order. */
const told = (brief: Page): Promise<string[]> =>
  brief.$$eval('.entry', (entries) => entries.map(({ id }) => id.replace(/^card-/, '')));

/** What lies on the clipboard, as it arrives where a person pastes it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return waitFor(() => page.$eval('#paste-here', (field) => (field as HTMLTextAreaElement).value), {
    what: 'the text to be pasted',
  });
}

describe.each(ENGINES)('the brief in %s', (engine) => {
  let world: World;
  let brief: Page;
  let seenBefore: number;

  /** Presses the popup's button, which opens a tab and closes a real popup under the hand that clicks. */
  async function openBrief(page: Page): Promise<Page> {
    const popup = await openPopup(world, page);
    await press(popup, words.popup.brief).catch(() => undefined);
    return waitFor(
      async () => {
        for (const tab of await world.driver.browser.pages()) {
          const there = await tab.evaluate(() => location.pathname === '/brief.html').catch(() => false);
          if (there) return tab;
        }
        return undefined;
      },
      { what: 'the brief in a tab of its own' },
    );
  }

  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/story`, testPage(`${STORY}.txt`));
    const page = await world.visit(`${HOME}/story`);
    seenBefore = world.seen.length;
    brief = await openBrief(page);
    await brief.waitForSelector('.entry');
  });
  afterAll(() => world.close());

  it('tells the cards of the page it was opened from, and names that page', async () => {
    expect([...(await told(brief))].sort()).toEqual([...onPage].sort());
    expect(await brief.$eval('.brief-from', (line) => line.textContent)).toContain('bbabo.net');
    expect(await brief.title()).toBe(words.brief.tab('Putin and Xi in Beijing, 4 February 2022'));
  });

  it('numbers its sources once through, and every reference leads to one', async () => {
    const numbers = await brief.$$eval('.brief-source .source-number', (all) =>
      all.map(({ textContent }) => Number(textContent)),
    );
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const addresses = await brief.$$eval('.source-address', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    const astray = await brief.$$eval('a.ref', (links) =>
      links.flatMap((link) => {
        const to = link.getAttribute('href') ?? '';
        return document.querySelector(to) ? [] : [to];
      }),
    );
    expect(astray).toEqual([]);
  });

  it('is copied as Markdown', async () => {
    await brief.bringToFront();
    await press(brief, words.brief.copy);
    await waitFor(
      async () =>
        (await brief.$eval('.brief-tools [role=status]', (line) => line.textContent)) === words.brief.copied,
      { what: 'the brief to say that it was copied' },
    );
    const text = await pasted(brief);
    expect(text).toMatch(/^# Putin and Xi in Beijing, 4 February 2022\n/);
    for (const id of onPage) expect(text).toContain(`\n### ${cardOf(id).title.en}\n`);
    expect(text).toMatch(/\n1\. .+ <https?:\/\/[^>]+>\n2\. /);
  });

  it('tells all cards when asked', async () => {
    await press(brief, words.brief.all(cards.length));
    await waitFor(async () => (await told(brief)).length === cards.length, { what: 'all the cards' });
    expect([...(await told(brief))].sort()).toEqual(cards.map(({ id }) => id).sort());
  });

  it('tells all cards, and says why, where the page is gone', async () => {
    const gone = await world.driver.openExtensionPage('brief.html?tab=987654');
    await gone.waitForSelector('.entry');
    expect(await gone.$eval('.brief-missing', (line) => line.textContent)).toBe(words.brief.gone);
    expect(await told(gone)).toHaveLength(cards.length);
    await gone.close();
  });

  it('asks the network for nothing', () => {
    expect(asked(world, seenBefore)).toEqual([]);
  });
});
