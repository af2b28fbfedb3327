/** What the brief is handed. */
import type { BriefProps } from '../../components/props.ts';
import { cards, regatta, STORY_DATE } from './sample-cards.ts';

const ignore = () => {};

/** One of each kind, an event with its days among them. */
export const dossier = [...cards, regatta];

/** For a page with three cards, whose title runs the other way. */
export const PAGE = {
  title: 'هالدن في بورت لورن',
  site: 'news.example.org',
  cards: ['winter-regatta', 'mira-halden', 'port-lorne'],
} as const;

export function briefProps(overrides: Partial<BriefProps> = {}): BriefProps {
  return {
    lang: 'en',
    storyTitle: { en: 'The accord of Port Lorne', ar: 'اتفاق بورت لورن' },
    storyDate: STORY_DATE,
    state: 'ready',
    cards: dossier,
    page: PAGE,
    scope: 'all',
    onScope: ignore,
    onCopy: ignore,
    onPrint: ignore,
    onLanguage: ignore,
    ...overrides,
  };
}
