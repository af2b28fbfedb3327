/** The folder of real texts beside the repository: measured against where it is there, never copied from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../../shared');

/** The path of something in the folder, or undefined where it is not there. */
export function shared(...path: string[]): string | undefined {
  const whole = join(SHARED, ...path);
  return existsSync(whole) ? whole : undefined;
}
