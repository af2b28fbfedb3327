/** What the brief needs of the browser, as plain functions, so that its order of work is tested without one. */
import story from 'virtual:sidelight/story';
import type { Bilingual, Card, TextLanguage } from '../../data/schema.ts';
import { pageLanguage } from '../../platform/language.ts';
import { askReader } from '../../platform/messages/to-reader.ts';
import { allCards, namedTab, namesTab } from '../../platform/pages.ts';
import { loadSettings, onSettingsChange, type Settings, saveSettings } from '../../platform/settings.ts';
import type { Tab } from '../../platform/tabs.ts';

export interface BriefPorts {
  story: { title: Bilingual; date: string };
  /** Whether it was opened for a page. */
  forPage: boolean;
  /** The tab of that page; undefined where it is gone. */
  tab(): Promise<Tab | undefined>;
  cards(): Promise<Card[]>;
  askReader: typeof askReader;
  settings(): Promise<Settings>;
  saveSettings(change: { uiLanguage: TextLanguage }): Promise<void>;
  language(chosen: TextLanguage | undefined): TextLanguage;
  /** Must be called in the click's own turn. Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
  print(): void;
  /** Calls back when settings changed. */
  onChange(changed: () => void): void;
  /** Settles in so many milliseconds. */
  pause(ms: number): Promise<void>;
}

/** The ports, tied to the real browser. `search` is the page's own. */
export function createPorts(search: string): BriefPorts {
  return {
    story,
    forPage: namesTab(search),
    tab: () => namedTab(search),
    cards: allCards,
    askReader,
    settings: () => loadSettings(false),
    saveSettings,
    language: pageLanguage,
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
    onChange: onSettingsChange,
    pause: (ms) => new Promise((then) => setTimeout(then, ms)),
  };
}
