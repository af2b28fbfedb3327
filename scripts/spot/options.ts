/** What `npm run spot` is asked. */
import { parseArgs } from 'node:util';

export const HELP = `npm run spot -- FILE...           a table of what is spotted in text or HTML files
npm run spot -- --json FILE...    one line of JSON a file
npm run spot -- --explain FILE... why each mention stands, and what the near misses lacked
npm run spot -- --jsonl FILE      one line of JSON for each line {"id","lang","text"} of FILE, in order

  --json     {"file","lang","verdict":{"kind","score"},
              "mentions":[{"start","end","text","card","kind","in"?}]}
             start and end count UTF-16 units of the text (HTML: of the text extracted from it);
             "in" is the index of the mention this one stands in
  --jsonl    {"id","lang","verdict","mentions"}; "lang" of a line is any BCP 47 tag, or absent
  --explain  with --json: the keys above, and "shown", the verdict's "reasons", each mention's "sort" and "why":
             [{"rule","detail"?}], and "nearMisses":[{"start","end","text","card","lacked":[...]}], where "lacked" says
             what evidence would do, or what ruled the form out (word, address, capitals, accents, letters, neighbour, longer, page)
  --always   spot even where the verdict would leave the page alone
  --help     this text

The language of a text is the one it declares, else the one a detector is sure of, else told by its letters.
For JSON alone on standard output: npm run --silent spot -- --json FILE

Exit codes: 0 all read, 1 the story's data does not hold, 2 wrong use or something could not be read
(said on standard error; the rest is done all the same).
`;

export interface SpotOptions {
  help: boolean;
  json: boolean;
  explain: boolean;
  jsonl?: string;
  always: boolean;
  files: string[];
}

/** @throws Error in plain words for what cannot be asked. */
export function readOptions(args: string[]): SpotOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      jsonl: { type: 'string' },
      always: { type: 'boolean', default: false },
    },
  });
  const { help, json, explain, jsonl, always } = values;
  if (!help && jsonl === undefined && positionals.length === 0)
    throw new Error('name a file, or ask for --help');
  if (jsonl !== undefined && positionals.length > 0)
    throw new Error('--jsonl takes one file and stands alone');
  if (jsonl !== undefined && explain) throw new Error('--explain is for files, with or without --json');
  return { help, json, explain, always, files: positionals, ...(jsonl === undefined ? {} : { jsonl }) };
}
