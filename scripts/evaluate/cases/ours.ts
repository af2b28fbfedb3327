/** Sentences of our own, tests/corpus: a file of lines for each language, with what a careful reader would mark. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fromText } from '../../spot/document.ts';
import { type Case, overlap, type Span } from './case.ts';

const FOLDER = join(import.meta.dirname, '../../../tests/corpus');

/** Words in the text; `n` where they are not meant where they first stand: 2 for the second time. */
const place = { surface: v.pipe(v.string(), v.nonEmpty()), n: v.optional(v.pipe(v.number(), v.minValue(2))) };
const lineSchema = v.strictObject({
  id: v.string(),
  lang: v.string(),
  text: v.string(),
  mentions: v.array(v.strictObject({ ...place, card: v.string() })),
  /** May be marked and need not be. */
  soft: v.optional(v.array(v.strictObject(place))),
  /** What the line tries to trip the spotter with, in a word or two. */
  trap: v.optional(v.string()),
});
type Line = v.InferOutput<typeof lineSchema>;

export interface OwnCorpus {
  cases: Case[];
  /** What does not hold: file, line and why. */
  problems: string[];
}

/** @returns where words stand in a text for the nth time, or undefined */
export function find(text: string, surface: string, n = 1): Span | undefined {
  let start = -1;
  for (let time = 0; time < n; time++) {
    start = text.indexOf(surface, start + 1);
    if (start === -1) return undefined;
  }
  return { start, end: start + surface.length };
}

function caseOf(line: Line, complain: (reason: string) => void): Case {
  const placed = <T extends { surface: string; n?: number | undefined }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const span = find(line.text, one.surface, one.n);
      if (!span) complain(`"${one.surface}" does not stand in the text${one.n ? ` ${one.n} times` : ''}`);
      return span ? [{ ...one, ...span }] : [];
    });
  const mentions = placed(line.mentions);
  for (const [i, one] of mentions.entries())
    if (mentions.slice(0, i).some((other) => other.card === one.card && overlap(other, one)))
      complain(`two mentions of ${one.card} overlap at "${one.surface}": say with "n" which is meant`);
  return {
    source: 'ours',
    set: `ours-${line.lang}`,
    id: line.id,
    lang: line.lang,
    document: fromText(line.text, line.lang),
    mentions: mentions.map(({ start, end, card }) => ({ start, end, card })),
    soft: placed(line.soft ?? []).map(({ start, end }) => ({ start, end })),
    others: [],
    complete: true,
    figures: true,
    ...(line.trap === undefined ? {} : { trap: line.trap }),
  };
}

/**
 * Reads the lines of one file.
 *
 * @param file its name: the language and `.jsonl`
 */
export function readOwnFile(file: string, content: string): OwnCorpus {
  const corpus: OwnCorpus = { cases: [], problems: [] };
  const ids = new Set<string>();
  for (const [i, raw] of content.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const complain = (reason: string) => void corpus.problems.push(`${file}:${i + 1}: ${reason}`);
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      complain('is not JSON');
      continue;
    }
    const parsed = v.safeParse(lineSchema, value);
    if (!parsed.success) {
      complain(parsed.issues[0].message);
      continue;
    }
    if (ids.has(parsed.output.id)) complain(`there is another line "${parsed.output.id}"`);
    if (`${parsed.output.lang}.jsonl` !== file) complain(`its language is ${parsed.output.lang}`);
    ids.add(parsed.output.id);
    corpus.cases.push(caseOf(parsed.output, complain));
  }
  return corpus;
}

/** Reads all of tests/corpus. */
export function ownCorpus(): OwnCorpus {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
  const corpora = files.map((file) => readOwnFile(file, readFileSync(join(FOLDER, file), 'utf8')));
  return {
    cases: corpora.flatMap((corpus) => corpus.cases),
    problems: corpora.flatMap((corpus) => corpus.problems),
  };
}
