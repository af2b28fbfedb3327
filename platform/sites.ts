/**
 * What a site is, what a choice for one covers, and the one answer to "is Sidelight on here, and why?".
 * Pure: the reader, the popup, the options page and the background all ask here.
 */

export type Choice = 'on' | 'off';
/** Explicit choices: site to on or off. */
export type Choices = ReadonlyMap<string, Choice>;
export type Mode = 'on-by-default' | 'off-by-default';

/** The settings the answer rests on. */
export interface SiteSettings {
  choices: Choices;
  mode: Mode;
  paused: boolean;
}

/** What is known of this page besides the settings. */
export interface Circumstances {
  /** One of the news sites it is on for at install. */
  listed: boolean;
  /** The browser lets Sidelight onto this page. */
  access: boolean;
  /** The reader asked for this page, this time. */
  once: boolean;
  /** Finds the registrable domain, where the answer is to say how far the switch can be widened. */
  domainOf?: (site: string) => string | undefined;
}

export type HereReason =
  | 'paused'
  | 'chosen-on'
  | 'chosen-off'
  | 'listed'
  | 'granted'
  | 'off-by-default'
  | 'once'
  | 'no-access'
  | 'browser-page';

export interface Here {
  on: boolean;
  reason: HereReason;
  /** Empty on a page no extension may read. */
  site: string;
  /** The registrable domain, where it is wider than `site`. */
  wider?: string;
}

/** A site as choices name it: a host name in lower case, an IP address, or a bracketed IPv6 address. */
const SITE = /^(\[[0-9a-f:.]+\]|[^\s/:@?#[\]\\*]+)$/;

/**
 * Pages on which browsers run no extension, besides those that are not http(s): the stores, and what Firefox lists in
 * extensions.webextensions.restrictedDomains (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts).
 */
const CLOSED = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'discovery.addons.mozilla.org',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];
const CLOSED_PATHS = ['chrome.google.com/webstore', 'microsoftedge.microsoft.com/addons'];

/** Whether a string can name a site. */
export function isSite(site: string): boolean {
  return SITE.test(site) && site === site.toLowerCase() && !site.startsWith('.') && !site.endsWith('.');
}

/**
 * The site a host belongs to: without a leading `www.`, `m.` or `amp.` (several of them, too) and without the root's dot.
 * A prefix stays where nothing but a top-level domain would be left (`m.com`).
 */
export function siteOfHost(host: string): string {
  let site = host.toLowerCase().replace(/\.+$/, '');
  for (;;) {
    const shorter = site.replace(/^(www|m|amp)\./, '');
    if (shorter === site || !shorter.includes('.')) return site;
    site = shorter;
  }
}

/** The site of an address; empty for an address no extension may read, and for what is no address. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return '';
  const host = parsed.hostname.replace(/\.+$/, '');
  if (CLOSED.includes(host)) return '';
  if (CLOSED_PATHS.some((closed) => `${host}${parsed.pathname}`.startsWith(closed))) return '';
  const site = siteOfHost(host);
  return isSite(site) ? site : '';
}

/** Whether a choice for `wide` speaks for `site`: the same site or one below it. */
export function covers(wide: string, site: string): boolean {
  return site === wide || site.endsWith(`.${wide}`);
}

/** The choice that speaks for a site: its own, else that of the nearest site above it. */
export function choiceFor(site: string, choices: Choices): Choice | undefined {
  for (let name = site; name !== ''; ) {
    const choice = choices.get(name);
    if (choice) return choice;
    const dot = name.indexOf('.');
    name = dot < 0 ? '' : name.slice(dot + 1);
  }
  return undefined;
}

/** Whether one of the hosts, or a site above this one, is listed. */
export function isListed(site: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => covers(siteOfHost(host), site));
}

/**
 * Is Sidelight on at this address, and why? What comes first wins: a page no extension may read; this page once (the
 * reader's latest word here: a later `off` or pause takes it back); the pause; the browser's refusal; the choice for
 * the site; the mode; and last that the site is listed or granted.
 */
export function here(url: string, settings: SiteSettings, known: Circumstances): Here {
  const site = siteOf(url);
  if (site === '') return { on: false, reason: 'browser-page', site };
  const domain = known.domainOf?.(site);
  const place = domain && domain !== site && covers(domain, site) ? { site, wider: domain } : { site };
  if (known.once) return { on: true, reason: 'once', ...place };
  if (settings.paused) return { on: false, reason: 'paused', ...place };
  if (!known.access) return { on: false, reason: 'no-access', ...place };
  const choice = choiceFor(site, settings.choices);
  if (choice) return { on: choice === 'on', reason: choice === 'on' ? 'chosen-on' : 'chosen-off', ...place };
  if (settings.mode === 'off-by-default') return { on: false, reason: 'off-by-default', ...place };
  return { on: true, reason: known.listed ? 'listed' : 'granted', ...place };
}

/** A choice to be kept, or forgotten. */
export type ChoiceChange = readonly [site: string, choice: Choice | 'forget'];

/**
 * What has to be written so that a choice for `site` holds on the page of site `from` below it: the choice itself, and
 * the narrower ones in between forgotten, for the longest choice would win over it. A private window cannot forget what is
 * kept for ever: there the narrower ones say the same as the wide one.
 */
export function choosing(
  site: string,
  choice: Choice,
  from: string,
  settings: { choices: Choices; privateWindow: boolean },
): ChoiceChange[] {
  const narrower = [...settings.choices.keys()].filter(
    (name) => name !== site && covers(site, name) && covers(name, from),
  );
  const instead = settings.privateWindow ? choice : 'forget';
  return [[site, choice], ...narrower.map((name): ChoiceChange => [name, instead])];
}
