/** Tells when a page shows another address without being loaded anew. */

interface NavigationLike extends EventTarget {
  currentEntry: unknown;
}

/** Without the Navigation API, how often a visible page's address is looked at. */
const POLL_MS = 2000;

/** The address as a route: another fragment of the same page is none. */
export function routeOf(view: Window): string {
  const { href } = view.location;
  const hash = href.indexOf('#');
  // `#!` and `#/` are the routes of old single-page apps.
  return hash < 0 || /^#[!/]/.test(href.slice(hash)) ? href : href.slice(0, hash);
}

/** Calls back after each change of route. Returns the stop. */
export function watchRoutes(view: Window, onRoute: () => void): () => void {
  let last = routeOf(view);
  const look = () => {
    const now = routeOf(view);
    if (now === last) return;
    last = now;
    onRoute();
  };
  const { navigation } = view as Window & { navigation?: NavigationLike };
  const stop = new AbortController();
  const { signal } = stop;
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    const poll = view.setInterval(() => view.document.visibilityState === 'visible' && look(), POLL_MS);
    signal.addEventListener('abort', () => view.clearInterval(poll));
  }
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  return () => stop.abort();
}
