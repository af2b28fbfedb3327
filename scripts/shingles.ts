/**
 * Makes data/story.shingles.json: hashes by which the article is recognised. The article's text itself never enters
 * the repository, so this runs where the text lies and its result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleShingles } from '../engine/verdict/shingles.ts';

const HELP = `tsx scripts/shingles.ts [FILE]

Writes data/story.shingles.json from the article's plain text (../shared/article/article.ar.txt unless told).

  --help   this text

Exit codes: 0 written, 2 the text cannot be read.
`;

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
if (values.help) {
  process.stdout.write(HELP);
} else {
  const source = positionals[0] ?? join(root, '../shared/article/article.ar.txt');
  try {
    const hashes = sampleShingles(await readFile(source, 'utf8'));
    await writeFile(join(root, 'data/story.shingles.json'), `${JSON.stringify(hashes)}\n`);
    process.stderr.write(`${hashes.length} hashes written\n`);
  } catch (error) {
    process.stderr.write(`${source}: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
