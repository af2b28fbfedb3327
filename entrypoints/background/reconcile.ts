/** Keeps the registered scripts, and the readers in open tabs, as the permissions and the settings say. */
import { siteOfOrigin } from '../../platform/access.ts';
import type { Settings } from '../../platform/settings.ts';
import { choiceFor, covers } from '../../platform/sites.ts';
import type { Ports } from './ports.ts';

/** The granted origins under which some page can be on. Where all is off, not even an idle script runs. */
export function originsInUse(granted: readonly string[], settings: Settings): string[] {
  const { choices, mode, paused } = settings;
  if (paused) return [];
  const on = [...choices].flatMap(([site, choice]) => (choice === 'on' ? [site] : []));
  return granted.filter((origin) => {
    const site = siteOfOrigin(origin);
    if (on.some((chosen) => site === '' || covers(site, chosen))) return true;
    const choice = choiceFor(site, choices);
    return choice ? choice === 'on' : mode === 'on-by-default';
  });
}

/** Registers the reader for the granted origins in use. Idempotent. */
export async function reconcileScripts(
  ports: Pick<Ports, 'settings' | 'granted' | 'registerFor'>,
): Promise<void> {
  const [settings, granted] = await Promise.all([ports.settings(false), ports.granted()]);
  await ports.registerFor(originsInUse(granted, settings));
}

/** Puts the reader into the open pages it should read and does not: after an install, an update, a grant, a switch-on. */
export async function injectWhereMissing(
  ports: Pick<Ports, 'required' | 'granted' | 'openTabs' | 'where' | 'askReader' | 'inject'>,
): Promise<void> {
  // A tab may be closing, asleep, or showing the browser's own error page: then there is nothing to read in it.
  const tabs = await ports.openTabs([...ports.required(), ...(await ports.granted())]);
  await Promise.allSettled(
    tabs.map(async (tab) => {
      const { on } = await ports.where({ ...tab, once: false });
      if (!on || (await ports.askReader(tab.id, 'present', null))) return;
      await ports.inject(tab.id);
    }),
  );
}

/**
 * Runs a job one call at a time, in the order called: a worker's start, its install event and a permission event come
 * together, and two registrations at once would trip over one another.
 */
export function inTurn(job: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(job, job);
    return last;
  };
}
