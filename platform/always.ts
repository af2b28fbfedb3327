/** `Always here`: asking the reader for a site. The popup's alone, for it brings the list of public suffixes with it. */
import { ASKED } from './access.ts';
import { browser } from './browser.ts';
import { isPublicSuffix } from './domain.ts';
import { siteOf } from './sites.ts';

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

/**
 * Asks the reader for a page's site, for ever. Must be called in the click's own turn, before any await; in Chromium the popup
 * is gone once the browser's question opens, so what follows a grant is done by the background (permissions.onAdded).
 */
export function requestAccess(url: string, privateWindow: boolean): Promise<boolean> {
  const origins = originsFor(url);
  void browser.storage.session.set({ [ASKED]: privateWindow ? origins : [] });
  return browser.permissions.request({ origins });
}
