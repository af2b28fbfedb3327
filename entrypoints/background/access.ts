/** After the browser gave or took away access to sites. */
import { siteOfOrigin } from '../../platform/access.ts';
import type { ChoiceChange } from '../../platform/sites.ts';
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

/** Tells the readers in open tabs whether they may still read; a tab whose address the browser hides, may not. */
export async function tellAccess(ports: Pick<Ports, 'openTabs' | 'askReader'>): Promise<void> {
  const tabs = await ports.openTabs();
  await Promise.allSettled(
    tabs.map(({ id, url }) => ports.askReader(id, 'access', { granted: url !== undefined })),
  );
}
