/** What the reader needs of the browser, as plain functions, so that its order of work is tested without one. */
import type { CardProps, MentionView } from '../../components/props.ts';
import type { Words } from '../../components/words/words.ts';
import type { Card, TextLanguage } from '../../data/schema.ts';
import type { NumberReader } from '../../engine/figures/match.ts';
import type { PackedLanguage } from '../../engine/index/format.ts';
import type { Doubt, Reading, Testimony, VerdictKind } from '../../engine/types.ts';
import type { Box } from '../../page/box.ts';
import type { CardHost } from '../../page/host.ts';

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

/** What shows cards and says what is said around them; a script of its own, so that a page without a mark never loads it. */
export interface CardFace {
  host(top: Document, onResize: (box: Box) => void): CardHost<CardProps>;
  nameMode(lang: TextLanguage): Words['nameMode'];
}

export interface ReaderPorts {
  state(): Promise<ReaderState>;
  /** Calls back whenever the state may have changed. Returns the stop. */
  onStateChange(changed: () => void): () => void;
  /** The cards asked for and those tied to them. Asked once a reading; hover never waits for it. */
  cards(ids: readonly string[]): Promise<Card[]>;
  /** The names of these languages, by tag; those there are. */
  parts(langs: readonly string[]): Promise<PackedLanguage[]>;
  /** What reads numbers in these languages; in others it reads digits. */
  numbers(langs: readonly string[]): Promise<NumberReader>;
  /** What language a text is in, as a primary tag, where the browser is sure of it. */
  detect(text: string): Promise<string | undefined>;
  /** What draws cards: fetched when there is something to open one from. */
  face(): Promise<CardFace>;
  testify(doubts: readonly Doubt[]): Promise<Testimony>;
  /** For the badge: distinct cards marked, and the verdict; undefined when the page is off. */
  report(summary: { verdict: VerdictKind; cards: number } | undefined): void;
  /** Switches this site off, for ever. */
  offHere(): Promise<void>;
  setCardLanguage(lang: 'page' | 'en' | 'ar'): Promise<void>;
  onRequests(handlers: ReaderRequests): () => void;
}
