import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, requireNode, root } from './install.mjs';

/**
 * The whole of a bootstrap: answers --help at once, installs what is missing, then runs a TypeScript file with
 * the same arguments and ends as it ends.
 *
 * @param {string} script path of the TypeScript file, from the project's folder
 * @param {string} usage what --help prints
 */
export function bootstrap(script, usage) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage.trim());
    return;
  }
  requireNode();
  installPackages();
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
    // The folder the command was given in, so that relative file names mean what the person meant.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
  });
  // Ctrl-C reaches the child by itself (same terminal): stay alive until it has tidied up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}
