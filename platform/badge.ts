/** The toolbar button: a number of cards, and the same in words for those who hear it. */
import { browser } from './browser.ts';

/** Shows a count on a tab's button; 0 shows none. */
export async function setBadge(tab: number, count: number): Promise<void> {
  const title =
    count > 0
      ? browser.i18n.getMessage('cardsHere', [String(count)])
      : browser.i18n.getMessage('actionTitle');
  await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
  await browser.action.setTitle({ tabId: tab, title });
}

/** White on the colour of the lamp (components/parts/tokens.css), whatever the browser would choose. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8f4a00' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
