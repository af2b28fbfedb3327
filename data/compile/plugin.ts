/**
 * The data as modules of the bundle. Each part is a module of its own, so that a script takes in only what it ships.
 */
import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Card } from '../schema.ts';
import { type CompiledData, compileData } from './index.ts';
import { locatorMap } from './locator.ts';

const PREFIX = 'virtual:sidelight/';

const MODULES: Record<string, (data: CompiledData) => unknown> = {
  'index/core': ({ index }) => index.core,
  // Maps are drawn here, where cards are shipped: whoever only spots names need not wait for them.
  cards: ({ cards }) => cards.map(withMap),
  sites: ({ sites }) => sites,
  story: ({ story: { title, date, article } }) => ({ title, date, article }),
};

function withMap(card: Card): Card {
  return card.coordinates ? { ...card, map: locatorMap(card.coordinates) } : card;
}

/** Every bundle of one build asks for the same data: it is compiled once, and again when a file has changed. */
let last: { key: string; data: CompiledData; stamps: string } | undefined;

const stampsOf = async (files: readonly string[]): Promise<string> =>
  (
    await Promise.all(
      files.map((file) =>
        stat(file).then(
          (found) => found.mtimeMs,
          () => 0,
        ),
      ),
    )
  ).join();

export interface DataOptions {
  /** Absolute path of data/. */
  dir: string;
  /** Whether drafts stop the build. */
  release: boolean;
}

/** Compiles, unless nothing has changed since it last did. Throws DataError. */
export async function compileOnce({ dir, release }: DataOptions): Promise<CompiledData> {
  const key = `${dir}|${release}`;
  if (last?.key === key && last.stamps === (await stampsOf(last.data.files))) return last.data;
  const data = await compileData(dir, { release });
  last = { key, data, stamps: await stampsOf(data.files) };
  return data;
}

/** The Vite plugin. */
export function sidelightData(options: DataOptions): Plugin {
  const { dir } = options;
  return {
    name: 'sidelight:data',
    resolveId: (id) => (id.startsWith(PREFIX) && id.slice(PREFIX.length) in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const part = MODULES[id.slice(1 + PREFIX.length)];
      if (!id.startsWith(`\0${PREFIX}`) || !part) return undefined;
      const data = await compileOnce(options);
      for (const file of data.files) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(part(data))};`, moduleSideEffects: false };
    },
    configureServer(server) {
      server.watcher.add(dir);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(dir + sep) || !/\.(ya?ml|csv|json)$/.test(path)) return;
        last = undefined;
        for (const name of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
