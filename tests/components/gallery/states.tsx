/** Every component in every state worth seeing, by name: for people to open, and for the accessibility tests. */
import type { ComponentChildren } from 'preact';
import { Brief } from '../../../components/brief/Brief.tsx';
import { Card } from '../../../components/card/Card.tsx';
import { Options } from '../../../components/options/Options.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { TextLanguage } from '../../../data/schema.ts';
import { briefProps } from '../sample-brief.ts';
import { accord, cardProps, league, plates, port, regatta, trade } from '../sample-cards.ts';
import { ARTICLE, EMPTY_STATES, here, optionsProps, popupProps } from '../sample-pages.ts';
import { CHARTS } from '../sample-pictures.ts';

export interface State {
  part: 'card' | 'popup' | 'options' | 'brief';
  name: string;
  show(lang: TextLanguage): ComponentChildren;
}

const chips = [plates.get('port-lorne')!, plates.get('mira-halden')!];
const back = plates.get('mira-halden')!;

export const STATES: readonly State[] = [
  { part: 'card', name: 'full', show: (lang) => <Card {...cardProps({ lang })} /> },
  { part: 'card', name: 'chips', show: (lang) => <Card {...cardProps({ lang, chips })} /> },
  { part: 'card', name: 'tie', show: (lang) => <Card {...cardProps({ lang, card: accord, back })} /> },
  { part: 'card', name: 'draft', show: (lang) => <Card {...cardProps({ lang, card: league })} /> },
  ...Object.entries(CHARTS).map(
    ([form, chart]): State => ({
      part: 'card',
      name: `chart-${form}`,
      show: (lang) => <Card {...cardProps({ lang, card: { ...trade, chart } })} />,
    }),
  ),
  { part: 'card', name: 'map', show: (lang) => <Card {...cardProps({ lang, card: port })} /> },
  { part: 'card', name: 'timeline', show: (lang) => <Card {...cardProps({ lang, card: regatta })} /> },
  { part: 'popup', name: 'names', show: (lang) => <Popup {...popupProps({ lang })} /> },
  {
    part: 'popup',
    name: 'article',
    show: (lang) => (
      <Popup
        {...popupProps({
          lang,
          page: ARTICLE,
          here: here('chosen-on', { wider: 'example.org', privateWindow: true }),
        })}
      />
    ),
  },
  ...Object.entries(EMPTY_STATES).map(
    ([name, state]): State => ({
      part: 'popup',
      name,
      show: (lang) => <Popup {...popupProps({ lang, ...state })} />,
    }),
  ),
  { part: 'options', name: 'options', show: (lang) => <Options {...optionsProps({ lang })} /> },
  {
    part: 'options',
    name: 'options-fresh',
    show: (lang) => <Options {...optionsProps({ lang, choices: [], granted: [], mode: 'off-by-default' })} />,
  },
  { part: 'brief', name: 'brief', show: (lang) => <Brief {...briefProps({ lang, copied: 'copied' })} /> },
  {
    part: 'brief',
    name: 'brief-page',
    show: (lang) => <Brief {...briefProps({ lang, scope: 'page' })} />,
  },
  {
    part: 'brief',
    name: 'brief-gone',
    show: (lang) => <Brief {...briefProps({ lang, page: undefined, missing: 'gone', copied: 'refused' })} />,
  },
  {
    part: 'brief',
    name: 'brief-failed',
    show: (lang) => <Brief {...briefProps({ lang, state: 'failed', cards: [], page: undefined })} />,
  },
];
