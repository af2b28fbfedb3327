/** The browsers the end-to-end tests run in. */
import { type Engine, type FoundBrowser, findBrowser } from '../../../scripts/browser/find.ts';

/** Both, unless SIDELIGHT_BROWSER names one. */
export const ENGINES: readonly Engine[] = (['chromium', 'firefox'] as const).filter(
  (engine) => (process.env.SIDELIGHT_BROWSER ?? engine) === engine,
);

const found = new Map<Engine, FoundBrowser>();

/**
 * The browser of that engine: the one `npm test` names, else the first found.
 *
 * @throws Error where there is none; `npm test` installs one where it can
 */
export function browserFor(engine: Engine): FoundBrowser {
  const known = found.get(engine) ?? findBrowser([engine], (line) => console.warn(line));
  if (!known) throw new Error(`No ${engine} was found. Run npm test, which installs one where it can.`);
  found.set(engine, known);
  return known;
}
