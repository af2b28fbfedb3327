/** What a language brings, as scripts of their own, which leave what they carry for the reader to find. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { compact } from '../../engine/index/compact.ts';
import type { PackedLanguage } from '../../engine/index/format.ts';

const NUMBER_WORDS = join(import.meta.dirname, '../../engine/quantities/languages');
/** Descriptors are named after their language. */
const DESCRIPTOR = /^[a-z]{2,3}\.ts$/;

/** Name of the script that carries the names of a language. */
export const partFile = (lang: string): string => `index-${lang}.js`;

export interface ScriptFile {
  relativeDest: string;
  contents: string;
}

/**
 * Leaves a value under a language in a table of the isolated world. Into a page that has it already (an update, a second
 * injection) the new one goes in place of the old. Its last value is empty, for that is what the browser hands whoever
 * injects a script.
 */
const leaving = (table: string, lang: string, value: string): string =>
  `globalThis.${table}={...globalThis.${table},${JSON.stringify(lang)}:${value}};void 0;\n`;

/** The names of each language. */
export function nameScripts(parts: readonly PackedLanguage[]): ScriptFile[] {
  return parts.map((part) => ({
    relativeDest: partFile(part.lang),
    contents: leaving('sidelightIndex', part.lang, JSON.stringify(compact(part))),
  }));
}

const ENTRY = 'virtual:number-words';

/** The descriptors of one file as a script. As code, not as what it makes: inflected in full, Russian is twenty times as long. */
async function numberScript(file: string): Promise<ScriptFile> {
  const lang = basename(file, '.ts');
  const code = leaving('sidelightNumberWords', lang, 'Object.values(words)');
  const bundle = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'sidelight:number-words',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? `import * as words from ${JSON.stringify(file)};${code}` : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return { relativeDest: `numbers-${lang}.js`, contents: `${bundle.output[0].code};void 0;\n` };
}

/** The number words of each language that has any. */
export async function numberScripts(): Promise<ScriptFile[]> {
  const files = (await readdir(NUMBER_WORDS)).filter((name) => DESCRIPTOR.test(name)).sort();
  return Promise.all(files.map((name) => numberScript(join(NUMBER_WORDS, name))));
}
