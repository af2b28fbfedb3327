/** Registrable domains, by the public suffix list. Apart from sites.ts so that the reader's bundle goes without the list. */
import { getDomain, getPublicSuffix } from 'tldts';

/** The registrable domain of a site (`example.co.uk`); undefined for IP addresses and bare public suffixes. */
export function registrableDomain(site: string): string | undefined {
  return getDomain(site) ?? undefined;
}

/** Whether registrars sell names below this site, so that it is no one publisher's (`gov.uk`, `co.uk`). */
export function isPublicSuffix(site: string): boolean {
  return getPublicSuffix(site) === site;
}
