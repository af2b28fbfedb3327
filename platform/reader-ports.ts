/**
 * The reader's view of the browser: its state, its cards, the witness, the badge, and what the popup asks of it.
 * The shape is `ReaderPorts` of entrypoints/reader/ports.ts.
 */
import type { Card } from '../data/schema.ts';
import type { Doubt, Testimony } from '../engine/types.ts';
import { browser, isOrphan } from './browser.ts';
import { isOwnPage, type Sender, serve, service } from './messages/channel.ts';
import { askAsReader, type StateHere, type Summary } from './messages/to-background.ts';
import { type PageReport, type ToReader, toReaderInputs } from './messages/to-reader.ts';
import { loadSettings, saveSettings } from './settings.ts';
import { here } from './sites.ts';

/** Set in the isolated world by whoever injects the reader for this page alone. */
declare global {
  var sidelightOnce: boolean | undefined;
}

interface Requests {
  reading(): PageReport | undefined;
  jump(index: number): boolean;
  showAnyway(): void;
  nameMode(): void;
}

export interface ReaderBrowser {
  state(): Promise<Omit<StateHere, 'reason'>>;
  onStateChange(changed: () => void): () => void;
  cards(ids: readonly string[]): Promise<Card[]>;
  /** Puts scripts of ours into this page, by name: see platform/scripts.ts. */
  load(scripts: readonly string[]): Promise<void>;
  detect(text: string): Promise<string | undefined>;
  testify(doubts: readonly Doubt[]): Promise<Testimony>;
  report(summary: Summary | undefined): void;
  offHere(): Promise<void>;
  setCardLanguage(lang: 'page' | 'en' | 'ar'): Promise<void>;
  onRequests(handlers: Requests): () => void;
}

/**
 * The ports of the reader in this page. Outside private windows the state is read straight from storage, so that a page that
 * turns out to be unrelated never wakes the background.
 */
export function createReaderPorts(): ReaderBrowser {
  const privateWindow = browser.extension.inIncognitoContext === true;
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const changed of listeners) changed();
  };
  let once = globalThis.sidelightOnce === true;
  let access = true;
  let before: StateHere['reason'] | undefined;
  let summary: Summary | null = null;

  const endOnce = () => {
    once = false;
    globalThis.sidelightOnce = false;
  };

  async function stateWithoutOnce(): Promise<StateHere> {
    if (privateWindow) return askAsReader('state', null);
    const settings = await loadSettings(false);
    const { on, reason, site } = here(location.href, settings, { listed: false, access: true, once: false });
    return { on, reason, site, marks: settings.marks, cardLanguage: settings.cardLanguage };
  }

  async function state() {
    const { reason, ...now } = await stateWithoutOnce();
    // `This page once` is the latest word until the site is switched off, or everything paused, after it.
    if (once && before !== undefined && before !== reason && (reason === 'chosen-off' || reason === 'paused'))
      endOnce();
    before = reason;
    return { ...now, on: once || (now.on && access) };
  }

  const toReader = {
    present: () => ({ once, summary }),
    once: ({ on }: { on: boolean }) => {
      if (on) once = true;
      else endOnce();
      tellAll();
      return null;
    },
    access: ({ granted }: { granted: boolean }) => {
      if (access !== granted) {
        access = granted;
        tellAll();
      }
      return null;
    },
    changed: () => {
      tellAll();
      return null;
    },
  };

  return {
    state,
    onStateChange(changed) {
      const stored = (_changes: unknown, area: string) => {
        if (area === 'local') changed();
      };
      browser.storage.onChanged.addListener(stored);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (!isOrphan()) browser.storage.onChanged.removeListener(stored);
      };
    },
    cards: (ids) => askAsReader('cards', { ids: [...ids] }),
    async load(scripts) {
      await askAsReader('load', { scripts: [...scripts] });
    },
    async detect(text) {
      const { isReliable, languages } = await browser.i18n.detectLanguage(text);
      return isReliable ? languages[0]?.language.toLowerCase().split('-')[0] : undefined;
    },
    testify: async (doubts) => new Map(await askAsReader('testify', { doubts: [...doubts] })),
    report(latest) {
      summary = latest ?? null;
      // The badge is not worth an error on the page, least of all after an update, when nobody answers any more.
      askAsReader('report', { summary }).catch(() => undefined);
    },
    async offHere() {
      endOnce();
      await askAsReader('off', null);
      tellAll();
    },
    setCardLanguage: (cardLanguage) => saveSettings({ cardLanguage }),
    onRequests: (handlers) =>
      serve([
        service<ToReader, Sender>(
          'reader',
          toReaderInputs,
          (sender) => (isOwnPage(sender) ? sender : undefined),
          {
            ...toReader,
            reading: () => handlers.reading() ?? null,
            jump: ({ index }) => handlers.jump(index),
            showAnyway: () => {
              handlers.showAnyway();
              return null;
            },
            nameMode: () => {
              handlers.nameMode();
              return null;
            },
          },
        ),
      ]),
  };
}
