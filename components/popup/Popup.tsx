import { LanguageSwitch } from '../parts/language-switch.tsx';
import type { PopupProps } from '../props.ts';
import { wordsIn } from '../words/index.ts';
import { Empty, emptyState } from './empty.tsx';
import { Here } from './here.tsx';
import { Names } from './names.tsx';
import { VerdictLine } from './verdict.tsx';

/** The popup: the site's switch first, then the page's verdict and names, and a search over all cards. */
export function Popup(props: PopupProps) {
  const { lang, here, page } = props;
  const words = wordsIn(lang);
  const empty = emptyState(here, page);
  return (
    <main class="sidelight popup" lang={lang} dir={words.dir}>
      <Here props={props} words={words.popup} />
      {empty ? (
        <Empty state={empty} props={props} words={words.popup} />
      ) : (
        page.verdict && (
          <VerdictLine verdict={page.verdict} cards={props.cards} lang={lang} words={words.popup} />
        )
      )}
      <Names props={props} words={words} mentions={empty ? [] : page.mentions} />
      <footer class="popup-foot labels">
        <button type="button" class="popup-link" onClick={() => props.onBrief()}>
          {words.popup.brief}
        </button>
        <button type="button" class="popup-link" onClick={() => props.onOptions()}>
          {words.popup.settings}
        </button>
        <LanguageSwitch label={words.popup.language} lang={lang} onLanguage={props.onLanguage} />
      </footer>
    </main>
  );
}
