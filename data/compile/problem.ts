/**
 * What is wrong with the data, said so that the person who wrote it can put it right.
 */
import type { DataFile, DataPath } from './load.ts';

export interface Problem {
  /** Path under data/, with forward slashes. */
  file: string;
  /** One-based. */
  line: number;
  /** In plain words. */
  reason: string;
}

/** A problem with the value at `path` of a file. */
export function problemAt(file: DataFile, path: DataPath, reason: string): Problem {
  return { file: file.path, line: file.lineOf(path), reason };
}

/** Thrown once, with every problem of every file. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
    super(sorted.map((p) => `data/${p.file}:${p.line}: ${p.reason}`).join('\n'));
    this.name = 'DataError';
    this.problems = sorted;
  }
}
