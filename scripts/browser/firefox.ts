/** Runs the extension in Firefox. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Accessible, Driver, LaunchOptions } from './driver.ts';
import { VIEWPORT } from './driver.ts';
import { waitFor } from './wait.ts';

/** Made up and fixed, so that the address of the extension's pages is known beforehand. */
const UUID = '5f0a1c52-3b8e-4a55-9d0e-6f6e5b2a7c01';

/** As the panel would be, in CSS pixels. */
const POPUP = { width: 400, height: 600 };

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

/** Starts it with the extension installed for as long as the browser runs. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const id = extensionId(options.extension);
  if (options.resident) settle(options.extension, options.profile, id);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.found.executable,
    headless: options.headless,
    userDataDir: options.profile,
    // The script that started it closes it in order.
    handleSIGINT: false,
    defaultViewport: options.headless ? VIEWPORT : null,
    // Without it WebDriver may not open an extension's own page, such as the popup's.
    args: options.headless ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': options.grantUnasked !== true,
      ...(options.resident ? RESIDENT : {}),
      ...(options.onlyPort ? everythingTo(options.onlyPort) : {}),
    },
  });
  if (!options.resident) await browser.installExtension(options.extension);
  return {
    engine: 'firefox',
    browser,
    openExtensionPage: (path) => openExtensionPage(browser, path),
    openPopup: (page) => openPopup(browser, id, page),
    accessibleTree: () => accessibleTree(browser),
    command: async (name) => {
      await inBrowserWindow(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.shortcuts.onCommand(${JSON.stringify(name)})`,
      );
    },
    inCard: (page, run, ...args) => inClosedRoot(page, String(run), args) as never,
    reinstall: async (folder) => {
      await browser.installExtension(folder);
    },
    close: () => browser.close(),
  };
}

/** Unsigned extensions that lie in the profile are taken, and not switched off first. */
const RESIDENT = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
};

/** Puts the extension where Firefox looks for those of a profile. */
function settle(extension: string, profile: string, id: string): void {
  const place = join(profile, 'extensions', id);
  rmSync(place, { recursive: true, force: true });
  cpSync(extension, place, { recursive: true });
}

/** The id a Firefox extension gives itself in its manifest. */
function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
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

/**
 * Clicks the extension's button on that tab, which lets the extension onto the page (activeTab). WebDriver cannot reach
 * into the panel that opens: it is closed again, and its page opened in a tab of its own and told which tab it speaks of.
 */
async function openPopup(browser: Browser, id: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const tab = await inBrowserWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
      const opened = new Promise((resolve) => addEventListener('popupshown', resolve, { once: true }));
      browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension).triggerAction(window);
      (await opened).target.hidePopup();
      return tabTracker.getId(gBrowser.selectedTab);
    })()`,
  );
  const popup = await openExtensionPage(browser, `popup.html?tab=${tab}`);
  await popup.setViewport(POPUP);
  return popup;
}

/** Runs a script in Firefox's own window and gives what it comes to. Needs --remote-allow-system-access. */
async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const driver = webDriver(browser);
  const { contexts } = await driver.tree({ 'moz:scope': 'chrome', maxDepth: 0 });
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window.');
  const script = {
    expression,
    target: { context: window.context },
    awaitPromise: true,
    userActivation: true,
  };
  return (await driver.evaluate('script.evaluate', script)).value;
}

/** Roles as Firefox names them, where ARIA has another word. */
const ROLES: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  'text leaf': 'text',
};

/** Firefox tells assistive technology alone; its own window may ask the same service, which then starts. */
async function accessibleTree(browser: Browser): Promise<Accessible[]> {
  const tree = await waitFor(
    async () => {
      const found = JSON.parse(
        String(await inBrowserWindow(browser, `(${String(readTree)})()`)),
      ) as Accessible[];
      return found.length > 0 && found;
    },
    { what: "Firefox's accessibility service" },
  );
  return tree.map((node) => ({ ...node, role: ROLES[node.role] ?? node.role }));
}

/** Runs in Firefox's window. https://searchfox.org/firefox-main/source/accessible/interfaces/nsIAccessible.idl */
function readTree(): string {
  interface NativeAccessible {
    role: number;
    name: string | null;
    children: { length: number; queryElementAt(index: number, type: unknown): NativeAccessible };
    getState(state: object, extra: object): void;
  }
  const { Cc, Ci, gBrowser } = globalThis as unknown as {
    Cc: Record<
      string,
      {
        getService(type: unknown): {
          getAccessibleFor(node: unknown): NativeAccessible;
          getStringRole(role: number): string;
        };
      }
    >;
    Ci: Record<string, { [name: string]: number }>;
    gBrowser: { selectedBrowser: unknown };
  };
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService);
  const states = Ci.nsIAccessibleStates!;
  const nodes: Accessible[] = [];
  const queue: [NativeAccessible, number][] = [];
  const content = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (content) queue.push([content, 0]);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [accessible, depth] = next;
    const state = { value: 0 };
    const extra = { value: 0 };
    accessible.getState(state, extra);
    nodes.push({
      role: service.getStringRole(accessible.role),
      name: accessible.name ?? '',
      focusable: (state.value & states.STATE_FOCUSABLE!) !== 0,
      focused: (state.value & states.STATE_FOCUSED!) !== 0,
      modal: (extra.value & states.EXT_STATE_MODAL!) !== 0,
      depth,
    });
    for (let i = accessible.children.length - 1; i >= 0; i--) {
      queue.push([accessible.children.queryElementAt(i, Ci.nsIAccessible), depth + 1]);
    }
  }
  return JSON.stringify(nodes);
}

/** The closed root is handed over as a reference: serialising the tree with all its shadows gives one. */
async function inClosedRoot(page: Page, run: string, args: unknown[]): Promise<unknown> {
  const driver = webDriver(page.browser());
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const html = await driver.evaluate('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
  });
  const { children = [] } = html.value as {
    children?: { value: { shadowRoot?: { sharedId: string } | null } }[];
  };
  const root = children.flatMap(({ value }) => value.shadowRoot ?? []).at(-1);
  if (!root) return undefined;
  const answer = await driver.evaluate('script.callFunction', {
    functionDeclaration: `async (root, args) => JSON.stringify(await (${run})(root, ...JSON.parse(args)))`,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(args) }],
    target,
    awaitPromise: true,
  });
  return typeof answer.value === 'string' ? JSON.parse(answer.value) : undefined;
}

interface RemoteValue {
  type: string;
  value?: unknown;
}

/** WebDriver BiDi itself, for which Puppeteer has no words here: https://firefox-source-docs.mozilla.org/remote/ */
function webDriver(browser: Browser) {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  return {
    async tree(parameters: object) {
      const { result } = await connection.send('browsingContext.getTree', parameters);
      return result as { contexts: { context: string; url: string }[] };
    },
    async evaluate(method: string, parameters: object): Promise<RemoteValue> {
      const { result } = await connection.send(method, parameters);
      const answer = result as { result?: RemoteValue; exceptionDetails?: { text: string } };
      if (!answer.result) throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
      return answer.result;
    },
  };
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
