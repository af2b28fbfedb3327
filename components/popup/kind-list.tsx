import type { Card, TextLanguage } from '../../data/schema.ts';
import { KindIcon } from '../parts/icons.tsx';
import type { Words } from '../words/words.ts';
import type { KindGroup } from './listing.ts';
import { Stepper } from './stepper.tsx';
import type { Steps } from './steps.ts';

interface Props {
  groups: readonly KindGroup[];
  lang: TextLanguage;
  words: Words;
  steps: Steps;
  onOpen(card: Card): void;
}

/** Cards under their kinds; each opens, and steps through its mentions where it has any. */
export function KindList({ groups, lang, words, steps, onOpen }: Props) {
  return groups.map(({ kind, listed }) => (
    <section key={kind} class="kind-group">
      <h3 class="labels">
        <KindIcon kind={kind} />
        {words.kinds[kind]} <span class="kind-count">{listed.length}</span>
      </h3>
      <ul>
        {listed.map(({ card, mentions }) => (
          <li key={card.id} class="row">
            <button
              type="button"
              class="row-open"
              data-row
              data-opens={card.id}
              title={card.gist[lang]}
              onClick={() => onOpen(card)}
            >
              {card.title[lang]}
            </button>
            {mentions.length > 0 && (
              <Stepper title={card.title[lang]} mentions={mentions} words={words.popup} steps={steps} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
