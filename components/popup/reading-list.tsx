import { useState } from 'preact/hooks';
import type { Card, TextLanguage } from '../../data/schema.ts';
import { KindIcon } from '../parts/icons.tsx';
import type { MentionView } from '../props.ts';
import { blockDirection } from '../words/direction.ts';
import type { Words } from '../words/words.ts';
import type { Steps } from './steps.ts';

/** Rows shown at once: more would make the popup slow to open, and nobody reads on that far. */
const ROWS = 200;

interface Props {
  mentions: readonly MentionView[];
  cards: readonly Card[];
  lang: TextLanguage;
  words: Words;
  steps: Steps;
  onOpen(card: Card): void;
}

/** Every mention in reading order, with the words around it: a press goes there, the kind's icon opens the card. */
export function ReadingList({ mentions, cards, lang, words, steps, onOpen }: Props) {
  const [rows, setRows] = useState(ROWS);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return (
    <>
      <ol class="reading">
        {mentions.slice(0, rows).map((mention) => {
          const card = byId.get(mention.card);
          if (!card) return null;
          const title = card.title[lang];
          return (
            <li key={mention.index} class={mention.nested ? 'row nested' : 'row'}>
              <button
                type="button"
                class="icon-button"
                data-opens={card.id}
                aria-label={words.popup.openCard(title)}
                title={words.popup.openCard(title)}
                onClick={() => onOpen(card)}
              >
                <KindIcon kind={card.kind} />
              </button>
              <button
                type="button"
                class="row-open snippet"
                data-row
                title={words.popup.jump(title)}
                aria-current={steps.at([mention]) === 1}
                onClick={() => steps.jump(mention.index)}
              >
                <Snippet mention={mention} />
                {mention.check && <span class="snippet-check labels">{words.card.check}</span>}
                {mention.nested && <span class="unseen"> ({words.popup.nested})</span>}
              </button>
            </li>
          );
        })}
      </ol>
      {mentions.length > rows && (
        <button type="button" class="plain-button" onClick={() => setRows(mentions.length)}>
          {words.popup.more(mentions.length - rows)}
        </button>
      )}
    </>
  );
}

/** Few enough letters before the mention that it is never cut off at the end of its line. */
const LEAD = 26;

/** @returns the end of the words before a mention, from the start of a word. */
function leadOf(before: string): string {
  if (before.length <= LEAD) return before;
  const tail = before.slice(-LEAD);
  return `… ${tail.slice(tail.search(/\s/) + 1)}`;
}

function Snippet({ mention: { before, text, after, lang } }: { mention: MentionView }) {
  return (
    <span class="snippet-text" dir={blockDirection(lang, before + text + after)} {...(lang ? { lang } : {})}>
      {leadOf(before)}
      <strong>{text}</strong>
      {after}
    </span>
  );
}
