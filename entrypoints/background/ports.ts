/** What the background needs of the browser, as plain functions, so that its order of work is tested without one. */
import sites from 'virtual:sidelight/sites';
import { grantedOrigins, requiredOrigins, takeAskedPrivately } from '../../platform/access.ts';
import { setBadge } from '../../platform/badge.ts';
import { askReader } from '../../platform/messages/to-reader.ts';
import { inject, loadInto, markOnce, registerFor } from '../../platform/scripts.ts';
import { loadSettings, type Settings, saveChoices } from '../../platform/settings.ts';
import type { ChoiceChange, Here } from '../../platform/sites.ts';
import { openTabs, type Tab } from '../../platform/tabs.ts';
import { type Place, whereabouts } from '../../platform/where.ts';

export interface Ports {
  settings(privateWindow: boolean): Promise<Settings>;
  saveChoices(changes: readonly ChoiceChange[], privateWindow: boolean): Promise<void>;
  where(place: Place): Promise<Here>;
  /** Origins the manifest holds. */
  required(): readonly string[];
  /** Origins the reader granted besides. */
  granted(): Promise<readonly string[]>;
  /** Origins the reader was just asked for from a private window; forgotten with the asking. */
  askedPrivately(): Promise<readonly string[]>;
  registerFor(origins: readonly string[]): Promise<void>;
  openTabs(origins?: readonly string[]): Promise<Tab[]>;
  askReader: typeof askReader;
  inject(tab: number): Promise<void>;
  loadInto(tab: number, frame: number, scripts: readonly string[]): Promise<void>;
  markOnce(tab: number): Promise<void>;
  setBadge(tab: number, count: number): Promise<void>;
}

/** The ports, tied to the real browser. */
export function createPorts(): Ports {
  const listed = sites.map(({ host }) => host);
  return {
    settings: loadSettings,
    saveChoices,
    where: (place) => whereabouts(place, listed),
    required: requiredOrigins,
    granted: grantedOrigins,
    askedPrivately: takeAskedPrivately,
    registerFor,
    openTabs,
    askReader,
    inject,
    loadInto,
    markOnce,
    setBadge,
  };
}
