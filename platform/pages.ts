/** The extension's own pages. */

import { browser } from './browser.ts';
import { askAsPopup } from './messages/to-background.ts';
import { activeTab, type Tab, tabById } from './tabs.ts';

/**
 * The tab the popup speaks of: the one it was opened on, or where it was opened as a tab of its own, that named in its
 * address (`popup.html?tab=12`).
 */
export async function subjectTab(search: string): Promise<Tab | undefined> {
  return namesTab(search) ? namedTab(search) : activeTab();
}

/** Whether the page's address names a tab. */
export const namesTab = (search: string): boolean => new URLSearchParams(search).has('tab');

/** The tab that the page's address names (`brief.html?tab=12`); undefined where it names none, or one that is gone. */
export async function namedTab(search: string): Promise<Tab | undefined> {
  const id = new URLSearchParams(search).get('tab');
  return id === null ? undefined : tabById(Number(id));
}

/** All cards, for the extension's own pages, from the background, which holds the only copy. */
export const allCards = () => askAsPopup('cards', null);

/** Reads this tab's page, this once; done by the background, for the popup may be closed in between. Rejects where the browser refuses. */
export async function readOnce(tab: number): Promise<void> {
  await askAsPopup('once', { tab });
}

/** Opens the brief in a tab of its own: for the page in that tab, or of the whole story. */
export async function openBrief(tab?: number): Promise<void> {
  const search = tab === undefined ? '' : `?tab=${tab}`;
  await browser.tabs.create({ url: browser.runtime.getURL('brief.html') + search });
}

/** Opens the options page. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
