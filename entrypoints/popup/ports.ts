/** What the popup needs of the browser, as plain functions, so that its order of work is tested without one. */
import sites from 'virtual:sidelight/sites';
import type { Card, TextLanguage } from '../../data/schema.ts';
import { onAccessChange } from '../../platform/access.ts';
import { requestAccess } from '../../platform/always.ts';
import { registrableDomain } from '../../platform/domain.ts';
import { pageLanguage } from '../../platform/language.ts';
import { askReader } from '../../platform/messages/to-reader.ts';
import { allCards, openBrief, openOptions, readOnce, subjectTab } from '../../platform/pages.ts';
import {
  loadSettings,
  onSettingsChange,
  type Settings,
  saveChoices,
  saveSettings,
} from '../../platform/settings.ts';
import type { ChoiceChange, Here } from '../../platform/sites.ts';
import type { Tab } from '../../platform/tabs.ts';
import { type Place, whereabouts } from '../../platform/where.ts';

export interface PopupPorts {
  tab(): Promise<Tab | undefined>;
  settings(privateWindow: boolean): Promise<Settings>;
  saveSettings(change: { paused?: true | undefined; uiLanguage?: TextLanguage }): Promise<void>;
  saveChoices(changes: readonly ChoiceChange[], privateWindow: boolean): Promise<void>;
  where(place: Place): Promise<Here>;
  /** The language of the popup, given the reader's choice. */
  language(chosen: TextLanguage | undefined): TextLanguage;
  cards(): Promise<Card[]>;
  askReader: typeof askReader;
  readOnce(tab: number): Promise<void>;
  /** Must be called in the click's own turn. */
  requestAccess(url: string, privateWindow: boolean): Promise<boolean>;
  /** Calls back when settings or permissions changed. */
  onChange(changed: () => void): void;
  /** Calls back in so many milliseconds. */
  after(ms: number, then: () => void): void;
  /** The brief for that tab's page. */
  openBrief(tab: number | undefined): Promise<void>;
  openOptions(): Promise<void>;
}

/** The ports, tied to the real browser. `search` is the popup's own. */
export function createPorts(search: string): PopupPorts {
  const listed = sites.map(({ host }) => host);
  return {
    tab: () => subjectTab(search),
    settings: loadSettings,
    saveSettings,
    saveChoices,
    where: (place) => whereabouts(place, listed, registrableDomain),
    language: pageLanguage,
    cards: allCards,
    askReader,
    readOnce,
    requestAccess,
    onChange(changed) {
      onSettingsChange(changed);
      onAccessChange(changed);
    },
    after: (ms, then) => void setTimeout(then, ms),
    openBrief,
    openOptions,
  };
}
