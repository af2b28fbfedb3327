/** The whole command, with its two streams handed in. */
import { join } from 'node:path';
import { QuantityReader } from '../../engine/quantities/index.ts';
import { LANGUAGES } from '../../engine/quantities/languages/index.ts';
import { answerLines } from '../jsonl.ts';
import { readCommand, type Streams } from '../streams.ts';
import { HELP, type QuantitiesOptions, readOptions } from './options.ts';
import { readCorpus, type Scores, scoreByLanguage } from './score.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/quantities');

function scoreTable(scores: Scores): string {
  const rows = Object.entries(scores).flatMap(([lang, kinds]) =>
    Object.entries(kinds).map(([kind, { right, of }]) =>
      [
        lang.padEnd(5),
        kind.padEnd(8),
        `${right}/${of}`.padStart(9),
        `${((100 * right) / of).toFixed(1)} %`.padStart(8),
      ].join(' '),
    ),
  );
  return `${rows.join('\n')}\n`;
}

function scoreCases(
  { languages, mistakes, json }: Extract<QuantitiesOptions, { ask: 'score' }>,
  reader: QuantityReader,
  { out, err }: Streams,
): boolean {
  const cases = readCorpus(CORPUS);
  if (cases.length === 0) {
    err('quantities: there are no test cases at ../shared/corpus/quantities\n');
    return false;
  }
  const asked = cases.filter(({ lang }) => languages?.includes(lang) ?? true);
  const scores = scoreByLanguage(reader, asked);
  if (json) {
    const keep = (key: string, value: unknown) => (key === 'mistakes' && !mistakes ? undefined : value);
    out(`${JSON.stringify(scores, keep)}\n`);
    return true;
  }
  if (mistakes)
    for (const kinds of Object.values(scores))
      for (const tally of Object.values(kinds)) out(tally.mistakes.map((one) => `${one}\n`).join(''));
  out(scoreTable(scores));
  return true;
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0, 1 where something could not be read, 2 on wrong use.
 */
export async function runQuantities(args: string[], streams: Streams): Promise<number> {
  const options = readCommand('quantities', () => readOptions(args), streams);
  if (!options) return 2;
  if (options.ask === 'help') {
    streams.out(HELP);
    return 0;
  }
  const reader = new QuantityReader(LANGUAGES);
  const well =
    options.ask === 'lines'
      ? await answerLines(
          options.path,
          ({ id, text, lang }) => JSON.stringify({ id, quantities: reader.read(text, lang) }),
          streams,
        )
      : scoreCases(options, reader, streams);
  return well ? 0 : 1;
}
