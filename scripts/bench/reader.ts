/** What the reader costs a page in Chromium, beside a plain walk over the same page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../browser/build.ts';
import type { Driver } from '../browser/driver.ts';
import { launch } from '../browser/launch.ts';
import { layOut } from '../browser/layout.ts';
import { provideBrowser } from '../browser/provide.ts';
import { servePages } from '../browser/server.ts';
import { waitFor } from '../browser/wait.ts';
import { median } from './measure.ts';
import { storyOf } from './story.ts';

/** A host the extension may not read before it is asked to: the page is loaded and at rest by then. */
const HOST = 'http://unlisted.example';

export interface ReaderBench {
  words: number;
  /** Main-thread milliseconds from injection to the last mark, the page's own rest taken off. */
  reader: number;
  /** Milliseconds of the walk, as cold as the reader is. */
  walk: number;
  ratio: number;
}

/** Measures pages of these sizes, each page loaded anew in each round. */
export async function benchReader(sizes: readonly number[], rounds: number): Promise<ReaderBench[]> {
  const server = await servePages((_host, path) => {
    const words = Number(path.slice(1));
    return words > 0 ? { body: layOut(storyOf(words), 'en'), type: 'text/html; charset=utf-8' } : undefined;
  });
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const found = provideBrowser(['chromium'], (line) => console.error(line));
  const extension = buildExtension('chromium');
  const driver = await launch({ found, extension, headless: true, profile, onlyPort: server.port });
  try {
    const results: ReaderBench[] = [];
    for (const words of sizes) {
      const rows: { reader: number; walk: number }[] = [];
      for (let round = 0; round < rounds; round++) rows.push(await measure(driver, words));
      results.push({
        words,
        reader: median(rows.map(({ reader }) => reader)),
        walk: median(rows.map(({ walk }) => walk)),
        ratio: median(rows.map(({ reader, walk }) => reader / walk)),
      });
    }
    return results;
  } finally {
    await driver.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(driver: Driver, words: number): Promise<{ reader: number; walk: number }> {
  const walked = await driver.browser.newPage();
  await walked.goto(`${HOST}/${words}`);
  const walk = await walked.evaluate(walkOnce);
  await walked.close();

  const page = await driver.browser.newPage();
  await page.goto(`${HOST}/${words}`);
  const popup = await driver.openPopup(page);
  await popup.waitForSelector('.empty .main-button, .here-actions .main-button');
  await atRest(page);
  const before = await busy(page);
  await popup.click('.here-actions .main-button');
  await waitFor(() => page.evaluate(() => CSS.highlights.size > 0), { what: 'marks' });
  await atRest(page);
  const reader = (await busy(page)) - before;
  await popup.close().catch(() => {});
  await page.close();
  return { reader, walk };
}

/** Milliseconds the page's main thread has worked since it began. */
async function busy(page: Page): Promise<number> {
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
}

/** Waits until the main thread has had next to nothing to do for a while. */
async function atRest(page: Page): Promise<void> {
  let last = await busy(page);
  await waitFor(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const now = await busy(page);
      const quiet = now - last < 3;
      last = now;
      return quiet;
    },
    { what: 'a page at rest', within: 30_000 },
  );
}

/**
 * Runs in the page. What any reader must do at least: leave out what is no text to read or not shown, and look at each
 * character once.
 */
function walkOnce(): number {
  const started = performance.now();
  const skipped = new Set([
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'TEXTAREA',
    'INPUT',
    'SELECT',
    'CODE',
    'PRE',
  ]);
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const left =
        skipped.has(node.tagName) || (node as HTMLElement).isContentEditable || !node.checkVisibility();
      return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    },
  );
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node.nodeValue ?? '';
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  }
  document.body.dataset.sum = String(sum);
  return performance.now() - started;
}
