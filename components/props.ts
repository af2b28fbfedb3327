/**
 * What the components are handed. They hold no state but what a reader is doing right now, and call back for
 * everything else.
 */
import type { Bilingual, Card, TextLanguage } from '../data/schema.ts';
import type { Evidence, Kind, Verdict } from '../engine/types.ts';

/** A card's name plate: enough to list it or link to it. */
export interface CardPlate {
  id: string;
  kind: Kind;
  title: Bilingual;
  /** An event's days, for the timeline of those it is tied to. */
  when?: Card['when'];
}

export interface CardProps {
  card: Card;
  /** The language the card is shown in; the page's where the card has it, unless the reader switched. */
  lang: TextLanguage;
  /** Plates of the cards tied to this one, by id. */
  plates: ReadonlyMap<string, CardPlate>;
  /** The mention it was opened from: as written there, and why it stands. Absent when reached by a tie or a list. */
  mention?: { text: string; lang: string; why: readonly Evidence[] };
  /** Mentions nested in the one it was opened from. */
  chips: readonly CardPlate[];
  /** The plate that `back` returns to. */
  back?: CardPlate;
  /** Host the off-switch is labelled with; absent in the popup, which has its own. */
  offHost?: string;
  /** The day the story tells (YYYY-MM-DD): what `then` means. */
  storyDate?: string;
  /** On a page the card is a non-modal dialog; inside the popup it is a part of it. */
  frame?: 'dialog' | 'part';
  onOpen(id: string): void;
  onBack(): void;
  onLanguage(lang: TextLanguage): void;
  onOff?(): void;
  onClose?(): void;
}

/** Why Sidelight stands as it stands on a site. */
export type HereReason =
  | 'paused' // global pause
  | 'chosen-on' // the reader switched this site on
  | 'chosen-off' // the reader switched this site off
  | 'listed' // one of the news sites it is on for at install
  | 'granted' // the reader granted this site and no choice says otherwise
  | 'off-by-default' // on only where chosen, and not chosen here
  | 'once' // this page, this time
  | 'no-access' // the browser has not let Sidelight onto this site
  | 'browser-page'; // a page no extension may read

export interface HereView {
  on: boolean;
  reason: HereReason;
  /** The site: host without www., m. or amp.; empty on a browser page. */
  site: string;
  /** The registrable domain, where it is wider than `site`: the switch can be widened to it. */
  wider?: string;
  privateWindow: boolean;
}

/** A mention as the popup lists it. */
export interface MentionView {
  /** Index in the tab's reading: what `onJump` takes. */
  index: number;
  card: string;
  text: string;
  /** Words before and after it on the page. */
  before: string;
  after: string;
  /** BCP 47 of the block it stands in. */
  lang: string;
  nested: boolean;
  /** A passage of the article that a record check of the card belongs to. */
  check?: true;
}

/** The tab's last reading, as the popup shows it. */
export interface PageView {
  /** `waiting`: not read yet. `unreachable`: the reader does not answer (no access, or the tab must be reloaded). */
  state: 'waiting' | 'read' | 'unreachable';
  verdict?: Verdict;
  mentions: readonly MentionView[];
  /** An unrelated page is shown only when asked for. */
  shownAnyway: boolean;
}

export interface PopupProps {
  lang: TextLanguage;
  here: HereView;
  page: PageView;
  /** All cards, for the filter and the opened card. */
  cards: readonly Card[];
  /** The day the story tells (YYYY-MM-DD), for the opened card. */
  storyDate?: string;
  onSwitch(on: boolean, scope: 'site' | 'wider'): void;
  onOnce(): void;
  onAlways(): void;
  onPause(paused: boolean): void;
  onShowAnyway(): void;
  /** The page scrolls to the mention and it flashes. */
  onJump(index: number): void;
  onLanguage(lang: TextLanguage): void;
  onBrief(): void;
  onOptions(): void;
}

export interface OptionsProps {
  lang: TextLanguage;
  mode: 'on-by-default' | 'off-by-default';
  paused: boolean;
  marks: 'shown' | 'hidden';
  cardLanguage: 'page' | TextLanguage;
  badge: boolean;
  /** Explicit choices: site to on or off. */
  choices: readonly { site: string; on: boolean }[];
  /** Sites it is on for at install. */
  listed: readonly { host: string; name: string; lang: string }[];
  /** Origins granted by the reader (`*://*.example.org/*`). */
  granted: readonly string[];
  onMode(mode: OptionsProps['mode']): void;
  onPause(paused: boolean): void;
  onMarks(marks: OptionsProps['marks']): void;
  onCardLanguage(lang: OptionsProps['cardLanguage']): void;
  onBadge(on: boolean): void;
  onChoice(site: string, choice: 'on' | 'off' | 'forget'): void;
  onRevoke(origin: string): void;
  onLanguage(lang: TextLanguage): void;
  onBrief(): void;
}

export interface BriefProps {
  lang: TextLanguage;
  storyTitle: Bilingual;
  /** The day the story tells (YYYY-MM-DD): what `then` means. */
  storyDate: string;
  /** `failed`: the background did not hand over its cards. */
  state: 'waiting' | 'ready' | 'failed';
  /** All cards. */
  cards: readonly Card[];
  /** The page the reader came from, with the ids of its cards in the order of their first mention; absent where all are shown alone. */
  page?: { title?: string; site: string; cards: readonly string[] } | undefined;
  /** Why there is no such page though one was asked for: it does not answer, or it has no name of the story. */
  missing?: 'gone' | 'none' | undefined;
  scope: 'page' | 'all';
  /** What came of the last copying. */
  copied?: 'copied' | 'refused' | undefined;
  onScope(scope: BriefProps['scope']): void;
  onCopy(): void;
  onPrint(): void;
  onLanguage(lang: TextLanguage): void;
}
