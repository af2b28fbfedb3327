/** A browser with tabs, permissions and settings, as the background's ports show it, and a log of what was done to it. */
import type { Ports } from '../../entrypoints/background/ports.ts';
import type { Presence } from '../../platform/messages/to-reader.ts';
import { readSettings } from '../../platform/settings.ts';
import { here, siteOf } from '../../platform/sites.ts';
import type { Tab } from '../../platform/tabs.ts';

export interface FakeTab extends Tab {
  /** The reader that answers there. */
  reader?: Presence;
}

export interface World {
  tabs: FakeTab[];
  granted: string[];
  /** Asked for from a private window. */
  asked: string[];
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  registered: string[] | undefined;
  badges: Record<number, number>;
  /** In order: what was done. */
  log: string[];
}

export const present: Presence = { once: false, summary: null };

/** `*.news.example` is on at install; everything else must be granted. */
export function fakePorts(world: Partial<World> = {}): { world: World; ports: Ports } {
  const full: World = {
    tabs: [],
    granted: [],
    asked: [],
    local: {},
    session: {},
    registered: undefined,
    badges: {},
    log: [],
    ...world,
  };
  const settings = async (privateWindow: boolean) =>
    readSettings(full.local, privateWindow ? full.session : {});
  const matches = (url: string, origin: string) => {
    const host = /\/\/(?:\*\.)?(.+)\/\*$/.exec(origin)?.[1] ?? '';
    return siteOf(url) === host || siteOf(url).endsWith(`.${host}`);
  };
  const required = () => ['*://*.news.example/*'];
  const ports: Ports = {
    settings,
    async saveChoices(changes, privateWindow) {
      full.log.push(`choose ${changes.flat().join(' ')}${privateWindow ? ' privately' : ''}`);
      const area = privateWindow ? full.session : full.local;
      for (const [site, choice] of changes)
        if (choice === 'forget') delete area[`site:${site}`];
        else area[`site:${site}`] = choice;
    },
    async where({ url = '', privateWindow, once }) {
      const access = [...required(), ...full.granted].some((origin) => matches(url, origin));
      return here(url, await settings(privateWindow), { listed: matches(url, required()[0]!), access, once });
    },
    required,
    granted: async () => full.granted,
    askedPrivately: async () => full.asked.splice(0),
    async registerFor(origins) {
      full.registered = [...origins];
      full.log.push(`register ${origins.join(' ')}`);
    },
    async openTabs(origins) {
      return full.tabs.filter(({ url }) => !origins || origins.some((origin) => url && matches(url, origin)));
    },
    askReader: (async (id: number, name: string, input: unknown) => {
      const reader = full.tabs.find((tab) => tab.id === id)?.reader;
      if (name !== 'present') full.log.push(`${id} ${name} ${JSON.stringify(input)}`);
      return name === 'present' ? reader : reader && null;
    }) as Ports['askReader'],
    async loadInto(tab, frame, scripts) {
      full.log.push(`load ${scripts.join(' ')} into ${tab}/${frame}`);
    },
    async inject(id) {
      full.log.push(`inject ${id}`);
    },
    async markOnce(id) {
      full.log.push(`mark once ${id}`);
    },
    async setBadge(id, count) {
      full.badges[id] = count;
    },
  };
  return { world: full, ports };
}
