/** npm start: build, find a browser, open a page with the extension on. See --help (scripts/start.mjs). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './browser/build.ts';
import type { Driver } from './browser/driver.ts';
import type { Engine, FoundBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { NoBrowser, provideBrowser } from './browser/provide.ts';
import { type PageServer, servePages } from './browser/server.ts';
import { loadTools } from './spot/tools.ts';
import { readOptions, type StartOptions } from './start/options.ts';
import { takePictures } from './start/pictures.ts';
import { originPattern, resolveTarget, serveFolder, type Target } from './start/target.ts';

const ARTEFACTS = join(import.meta.dirname, '../.artefacts');
const LOCAL = 'http://localhost/*';

const say = (line: string) => void process.stderr.write(`${line}\n`);

process.exitCode = await start(process.argv.slice(2));

/** @returns the exit code: 0, 1 something failed, 2 wrong use or no browser */
async function start(args: string[]): Promise<number> {
  let options: StartOptions;
  let target: Target;
  let found: FoundBrowser;
  try {
    options = readOptions(args, process.env, process.platform);
    target = await resolveTarget(options.target, process.cwd());
    const engines: Engine[] = options.firefox ? ['firefox'] : ['chromium', 'firefox'];
    found = provideBrowser(engines, say);
  } catch (error) {
    say(
      error instanceof NoBrowser ? error.message : `start: ${(error as Error).message} (npm start -- --help)`,
    );
    return 2;
  }
  try {
    await open(options, target, found);
    return 0;
  } catch (error) {
    say(`start: ${(error as Error).message}`);
    return 1;
  }
}

async function open(options: StartOptions, target: Target, found: FoundBrowser): Promise<void> {
  const server = target.folder ? await servePages(serveFolder(target.folder)) : undefined;
  const pages = target.pages.map(({ name, address }) => ({ name, address: addressOf(address, server) }));
  const origins = [...new Set([LOCAL, ...pages.map(({ address }) => originPattern(address))])];
  say(
    `Building Sidelight for ${found.name} (it may read ${origins.join(' and ')} besides its news sites) ...`,
  );
  const extension = buildExtension(found.engine, origins);
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
  let driver: Driver | undefined;
  try {
    say(`Opening ${found.name} ${found.version}${options.headless ? ', without a window' : ''} ...\n`);
    driver = await launch({ found, extension, headless: options.headless, profile });
    if (options.headless) await photograph(driver, pages);
    else await show(driver, pages);
  } finally {
    await driver?.close();
    await server?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function addressOf(address: string, server: PageServer | undefined): string {
  return server ? `http://localhost:${server.port}${address}` : address;
}

async function photograph(driver: Driver, pages: Target['pages']): Promise<void> {
  const tools = await loadTools();
  for (const page of pages) {
    await takePictures(page, {
      driver,
      tools,
      folder: ARTEFACTS,
      say: (line) => void process.stdout.write(`${line}\n`),
    });
  }
}

/** Opens the pages and waits until the person closes the browser. */
async function show(driver: Driver, pages: Target['pages']): Promise<void> {
  const closed = new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  const [first = await driver.browser.newPage()] = await driver.browser.pages();
  const tabs = [first];
  for (const { address } of pages) {
    const tab = tabs.shift() ?? (await driver.browser.newPage());
    await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  }
  await first.bringToFront();
  say(
    [
      ...pages.map(({ address }) => `  ${address}`),
      '',
      'Rest the pointer on an underlined name: its card opens. Esc closes it.',
      "Sidelight's button in the toolbar (under the puzzle piece, if it hides there) lists what is on the page.",
      'Close the browser, or press Ctrl-C here, to end.',
    ].join('\n'),
  );
  process.once('SIGINT', () => void driver.close());
  await closed;
}
