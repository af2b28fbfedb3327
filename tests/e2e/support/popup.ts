/** The popup as a person finds it. */
import type { Page } from 'puppeteer-core';
import { wordsIn } from '../../../components/words/index.ts';
import { waitFor } from '../../../scripts/browser/wait.ts';
import type { World } from './world.ts';

/** Opens the popup on a tab and waits until it says something for good. */
export async function openPopup(world: World, page: Page): Promise<Page> {
  const popup = await world.driver.openPopup(page);
  await popup.bringToFront();
  await waitFor(
    () =>
      popup.evaluate((waiting) => {
        const said = document.querySelector('.verdict h2, .empty h2')?.textContent;
        return said !== undefined && said !== waiting;
      }, wordsIn('en').popup.empty.waiting.title),
    { what: 'the popup' },
  );
  return popup;
}

/** The cards listed by kind, each with the number of its mentions. */
export async function popupRows(popup: Page): Promise<{ card: string; mentions: number }[]> {
  return popup.$$eval('.kind-group .row', (rows) =>
    rows.map((row) => ({
      card: row.querySelector<HTMLElement>('[data-opens]')?.dataset.opens ?? '',
      mentions: Number(row.querySelector('.stepper-place [aria-hidden]')?.textContent ?? 0),
    })),
  );
}

/** What the popup says instead of a list; undefined where it has a list. */
async function emptyTitle(popup: Page): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector('.empty h2')?.textContent ?? undefined);
}

/** Waits until the popup says this instead of a list. */
export async function popupSays(popup: Page, title: string): Promise<void> {
  const says = async () => (await emptyTitle(popup)) === title;
  await waitFor(says, { what: `the popup to say "${title}"` }).catch(async (cause: Error) => {
    throw new Error(`${cause.message} It says "${await emptyTitle(popup)}".`, { cause });
  });
}

/** The switch for the site: whether it is on, and its label. */
export async function siteSwitch(popup: Page): Promise<{ on: boolean; label: string; why: string }> {
  return popup.$eval('.switch', (button) => ({
    on: button.getAttribute('aria-checked') === 'true',
    label: button.textContent ?? '',
    why: document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
  }));
}

/** Clicks the switch and waits until it stands the other way. */
export async function flipSwitch(popup: Page): Promise<void> {
  const { on } = await siteSwitch(popup);
  await popup.click('.switch');
  await waitFor(async () => (await siteSwitch(popup)).on !== on, { what: 'the switch to move' });
}

/** Clicks the button that reads so. */
export async function press(popup: Page, label: string): Promise<void> {
  const button = await waitFor(
    async () => {
      for (const candidate of await popup.$$('button')) {
        if ((await candidate.evaluate((element) => element.textContent)) === label) return candidate;
      }
      return undefined;
    },
    { what: `the button "${label}"` },
  );
  await button.click();
}
