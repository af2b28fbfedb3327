/**
 * The brief's state and order of work: all cards from the background, the tab's last reading from its reader, both asked for again
 * for a while where nobody answers. The reading is taken once: a brief is a document, it does not change under its reader.
 */
import { briefMarkdown } from '../../components/brief/markdown.ts';
import { outlineOf } from '../../components/brief/outline.ts';
import type { BriefProps } from '../../components/props.ts';
import { siteOf } from '../../platform/sites.ts';
import type { Tab } from '../../platform/tabs.ts';
import type { BriefPorts } from './ports.ts';

/** Between two askings. */
const ASK_AGAIN_MS = 250;
/** A background that was just woken, or a page that was just loaded, takes this many askings. */
const PATIENCE = 8;

type State = Pick<BriefProps, 'lang' | 'state' | 'cards' | 'page' | 'missing' | 'scope' | 'copied'>;
type Reading = Pick<BriefProps, 'page' | 'missing'>;

/** Starts the page; `show` is called with new props whenever something changed. Settles when it has shown all there is. */
export async function startBrief(ports: BriefPorts, show: (props: BriefProps) => void): Promise<void> {
  const { title, date } = ports.story;
  const language = async () => ports.language((await ports.settings()).uiLanguage);
  let state: State = { lang: await language(), state: 'waiting', cards: [], scope: 'all' };

  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    show({ ...state, storyTitle: title, storyDate: date, ...actions });
  };

  const actions = {
    onScope: (scope: BriefProps['scope']) => set({ scope, copied: undefined }),
    onCopy() {
      const { cards, lang, page, scope } = state;
      const from = scope === 'page' ? page : undefined;
      const text = briefMarkdown(
        outlineOf(cards, from?.cards),
        { title: title[lang], date, page: from },
        lang,
      );
      const copying = ports.copy(text);
      // Said anew each time, for those who hear it.
      set({ copied: undefined });
      void copying.then(
        () => set({ copied: 'copied' }),
        () => set({ copied: 'refused' }),
      );
    },
    onPrint: () => ports.print(),
    onLanguage: (lang: BriefProps['lang']) => void ports.saveSettings({ uiLanguage: lang }).then(follow),
  };

  async function follow(): Promise<void> {
    const lang = await language();
    if (lang !== state.lang) set({ lang, copied: undefined });
  }

  ports.onChange(() => void follow());
  set({});
  const [cards, reading] = await Promise.all([askCards(ports), askPage(ports)]);
  if (!cards) return set({ state: 'failed' });
  const known = new Set(cards.map(({ id }) => id));
  const page = reading.page && { ...reading.page, cards: reading.page.cards.filter((id) => known.has(id)) };
  const found = page !== undefined && page.cards.length > 0;
  set({
    state: 'ready',
    cards,
    ...(found ? { page, scope: 'page' } : { missing: page ? 'none' : reading.missing }),
  });
}

async function askCards(ports: BriefPorts) {
  for (let asked = 1; ; asked++) {
    try {
      return await ports.cards();
    } catch {
      if (asked === PATIENCE) return undefined;
      await ports.pause(ASK_AGAIN_MS);
    }
  }
}

/** What the page's reader found, if the brief was opened for a page. */
async function askPage(ports: BriefPorts): Promise<Reading> {
  if (!ports.forPage) return {};
  const tab = await ports.tab();
  if (!tab) return { missing: 'gone' };
  for (let asked = 1; asked <= PATIENCE; asked++) {
    const report = await ports.askReader(tab.id, 'reading', null).catch(() => undefined);
    // Nobody there to answer is not the same as nothing read yet.
    if (report === undefined) break;
    if (report) {
      const { verdict, shownAnyway, mentions } = report;
      const left = verdict.kind === 'unrelated' && !shownAnyway;
      const cards = left ? [] : [...new Set(mentions.map(({ card }) => card))];
      return { page: { ...nameOf(tab), cards } };
    }
    await ports.pause(ASK_AGAIN_MS);
  }
  return { missing: 'gone' };
}

/** What the page is called. One in a private window is not named: the brief of it may stand in an ordinary one. */
function nameOf({ title, url = '', privateWindow }: Tab): { title?: string; site: string } {
  if (privateWindow) return { site: '' };
  return { ...(title && { title }), site: siteOf(url) };
}
