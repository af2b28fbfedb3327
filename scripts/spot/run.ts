/** The whole command, with its two streams handed in. */
import { readFile } from 'node:fs/promises';
import { DataError } from '../../data/compile/problem.ts';
import { wordsFor } from '../files.ts';
import { answerLines } from '../jsonl.ts';
import { readCommand, type Streams } from '../streams.ts';
import { decode } from './decode.ts';
import { fromText, type SpotDocument } from './document.ts';
import { explanation, explanationLine } from './explain.ts';
import { fromHtml, isHtml } from './html.ts';
import { detectLanguage } from './language.ts';
import { HELP, readOptions, type SpotOptions } from './options.ts';
import { answerLine, fileLine, table } from './output.ts';
import { type ExplainTools, explain, spot } from './spot.ts';
import { loadTools } from './tools.ts';

const HEAD = 1024;

async function readDocument(path: string): Promise<SpotDocument> {
  const bytes = await readFile(path);
  const html = isHtml(path, bytes.subarray(0, HEAD).toString('utf8'));
  const text = decode(bytes, html);
  return html ? fromHtml(text, detectLanguage) : fromText(text, detectLanguage(text));
}

function answer(
  file: string,
  document: SpotDocument,
  { explain: explained, json, always }: SpotOptions,
  tools: ExplainTools,
): string {
  if (explained) return (json ? explanationLine : explanation)(file, explain(document, tools, always));
  return (json ? fileLine : table)(file, spot(document, tools, always));
}

async function spotFiles(options: SpotOptions, tools: ExplainTools, { out, err }: Streams): Promise<boolean> {
  let well = true;
  for (const file of options.files) {
    try {
      out(`${answer(file, await readDocument(file), options, tools)}\n`);
    } catch (error) {
      err(`${file}: ${wordsFor(error)}\n`);
      well = false;
    }
  }
  return well;
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0, 1 where the story's data does not hold, 2 on wrong use or where something was unreadable.
 */
export async function runSpot(args: string[], streams: Streams): Promise<number> {
  const options = readCommand('spot', () => readOptions(args), streams);
  if (!options) return 2;
  if (options.help) {
    streams.out(HELP);
    return 0;
  }
  let tools: ExplainTools;
  try {
    tools = await loadTools();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    streams.err(`${error.message}\n`);
    return 1;
  }
  const well =
    options.jsonl === undefined
      ? await spotFiles(options, tools, streams)
      : await answerLines(
          options.jsonl,
          ({ id, text, lang }) =>
            answerLine(id, spot(fromText(text, lang || detectLanguage(text)), tools, options.always)),
          streams,
        );
  return well ? 0 : 2;
}
