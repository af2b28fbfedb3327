/** Runs the extension in Firefox. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';
import { VIEWPORT } from './driver.ts';

/** Made up and fixed, so that the address of the extension's pages is known beforehand. */
const UUID = '5f0a1c52-3b8e-4a55-9d0e-6f6e5b2a7c01';

/** Talk of its own that the browser must not have while its requests are counted. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.startup.homepage': 'about:blank',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

export interface FirefoxOptions extends LaunchOptions {
  /** Id in the extension's manifest (browser_specific_settings.gecko.id). */
  id: string;
  /** Grant optional permissions without asking, after a real click. */
  grantUnasked?: boolean;
}

/** Starts it with the extension installed for as long as the browser runs. */
export async function launchFirefox(options: FirefoxOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.found.executable,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? VIEWPORT : null,
    // Without it WebDriver may not open an extension's own page, such as the popup's.
    args: options.headless ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [options.id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': options.grantUnasked !== true,
      ...(options.onlyPort ? everythingTo(options.onlyPort) : {}),
    },
  });
  await browser.installExtension(options.extension);
  return {
    engine: 'firefox',
    browser,
    openExtensionPage: (path) => openExtensionPage(browser, path),
    openPopup: (page) => openPopup(browser, page),
    reinstall: async (folder) => {
      await browser.installExtension(folder);
    },
    close: () => browser.close(),
  };
}

function everythingTo(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** WebDriver cannot reach Firefox's own popup panel: its page is opened in a tab and told which tab it speaks of. */
async function openPopup(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await openExtensionPage(browser, 'popup.html');
  const tab = await popup.evaluate(lastTabButThis);
  await popup.evaluate((id) => location.replace(`popup.html?tab=${id}`), tab);
  await arrival(popup, `popup.html?tab=${tab}`);
  return popup;
}

/** Runs in the extension's page: the tab that was looked at before it. Addresses cannot tell, it may not see them all. */
async function lastTabButThis(): Promise<number> {
  interface Tab {
    id: number;
    lastAccessed: number;
  }
  const { tabs } = (
    globalThis as unknown as { browser: { tabs: Record<string, (query?: object) => unknown> } }
  ).browser;
  const self = (await tabs.getCurrent!()) as Tab;
  const all = (await tabs.query!({})) as Tab[];
  const others = all.filter((tab) => tab.id !== self.id).sort((a, b) => b.lastAccessed - a.lastAccessed);
  return others[0]!.id;
}

/** Opens a page of the extension in a tab. */
async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // The page arrives, but no event says so: its process is another one. So nothing is awaited but the page itself.
  page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
  await arrival(page, path);
  return page;
}

async function arrival(page: Page, path: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const there = await page
      .evaluate((end) => location.href.endsWith(end) && document.readyState === 'complete', `/${path}`)
      .catch(() => false);
    if (there) return;
    if (Date.now() > deadline) throw new Error(`Firefox did not open the extension's ${path}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
