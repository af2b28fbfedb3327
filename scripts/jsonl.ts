/** Lines of `{"id","lang","text"}`, each a text of its own. */
import * as v from 'valibot';

const lineSchema = v.object({ id: v.unknown(), lang: v.optional(v.nullable(v.string())), text: v.string() });

export type JsonlLine =
  | { id: unknown; lang: string | undefined; text: string }
  | { line: number; problem: string };

/** Reads the lines in order; a bad one says why and does not stop the others. */
export function* readJsonl(content: string): Generator<JsonlLine> {
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
