/** What a page, its network and its readers never notice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/words/index.ts';
import { MARK_NAMES } from '../../page/marks.ts';
import { shippedBuild } from '../../scripts/browser/build.ts';
import { cardCloses, clickInCard, marksAppear, openCard } from './support/card.ts';
import { sites } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, STRANGER, testPage } from './support/pages.ts';
import { openPopup, popupSays } from './support/popup.ts';
import { asked } from './support/requests.ts';
import { startWorld, type World } from './support/world.ts';

describe.each(ENGINES)('the page in %s', (engine) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld(engine);
    for (const host of [HOME, STRANGER]) {
      world.serve(`${host}/en`, testPage('summit-day.en.html'));
      world.serve(`${host}/ar`, testPage('summit-day.ar.html'));
      world.serve(`${host}/peaches`, testPage('georgia-peaches.en.html'));
    }
    world.serve(`${HOME}/strict`, {
      body: testPage('summit-in-brief.en.txt'),
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
    });
  });
  afterAll(() => world.close());
  afterEach(() => page.close());

  const serialised = (of: Page) => of.evaluate(() => document.documentElement.outerHTML);

  it.each(['en', 'ar'])('is the same to the letter with marks and after a card (%s)', async (path) => {
    const bare = await world.visit(`${STRANGER}/${path}`);
    const before = await serialised(bare);
    await bare.close();
    page = await world.visit(`${HOME}/${path}`);
    const [first] = await marksAppear(page);
    expect(await serialised(page)).toBe(before);
    await openCard(world, page, first!.text);
    await page.keyboard.press('Escape');
    await cardCloses(world, page);
    expect(await serialised(page)).toBe(before);
  });

  it('is marked, and shows a card in its own colours, under the strictest policy a page can have', async () => {
    page = await world.visit(`${HOME}/strict`);
    await marksAppear(page);
    // What a mark looks like can be asked of any element: the rule came with the extension, not with the page.
    const line = await page.evaluate(() =>
      [...CSS.highlights.keys()].map(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
      ),
    );
    expect(line).toContain('underline');
    await openCard(world, page, 'Vladimir Putin');
    const background = await world.driver.inCard(
      page,
      (root) => getComputedStyle(root.querySelector('.card')!).backgroundColor,
    );
    expect(background).toMatch(/^rgb\(/);
  });

  it('has nothing registered where it is about something else, and no look of a mark to be asked for', async () => {
    page = await world.visit(`${HOME}/peaches`);
    const popup = await openPopup(world, page);
    await popupSays(popup, wordsIn('en').popup.empty.nothing.title);
    await popup.close();
    const left = await page.evaluate((marks) => {
      const lines = marks.map(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
      );
      return { registered: CSS.highlights.size, sheets: document.adoptedStyleSheets.length, lines };
    }, MARK_NAMES);
    expect(left).toEqual({ registered: 0, sheets: 0, lines: MARK_NAMES.map(() => 'none') });
  });

  it('asks the network for itself and for nothing else', async () => {
    const from = world.seen.length;
    page = await world.visit(`${HOME}/en`);
    await marksAppear(page);
    await openCard(world, page, 'Vladimir Putin');
    await clickInCard(world, page, '.tie');
    const popup = await openPopup(world, page);
    await popup.close();
    const options = await world.driver.openExtensionPage('options.html');
    await options.waitForSelector('input');
    await options.close();
    expect(asked(world, from)).toEqual(['bbabo.net/en']);
  });
});

describe.each(ENGINES)('the manifest that ships for %s', (engine) => {
  const manifest = JSON.parse(readFileSync(join(shippedBuild(engine), 'manifest.json'), 'utf8')) as {
    permissions: string[];
    host_permissions: string[];
    optional_host_permissions: string[];
    content_scripts: { matches: string[] }[];
    web_accessible_resources?: unknown;
    content_security_policy: { extension_pages: string };
  };
  const listed = sites.map(({ host }) => `*://*.${host}/*`).sort();

  it('may read the listed sites and no others, this machine least of all', () => {
    expect([...manifest.host_permissions].sort()).toEqual(listed);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(listed);
    expect(JSON.stringify(manifest)).not.toContain('localhost');
  });

  it('asks for no more than it uses, and lets nothing out', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
});
