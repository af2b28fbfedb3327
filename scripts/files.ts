/** Files that a command is asked to read. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decode } from './spot/decode.ts';

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

/** Why a file could not be read, to be said after its name. */
export function wordsFor(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return SYSTEM_ERRORS[code ?? ''] ?? message;
}

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws Error for which `wordsFor` has words.
 */
export async function readText(path: string): Promise<string> {
  return decode(path === '-' ? await buffer(process.stdin) : await readFile(path), false);
}
