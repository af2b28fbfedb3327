/**
 * The popup's state and order of work: who is spoken of, whether it is on there, and the tab's last reading, asked for
 * again until there is one. What the reader does in the popup is written where it belongs and then read back, so the
 * popup never shows a wish as a fact.
 */
import type { HereView, PageView, PopupProps } from '../../components/props.ts';
import type { Card, TextLanguage } from '../../data/schema.ts';
import { choosing } from '../../platform/sites.ts';
import type { Tab } from '../../platform/tabs.ts';
import type { PopupPorts } from './ports.ts';

/** Between two askings for a reading that is not there yet. */
const ASK_AGAIN_MS = 250;
/** A page that was just loaded, or a reader just put in, takes this many askings before its silence means anything. */
const PATIENCE = 6;

const WAITING: PageView = { state: 'waiting', mentions: [], shownAnyway: false };
const SILENT: PageView = { state: 'unreachable', mentions: [], shownAnyway: false };

interface State {
  lang: TextLanguage;
  here: HereView;
  page: PageView;
  cards: readonly Card[];
}

/** Starts the popup; `show` is called with new props whenever something changed. Settles when it has shown all there is. */
export async function startPopup(ports: PopupPorts, show: (props: PopupProps) => void): Promise<void> {
  const tab = await ports.tab();
  const privateWindow = tab?.privateWindow ?? false;
  let state: State | undefined;
  let cards: readonly Card[] = [];
  let asked = 0;
  let turn = 0;

  const set = (change: Partial<State>) => {
    if (!state) return;
    state = { ...state, ...change };
    show({ ...state, ...actions });
  };

  /** Reads everything again; the latest call wins. */
  async function look(): Promise<void> {
    const mine = ++turn;
    const settings = await ports.settings(privateWindow);
    const presence = tab && (await ports.askReader(tab.id, 'present', null).catch(() => undefined));
    const here = await ports.where({ ...tab, privateWindow, once: presence?.once ?? false });
    const page = tab && presence && here.on ? await reading(tab, ports) : SILENT;
    if (mine !== turn) return;
    const pending = here.on && page.state !== 'read';
    asked = pending ? asked + 1 : 0;
    const shown = pending && asked < PATIENCE ? WAITING : page;
    const lang = ports.language(settings.uiLanguage);
    state = { lang, here: { ...here, privateWindow }, page: shown, cards };
    set({});
    if (pending) ports.after(ASK_AGAIN_MS, () => mine === turn && void look());
  }

  /** A background that was just woken or updated may miss the first asking. */
  async function loadCards(left = PATIENCE): Promise<void> {
    try {
      cards = await ports.cards();
      set({ cards });
    } catch {
      if (left > 1) ports.after(ASK_AGAIN_MS, () => void loadCards(left - 1));
    }
  }

  /** After something was done: read back what came of it, also where it failed. */
  const then = (done: Promise<unknown>) => {
    asked = 0;
    done.catch(() => undefined).then(look);
  };

  const endOnce = async () => tab && ports.askReader(tab.id, 'once', { on: false });

  // Where the browser has nothing to ask, the popup lives and does itself what the background does after a grant.
  const always = () => {
    if (!state || tab?.url === undefined) return;
    const { here } = state;
    const answer = ports.requestAccess(tab.url, privateWindow);
    then(answer.then((granted) => (granted ? choose(true, 'site', here).then(endOnce) : undefined)));
  };

  async function choose(on: boolean, scope: 'site' | 'wider', here: HereView): Promise<void> {
    const { choices } = await ports.settings(privateWindow);
    const site = scope === 'wider' ? (here.wider ?? here.site) : here.site;
    await ports.saveChoices(
      choosing(site, on ? 'on' : 'off', here.site, { choices, privateWindow }),
      privateWindow,
    );
  }

  const actions = {
    onSwitch(on: boolean, scope: 'site' | 'wider') {
      if (!state || !tab) return;
      const { here } = state;
      if (on && here.reason === 'no-access') always();
      else if (on && here.reason === 'paused') then(ports.saveSettings({ paused: undefined }));
      else if (!on && here.reason === 'once' && scope === 'site') then(endOnce());
      else then(choose(on, scope, here).then(() => (on ? undefined : endOnce())));
    },
    onOnce: () => tab && then(ports.readOnce(tab.id)),
    onAlways: always,
    onPause: (paused: boolean) => then(ports.saveSettings({ paused: paused || undefined })),
    onShowAnyway: () => tab && then(ports.askReader(tab.id, 'showAnyway', null)),
    onJump(index: number) {
      if (!tab) return;
      // A mention that is gone means that the page has changed since: look at it again.
      const jumped = ports.askReader(tab.id, 'jump', { index }).catch(() => false);
      void jumped.then((found) => (found ? undefined : look()));
    },
    onLanguage: (lang: TextLanguage) => then(ports.saveSettings({ uiLanguage: lang })),
    onBrief: () => void ports.openBrief(tab?.id),
    onOptions: () => void ports.openOptions(),
  };

  ports.onChange(() => void look());
  await Promise.all([look(), loadCards()]);
}

async function reading(tab: Tab, ports: PopupPorts): Promise<PageView> {
  try {
    const report = await ports.askReader(tab.id, 'reading', null);
    return report ? { state: 'read', ...report } : WAITING;
  } catch {
    return SILENT;
  }
}
