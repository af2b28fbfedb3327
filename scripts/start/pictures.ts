/** Without a display: what a person would have seen, as pictures and as a table. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver.ts';
import { marksInView, restOn } from '../browser/marks.ts';
import { waitFor } from '../browser/wait.ts';
import { fromHtml } from '../spot/html.ts';
import { table } from '../spot/output.ts';
import { type SpotTools, spot } from '../spot/spot.ts';

/** A page that has no mark by then gets none: it is about something else. */
const PATIENCE_MS = 8_000;

export interface PictureOptions {
  driver: Driver;
  tools: SpotTools;
  folder: string;
  say(line: string): void;
}

/** Opens a page, takes its pictures (marked, card open, popup) and prints what was spotted there. */
export async function takePictures(
  page: { name: string; address: string },
  { driver, tools, folder, say }: PictureOptions,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const tab = await driver.browser.newPage();
  await tab.goto(page.address, { waitUntil: 'load', timeout: 60_000 });
  const keep = async (of: Page, what: string) => {
    const path = join(folder, `${page.name}-${driver.engine}-${what}.png`);
    await of.screenshot({ path: path as `${string}.png` });
    say(`  ${path}`);
  };
  const marks = await waitFor(
    async () => {
      const seen = await marksInView(tab);
      return seen.length > 0 && seen;
    },
    { what: 'marks', within: PATIENCE_MS },
  ).catch(() => []);
  say(table(page.address, spot(fromHtml(await tab.content()), tools, false)));
  say('Pictures:');
  await keep(tab, 'marked');
  if (marks[0]) {
    await restOn(tab, marks[0]);
    await waitFor(() => driver.inCard(tab, (root) => root.textContent !== ''), { what: 'the card' });
    await keep(tab, 'card');
    await tab.keyboard.press('Escape');
  }
  const popup = await driver.openPopup(tab);
  await waitFor(() => popup.evaluate(() => document.querySelector('h2, li') !== null), { what: 'the popup' });
  const lang = await tab.evaluate(() => document.documentElement.lang.split('-')[0]!);
  // The popup speaks the browser's language unless told; the picture shows it in the page's, where it has it.
  const speak = await popup.$(`.popup-foot button[lang="${lang}"]`);
  await speak?.click();
  await waitFor(
    () => popup.evaluate((wanted) => document.documentElement.lang === wanted, speak ? lang : 'en'),
    {
      what: 'the popup in the language of the page',
    },
  );
  await popup.evaluate(() => scrollTo(0, 0));
  await keep(popup, 'popup');
  await popup.close();
  await tab.close();
  say('');
}
