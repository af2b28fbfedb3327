/** A browser with the built extension, and a network that is one server on this machine. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { shippedBuild } from '../../../scripts/browser/build.ts';
import type { Driver } from '../../../scripts/browser/driver.ts';
import type { Engine } from '../../../scripts/browser/find.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import { type SeenRequest, type ServedFile, servePages } from '../../../scripts/browser/server.ts';
import { browserFor } from './engines.ts';

export interface Manifest {
  version: string;
  host_permissions: string[];
  [key: string]: unknown;
}

export interface World {
  engine: Engine;
  driver: Driver;
  /** Every request of the browser since the start. */
  seen: readonly SeenRequest[];
  /** Serves a page at an address (http alone); returns the address. */
  serve(address: string, page: string | ServedFile): string;
  /** Opens an address in a new tab and waits for its load event. */
  visit(address: string): Promise<Page>;
  /** Closes the browser and starts it again with the same profile; `change` may rewrite the manifest in between. */
  restart(change?: (manifest: Manifest) => Manifest): Promise<void>;
  /** Brings in a new version while the browser runs, as its updater does. */
  update(version: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** The browser will be closed and started again. */
  restarts?: boolean;
  /** Firefox grants optional permissions after a click, without a question. */
  grantUnasked?: boolean;
}

/** Starts the browser with what `npm run build` makes, untouched. */
export async function startWorld(engine: Engine, options: WorldOptions = {}): Promise<World> {
  const home = mkdtempSync(join(tmpdir(), 'sidelight-e2e-'));
  const profile = join(home, 'profile');
  const extension = join(home, 'extension');
  cpSync(shippedBuild(engine), extension, { recursive: true });
  const pages = new Map<string, ServedFile>();
  const server = await servePages((host, path) => pages.get(host + path));
  const start = () =>
    launch({
      found: browserFor(engine),
      extension,
      headless: true,
      profile,
      onlyPort: server.port,
      resident: options.restarts === true,
      grantUnasked: options.grantUnasked === true,
    });
  const world: World = {
    engine,
    driver: await start(),
    seen: server.seen,
    serve(address, page) {
      const { hostname, pathname } = new URL(address);
      const file = typeof page === 'string' ? { body: page, type: 'text/html; charset=utf-8' } : page;
      pages.set(hostname + pathname, file);
      return address;
    },
    async visit(address) {
      const page = await world.driver.browser.newPage();
      await page.goto(address);
      return page;
    },
    async restart(change) {
      await world.driver.close();
      if (change) rewrite(extension, change);
      world.driver = await start();
    },
    async update(version) {
      rewrite(extension, (manifest) => ({ ...manifest, version }));
      await world.driver.reinstall(extension);
    },
    async close() {
      await world.driver.close();
      await server.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return world;
}

function rewrite(extension: string, change: (manifest: Manifest) => Manifest): void {
  const path = join(extension, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
}
