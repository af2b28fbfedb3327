import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { sidelightData } from './data/compile/plugin.ts';

const data = () => sidelightData({ dir: fileURLToPath(new URL('data', import.meta.url)), release: false });

/**
 * Tests that leave a trace in modules: what stands in for the browser's interfaces is put in a module's place, and compromise
 * keeps the words it is taught. Each of their files has modules of its own.
 */
const APART = [
  'tests/{background,brief,options,platform,popup}/**/!(*.dom|*.e2e).test.ts',
  'tests/{evaluate,engine/english}/**/*.test.ts',
];

/** Chromium as root starts without its sandbox only, and the rest of this keeps it from the network and the screen. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
];

// Vitest groups the failures it prints with Map.groupBy, which Node 20 has not; it asks for Node 22 and does all else.
if (!('groupBy' in Map)) {
  const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
    const groups = new Map<K, T[]>();
    for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
  };
  Object.assign(Map, { groupBy });
}

// A file's suffix says where it runs: *.test.ts in Node, *.dom.test.ts(x) in a real browser, *.e2e.test.ts on the
// built extension in whole browsers, one file at a time.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        plugins: [data()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts', '**/*.e2e.test.ts', ...APART],
          // Nothing here leaves a trace in a module: files may share those of their worker, which halves the time.
          isolate: false,
          globalSetup: ['tests/support/compiled.ts'],
          // Compiling the dossier with the names of forty languages takes seconds, on a busy machine many.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [data()],
        test: {
          name: 'unit-apart',
          environment: 'node',
          include: APART,
          globalSetup: ['tests/support/compiled.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [data()],
        // A dependency that is found only while a test runs has the page loaded anew under it.
        optimizeDeps: {
          include: [
            '@floating-ui/core',
            'axe-core',
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            'valibot',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.ts', 'tests/**/*.dom.test.tsx'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.SIDELIGHT_CHROMIUM ?? '/usr/bin/chromium',
                args: chromiumFlags,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        plugins: [data()],
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/**/*.e2e.test.ts'],
          globalSetup: ['tests/support/compiled.ts', 'tests/e2e/support/build.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
