/**
 * The files of data/ as YAML, with the way from any value back to the line it was written on.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Kind } from '../../engine/types.ts';
import type { Problem } from './problem.ts';

/** A path into a document: map keys and list indexes, outermost first. */
export type DataPath = readonly (string | number)[];

export interface DataFile {
  /** Path under data/, with forward slashes. */
  path: string;
  value: unknown;
  /** The line of the value at that path, or of the nearest thing around it that exists. */
  lineOf(path: DataPath): number;
  /** The line of the key itself: where a key that should not be there stands. */
  lineOfKey(path: DataPath): number;
}

/** One folder a kind. */
export const FOLDERS: Readonly<Record<string, Kind>> = {
  people: 'person',
  organisations: 'organisation',
  treaties: 'treaty',
  figures: 'figure',
  events: 'event',
  places: 'place',
};

/** The folder of what each language calls the cards. */
const NAMES = 'names';

/** Files that lie in no folder. */
const ROOT: readonly string[] = ['story.yaml', 'sites.yaml', 'stand-ins.yaml', 'loaded-words.yaml'];

/** A file of data/series as it was written. */
export interface SeriesFile {
  /** Path under data/, with forward slashes. */
  path: string;
  text: string;
}

export interface LoadedData {
  story: DataFile;
  sites: DataFile;
  standIns: DataFile;
  wording: DataFile;
  cards: DataFile[];
  /** One a language. */
  names: DataFile[];
  series: SeriesFile[];
  /** Absolute paths of everything read, for whoever watches. */
  files: string[];
  problems: Problem[];
}

/** Line of the node a path leads to; walks as far as the path exists. */
function walk(
  document: Document,
  path: DataPath,
  lineAt: (offset: number) => number,
  wantKey: boolean,
): number {
  let node: unknown = document.contents;
  let line = 1;
  const note = (found: unknown) => {
    if (isNode(found) && found.range) line = lineAt(found.range[0]);
  };
  note(node);
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return line;
      const last = depth === path.length - 1;
      // A block map or list begins on the line after its key; the key's line says more to a reader.
      note(pair.key);
      node = pair.value;
      if (!(wantKey && last) && isScalar(node) && node.value !== null) note(node);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return line;
      note(node);
    } else {
      return line;
    }
  }
  return line;
}

/** Reads YAML text. `value` is undefined where the YAML itself is broken. */
function parseFile(path: string, text: string): { file: DataFile; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const problems = document.errors.map((error) => ({
    file: path,
    line: lineAt(error.pos[0]),
    reason:
      error.code === 'DUPLICATE_KEY'
        ? 'the same key stands twice in one map'
        : `not valid YAML: ${error.message}`,
  }));
  const file: DataFile = {
    path,
    value: problems.length === 0 ? document.toJS() : undefined,
    lineOf: (at) => walk(document, at, lineAt, false),
    lineOfKey: (at) => walk(document, at, lineAt, true),
  };
  return { file, problems };
}

/**
 * Reads every file below `dir`.
 *
 * @throws when `dir` itself cannot be read; a missing or broken file in it is a problem, not a throw.
 */
export async function loadData(dir: string): Promise<LoadedData> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const textOf = async (path: string): Promise<string> => {
    files.push(join(dir, path));
    return readFile(join(dir, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
      problems.push({ file: path, line: 1, reason: `cannot be read (${error.code ?? error.message})` });
      return '';
    });
  };
  const read = async (path: string): Promise<DataFile> => {
    const parsed = parseFile(path, await textOf(path));
    problems.push(...parsed.problems);
    return parsed.file;
  };

  const cards: DataFile[] = [];
  const names: DataFile[] = [];
  const series: SeriesFile[] = [];
  const entries = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ya?ml|csv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .filter((path) => !ROOT.includes(path))
    .sort();
  for (const path of entries) {
    const [folder = '', name, ...deeper] = path.split('/');
    const isFile = name?.endsWith('.yaml') && deeper.length === 0;
    if (FOLDERS[folder] && isFile) cards.push(await read(path));
    else if (folder === NAMES && isFile) names.push(await read(path));
    else if (folder === 'series' && name?.endsWith('.csv') && deeper.length === 0)
      series.push({ path, text: await textOf(path) });
    else if (path.endsWith('.csv'))
      problems.push({ file: path, line: 1, reason: 'a series lives in series/, as <id>.csv' });
    else
      problems.push({
        file: path,
        line: 1,
        reason: `a card lives in one of ${Object.keys(FOLDERS).join(', ')}, as <id>.yaml; its names in ${NAMES}, as <language>.yaml`,
      });
  }
  return {
    story: await read('story.yaml'),
    sites: await read('sites.yaml'),
    standIns: await read('stand-ins.yaml'),
    wording: await read('loaded-words.yaml'),
    cards,
    names,
    series,
    files,
    problems,
  };
}
