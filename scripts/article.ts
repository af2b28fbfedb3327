/**
 * Makes data/story.article.json: what the article is recognised by, hashes of its words and the order of its names. The
 * article's text itself never enters the repository, so this runs where the text lies and its result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleShingles } from '../engine/verdict/shingles.ts';
import { fromText } from './spot/document.ts';
import { loadTools } from './spot/tools.ts';

const HELP = `tsx scripts/article.ts [FILE]

Writes data/story.article.json from the article's plain text (../shared/article/article.ar.txt unless told).

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
    const text = await readFile(source, 'utf8');
    const shingles = sampleShingles(text);
    const { spotter } = await loadTools();
    const { blocks } = fromText(text);
    const { mentions } = spotter.decide(blocks.map((block) => spotter.scan(block.text, block.lang)));
    const order = mentions.flatMap(({ sort, card }) => (sort === 'name' ? [card] : []));
    await writeFile(join(root, 'data/story.article.json'), `${JSON.stringify({ shingles, order })}\n`);
    process.stderr.write(`${shingles.length} hashes and ${order.length} names written\n`);
  } catch (error) {
    process.stderr.write(`${source}: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
