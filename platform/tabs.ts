/** Tabs, as far as this extension may see them: the address only where it has access. */
import { browser } from './browser.ts';

export interface Tab {
  id: number;
  /** Absent where the browser does not let Sidelight see it. */
  url?: string;
  /** Likewise. */
  title?: string;
  privateWindow: boolean;
}

interface BrowserTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  incognito: boolean;
}

/** A tab as the rest of the code sees it; undefined for one without an id (a developer tools window). */
export function asTab({ id, url, title, incognito }: BrowserTab): Tab | undefined {
  if (id === undefined) return undefined;
  return { id, ...(url && { url }), ...(title && { title }), privateWindow: incognito };
}

/** All tabs, or those whose page matches one of the origins. */
export async function openTabs(origins?: readonly string[]): Promise<Tab[]> {
  if (origins?.length === 0) return [];
  const tabs = await browser.tabs.query(origins ? { url: [...origins] } : {});
  return tabs.flatMap((tab) => asTab(tab) ?? []);
}

/** The tab the reader is looking at. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab && asTab(tab);
}

/** The tab of this id; undefined where there is none (any more). */
export async function tabById(id: number): Promise<Tab | undefined> {
  try {
    return asTab(await browser.tabs.get(id));
  } catch {
    return undefined;
  }
}

/** Calls back when the last private window was closed. Where there are no windows (Firefox for Android), never. */
export function onLastPrivateWindowClosed(closed: () => Promise<void>): void {
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some((window) => window.incognito)) await closed();
  });
}
