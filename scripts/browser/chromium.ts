/** Runs the extension in Chromium, Chrome or Edge. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';
import { VIEWPORT } from './driver.ts';

/** Talk of its own that the browser must not have while its requests are counted. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate',
];

/**
 * Starts it with the extension installed. The unpacked extension goes in over the debugging pipe: Chrome since 137
 * ignores --load-extension (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
 */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.found.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.headless ? VIEWPORT : null,
    args: [
      ...QUIET,
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.onlyPort
        ? [`--proxy-server=http://127.0.0.1:${options.onlyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  let id = await browser.installExtension(options.extension);
  return {
    engine: 'chromium',
    browser,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    openPopup: (page) => openPopup(browser, id, page),
    reinstall: async (folder) => {
      id = await browser.installExtension(folder);
    },
    close: () => browser.close(),
  };
}

async function openPopup(browser: Browser, id: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  const address = `chrome-extension://${id}/popup.html`;
  const before = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (target) => !before.has(target) && target.url().startsWith(address),
    {
      timeout: 10_000,
    },
  );
  return target.asPage();
}
