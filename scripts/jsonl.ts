/** Lines of `{"id","lang","text"}`, each a text of its own. */
import * as v from 'valibot';
import { readText, wordsFor } from './files.ts';
import type { Streams } from './streams.ts';

const lineSchema = v.object({ id: v.unknown(), lang: v.optional(v.nullable(v.string())), text: v.string() });

export interface AskedLine {
  id: unknown;
  lang: string | undefined;
  text: string;
}

/** Answers are written so many at a time: a line each is slow where standard output is a pipe. */
const BATCH = 500;

/**
 * Answers the lines of a file in order, and says on the error stream what could not be read.
 *
 * @param path a file, or `-` for standard input
 * @param answer one line, without its end
 * @returns whether everything could be read
 */
export async function answerLines(
  path: string,
  answer: (line: AskedLine) => string,
  { out, err }: Streams,
): Promise<boolean> {
  let content: string;
  try {
    content = await readText(path);
  } catch (error) {
    err(`${path}: ${wordsFor(error)}\n`);
    return false;
  }
  let well = true;
  let answers: string[] = [];
  const flush = () => {
    if (answers.length > 0) out(`${answers.join('\n')}\n`);
    answers = [];
  };
  for (const line of readJsonl(content)) {
    if ('problem' in line) {
      err(`${path}:${line.line}: ${line.problem}\n`);
      well = false;
      continue;
    }
    answers.push(answer(line));
    if (answers.length === BATCH) flush();
  }
  flush();
  return well;
}

/** Reads the lines in order; a bad one says why and does not stop the others. */
export function* readJsonl(content: string): Generator<AskedLine | { line: number; problem: string }> {
  for (const [i, raw] of content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (raw.trim() === '') continue;
    const line = i + 1;
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      yield { line, problem: 'is not JSON' };
      continue;
    }
    const parsed = v.safeParse(lineSchema, value);
    if (parsed.success) {
      const { id, lang, text } = parsed.output;
      yield { id, lang: lang ?? undefined, text };
    } else yield { line, problem: 'is not {"id", "lang", "text"} with text in "text"' };
  }
}
