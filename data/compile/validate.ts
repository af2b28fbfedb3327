/**
 * A file against its schema: every breach with the line it stands on and a reason in plain words.
 */
import * as v from 'valibot';
import type { DataFile, DataPath } from './load.ts';
import type { Problem } from './problem.ts';

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  record: 'a map (key: value)',
  strict_object: 'a map (key: value)',
  object: 'a map (key: value)',
};

function reasonOf(issue: v.BaseIssue<unknown>, path: DataPath): string {
  const key = path.at(-1);
  const name = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  const missing = issue.input === undefined && issue.kind === 'schema';
  if (issue.type === 'strict_object' && issue.expected === 'never') return `unknown key "${key}"`;
  if (missing) return `${name} is missing`;
  if (issue.type === 'picklist') {
    const allowed = (issue as unknown as { requirement?: readonly unknown[] }).requirement;
    const list = allowed?.join(', ') ?? issue.expected?.replaceAll('"', '').replaceAll(' | ', ', ');
    return `${name} must be one of ${list?.replace(/[()]/g, '')}, not ${describe(issue.input)}`;
  }
  if (issue.type === 'literal') return `${name} must be ${issue.expected}, or not be there`;
  if (issue.type === 'max_length' && typeof issue.input === 'string')
    return `${name} has ${issue.input.length} characters; at most ${issue.requirement} fit`;
  if (issue.kind === 'schema')
    return `${name} must be ${EXPECTED[issue.type] ?? issue.expected}, not ${describe(issue.input)}`;
  return `${name} ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

/** The checked value, or every reason why it is none. A file whose YAML is broken has been reported by the loader. */
export function validateFile<S extends v.GenericSchema>(
  file: DataFile,
  schema: S,
): { value?: v.InferOutput<S>; problems: Problem[] } {
  const result = v.safeParse(schema, file.value);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
    const badKey = issue.path?.at(-1)?.origin === 'key';
    return {
      file: file.path,
      line: unknownKey || badKey ? file.lineOfKey(path) : file.lineOf(path),
      reason: reasonOf(issue, path),
    };
  });
  return { problems };
}
