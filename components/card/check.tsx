import type { Card, Source, TextLanguage } from '../../data/schema.ts';
import { Run } from '../parts/run.tsx';
import { directionOf } from '../words/direction.ts';
import type { CardWords } from '../words/words.ts';
import { References } from './sources.tsx';

interface CheckProps {
  check: NonNullable<Card['checks']>[number];
  /** Whether the card was opened from the passage that the check belongs to. */
  opened?: boolean;
  lang: TextLanguage;
  words: CardWords;
  sources: readonly Source[];
  id: string;
}

/** Where the article and the record part ways. */
export function RecordCheck({ check, opened = false, lang, words, sources, id }: CheckProps) {
  // The quote is in the article's language, which the card need not be in; Arabic letters tell.
  const quoteLang = directionOf(check.quote) === 'rtl' ? 'ar' : undefined;
  return (
    <div class="check" data-opened={opened || undefined} aria-current={opened || undefined}>
      <span class="check-slip labels">{words.slip[check.slip]}</span>
      <dl>
        <dt>{words.articleSays}</dt>
        <dd>
          <p class="check-quote">
            <Run text={check.quote} {...(quoteLang ? { lang: quoteLang } : {})} quoted />
          </p>
          <p>{check.says[lang]}</p>
        </dd>
        <dt>{words.recordSays}</dt>
        <dd>
          {check.record[lang]}
          <References refs={check.sources} sources={sources} words={words} id={id} />
        </dd>
      </dl>
    </div>
  );
}
