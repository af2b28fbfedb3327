/** Finds the browsers of this machine that can run the extension. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';

export interface FoundBrowser {
  engine: Engine;
  /** As its makers call it: Chromium, Google Chrome for Testing, Microsoft Edge, Google Chrome, Firefox. */
  name: string;
  /** Major version. */
  version: number;
  executable: string;
  /** Whether an extension that is no package of a store outlives a restart in it (LaunchOptions.resident). */
  keepsUnpacked: boolean;
}

/** Oldest versions that have what the extension uses; the same as in its manifests (wxt.config.ts). */
export const OLDEST: Record<Engine, number> = { chromium: 128, firefox: 140 };

/** Names on the PATH and, for other systems, whole paths; the most welcome first. */
const CANDIDATES: Record<Engine, () => string[]> = {
  chromium: () => [
    'chromium',
    'chromium-browser',
    ...chromeForTesting(),
    'microsoft-edge-stable',
    'microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsPrograms('Microsoft\\Edge\\Application\\msedge.exe'),
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsPrograms('Google\\Chrome\\Application\\chrome.exe'),
  ],
  firefox: () => [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...windowsPrograms('Mozilla Firefox\\firefox.exe'),
  ],
};

/**
 * The first browser that will do: $BROWSER where it names one, then the others in the order of welcome.
 * `say` is told about each that was passed over, and why.
 */
export function findBrowser(
  engines: readonly Engine[],
  say: (line: string) => void,
): FoundBrowser | undefined {
  const wished = process.env.BROWSER;
  const names = engines.flatMap((engine) => CANDIDATES[engine]());
  for (const name of wished ? [wished, ...names] : names) {
    const executable = onPath(name);
    if (!executable) {
      if (name === wished) say(`$BROWSER is ${wished}, which is not a program here; looking further.`);
      continue;
    }
    const found = identify(executable);
    if (!found) {
      if (name === wished)
        say(`$BROWSER is ${wished}, which is neither Chromium nor Firefox; looking further.`);
    } else if (!engines.includes(found.engine)) {
      if (name === wished)
        say(`$BROWSER is ${found.name}, and ${engines.join(' or ')} is wanted; looking further.`);
    } else if (found.version < OLDEST[found.engine]) {
      say(
        `${found.name} ${found.version} (${executable}) is older than ${OLDEST[found.engine]}, which Sidelight needs.`,
      );
    } else {
      return found;
    }
  }
  return undefined;
}

/** Asks the program what it is. Undefined: no browser known here. */
function identify(executable: string): FoundBrowser | undefined {
  const answer = process.platform === 'win32' ? windowsVersion(executable) : ask(executable, ['--version']);
  const match = /(Chromium|Google Chrome for Testing|Google Chrome|Microsoft Edge|Firefox)\D*(\d+)/.exec(
    answer,
  );
  if (!match) return undefined;
  const name = match[1]!;
  // Release Firefox wants signatures; Chrome and Edge ignore --load-extension.
  const keepsUnpacked = name === 'Firefox' ? /\d(esr|[ab]\d)/.test(answer) : /Chromium|Testing/.test(name);
  const engine = name === 'Firefox' ? 'firefox' : 'chromium';
  return { engine, name, version: Number(match[2]), executable, keepsUnpacked };
}

/** On Windows the programs do not answer --version; their folders and files do. */
function windowsVersion(executable: string): string {
  const names: [RegExp, string][] = [
    [/msedge\.exe$/i, 'Microsoft Edge'],
    [/chrome\.exe$/i, 'Google Chrome'],
    [/firefox\.exe$/i, 'Firefox'],
  ];
  const name = names.find(([pattern]) => pattern.test(executable))?.[1];
  if (!name) return '';
  const quoted = executable.replaceAll("'", "''");
  return `${name} ${ask('powershell', ['-NoProfile', '-Command', `(Get-Item '${quoted}').VersionInfo.ProductVersion`])}`;
}

function ask(program: string, args: string[]): string {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000 });
  return stdout ?? '';
}

/** Where a program is: a path as it stands, a name through the PATH. */
function onPath(name: string): string | undefined {
  const paths = isAbsolute(name)
    ? [name]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Chrome for Testing as Puppeteer and Playwright keep it (cache/version/platform/program), newest first. */
function chromeForTesting(): string[] {
  const caches = [
    join(homedir(), '.cache', 'puppeteer', 'chrome'),
    join(homedir(), '.cache', 'ms-playwright'),
  ];
  const programs = [
    'chrome',
    'chrome.exe',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return caches
    .flatMap((cache) => subfolders(cache, /^(chromium|linux|mac|mac_arm|win32|win64)-/))
    .flatMap((version) => subfolders(version, /^chrome-/))
    .flatMap((platform) => programs.map((program) => join(platform, program)))
    .filter(isProgram);
}

/** Subfolders whose name fits, the last in the alphabet first. None where there is no such folder. */
function subfolders(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function windowsPrograms(inside: string): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).map((root) => `${root}\\${inside}`);
}
