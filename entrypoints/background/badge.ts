/** The number on the toolbar button: distinct cards on the page; none where there are none or the reader wants no number. */
import type { Summary } from '../../platform/messages/to-background.ts';
import type { Ports } from './ports.ts';

/** Shows what a reader reported of its tab; null: the page is off. */
export async function showCount(
  tab: number,
  summary: Summary | null,
  ports: Pick<Ports, 'settings' | 'setBadge'>,
): Promise<void> {
  const { badge } = await ports.settings(false);
  // The tab may have been closed since.
  await ports.setBadge(tab, badge && summary ? summary.cards : 0).catch(() => undefined);
}

/** Shows or hides every tab's number after the setting changed. */
export async function showAllCounts(
  ports: Pick<Ports, 'settings' | 'setBadge' | 'openTabs' | 'askReader'>,
): Promise<void> {
  const tabs = await ports.openTabs();
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      const presence = await ports.askReader(id, 'present', null);
      if (presence) await showCount(id, presence.summary, ports);
    }),
  );
}
