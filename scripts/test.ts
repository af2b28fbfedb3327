/** npm test: every check there is, in order. See --help (scripts/test.mjs). */
import type { Engine } from './browser/find.ts';
import { NoBrowser, provideBrowser } from './browser/provide.ts';
import { add, STEPS, type Step, type Tally } from './test/steps.ts';

/** Steps that need a browser, and which. */
const NEEDS: Record<string, Engine> = { dom: 'chromium', chromium: 'chromium', firefox: 'firefox' };

process.exitCode = test(process.argv.slice(2));

/** @returns the exit code: 0 all passed, 1 something failed, 2 wrong use or no browser */
function test(names: string[]): number {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `test: no such step: ${unknown.join(', ')}. There are ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  let env: NodeJS.ProcessEnv;
  try {
    env = { ...process.env, ...browsersFor(steps) };
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    return 2;
  }
  const results = steps.map((step) => ({ step, tally: runStep(step, env) }));
  const all = results.map(({ tally }) => tally).reduce(add);
  console.log('\n== Summary');
  for (const { step, tally } of results) console.log(`${step.name.padEnd(10)}${inWords(tally)}`);
  if (all.skipped > 0) console.log(`${all.skipped} skipped (the output above says why)`);
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  return all.failed === 0 ? 0 : 1;
}

/** Finds or installs the browsers before anything runs, and tells the steps where they are. */
function browsersFor(steps: readonly Step[]): NodeJS.ProcessEnv {
  const engines = new Set(steps.flatMap(({ name }) => NEEDS[name] ?? []));
  const say = (line: string) => console.log(line);
  return Object.fromEntries(
    [...engines].map((engine) => [
      `SIDELIGHT_${engine.toUpperCase()}`,
      provideBrowser([engine], say).executable,
    ]),
  );
}

function runStep(step: Step, env: NodeJS.ProcessEnv): Tally {
  console.log(`\n== ${step.title}`);
  const started = Date.now();
  const tally = step.run(env);
  console.log(`-- ${step.name}: ${inWords(tally)} in ${Math.round((Date.now() - started) / 1000)} s`);
  return tally;
}

function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
