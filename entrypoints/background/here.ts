/** What is done to one tab: on, off, once, name mode. */
import { choosing, siteOf } from '../../platform/sites.ts';
import type { Tab } from '../../platform/tabs.ts';
import type { Ports } from './ports.ts';

type OncePorts = Pick<Ports, 'askReader' | 'markOnce' | 'inject'>;

/**
 * `This page once`: a reader that is there is told; else one is put in. Throws where the browser does not let it, which
 * needs a click or a key of the reader's on our button first (activeTab).
 */
export async function readOnce(tab: number, ports: OncePorts): Promise<void> {
  if (await ports.askReader(tab, 'present', null)) {
    await ports.askReader(tab, 'once', { on: true });
    return;
  }
  await ports.markOnce(tab);
  await ports.inject(tab);
}

/**
 * The command `toggle-here`. Off: for the site, for ever, or where the page was read once, that ends. On: for the site,
 * where the browser allows it; else, and while all is paused, this page once.
 */
export async function toggleHere(
  tab: Tab,
  ports: OncePorts & Pick<Ports, 'where' | 'settings' | 'saveChoices'>,
): Promise<void> {
  const presence = await ports.askReader(tab.id, 'present', null);
  const now = await ports.where({ ...tab, once: presence?.once ?? false });
  switch (now.reason) {
    case 'browser-page':
      return;
    case 'once':
      await ports.askReader(tab.id, 'once', { on: false });
      return;
    case 'paused':
    case 'no-access':
      await readOnce(tab.id, ports);
      return;
    default: {
      const { choices } = await ports.settings(tab.privateWindow);
      const wanted = now.on ? 'off' : 'on';
      const settings = { choices, privateWindow: tab.privateWindow };
      await ports.saveChoices(choosing(now.site, wanted, now.site, settings), tab.privateWindow);
    }
  }
}

/** The off-switch on a card: the site of the page it stands on, whoever asks. */
export async function switchOff(
  url: string,
  privateWindow: boolean,
  ports: Pick<Ports, 'saveChoices'>,
): Promise<void> {
  const site = siteOf(url);
  if (site !== '') await ports.saveChoices([[site, 'off']], privateWindow);
}

/** Tells the readers in private windows, whom storage events about the session do not reach, to look again. */
export async function tellPrivateTabs(ports: Pick<Ports, 'openTabs' | 'askReader'>): Promise<void> {
  const tabs = (await ports.openTabs()).filter((tab) => tab.privateWindow);
  await Promise.allSettled(tabs.map((tab) => ports.askReader(tab.id, 'changed', null)));
}
