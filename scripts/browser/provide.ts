/** Gets a browser to run the extension in: one of this machine's, or one from the distribution. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Engine, type FoundBrowser, findBrowser } from './find.ts';

/** Fonts the demonstration and the screenshots need for Arabic; installed along with a browser. */
const FONTS = ['fonts-noto-core'];

/** Names of the browsers' packages. */
const PACKAGES: Record<'debian' | 'ubuntu', Record<Engine, string>> = {
  debian: { chromium: 'chromium', firefox: 'firefox-esr' },
  ubuntu: { chromium: 'chromium-browser', firefox: 'firefox' },
};

/** Nothing here can be done about a missing browser but by a person: the message says what to run. */
export class NoBrowser extends Error {}

/**
 * A browser of one of these engines, the first engine preferred. As root on Debian or Ubuntu it installs one when none
 * is there, saying so first.
 *
 * @throws NoBrowser with the exact command to run
 */
export function provideBrowser(engines: readonly Engine[], say: (line: string) => void): FoundBrowser {
  const found = findBrowser(engines, say);
  if (found) return found;
  const wanted = engines[0]!;
  const system = distribution();
  if (!system) throw new NoBrowser(`${nothingFound(engines)}\n${elsewhere(wanted)}`);
  const packages = [PACKAGES[system][wanted], ...FONTS];
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new NoBrowser(`${nothingFound(engines)} Run this, then try again:\n\n  sudo sh -c '${command}'\n`);
  }
  say(`${nothingFound(engines)} Installing ${packages.join(' and ')}: ${command}`);
  // Its own chatter goes to standard error, so that what a script prints stays clean.
  const apt = spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = apt.status === 0 ? findBrowser(engines, say) : undefined;
  if (!installed)
    throw new NoBrowser(`That did not give a browser that runs. Run it yourself:\n\n  ${command}\n`);
  return installed;
}

function nothingFound(engines: readonly Engine[]): string {
  return engines.length > 1
    ? 'No browser was found ($BROWSER, Chromium, Chrome for Testing, Edge, Chrome, Firefox).'
    : `No ${engines[0] === 'firefox' ? 'Firefox' : 'Chromium, Edge or Chrome'} was found.`;
}

function elsewhere(engine: Engine): string {
  const firefox = engine === 'firefox';
  if (process.platform === 'darwin') {
    return `Run this, then try again:\n\n  brew install --cask ${firefox ? 'firefox' : 'google-chrome'}\n`;
  }
  if (process.platform === 'win32') {
    return `Run this, then try again:\n\n  winget install ${firefox ? 'Mozilla.Firefox' : 'Google.Chrome'}\n`;
  }
  return `Install ${firefox ? 'Firefox' : 'Chromium'}, or say where it is:\n\n  BROWSER=/path/to/browser npm start\n`;
}

/** Which of the two distributions with apt-get this is, if either; derivatives count. */
function distribution(): 'debian' | 'ubuntu' | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release'))
    return undefined;
  const ids = /^ID(?:_LIKE)?=.*$/gm;
  const text = (readFileSync('/etc/os-release', 'utf8').match(ids) ?? []).join(' ');
  if (text.includes('ubuntu')) return 'ubuntu';
  return text.includes('debian') ? 'debian' : undefined;
}
