/** The whole command, with its two streams handed in. */
import { DataError } from '../../data/compile/problem.ts';
import { loadTools } from '../spot/tools.ts';
import { readCommand, type Streams } from '../streams.ts';
import { baselineOf, readBaseline, writeBaseline } from './baseline.ts';
import { articleCases } from './cases/article.ts';
import type { Case } from './cases/case.ts';
import { namesCases } from './cases/names.ts';
import { ownCorpus } from './cases/ours.ts';
import { kindsOf, measure } from './measure.ts';
import { type EvaluateOptions, HELP, readOptions } from './options.ts';
import { judgePage, pageCases } from './pages.ts';
import { jsonReport, report } from './report.ts';
import { systemsOf } from './systems.ts';

/** Whether a language tag is one asked for, or a narrower one: zh takes zh-Hant. */
const speaks = (lang: string, asked: readonly string[]): boolean =>
  asked.length === 0 || asked.some((tag) => lang === tag || lang.startsWith(`${tag}-`));

const isAsked = (names: readonly string[], asked: readonly string[]): boolean =>
  asked.length === 0 || asked.some((start) => names.some((name) => name.startsWith(start)));

function casesFor(own: readonly Case[], { langs, sets }: EvaluateOptions): Case[] {
  return [...own, ...articleCases(), ...namesCases()].filter(
    (one) => speaks(one.lang, langs) && isAsked([one.source, one.set], sets),
  );
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0, 1 where the data does not hold, 2 on wrong use.
 */
export async function runEvaluate(args: string[], streams: Streams): Promise<number> {
  const options = readCommand('evaluate', () => readOptions(args), streams);
  if (!options) return 2;
  const { out, err } = streams;
  if (options.help) {
    out(HELP);
    return 0;
  }
  const own = ownCorpus();
  if (own.problems.length > 0) {
    err(`${own.problems.map((problem) => `tests/corpus/${problem}`).join('\n')}\n`);
    return 1;
  }
  try {
    const tools = await loadTools();
    const measured = measure(
      casesFor(own.cases, options),
      systemsOf(tools, tools.lexicon),
      kindsOf(tools.lexicon),
      new Set(options.cards),
    );
    const pages = pageCases()
      .filter((page) => speaks(page.lang, options.langs) && isAsked(['pages'], options.sets))
      .map((page) => judgePage(page, tools, tools.lexicon));
    if (options.writeBaseline) writeBaseline(readBaseline(), baselineOf(measured, pages));
    out(options.json ? `${jsonReport(measured, pages, options)}\n` : report(measured, pages, options));
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}
