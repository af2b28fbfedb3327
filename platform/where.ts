/** The answer to "is Sidelight on here, and why?" for a tab, with what has to be asked of the browser first. */
import { hasAccess } from './access.ts';
import { loadSettings } from './settings.ts';
import { type Here, here, isListed, siteOf } from './sites.ts';

export interface Place {
  /** Absent: the browser does not show the address, which it hides of pages no extension may read. */
  url?: string;
  privateWindow: boolean;
  once: boolean;
}

/**
 * `listed` are the hosts of data/sites.yaml; `domainOf` is for those who want to know how far the switch can be widened, and
 * carry the list of public suffixes for it.
 */
export async function whereabouts(
  place: Place,
  listed: readonly string[],
  domainOf: (site: string) => string | undefined = () => undefined,
): Promise<Here> {
  const { url = '', privateWindow, once } = place;
  const [settings, access] = await Promise.all([loadSettings(privateWindow), hasAccess(url)]);
  return here(url, settings, {
    listed: isListed(siteOf(url), listed),
    access,
    once,
    domainOf,
  });
}
