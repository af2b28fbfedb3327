/** Host permissions: what the manifest has, what the reader granted, and how to ask for more. */
import { browser } from './browser.ts';
import { isPublicSuffix } from './domain.ts';
import { siteOf } from './sites.ts';

/** In the session's memory: the origins asked for from a private window, for the background to know when they are granted. */
const ASKED = 'askedPrivately';

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

/**
 * The origins `always here` asks for: the site and all below it. Where the site is a public suffix (`www.gov.uk` is the site
 * `gov.uk`), the page's own host alone: names below a suffix belong to others.
 */
export function originsFor(url: string): string[] {
  const site = siteOf(url);
  if (site === '') return [];
  const { hostname } = new URL(url);
  const isAddress = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  if (isAddress || isPublicSuffix(site)) return [`*://${hostname}/*`];
  return [`*://*.${site}/*`];
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

/**
 * Asks the reader for a page's site, for ever. Must be called in the click's own turn, before any await; in Chromium the popup
 * is gone once the browser's question opens, so what follows a grant is done by the background (permissions.onAdded).
 */
export function requestAccess(url: string, privateWindow: boolean): Promise<boolean> {
  const origins = originsFor(url);
  void browser.storage.session.set({ [ASKED]: privateWindow ? origins : [] });
  return browser.permissions.request({ origins });
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
