/** The steps of `npm test`, in order: what each runs, and how its passes and failures are counted. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const REPORTS = join(ROOT, '.artefacts', 'reports');

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Step {
  name: string;
  /** What stands above its output. */
  title: string;
  run(env: NodeJS.ProcessEnv): Tally;
}

/** A check that passes or fails as a whole. */
function check(
  title: string,
  command: string[],
  extra: NodeJS.ProcessEnv = {},
): (env: NodeJS.ProcessEnv) => Tally {
  return (env) => {
    const well = execute(command, { ...env, ...extra });
    console.log(`${well ? 'passed' : 'FAILED'}: ${title}`);
    return { passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: 0 };
  };
}

/** A Vitest run, counted from its own JSON report. */
function vitest(
  project: string,
  name: string,
  extra: NodeJS.ProcessEnv = {},
): (env: NodeJS.ProcessEnv) => Tally {
  const report = join(REPORTS, `${name}.json`);
  return (env) => {
    rmSync(report, { force: true });
    const well = execute(
      [
        'vitest',
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { ...env, ...extra },
    );
    return readReport(report, well);
  };
}

/**
 * What a Vitest report says. A run that ended badly without a failed test (a file that does not load, an error outside of
 * tests, no report at all) counts as one failure.
 */
export function readReport(path: string, well: boolean): Tally {
  interface Report {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  }
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  const ranNothing = passed + numFailedTests === 0;
  const failed = numFailedTests === 0 && (!well || ranNothing) ? 1 : numFailedTests;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

/** Runs a tool of node_modules, its output going where ours goes. */
function execute([tool, ...args]: string[], env: NodeJS.ProcessEnv): boolean {
  const bin = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool!);
  const { status, error } = spawnSync(bin, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

function inTurn(...checks: ((env: NodeJS.ProcessEnv) => Tally)[]): (env: NodeJS.ProcessEnv) => Tally {
  return (env) => checks.map((run) => run(env)).reduce(add, { passed: 0, failed: 0, skipped: 0 });
}

/** Two tallies as one. */
export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** In the order they run: what is quick to fail comes first. */
export const STEPS: readonly Step[] = [
  {
    name: 'lint',
    title: 'Format, lint, import directions, unused code',
    run: inTurn(
      check('format, lint and import directions (biome)', ['biome', 'check', '--error-on-warnings', '.']),
      check('unused code (knip)', ['knip']),
    ),
  },
  {
    name: 'types',
    title: 'Types',
    run: inTurn(
      check('the types WXT writes', ['wxt', 'prepare']),
      check('types of the engine, without the DOM library', ['tsc', '-p', 'engine']),
      check('types of everything', ['tsc', '-p', '.']),
    ),
  },
  {
    name: 'data',
    title: 'The dossier, as for a release',
    run: check('the rules of the cards (check-data)', ['tsx', 'scripts/check-data.ts', '--release']),
  },
  { name: 'unit', title: 'Unit, data, story and property tests (Node)', run: vitest('unit*', 'unit') },
  { name: 'dom', title: 'Page and component tests (Chromium)', run: vitest('dom', 'dom') },
  {
    name: 'chromium',
    title: 'End to end on the built extension (Chromium)',
    run: vitest('e2e', 'e2e-chromium', { SIDELIGHT_BROWSER: 'chromium' }),
  },
  {
    name: 'firefox',
    title: 'End to end on the built extension (Firefox), and what its store would say of it',
    run: inTurn(
      vitest('e2e', 'e2e-firefox', { SIDELIGHT_BROWSER: 'firefox' }),
      // On the build the tests before have made. It would ask the network for a newer version of itself.
      check(
        'add-on lint (web-ext)',
        [
          'web-ext',
          'lint',
          '--source-dir',
          '.output/firefox-mv3',
          '--warnings-as-errors',
          '--no-config-discovery',
        ],
        { NO_UPDATE_NOTIFIER: '1' },
      ),
    ),
  },
];
