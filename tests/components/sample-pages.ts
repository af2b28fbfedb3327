/** What the popup and the options page are handed, in every state. */
import type {
  HereReason,
  HereView,
  MentionView,
  OptionsProps,
  PageView,
  PopupProps,
} from '../../components/props.ts';
import { cards, STORY_DATE } from './sample-cards.ts';

const ignore = () => {};

const seen = (
  index: number,
  card: string,
  before: string,
  text: string,
  after: string,
  nested = false,
): MentionView => ({
  index,
  card,
  text,
  before,
  after,
  lang: 'en',
  nested,
});

export const mentions: readonly MentionView[] = [
  seen(0, 'mira-halden', 'It was past nine when President ', 'Mira Halden', ' stepped off the train'),
  seen(1, 'port-lorne', 'the train in ', 'Port Lorne', ' and walked to the hall'),
  seen(2, 'harbour-summit', 'The ', 'summit in Port Lorne', ' took four hours'),
  seen(3, 'port-lorne', 'The summit in ', 'Port Lorne', ' took four hours', true),
  { ...seen(4, 'mira-halden', 'وقالت ', 'هالدن', ' إن الاتفاق لا يذكر الدفاع'), lang: 'ar' },
  seen(5, 'harbour-accord', 'signed the ', 'Harbour Accord', ' before noon'),
  seen(6, 'mira-halden', 'what ', 'Halden', ' called a friendship with no limits'),
  seen(7, 'sea-league', 'a member of the ', 'Sea League', ' since 1974'),
];

export const PAGE: PageView = {
  state: 'read',
  shownAnyway: false,
  mentions,
  verdict: {
    kind: 'same-story',
    score: 0.83,
    reasons: [
      { reason: 'core', cards: ['mira-halden', 'harbour-summit'] },
      { reason: 'day', cards: ['harbour-accord'] },
    ],
  },
};

export const ARTICLE: PageView = {
  ...PAGE,
  verdict: {
    kind: 'this-article',
    score: 1,
    reasons: [
      { reason: 'shingles', found: 38, of: 40 },
      { reason: 'cast', cards: ['mira-halden', 'sea-league', 'port-lorne'], needed: 2 },
    ],
  },
};

export const UNRELATED: PageView = {
  state: 'read',
  shownAnyway: false,
  mentions: [],
  verdict: { kind: 'unrelated', score: 0.1, reasons: [{ reason: 'too-few', found: 1, needed: 3 }] },
};

const ON: readonly HereReason[] = ['chosen-on', 'listed', 'granted', 'once'];

export const here = (reason: HereReason, more: Partial<HereView> = {}): HereView => ({
  on: ON.includes(reason),
  reason,
  site: reason === 'browser-page' ? '' : 'news.example.org',
  privateWindow: false,
  ...more,
});

export function popupProps(overrides: Partial<PopupProps> = {}): PopupProps {
  return {
    lang: 'en',
    here: here('listed'),
    page: PAGE,
    cards,
    storyDate: STORY_DATE,
    onSwitch: ignore,
    onOnce: ignore,
    onAlways: ignore,
    onPause: ignore,
    onShowAnyway: ignore,
    onJump: ignore,
    onLanguage: ignore,
    onBrief: ignore,
    onOptions: ignore,
    ...overrides,
  };
}

const nothingRead: PageView = { state: 'waiting', mentions: [], shownAnyway: false };

/** Every state in which the popup has no names to list, by the title it shows. */
export const EMPTY_STATES = {
  paused: { here: here('paused'), page: nothingRead },
  off: { here: here('chosen-off'), page: nothingRead },
  offByDefault: { here: here('off-by-default'), page: nothingRead },
  noAccess: { here: here('no-access'), page: { ...nothingRead, state: 'unreachable' } },
  browserPage: { here: here('browser-page'), page: { ...nothingRead, state: 'unreachable' } },
  waiting: { here: here('listed'), page: nothingRead },
  nothing: {
    here: here('chosen-on'),
    page: { ...UNRELATED, verdict: { kind: 'related', score: 0.3, reasons: [] } },
  },
  unrelated: { here: here('listed'), page: UNRELATED },
  unreachable: { here: here('granted'), page: { ...nothingRead, state: 'unreachable' } },
} as const satisfies Record<string, Pick<PopupProps, 'here' | 'page'>>;

export function optionsProps(overrides: Partial<OptionsProps> = {}): OptionsProps {
  return {
    lang: 'en',
    mode: 'on-by-default',
    paused: false,
    marks: 'shown',
    cardLanguage: 'page',
    badge: true,
    choices: [
      { site: 'news.example.org', on: false },
      { site: 'a-rather-long-name-for-a-paper.example.com', on: true },
    ],
    listed: [
      { host: 'example.net', name: 'The Example', lang: 'en' },
      { host: 'news.example.org', name: 'Example News', lang: 'en' },
      { host: 'mithal.example', name: 'المثال', lang: 'ar' },
    ],
    granted: ['*://*.example.com/*'],
    onMode: ignore,
    onPause: ignore,
    onMarks: ignore,
    onCardLanguage: ignore,
    onBadge: ignore,
    onChoice: ignore,
    onRevoke: ignore,
    onLanguage: ignore,
    onBrief: ignore,
    ...overrides,
  };
}
