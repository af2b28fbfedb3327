/** What `npm start` opens: our own news pages, a page on the web, or a file served on this machine. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { guessLanguage, layOut } from '../browser/layout.ts';
import type { ServedFile } from '../browser/server.ts';
import { decode } from '../spot/decode.ts';

const PAGES = join(import.meta.dirname, '../../tests/pages');

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
};

/** Pages to open, and the folder they are served from; no folder: they are on the web. */
export interface Target {
  /** Paths on the local server, or whole addresses. */
  pages: { name: string; address: string }[];
  folder?: string;
}

/**
 * @param target an http(s) address, a file: address, or a path from `cwd`; undefined for the demonstration
 * @throws Error in plain words when there is no such file
 */
export async function resolveTarget(target: string | undefined, cwd: string): Promise<Target> {
  if (target === undefined) {
    return {
      folder: PAGES,
      pages: ['en', 'ar'].map((lang) => ({
        name: `summit-day.${lang}`,
        address: `/summit-day.${lang}.html`,
      })),
    };
  }
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) throw new Error(`${target} is no address.`);
    return { pages: [{ name: new URL(target).hostname, address: target }] };
  }
  if (/^[a-z][a-z+.-]+:\/\//i.test(target) && !target.startsWith('file:')) {
    throw new Error(`${target}: only http and https pages, and files, can be opened.`);
  }
  const path = target.startsWith('file:') ? fileURLToPath(target) : resolve(cwd, target);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`${target} does not exist. An address needs its http:// or https://.`);
  if (!found.isFile()) throw new Error(`${target} is not a file.`);
  const name = basename(path);
  return { folder: dirname(path), pages: [{ name, address: pathToFileURL(`/${name}`).pathname }] };
}

/**
 * Serves a folder: HTML and what belongs to it as it lies there, any other file laid out as a page of text. Nothing
 * outside the folder.
 */
export function serveFolder(folder: string): (host: string, path: string) => Promise<ServedFile | undefined> {
  return async (_host, path) => {
    const file = join(folder, path);
    const bytes = relative(folder, file).startsWith('..')
      ? undefined
      : await readFile(file).catch(() => undefined);
    if (!bytes) return undefined;
    const type = TYPES[extname(file).toLowerCase()];
    // Without a charset in its header an HTML file is read in the encoding it declares itself.
    if (type) return { body: bytes, type };
    const text = decode(bytes, false);
    return { body: layOut(text, guessLanguage(text)), type: 'text/html; charset=utf-8' };
  };
}

/** The match pattern of an address: its host, whatever the port. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
