import { useId } from 'preact/hooks';
import { SearchIcon } from '../parts/icons.tsx';
import type { Words } from '../words/words.ts';
import type { Listed } from './listing.ts';

export type View = 'kind' | 'reading';

interface FilterProps {
  query: string;
  words: Words;
  onQuery(query: string): void;
}

/** The filter over this page's names, which searches all cards as well. */
export function Filter({ query, words, onQuery }: FilterProps) {
  const id = useId();
  return (
    <div class="filter">
      <label class="labels" for={id}>
        {words.popup.filter}
      </label>
      <span class="filter-field">
        <SearchIcon />
        <input
          id={id}
          type="search"
          dir={query === '' ? words.dir : 'auto'}
          autocomplete="off"
          spellcheck={false}
          placeholder={words.popup.filterHint}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </span>
    </div>
  );
}

interface HeadProps {
  listed: readonly Listed[];
  view: View;
  words: Words;
  onView(view: View): void;
}

/** How much is on the page, and in which order to list it. */
export function ListHead({ listed, view, words, onView }: HeadProps) {
  const mentions = listed.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const views: readonly [View, string][] = [
    ['kind', words.popup.byKind],
    ['reading', words.popup.inOrder],
  ];
  return (
    <div class="list-head">
      <h2 class="group-title">{words.popup.onThisPage}</h2>
      <p class="labels">
        {words.popup.mentions(mentions)} · {words.popup.cards(listed.length)}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a form's look and reading with it */}
      <div class="views" role="group" aria-label={words.popup.views}>
        {views.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={name === view} onClick={() => onView(name)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
