/** The manifest, but for what WXT writes from the entrypoints. */
import type { UserManifest } from 'wxt';
import type { Sites } from '../../data/schema.ts';
import { partFile } from './parts.ts';

type Browser = 'chrome' | 'firefox' | (string & {});

/** Match patterns of pages that are read in one language first. */
export interface Group {
  /** Absent: not known before the page is read. */
  lang?: string;
  matches: string[];
}

/**
 * The listed sites by the language they are written in, each with its subdomains.
 *
 * @param read the languages there are names of
 */
export function siteGroups(sites: Sites['sites'], read: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { host, lang } of sites) {
    const known = read.includes(lang) ? lang : '';
    const group = groups.get(known) ?? { ...(known ? { lang } : {}), matches: [] };
    group.matches.push(`*://*.${host}/*`);
    groups.set(known, group);
  }
  return [...groups.values()];
}

/**
 * The reader finds its index in the page's isolated world, so the names of the site's language come first; others it asks for.
 * No style sheet: a page could ask after its rules on every listed site, also where Sidelight is off.
 */
const contentScript = ({ lang, matches }: Group) => ({
  matches,
  js: [...(lang === undefined ? [] : [partFile(lang)]), 'reader.js'],
  run_at: 'document_idle' as const,
});

/**
 * Origins to be added for this build alone, from a comma-separated list of match patterns (an environment variable).
 *
 * @throws Error when one is no match pattern for pages on the web.
 */
export function extraOrigins(list: string | undefined): string[] {
  const patterns = (list ?? '').split(',').flatMap((entry) => entry.trim() || []);
  for (const pattern of patterns)
    if (!/^(\*|https?):\/\/(\*\.)?[^/*]+\/.*$/.test(pattern))
      throw new Error(`SIDELIGHT_EXTRA_ORIGINS: "${pattern}" is no match pattern such as http://localhost/*`);
  return patterns;
}

/** Nothing may be loaded but our own files, and nothing may be sent anywhere: connect-src covers fetch, sockets, beacons. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const FIREFOX: NonNullable<UserManifest['browser_specific_settings']> = {
  gecko: {
    id: 'sidelight@sidelight.extension',
    // The first that has the CSS Custom Highlight API: https://developer.mozilla.org/docs/Web/API/Highlight
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  // The first for Android that knows data_collection_permissions.
  gecko_android: { strict_min_version: '142.0' },
};

/**
 * The manifest for one browser.
 *
 * @param groups the sites it is on for at install.
 */
export function manifestFor(browser: Browser, groups: readonly Group[]): UserManifest {
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // storage: choices and settings. activeTab: "this page once". scripting: the reader on sites the reader grants.
    permissions: ['storage', 'activeTab', 'scripting'],
    // The same hosts as the content script's, with no further warning at install: an update must be able to put the
    // new reader into tabs that are open, and scripting asks for host access to do that.
    host_permissions: groups.flatMap(({ matches }) => matches),
    // "Always here" asks for one origin of these at a time; none is held at install.
    optional_host_permissions: ['*://*/*'],
    content_scripts: groups.map(contentScript),
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    commands: {
      'toggle-here': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandToggleHere__',
      },
      'name-mode': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNameMode__',
      },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: FIREFOX }
      : // StaticRange in CSS highlights, caretPositionFromPoint with shadow roots, popover: all there.
        { minimum_chrome_version: '128' }),
  };
}
