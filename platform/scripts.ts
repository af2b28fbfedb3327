/** The reader's scripts: registered for the sites the reader granted, and put into tabs that are already open. */
import { browser } from './browser.ts';

const REGISTERED_ID = 'reader';

/** The reader alone: what language a page is in that is not on the list shows when it is read. */
const READER = ['reader.js'];

/** The pages that the manifest's own scripts read. */
const manifestMatches = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches).sort();

/** Firefox shows the files of its manifest as whole addresses, and takes none such for a script to register. */
function asPath(file: string): string {
  return file.replace(browser.runtime.getURL(''), '').replace(/^\//, '');
}

/**
 * Makes the registered content script match these origins, whatever was registered before; none: no script. Idempotent: where
 * all is as it should be, nothing is written. Pages the manifest's own script reads are left to it.
 */
export async function registerFor(origins: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED_ID] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED_ID] });
    return;
  }
  const wanted = {
    id: REGISTERED_ID,
    matches: [...origins].sort(),
    excludeMatches: manifestMatches(),
    js: READER,
  };
  if (registered && same(wanted, registered)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED_ID] });
  await browser.scripting.registerContentScripts([
    { ...wanted, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

type Registration = Partial<Record<'matches' | 'excludeMatches' | 'js', string[]>>;

function same(wanted: Registration, found: Registration): boolean {
  const sorted = (list: string[] = []) => JSON.stringify([...list].sort());
  // In whatever form the browser gives them back; the order of the scripts counts.
  const paths = (list: string[] = []) => JSON.stringify(list.map(asPath));
  return (
    sorted(wanted.matches) === sorted(found.matches) &&
    sorted(wanted.excludeMatches) === sorted(found.excludeMatches) &&
    paths(wanted.js) === paths(found.js)
  );
}

/** Puts the reader into a tab's page. Throws where the browser does not let it. */
export async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: READER });
}

const TAG = /^[a-z]{2,3}$/;

/** Puts the scripts of these names into the frame of a page that the reader is in. Throws where there is none of a name. */
export async function loadInto(tab: number, frame: number, scripts: readonly string[]): Promise<void> {
  const files = scripts.map((name) => (TAG.test(name) ? `index-${name}.js` : `${name}.js`));
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
}

/** Tells the page, before the reader is put into it, that it reads this page alone and only this once. */
export async function markOnce(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    func: () => {
      globalThis.sidelightOnce = true;
    },
  });
}
