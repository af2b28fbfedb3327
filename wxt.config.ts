import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compileOnce, sidelightData } from './data/compile/plugin.ts';
import { guardBuild } from './scripts/build/guard.ts';
import { extraOrigins, manifestFor, siteGroups } from './scripts/build/manifest.ts';
import { nameScripts, numberScripts } from './scripts/build/parts.ts';
import { preactWithoutHtml } from './scripts/build/preact.ts';

const data = {
  dir: fileURLToPath(new URL('data', import.meta.url)),
  // Drafts are for us alone: what is packed for the stores may hold none.
  release: process.env.SIDELIGHT_RELEASE === '1' || process.argv.includes('zip'),
};
/** For `npm start` and the tests: pages on this machine. Such a build lies apart from the one that ships. */
const extra = extraOrigins(process.env.SIDELIGHT_EXTRA_ORIGINS);

const groups = async () => {
  const { sites, index } = await compileOnce(data);
  const read = index.parts.map(({ lang }) => lang);
  return [...siteGroups(sites, read), ...(extra.length > 0 ? [{ matches: extra }] : [])];
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: extra.length > 0 ? '.output/local' : '.output',
  manifest: async ({ browser }) => manifestFor(browser, await groups()),
  vite: () => ({
    plugins: [sidelightData(data), preactWithoutHtml()],
    // The polyfill for <link rel=modulepreload> would bring the one fetch() of the bundle.
    build: { modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...nameScripts((await compileOnce(data)).index.parts), ...(await numberScripts()));
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the popup's <title>, which is in one language.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
    'build:done': async (wxt) => {
      if (wxt.config.command !== 'build') return;
      for (const { part, bytes, budget } of await guardBuild(wxt.config.outDir))
        wxt.logger.info(`${part}: ${(bytes / 1000).toFixed(1)} of ${(budget / 1000).toFixed(0)} kB`);
    },
  },
});
