import type { Source, TextLanguage } from '../../data/schema.ts';
import { RecordCheck } from '../card/check.tsx';
import type { CardWords } from '../words/words.ts';
import { anchors, BRIEF_ID } from './anchors.ts';
import type { Outline } from './outline.ts';

interface Props {
  checks: Outline['checks'];
  /** Before the card's title. */
  on: string;
  lang: TextLanguage;
  words: CardWords;
  sources: readonly Source[];
}

/** All record checks, each with the card it belongs to. */
export function Checks({ checks, on, lang, words, sources }: Props) {
  return (
    <ol class="brief-checks">
      {checks.map(({ card, check }) => (
        <li key={card.id + check.quote} class="brief-check">
          <h3 class="brief-check-card labels">
            {on} <a href={anchors.to(anchors.card(card.id))}>{card.title[lang]}</a>
          </h3>
          <RecordCheck check={check} lang={lang} words={words} sources={sources} id={BRIEF_ID} />
        </li>
      ))}
    </ol>
  );
}
