import { LanguageSwitch } from '../parts/language-switch.tsx';
import { Run } from '../parts/run.tsx';
import type { BriefProps } from '../props.ts';
import { dateIn } from '../words/counting.ts';
import type { BriefWords, Words } from '../words/words.ts';

/** The story's title, the page the reader came from, which cards are shown, and what can be done with them. */
export function Masthead({ props, words }: { props: BriefProps; words: Words }) {
  const { lang, storyTitle, storyDate, page, missing, state } = props;
  const { brief } = words;
  return (
    <header class="brief-head">
      <div class="brief-bar">
        <p class="brief-name">
          <span lang="en" dir="ltr">
            Sidelight
          </span>{' '}
          · {brief.name}
        </p>
        <LanguageSwitch label={brief.language} lang={lang} onLanguage={props.onLanguage} />
      </div>
      <h1>{storyTitle[lang]}</h1>
      <p class="brief-lead">{brief.lead(dateIn(lang, storyDate))}</p>
      {page && (page.title || page.site) && (
        <p class="brief-from labels">
          {brief.from(
            <span key="page">
              {page.title && (
                <>
                  <Run text={page.title} quoted />
                  {page.site && ' – '}
                </>
              )}
              {page.site && <Run text={page.site} />}
            </span>,
          )}
        </p>
      )}
      {missing && <p class="brief-missing">{brief[missing]}</p>}
      {state === 'ready' && <Tools props={props} words={brief} />}
    </header>
  );
}

function Tools({ props, words }: { props: BriefProps; words: BriefWords }) {
  const { page, cards, scope, copied } = props;
  const scopes = page
    ? ([
        ['page', words.ofPage(page.cards.length)],
        ['all', words.all(cards.length)],
      ] as const)
    : [];
  return (
    <div class="brief-tools">
      {scopes.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a form's look and reading with it
        <div class="brief-scope" role="group" aria-label={words.scope}>
          {scopes.map(([value, label]) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === scope}
              onClick={() => props.onScope(value)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <div class="brief-actions">
        <button type="button" class="plain-button" onClick={() => props.onCopy()}>
          {words.copy}
        </button>
        <button type="button" class="plain-button" onClick={() => props.onPrint()}>
          {words.print}
        </button>
      </div>
      <p class="brief-copied labels" role="status">
        {copied && words[copied]}
      </p>
    </div>
  );
}
