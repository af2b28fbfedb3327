/** Builds the extension for a script or a test to run. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Engine } from './find.ts';

const ROOT = join(import.meta.dirname, '../..');
const TARGET: Record<Engine, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the build that ships lies. */
export function shippedBuild(engine: Engine): string {
  return join(ROOT, '.output', `${TARGET[engine]}-mv3`);
}

/**
 * Builds the extension and gives the folder it lies in.
 *
 * @param extraOrigins match patterns this build may read besides the sites it ships with; such a build lies apart from
 *   the one that ships
 * @throws Error with all that the build said, when it fails
 */
export function buildExtension(engine: Engine, extraOrigins: readonly string[] = []): string {
  const build = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', TARGET[engine]],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', SIDELIGHT_EXTRA_ORIGINS: extraOrigins.join(',') },
    },
  );
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}\n${build.stderr}`);
  return extraOrigins.length > 0
    ? join(ROOT, '.output', 'local', `${TARGET[engine]}-mv3`)
    : shippedBuild(engine);
}
