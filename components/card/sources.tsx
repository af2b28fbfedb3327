import { createContext, type TargetedMouseEvent } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source, TextLanguage } from '../../data/schema.ts';
import { DownIcon } from '../parts/icons.tsx';
import { Run } from '../parts/run.tsx';
import { dateIn, numberIn } from '../words/counting.ts';
import type { CardWords } from '../words/words.ts';

/**
 * Whether references are links. On a page of our own they are: from the list, the browser's own way leads back. On somebody
 * else's page a fragment would change that page's address, and finds nothing inside a shadow root.
 */
export const LinkedReferences = createContext(false);

export interface ReferencesProps {
  /** Ids of the sources meant. */
  refs: readonly string[];
  sources: readonly Source[];
  words: CardWords;
  id: string;
}

/** Small numbers after a fact; each leads to its source in the list below. */
export function References({ refs, sources, words, id }: ReferencesProps) {
  const linked = useContext(LinkedReferences);
  const numbered = refs.flatMap((ref) => {
    const at = sources.findIndex((source) => source.id === ref);
    const source = sources[at];
    return source ? [{ number: at + 1, source }] : [];
  });
  if (numbered.length === 0) return null;
  return (
    <span class="refs">
      {'\u2060'}
      {numbered.map(({ number, source }) => {
        const target = `${id}-source-${source.id}`;
        const said = words.reference(number, source.publisher);
        const shared = { class: 'ref', 'aria-label': said, title: said };
        return linked ? (
          <a key={source.id} href={`#${target}`} {...shared}>
            {number}
          </a>
        ) : (
          <button key={source.id} type="button" onClick={(event) => showSource(event, target)} {...shared}>
            {number}
          </button>
        );
      })}
    </span>
  );
}

/** Scrolls the card to the source and puts the focus on it. */
function showSource(event: TargetedMouseEvent<HTMLElement>, elementId: string): void {
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const entry = root.getElementById(elementId);
  const list = entry?.closest('details');
  if (list) list.open = true;
  entry?.scrollIntoView({ block: 'nearest' });
  const target = entry?.querySelector('a') ?? entry;
  target?.focus({ preventScroll: true });
}

interface SourcesProps {
  sources: readonly Source[];
  lang: TextLanguage;
  words: CardWords;
  id: string;
}

/**
 * The numbered list: publisher and title as a link where there is an address, then date and kind. Folded, for a
 * full card has more of them than of anything else; a number in the text unfolds it.
 */
export function Sources({ sources, lang, words, id }: SourcesProps) {
  return (
    <details class="card-section">
      <summary class="unfold">
        <h3>
          {words.sources} <span class="source-count">{numberIn(lang, sources.length)}</span>
        </h3>
        <DownIcon />
      </summary>
      <ol class="sources">
        {sources.map((source, index) => (
          <li key={source.id} class="source" id={`${id}-source-${source.id}`} tabIndex={-1}>
            <span class="source-number">{index + 1}</span>
            <span>
              <SourceName source={source} words={words} />
              <SourceMeta source={source} lang={lang} words={words} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** When it was published, and what kind of source it is; a copy says of what. */
export function SourceMeta({
  source,
  lang,
  words,
}: {
  source: Source;
  lang: TextLanguage;
  words: CardWords;
}) {
  return (
    <span class="source-meta labels">
      <time dateTime={source.date}>{dateIn(lang, source.date, 'short')}</time>
      {' · '}
      {source.of ? words.copyOf(<Run key="of" text={source.of} />) : words.sourceKind[source.kind]}
    </span>
  );
}

function SourceName({ source, words }: { source: Source; words: CardWords }) {
  const name = source.title ? `${source.publisher}: ${source.title}` : source.publisher;
  if (!source.url) return <Run text={name} />;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      <Run text={name} />
      <span class="unseen"> ({words.newTab})</span>
    </a>
  );
}
