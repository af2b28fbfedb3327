/** What the reader needs of the browser, as plain functions, so that its order of work is tested without one. */
import type { MentionView } from '../../components/props.ts';
import type { Card } from '../../data/schema.ts';
import type { Doubt, Reading, Testimony, VerdictKind } from '../../engine/types.ts';

/** The reader's view of the settings that concern it. */
export interface ReaderState {
  on: boolean;
  /** `hidden`: nothing is registered or painted until the reader asks. */
  marks: 'shown' | 'hidden';
  cardLanguage: 'page' | 'en' | 'ar';
  /** The site an off-switch speaks of. */
  site: string;
}

/** What the popup asks of the tab; each answers from the last reading, nothing is scanned again. */
export interface ReaderRequests {
  /** The last reading, with the text around each mention; undefined until there is one. */
  reading(): PageReport | undefined;
  /** Scrolls to the mention of that index and flashes it. False: it is gone. */
  jump(index: number): boolean;
  /** Marks the page although its verdict is unrelated. */
  showAnyway(): void;
  /** Starts name mode: arrows step through the names, Enter opens, Esc leaves. */
  nameMode(): void;
}

export interface PageReport {
  verdict: Reading['verdict'];
  shownAnyway: boolean;
  mentions: MentionView[];
}

export interface ReaderPorts {
  state(): Promise<ReaderState>;
  /** Calls back whenever the state may have changed. Returns the stop. */
  onStateChange(changed: () => void): () => void;
  /** The cards asked for and those tied to them. Asked once a reading; hover never waits for it. */
  cards(ids: readonly string[]): Promise<Card[]>;
  testify(doubts: readonly Doubt[]): Promise<Testimony>;
  /** For the badge: distinct cards marked, and the verdict; undefined when the page is off. */
  report(summary: { verdict: VerdictKind; cards: number } | undefined): void;
  /** Switches this site off, for ever. */
  offHere(): Promise<void>;
  setCardLanguage(lang: 'page' | 'en' | 'ar'): Promise<void>;
  onRequests(handlers: ReaderRequests): () => void;
}
