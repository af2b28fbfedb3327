/** What the browser asked the network for on our account. */
import type { World } from './world.ts';

/** What a browser asks of its makers it asks without us. */
const MAKERS = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|microsoft|bing)\.(com|net|org)$/;

/** Host and path of every request after the first `from`, but for those of the browser itself; a page asks for its own icon. */
export function asked(world: World, from: number): string[] {
  return world.seen
    .slice(from)
    .filter(({ host, path }) => !MAKERS.test(host) && path !== '/favicon.ico')
    .map(({ host, path }) => host + path);
}
