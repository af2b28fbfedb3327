/** The whole command, with its two streams handed in. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDERS } from '../../data/compile/load.ts';
import { KINDS, type Kind } from '../../engine/types.ts';
import type { Streams } from '../streams.ts';
import { templateOf } from './template.ts';

const DATA = join(import.meta.dirname, '../../data');
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const HELP = `npm run card -- new KIND ID   writes a file for a new card, with what belongs where said in it

  KIND     ${KINDS.join(', ')}
  ID       lower case, with hyphens: angela-merkel, paris-agreement-2015
  --help   this text

Exit codes: 0 written, 2 wrong use, or there is such a card already.
`;

const folderOf = (kind: Kind): string => Object.keys(FOLDERS).find((folder) => FOLDERS[folder] === kind)!;

/** @throws Error in plain words for what cannot be asked. */
function readRequest(args: string[]): { kind: Kind; id: string } | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return 'help';
  const [what, kind, id, ...more] = positionals;
  if (what !== 'new' || kind === undefined || id === undefined || more.length > 0)
    throw new Error('say "new", a kind and an id, or ask for --help');
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new Error(`there is no kind "${kind}"; a card is one of ${KINDS.join(', ')}`);
  if (!ID.test(id)) throw new Error(`"${id}" is no id: lower-case letters and digits, joined by hyphens`);
  return { kind: known, id };
}

const nextSteps = (path: string, id: string) => `Wrote data/${path}, a draft. Then:

1. Write it: docs/cards.md, and the comments in the file, say how.
2. Say what it is called, in data/names/en.yaml, data/names/ar.yaml and the other languages you speak, under "cards":
     ${id}:
       names: [...]
3. Tie the cards it is tied to back to "${id}".
4. npm run check-data
`;

/**
 * Runs the command.
 *
 * @param dir absolute path of data/
 * @returns its exit code.
 */
export async function runCard(args: string[], { out, err }: Streams, dir = DATA): Promise<number> {
  try {
    const request = readRequest(args);
    if (request === 'help') {
      out(HELP);
      return 0;
    }
    const { kind, id } = request;
    const taken = Object.keys(FOLDERS).find((folder) => existsSync(join(dir, folder, `${id}.yaml`)));
    if (taken) throw new Error(`there is a card "${id}" already, in data/${taken}/${id}.yaml`);
    const folder = folderOf(kind);
    await mkdir(join(dir, folder), { recursive: true });
    await writeFile(join(dir, folder, `${id}.yaml`), templateOf(kind, id), { flag: 'wx' });
    out(nextSteps(`${folder}/${id}.yaml`, id));
    return 0;
  } catch (error) {
    err(`card: ${(error as Error).message}\n`);
    return 2;
  }
}
