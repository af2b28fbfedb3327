import type { TextLanguage } from '../../data/schema.ts';
import { numberIn } from '../words/counting.ts';
import type { Words } from '../words/words.ts';
import { anchors } from './anchors.ts';
import type { Outline } from './outline.ts';

interface Props {
  outline: Outline;
  words: Words;
  lang: TextLanguage;
}

/** What there is and how much of it. */
export function Contents({ outline, words, lang }: Props) {
  const { events, sections, checks, sources } = outline;
  const lines = [
    { anchor: anchors.timeline, title: words.brief.timeline, count: events.length },
    ...sections.map(({ kind, cards }) => ({
      anchor: anchors.kind(kind),
      title: words.kinds[kind],
      count: cards.length,
    })),
    { anchor: anchors.checks, title: words.brief.checks, count: checks.length },
    { anchor: anchors.sources, title: words.brief.sources, count: sources.length },
  ].filter(({ count }) => count > 0);
  return (
    <nav class="brief-contents" aria-labelledby="contents-title">
      <h2 class="labels" id="contents-title">
        {words.brief.contents}
      </h2>
      <ul>
        {lines.map(({ anchor, title, count }) => (
          <li key={anchor}>
            <a href={anchors.to(anchor)}>
              {title} <span class="labels">{numberIn(lang, count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
