/**
 * The shape of every word the interface says. `en.ts` and `ar.ts` fill it and say the same; no component
 * writes a word of its own, and a word missing from one language does not compile.
 */
import type { ChartMark, TextLanguage, Vote } from '../../data/schema.ts';
import type { Evidence, Kind, VerdictKind } from '../../engine/types.ts';
import type { HereReason, OptionsProps } from '../props.ts';

/** A sentence with one slot, for a run that needs its own element (other language, other direction). */
export type Sentence = <T>(run: T) => (string | T)[];
/** A number put into words with the right plural. */
export type Counted = (n: number) => string;

export interface CardWords {
  languages: string;
  close: string;
  back(title: string): string;
  asWritten: string;
  inside: string;
  matters: string;
  then: string;
  thenOn(date: string): string;
  since: string;
  check: string;
  articleSays: string;
  recordSays: string;
  slip: Record<'translation' | 'fact' | 'open', string>;
  ties: string;
  names: string;
  sources: string;
  sourceKind: Record<'official' | 'agency' | 'news' | 'reference' | 'copy', string>;
  copyOf: Sentence;
  /** Read out for the small number after a fact. */
  reference(n: number, publisher: string): string;
  newTab: string;
  asOf(date: string): string;
  draft: string;
  why: string;
  /** `bare` where no words of the page are quoted. */
  evidence: Record<Evidence['rule'], { bare: string; quoting: Sentence }>;
  off(host: string): string;
}

/** What charts, maps and the timeline say. */
export interface PictureWords {
  /** Names a drawing for whoever does not see it. */
  chart(title: string): string;
  map(place: string, where: string): string;
  /** A point on the globe: degrees without sign, and which side of the equator and of Greenwich. */
  where(lat: string, north: boolean, lon: string, east: boolean): string;
  table: string;
  column: Record<'year' | 'date' | 'what' | 'who' | 'number' | 'member' | 'vote' | 'source', string>;
  mark: Record<ChartMark['kind'], string>;
  /** One a mark, in order: they tell marks of one kind apart. */
  letters: string;
  /** What is drawn hollow. */
  after(date: string): string;
  storyDay(date: string): string;
  between(low: string, high: string): string;
  atLeast(n: string): string;
  atMost(n: string): string;
  vote: Record<Vote, string>;
  timeline: string;
  /** On the timeline, where the story's day stands among the events. */
  thisDay: string;
  thisCard: string;
}

/** What name mode says to a screen reader. */
export interface NameModeWords {
  /** What the mode is, and its keys. */
  label: string;
  /** Where the ring stands. */
  step(name: string, at: number, of: number): string;
}

export interface PopupWords {
  /** Labels the switch, which a screen reader follows with on or off. */
  switchOn(site: string): string;
  wider: { on(site: string): string; off(site: string): string };
  privateWindow: string;
  because: Record<HereReason, (site: string) => string>;
  /** On the button; `pauseAll` is its full name, which begins with it. */
  pause: string;
  pauseAll: string;
  resume: string;
  once: string;
  always(site: string): string;
  empty: Record<
    | 'paused'
    | 'off'
    | 'offByDefault'
    | 'noAccess'
    | 'browserPage'
    | 'waiting'
    | 'nothing'
    | 'unrelated'
    | 'unreachable',
    { title: string; what: string }
  >;
  showAnyway: string;
  verdict: Record<VerdictKind, string>;
  verdictWhy: string;
  /** How near the page is to the story, out of a hundred. */
  score(hundredths: number): string;
  reason: {
    shingles(found: number, of: number): string;
    /** Per cent of the article's names. */
    order(share: number): string;
    cast(found: number, needed: number): string;
    core: string;
    day: string;
    tooFew(found: number, needed: number): string;
    tooCommon(found: number): string;
  };
  onThisPage: string;
  mentions: Counted;
  cards: Counted;
  views: string;
  byKind: string;
  inOrder: string;
  filter: string;
  filterHint: string;
  notHere: string;
  noMatch(query: string): string;
  found: Counted;
  position(at: number, of: number): string;
  previous(title: string): string;
  next(title: string): string;
  jump(title: string): string;
  openCard(title: string): string;
  nested: string;
  more: Counted;
  list: string;
  searchOnly: string;
  brief: string;
  settings: string;
  language: string;
}

export interface OptionsWords {
  title: string;
  lead: string;
  brief: string;
  language: string;
  mode: { title: string; choice: Record<OptionsProps['mode'], { label: string; note: string }> };
  pause: { label: string; note: string };
  marks: {
    title: string;
    why: string;
    choice: Record<OptionsProps['marks'], { label: string; note: string }>;
  };
  cardLanguage: { title: string; page: string };
  badge: { label: string; note: string };
  choices: {
    title: string;
    note: string;
    none: string;
    add: string;
    hint: string;
    addOn: string;
    addOff: string;
    invalid: string;
    on: string;
    off: string;
    switchOn: string;
    switchOff: string;
    turnOn(site: string): string;
    turnOff(site: string): string;
    forget: string;
    forgetSite(site: string): string;
  };
  listed: { title: Counted; note: string; chosenOff: string };
  granted: {
    title: string;
    note: string;
    none: string;
    revoke: string;
    revokeOrigin(origin: string): string;
  };
  privacy: { title: string; points: readonly { title: string; text: string }[] };
  permissions: {
    title: string;
    lead: string;
    each: readonly { name: string; title: string; text: string }[];
  };
}

/** What the brief says besides what cards and pictures say. */
export interface BriefWords {
  name: string;
  /** The title of its tab. */
  tab(story: string): string;
  lead(date: string): string;
  from: Sentence;
  scope: string;
  ofPage: Counted;
  all: Counted;
  /** Why all cards are shown where those of a page were asked for. */
  gone: string;
  none: string;
  loading: string;
  failed: string;
  copy: string;
  copied: string;
  refused: string;
  print: string;
  language: string;
  skip: string;
  contents: string;
  timeline: string;
  checks: string;
  checksLead: string;
  checksOf: Counted;
  /** Before the title of the card that a record check belongs to. */
  on: string;
  sources: string;
  sourcesLead: string;
  /** Of a source without one. */
  noAddress: string;
  /** The last line on paper. */
  colophon(date: string): string;
}

export interface Words {
  lang: TextLanguage;
  dir: 'ltr' | 'rtl';
  /** One of the kind, and the many of it. */
  kind: Record<Kind, string>;
  kinds: Record<Kind, string>;
  card: CardWords;
  pictures: PictureWords;
  brief: BriefWords;
  nameMode: NameModeWords;
  popup: PopupWords;
  options: OptionsWords;
}
