/**
 * The last look at a build: what must not be in it, and how large it may be.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Ways out of the browser, ways to run text as code, ways to make HTML from a string. */
const FORBIDDEN: readonly { what: string; pattern: RegExp }[] = [
  { what: 'fetch(', pattern: /\bfetch\s*\(/ },
  { what: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { what: 'WebSocket', pattern: /\bWebSocket\b/ },
  { what: 'EventSource', pattern: /\bEventSource\b/ },
  { what: 'WebTransport', pattern: /\bWebTransport\b/ },
  { what: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/ },
  { what: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { what: 'importScripts', pattern: /\bimportScripts\b/ },
  { what: 'import()', pattern: /\bimport\s*\(/ },
  { what: 'eval(', pattern: /\beval\s*\(/ },
  { what: 'new Function', pattern: /\bnew\s+Function\b|\bFunction\s*\(/ },
  { what: 'setting innerHTML', pattern: /\.innerHTML\s*[+]?=(?!=)/ },
  { what: 'setting outerHTML', pattern: /\.outerHTML\s*[+]?=(?!=)/ },
  { what: 'insertAdjacentHTML', pattern: /\binsertAdjacentHTML\b/ },
  { what: 'setHTMLUnsafe', pattern: /\b(set|parse)HTML(Unsafe)?\s*\(/ },
  { what: 'DOMParser', pattern: /\bDOMParser\b/ },
  { what: 'createContextualFragment', pattern: /\bcreateContextualFragment\b/ },
  { what: 'srcdoc', pattern: /\bsrcdoc\b/ },
  { what: 'new Image', pattern: /\bnew\s+Image\b/ },
  { what: 'document.write', pattern: /\bdocument\.write(ln)?\b/ },
];

/** Files that run in web pages. */
const IN_PAGES = /^(reader|card|numbers|(?:index|numbers)-\w+)\.js$/;

/** Ways to let a page know that the reader is there, besides those above. */
const TELLING: readonly { what: string; pattern: RegExp }[] = [
  { what: 'dispatchEvent', pattern: /\bdispatchEvent\b/ },
  { what: 'CustomEvent', pattern: /\bCustomEvent\b/ },
  { what: 'postMessage', pattern: /\bpostMessage\b/ },
  { what: 'MessageChannel', pattern: /\bMessageChannel\b/ },
  { what: 'BroadcastChannel', pattern: /\bBroadcastChannel\b/ },
  { what: "the extension's identity", pattern: /sidelight@|(?:chrome|moz)-extension:\/\// },
];

/** The names of one language. */
const PART = /^index-(\w+)\.js$/;

export interface Budget {
  part: string;
  /** What the browser opens; everything these load counts. `all`: every file there is; a pattern: every file of such a name. */
  entries: readonly string[] | RegExp | 'all';
  bytes: number;
}

/**
 * Most bytes a part may have, minified and not compressed: what a browser must parse. Each is what the part needed
 * when it was last looked at and about a sixth more; raise one only with the reason beside it.
 */
const BUDGETS: readonly Budget[] = [
  { part: 'reader', entries: ['reader.js'], bytes: 135_000 },
  // With a first mark on a page: the card, its charts and maps, and where it stands.
  { part: 'card', entries: ['card.js'], bytes: 150_000 },
  // Where a figure may stand on a page: how numbers are read, without the words of any language.
  { part: 'numbers', entries: ['numbers.js'], bytes: 90_000 },
  { part: 'index of all languages', entries: PART, bytes: 400_000 },
  // Of 38 languages, 3 to 15 kB each; a page loads those of its own.
  { part: 'number words of all languages', entries: /^numbers-\w+\.js$/, bytes: 350_000 },
  // All 92 cards in both languages are 690 kB of it, their names in forty languages, for the popup to search, 100; compromise is 350.
  { part: 'background', entries: ['background.js'], bytes: 1_350_000 },
  // The list of public suffixes is 260 kB of it.
  { part: 'popup', entries: ['popup.html'], bytes: 440_000 },
  { part: 'options', entries: ['options.html'], bytes: 95_000 },
  { part: 'brief', entries: ['brief.html'], bytes: 150_000 },
  { part: 'package', entries: 'all', bytes: 3_000_000 },
];

export interface BuiltFile {
  /** Path within the build, with forward slashes. */
  path: string;
  bytes: Buffer;
}

/** Every file of a build. */
export async function readBuild(dir: string): Promise<BuiltFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      path: file.slice(join(dir, '/').length).replaceAll('\\', '/'),
      bytes: await readFile(file),
    })),
  );
}

/** What is forbidden and in it nonetheless, with the code around it; in web pages more is forbidden. */
export function findForbidden(files: readonly BuiltFile[]): string[] {
  return files
    .filter(({ path }) => /\.(js|html)$/.test(path))
    .flatMap(({ path, bytes }) => {
      const code = bytes.toString('utf8');
      const forbidden = IN_PAGES.test(path) ? [...FORBIDDEN, ...TELLING] : FORBIDDEN;
      return forbidden.flatMap(({ what, pattern }) => {
        const at = code.search(pattern);
        return at < 0 ? [] : [`${path} has ${what}: …${code.slice(Math.max(0, at - 40), at + 60)}…`];
      });
    });
}

/**
 * Scripts whose text a browser would refuse. Chromium loads a content script only if it is UTF-8 without
 * noncharacters such as U+FFFF: https://issues.chromium.org/issues/40333893
 */
export function findUnreadable(files: readonly BuiltFile[]): string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return files
    .filter(({ path }) => path.endsWith('.js'))
    .flatMap(({ path, bytes }) => {
      try {
        const odd = /\p{Noncharacter_Code_Point}/u.exec(decoder.decode(bytes));
        return odd
          ? [`${path} has the noncharacter U+${odd[0].codePointAt(0)?.toString(16).toUpperCase()}`]
          : [];
      } catch {
        return [`${path} is not UTF-8`];
      }
    });
}

/** Names in the manifest that no locale explains, and keys a locale lacks. */
export function findMissingMessages(files: readonly BuiltFile[]): string[] {
  const manifest = files.find(({ path }) => path === 'manifest.json')?.bytes.toString('utf8') ?? '';
  const keys = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''));
  const locales = files.filter(({ path }) => /^_locales\/[^/]+\/messages\.json$/.test(path));
  if (keys.size > 0 && locales.length === 0)
    return ['the manifest speaks through messages and there is no _locales'];
  return locales.flatMap(({ path, bytes }) => {
    const known = new Set(Object.keys(JSON.parse(bytes.toString('utf8')) as object));
    return [...keys].filter((key) => !known.has(key)).map((key) => `${path} has no "${key}"`);
  });
}

