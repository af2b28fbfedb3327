/**
 * Makes a fresh clone ready to run: the right Node, and the packages of package-lock.json.
 * Uses nothing but Node's own modules, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Oldest Node that runs the tools; the same as `engines` in package.json. */
const OLDEST_NODE = [20, 19];

/** Ends the process with a message when Node is too old to go on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Sidelight needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get one at https://nodejs.org/.`,
  );
  process.exit(2);
}

/** Installs the packages of the lock file unless exactly those are installed. Exits when npm fails. */
export function installPackages() {
  const reason = whyInstall();
  if (!reason) return;
  console.error(`${reason} Installing with npm ci (this takes a minute the first time) ...`);
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.error || npm.status !== 0) {
    console.error(`npm ci failed${npm.error ? `: ${npm.error.message}` : ''}. Nothing was started.`);
    process.exit(npm.status || 1);
  }
}

/** Says why packages must be installed, or nothing when all is in place. */
function whyInstall() {
  const wanted = readLock(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing: this is not a whole copy of Sidelight.');
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'The packages Sidelight is built with are not installed.';
  // npm's own record of node_modules, compared by content: a checkout changes the lock file's date but not what it asks for.
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.optional || entry.peer || entry.link) continue;
    if (installed[path]?.version !== entry.version)
      return `The installed packages differ from package-lock.json (${path}).`;
  }
  return undefined;
}

/** The `packages` of an npm lock file, or nothing when there is no such file. */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
