import type { Fact, Source, TextLanguage } from '../../data/schema.ts';
import { dateIn } from '../words/counting.ts';
import type { CardWords } from '../words/words.ts';
import { References } from './sources.tsx';

interface Props {
  facts: readonly Fact[];
  lang: TextLanguage;
  words: CardWords;
  sources: readonly Source[];
  id: string;
  /** Dates in a column of their own. */
  dated?: boolean;
}

/** Facts with the numbers of their sources. */
export function Facts({ facts, lang, words, sources, id, dated = false }: Props) {
  return (
    <ul class={dated ? 'facts dated' : 'facts'}>
      {facts.map((fact) => (
        <li key={`${fact.date ?? ''}${fact.text.en}`}>
          {fact.date && (
            <time class="fact-date" dateTime={fact.date}>
              {dateIn(lang, fact.date, dated ? 'short' : 'long')}
              {!dated && ':'}
            </time>
          )}
          <span>
            {fact.text[lang]}
            <References refs={fact.sources} sources={sources} words={words} id={id} />
          </span>
        </li>
      ))}
    </ul>
  );
}