export interface PartSize {
  part: string;
  bytes: number;
  budget: number;
}

/** What a file of the build loads when it is loaded, as paths within the build. */
function loadedBy({ path, bytes }: BuiltFile): string[] {
  const text = bytes.toString('utf8');
  const named = path.endsWith('.html')
    ? text.matchAll(/\b(?:src|href)\s*=\s*"?([^"\s>]+)/g)
    : path.endsWith('.js')
      ? text.matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)/g)
      : [];
  return [...named].map(([, to = '']) =>
    posix.join(to.startsWith('/') ? '' : posix.dirname(path), to).replace(/^\//, ''),
  );
}

/** How large each part is: its entries and all they load, each file once. */
export function measureParts(files: readonly BuiltFile[], budgets: readonly Budget[] = BUDGETS): PartSize[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return budgets.map(({ part, entries, bytes: budget }) => {
    const seen = new Set<BuiltFile>();
    const paths = [...byPath.keys()];
    const queue =
      entries === 'all'
        ? paths
        : entries instanceof RegExp
          ? paths.filter((path) => entries.test(path))
          : [...entries];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const file = byPath.get(path);
      if (!file || seen.has(file)) continue;
      seen.add(file);
      queue.push(...loadedBy(file));
    }
    return { part, bytes: [...seen].reduce((sum, { bytes }) => sum + bytes.length, 0), budget };
  });
}

/** What a page of one language loads before anything is found on it, minified and compressed. */
const PAGE_BYTES = 160_000;
const PAGE_COMPRESSED = 60_000;

/** The reader with the names of each language, as parts with their budgets: the largest of each kind. */
export function measurePages(files: readonly BuiltFile[]): PartSize[] {
  const reader = files.find(({ path }) => path === 'reader.js')?.bytes ?? Buffer.alloc(0);
  const pages = files
    .filter(({ path }) => PART.test(path))
    .map(({ path, bytes }) => {
      const page = Buffer.concat([bytes, reader]);
      return { lang: PART.exec(path)?.[1] ?? '', bytes: page.length, compressed: gzipSync(page).length };
    });
  const largest = (key: 'bytes' | 'compressed') =>
    pages.reduce((most, page) => (page[key] > most[key] ? page : most), {
      lang: '',
      bytes: 0,
      compressed: 0,
    });
  const [plain, packed] = [largest('bytes'), largest('compressed')];
  return [
    { part: `page of one language (${plain.lang})`, bytes: plain.bytes, budget: PAGE_BYTES },
    { part: `the same, compressed (${packed.lang})`, bytes: packed.compressed, budget: PAGE_COMPRESSED },
  ];
}

/**
 * Looks at a finished build.
 *
 * @returns the size of each part.
 * @throws Error with everything that is wrong with it.
 */
export async function guardBuild(dir: string): Promise<PartSize[]> {
  const files = await readBuild(dir);
  const parts = [...measureParts(files), ...measurePages(files)];
  const wrong = [
    ...findForbidden(files),
    ...findUnreadable(files),
    ...findMissingMessages(files),
    ...parts
      .filter(({ bytes, budget }) => bytes > budget || bytes === 0)
      .map(({ part, bytes, budget }) =>
        bytes === 0 ? `${part} is not there` : `${part} has ${bytes} bytes; its budget is ${budget}`,
      ),
  ];
  if (wrong.length > 0) throw new Error(`This build must not go out:\n  ${wrong.join('\n  ')}`);
  return parts;
}
