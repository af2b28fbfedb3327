/**
 * What the reader has chosen, as stored. Only explicit choices are saved; every value is validated when it is read and
 * a bad one falls back alone. Each site's choice has a key of its own, so that two tabs switching two sites at the same
 * time cannot overwrite one another.
 *
 * In private windows choices are kept in the session's memory only; the other settings say nothing about the sites
 * a reader visits and are shared.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { type Choice, type ChoiceChange, isSite, type SiteSettings } from './sites.ts';

/** The version of the stored shape: one more than the number of migrations. */
export const VERSION = 2;
const SITE_KEY = 'site:';

const values = {
  mode: v.fallback(
    v.optional(v.picklist(['on-by-default', 'off-by-default']), 'on-by-default'),
    'on-by-default',
  ),
  paused: v.fallback(v.optional(v.boolean(), false), false),
  marks: v.fallback(v.optional(v.picklist(['shown', 'hidden']), 'shown'), 'shown'),
  cardLanguage: v.fallback(v.optional(v.picklist(['page', 'en', 'ar']), 'page'), 'page'),
  /** Undefined: the browser's own language. */
  uiLanguage: v.fallback(v.optional(v.picklist(['en', 'ar'])), undefined),
  badge: v.fallback(v.optional(v.boolean(), true), true),
};
const schema = v.object(values);
const choiceSchema = v.picklist(['on', 'off']);

export type Values = v.InferOutput<typeof schema>;
export interface Settings extends Values, SiteSettings {
  choices: ReadonlyMap<string, Choice>;
}
type Stored = Record<string, unknown>;

/** Whether a change of this stored key can change where Sidelight is on. */
export function decidesWhere(key: string): boolean {
  return key.startsWith(SITE_KEY) || key === 'mode' || key === 'paused';
}

/**
 * Numbered steps: `MIGRATIONS[n - 1]` takes a profile of version n to version n + 1. They run in memory on every read, so an old
 * profile works before it has been rewritten; so they must leave alone what is already in the new shape.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 1 to 2: one object of choices becomes one key a site. A choice made since under the new key is the later word.
  ({ choices, ...rest }) => {
    const old = isRecord(choices) ? choices : {};
    return {
      ...Object.fromEntries(Object.entries(old).map(([site, choice]) => [SITE_KEY + site, choice])),
      ...rest,
    };
  },
];

/** A stored profile of any version (or none, or a broken one) in today's shape; values are not validated yet. */
function migrated(stored: unknown): Stored {
  if (!isRecord(stored)) return {};
  const { version } = stored;
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
  return MIGRATIONS.slice(from - 1).reduce((profile, step) => step(profile), stored);
}

/**
 * Settings from what storage holds: pure, and it never throws. `session` holds the choices made in private windows,
 * which go before the kept ones.
 */
export function readSettings(stored: unknown, session: unknown = {}): Settings {
  const profile = migrated(stored);
  const choices = new Map([...choicesIn(profile), ...choicesIn(isRecord(session) ? session : {})]);
  return { ...v.parse(schema, profile), choices };
}

function choicesIn(stored: Stored): [string, Choice][] {
  return Object.entries(stored).flatMap(([key, value]): [string, Choice][] => {
    const site = key.slice(SITE_KEY.length);
    return key.startsWith(SITE_KEY) && isSite(site) && v.is(choiceSchema, value) ? [[site, value]] : [];
  });
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The settings as they stand, with the private windows' own choices where `privateWindow` is set. */
export async function loadSettings(privateWindow: boolean): Promise<Settings> {
  const [stored, session] = await Promise.all([
    browser.storage.local.get(null),
    privateWindow ? browser.storage.session.get(null) : {},
  ]);
  return readSettings(stored, session);
}

/** Saves what the reader set, and nothing else. An undefined value forgets the setting. */
export async function saveSettings(change: { [K in keyof Values]?: Values[K] | undefined }): Promise<void> {
  const gone = Object.entries(change).flatMap(([key, value]) => (value === undefined ? [key] : []));
  const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  if (gone.length > 0) await browser.storage.local.remove(gone);
  if (Object.keys(set).length > 0) await browser.storage.local.set(set);
}

/** Keeps or forgets choices: for ever, or in a private window for as long as the browser runs. */
export async function saveChoices(choices: readonly ChoiceChange[], privateWindow: boolean): Promise<void> {
  const area = privateWindow ? browser.storage.session : browser.storage.local;
  const kept = choices.filter(([, choice]) => choice !== 'forget');
  const gone = choices.filter(([, choice]) => choice === 'forget');
  if (gone.length > 0) await area.remove(gone.map(([site]) => SITE_KEY + site));
  if (kept.length > 0)
    await area.set(Object.fromEntries(kept.map(([site, choice]) => [SITE_KEY + site, choice])));
}

/** Rewrites the stored profile in today's shape. Run on install and on update; harmless at any other time. */
export async function migrateStored(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  if (stored.version === VERSION) return;
  const profile = { ...migrated(stored), version: VERSION };
  await browser.storage.local.set(profile);
  const gone = Object.keys(stored).filter((key) => !(key in profile));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** Forgets what private windows chose. */
export async function forgetPrivateChoices(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith(SITE_KEY)));
}

/** Calls back with the changed keys whenever stored settings change. Returns the stop. */
export function onSettingsChange(changed: (keys: string[], privateOnly: boolean) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' || area === 'session') changed(Object.keys(changes), area === 'session');
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
