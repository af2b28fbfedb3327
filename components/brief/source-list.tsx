import type { Source, TextLanguage } from '../../data/schema.ts';
import { SourceMeta } from '../card/sources.tsx';
import { Run } from '../parts/run.tsx';
import type { CardWords } from '../words/words.ts';
import { anchors } from './anchors.ts';

/** The address as a browser shows it: letters of other scripts as letters, not as codes. */
function readable(url: string): string {
  return url.replace(/(?:%[89a-f][0-9a-f])+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

interface Props {
  sources: readonly Source[];
  lang: TextLanguage;
  words: CardWords;
  noAddress: string;
}

/** Every source under its number, its address in full: on paper there is nothing to click on. */
export function SourceList({ sources, lang, words, noAddress }: Props) {
  return (
    <ol class="brief-sources">
      {sources.map((source) => (
        <li key={source.id} class="brief-source" id={anchors.source(source.id)} tabIndex={-1}>
          <span class="source-number">{source.id}</span>
          <div>
            <Run text={source.title ? `${source.publisher}: ${source.title}` : source.publisher} />
            <SourceMeta source={source} lang={lang} words={words} />
            {source.url ? (
              <a class="source-address" dir="ltr" href={source.url} target="_blank" rel="noopener noreferrer">
                {readable(source.url)}
                <span class="unseen" dir="auto">
                  {' '}
                  ({words.newTab})
                </span>
              </a>
            ) : (
              <span class="labels">{noAddress}</span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
