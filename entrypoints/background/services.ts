/** What the background answers: the reader's requests, and the popup's. */
import type { Card } from '../../data/schema.ts';
import type { Witness } from '../../engine/types.ts';
import { isOwnPage, isReader, type Sender, type Service, service } from '../../platform/messages/channel.ts';
import {
  type FromPopup,
  type FromReader,
  fromPopupInputs,
  fromReaderInputs,
} from '../../platform/messages/to-background.ts';
import { here } from '../../platform/sites.ts';
import { showCount } from './badge.ts';
import { cardsWithTies } from './cards.ts';
import { readOnce, switchOff } from './here.ts';
import type { Ports } from './ports.ts';

interface ReaderTab {
  id: number;
  /** The page's address, as the browser vouches for it. */
  url: string;
  privateWindow: boolean;
  frame: number;
}

function readerTab(sender: Sender): ReaderTab | undefined {
  if (!isReader(sender) || sender.tab?.id === undefined) return undefined;
  return {
    id: sender.tab.id,
    url: sender.url ?? '',
    privateWindow: sender.tab.incognito,
    frame: sender.frameId ?? 0,
  };
}

/** `createWitness` is called once, with the first doubt: what it loads is large and most pages raise none. */
export function services(
  ports: Pick<
    Ports,
    'settings' | 'setBadge' | 'saveChoices' | 'askReader' | 'markOnce' | 'inject' | 'loadInto'
  >,
  dossier: readonly Card[],
  createWitness: () => Witness,
): Service[] {
  let witness: Witness | undefined;
  return [
    service<FromReader, ReaderTab>('background/reader', fromReaderInputs, readerTab, {
      async state(_input, { url, privateWindow }) {
        const settings = await ports.settings(privateWindow);
        const { on, reason, site } = here(url, settings, { listed: false, access: true, once: false });
        return { on, reason, site, marks: settings.marks, cardLanguage: settings.cardLanguage };
      },
      cards: ({ ids }) => cardsWithTies(ids, dossier),
      async load({ scripts }, { id, frame }) {
        await ports.loadInto(id, frame, scripts);
        return null;
      },
      testify({ doubts }) {
        witness ??= createWitness();
        return [...witness.hear(doubts)];
      },
      async report({ summary }, { id }) {
        await showCount(id, summary, ports);
        return null;
      },
      async off(_input, { url, privateWindow }) {
        await switchOff(url, privateWindow, ports);
        return null;
      },
    }),
    service<FromPopup, true>(
      'background/popup',
      fromPopupInputs,
      (sender) => isOwnPage(sender) || undefined,
      {
        cards: () => [...dossier],
        async once({ tab }) {
          await readOnce(tab, ports);
          return null;
        },
      },
    ),
  ];
}
