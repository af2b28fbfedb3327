/** Host permissions: what the manifest has, what the reader granted, and how to ask for more. */
import { browser } from './browser.ts';
import { siteOf } from './sites.ts';

/** In the session's memory: the origins asked for from a private window, for the background to know when they are granted. */
export const ASKED = 'askedPrivately';

/** Origins the manifest holds from the day of installing: never asked for, never revoked here. */
export function requiredOrigins(): string[] {
  const manifest = browser.runtime.getManifest();
  const scripts = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
  const hosts = 'host_permissions' in manifest ? (manifest.host_permissions as string[]) : [];
  return [...new Set([...hosts, ...scripts])];
}

/** Origins the reader granted besides. */
export async function grantedOrigins(): Promise<string[]> {
  const required = new Set(requiredOrigins());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !required.has(origin)).sort();
}

/** The site an origin pattern speaks of; empty for one that speaks of all sites, or of none that can be read. */
export function siteOfOrigin(origin: string): string {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1];
  return host === undefined ? '' : siteOf(`https://${host}/`);
}

/** Whether the browser lets Sidelight onto this page now, without the reader's doing anything more. */
export async function hasAccess(url: string): Promise<boolean> {
  if (siteOf(url) === '') return false;
  return browser.permissions.contains({ origins: [`${new URL(url).protocol}//${new URL(url).hostname}/*`] });
}

/** The origins last asked for from a private window, which are then forgotten. */
export async function takeAskedPrivately(): Promise<string[]> {
  const asked = (await browser.storage.session.get(ASKED))[ASKED];
  await browser.storage.session.remove(ASKED);
  return Array.isArray(asked) ? asked.filter((origin) => typeof origin === 'string') : [];
}

/** Gives an origin back. */
export function revoke(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** Calls back when origins were granted or taken away. Returns the stop. */
export function onAccessChange(
  changed: (change: { added: string[]; removed: string[] }) => void,
): () => void {
  const added = ({ origins = [] }: { origins?: string[] }) => changed({ added: origins, removed: [] });
  const removed = ({ origins = [] }: { origins?: string[] }) => changed({ added: [], removed: origins });
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
