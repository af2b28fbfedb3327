/** Runs the extension in Chromium, Chrome or Edge. */
import puppeteer, { type Browser, type Page, type Protocol } from 'puppeteer-core';
import type { Accessible, Driver, LaunchOptions } from './driver.ts';
import { VIEWPORT } from './driver.ts';
import { waitFor } from './wait.ts';

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
    // The script that started it closes it in order.
    handleSIGINT: false,
    defaultViewport: options.headless ? VIEWPORT : null,
    args: [
      ...QUIET,
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.resident ? [`--load-extension=${options.extension}`] : []),
      ...(options.onlyPort
        ? [`--proxy-server=http://127.0.0.1:${options.onlyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  let id = options.resident ? await loadedId(browser) : await browser.installExtension(options.extension);
  return {
    engine: 'chromium',
    browser,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    openPopup: (page) => openPopup(browser, id, page),
    accessibleTree,
    command: (name) => command(browser, id, name),
    inCard: (page, run, ...args) => inClosedRoot(page, String(run), args) as never,
    reinstall: async (folder) => {
      id = await browser.installExtension(folder);
    },
    close: () => browser.close(),
  };
}

/** The extension named on the command line, once it is there. */
async function loadedId(browser: Browser): Promise<string> {
  return waitFor(async () => [...(await browser.extensions()).keys()][0], {
    what: 'the extension to be loaded',
  });
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

/** Key presses from a script never reach Chromium's own shortcuts: the event is handed to the worker instead. */
async function command(browser: Browser, id: string, name: string): Promise<void> {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(id),
  );
  const worker = await target.worker();
  await worker?.evaluate((given) => {
    const { commands } = (globalThis as unknown as { chrome: { commands: { onCommand: Dispatcher } } })
      .chrome;
    commands.onCommand.dispatch(given);
  }, name);
}

interface Dispatcher {
  dispatch(name: string): void;
}

const ROLES: Record<string, string> = { StaticText: 'text', DisclosureTriangle: 'summary' };

async function accessibleTree(page: Page): Promise<Accessible[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const from = (node: Protocol.Accessibility.AXNode, depth: number): Accessible[] => [
      ...(node.ignored ? [] : [asAccessible(node, depth)]),
      ...(node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? from(child, depth + 1) : [];
      }),
    ];
    return nodes[0] ? from(nodes[0], 0) : [];
  } finally {
    await session.detach();
  }
}

function asAccessible(node: Protocol.Accessibility.AXNode, depth: number): Accessible {
  const role = String(node.role?.value ?? '');
  const is = (wanted: string) =>
    node.properties?.some(({ name, value }) => name === wanted && value.value === true) === true;
  return {
    role: ROLES[role] ?? role,
    name: String(node.name?.value ?? ''),
    focusable: is('focusable'),
    focused: is('focused'),
    modal: is('modal'),
    depth,
  };
}

/** Only the debugger sees into a closed root: it finds the node, and the node is handed to the function. */
async function inClosedRoot(page: Page, run: string, args: unknown[]): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const closed = html?.children?.flatMap((node) => node.shadowRoots ?? []).at(-1);
    if (!closed) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
      objectId: object.objectId!,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
