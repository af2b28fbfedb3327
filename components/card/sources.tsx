import type { TargetedMouseEvent } from 'preact';
import type { Source, TextLanguage } from '../../data/schema.ts';
import { DownIcon } from '../parts/icons.tsx';
import { Run } from '../parts/run.tsx';
import { dateIn, numberIn } from '../words/counting.ts';
import type { CardWords } from '../words/words.ts';

export interface ReferencesProps {
  /** Ids of the sources meant. */
  refs: readonly string[];
  sources: readonly Source[];
  words: CardWords;
  id: string;
}

/** Small numbers after a fact; each leads to its source in the list below. */
export function References({ refs, sources, words, id }: ReferencesProps) {
  const numbered = refs.flatMap((ref) => {
    const at = sources.findIndex((source) => source.id === ref);
    const source = sources[at];
    return source ? [{ number: at + 1, source }] : [];
  });
  if (numbered.length === 0) return null;
  return (
    <span class="refs">
      {'\u2060'}
      {numbered.map(({ number, source }) => (
        <button
          key={source.id}
          type="button"
          class="ref"
          aria-label={words.reference(number, source.publisher)}
          title={words.reference(number, source.publisher)}
          onClick={(event) => showSource(event, `${id}-source-${source.id}`)}
        >
          {number}
        </button>
      ))}
    </span>
  );
}

/**
 * Scrolls the card to the source and puts the focus on it. Not a link: a fragment would change the page's own
 * address, and finds nothing inside a shadow root.
 */
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
              <span class="source-meta labels">
                <time dateTime={source.date}>{dateIn(lang, source.date, 'short')}</time>
                {' · '}
                {source.of ? words.copyOf(<Run key="of" text={source.of} />) : words.sourceKind[source.kind]}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </details>
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
