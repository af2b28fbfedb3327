/** The whole command, with its two streams handed in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quotesNotIn } from '../../data/compile/check/quotes.ts';
import { compileData } from '../../data/compile/index.ts';
import { DataError } from '../../data/compile/problem.ts';
import type { Streams } from '../streams.ts';
import { countOf, summaryOf } from './summary.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLE = '../shared/article/article.ar.txt';

const HELP = `npm run check-data              every rule of the dossier (docs/cards.md), and what is in it
npm run check-data -- --release  drafts are refused too

  --help   this text

Where the article's text lies at ${ARTICLE}, the quotes of record checks are looked up in it.
Exit codes: 0 all holds, 1 something does not (each with file, line and reason), 2 wrong use.
`;

export interface CheckOptions {
  /** Absolute path of data/. */
  dir: string;
  /** Absolute path of the article's text. */
  article: string;
}

/** What is said of the quotes, and whether they hold. */
async function lookUpQuotes(path: string, cards: Parameters<typeof quotesNotIn>[1]) {
  const article = await readFile(path, 'utf8').catch(() => undefined);
  if (article === undefined)
    return { faults: [], words: `not looked up: the article's text is not at ${ARTICLE}` };
  const faults = quotesNotIn(article, cards).map(
    ({ card, quote }) => `${card}: the article does not say "${quote}"\n`,
  );
  return { faults, words: 'each looked up in the article' };
}

/** Runs the command and returns its exit code. */
export async function runCheckData(
  args: string[],
  { out, err }: Streams,
  { dir, article }: CheckOptions = { dir: join(ROOT, 'data'), article: join(ROOT, ARTICLE) },
): Promise<number> {
  let values: { release?: boolean | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      args,
      options: { release: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    err(`check-data: ${(error as Error).message}\n`);
    return 2;
  }
  if (values.help) {
    out(HELP);
    return 0;
  }
  try {
    const { cards } = await compileData(dir, { release: values.release ?? false });
    const quotes = await lookUpQuotes(article, cards);
    out(summaryOf(cards, quotes.words));
    if (quotes.faults.length > 0) err(quotes.faults.join(''));
    return quotes.faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    err(`${error.message}\n${countOf(error.problems.length, 'fault')}\n`);
    return 1;
  }
}
