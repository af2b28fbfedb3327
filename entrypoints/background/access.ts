/** After the browser gave or took away access to sites. */
import { siteOfOrigin } from '../../platform/access.ts';
import { type ChoiceChange, covers, siteOf } from '../../platform/sites.ts';
import type { Ports } from './ports.ts';

/**
 * A grant for one site is the reader's word that it be on there, in every mode and against an earlier `off`; from a private window the
 * word is kept for the session. A grant for all sites says nothing of any one of them.
 */
export async function chooseGranted(
  added: readonly string[],
  ports: Pick<Ports, 'askedPrivately' | 'saveChoices'>,
): Promise<void> {
  const privately = new Set(await ports.askedPrivately());
  for (const fromPrivate of [false, true]) {
    const changes = added
      .filter((origin) => privately.has(origin) === fromPrivate)
      .flatMap((origin): ChoiceChange[] =>
        siteOfOrigin(origin) === '' ? [] : [[siteOfOrigin(origin), 'on']],
      );
    if (changes.length > 0) await ports.saveChoices(changes, fromPrivate);
  }
}

/**
 * Tells the readers in open tabs whether they may still read; a tab whose address the browser hides, may not. Where a site was
 * just granted, `this page once` is over: it is on for good.
 */
export async function tellAccess(
  added: readonly string[],
  ports: Pick<Ports, 'openTabs' | 'askReader'>,
): Promise<void> {
  const granted = added.map(siteOfOrigin).filter((site) => site !== '');
  const tabs = await ports.openTabs();
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      await ports.askReader(id, 'access', { granted: url !== undefined });
      const forGood = url !== undefined && granted.some((site) => covers(site, siteOf(url)));
      if (forGood) await ports.askReader(id, 'once', { on: false });
    }),
  );
}
