/** What `npm run quantities` is asked. */
import { parseArgs } from 'node:util';

export const HELP = `npm run quantities -- --jsonl FILE   one line of JSON for each line {"id","lang","text"} of FILE (- for
                                     standard input), in order
npm run quantities -- --score        how many values of other parsers' test cases are read right, by language
                                     and kind (../shared/corpus/quantities)

  --jsonl     {"id","quantities":[{"start","end","value","unit"?,"kind"}]}
              start and end count UTF-16 units; value is a plain decimal; unit is an ISO 4217 or CLDR code where
              there is one; kind is number, ordinal, money, percent or measure; "lang" of a line is any BCP 47 tag,
              or absent: then the script of the text decides. In languages without a descriptor digits are read.
  --lang L    with --score: these languages alone (--lang zh,ja)
  --mistakes  with --score: list the cases that were not read right
  --json      with --score: one object of {"right","of"} (with --mistakes also "mistakes") by language and kind
  --help      this text

For JSON alone on standard output: npm run --silent quantities -- --jsonl FILE

Exit codes: 0 done, 1 a line or file could not be read (said on standard error; the rest is done all the same),
2 wrong use.
`;

export type QuantitiesOptions =
  | { ask: 'help' }
  | { ask: 'lines'; path: string }
  | { ask: 'score'; languages: string[] | undefined; mistakes: boolean; json: boolean };

/** @throws Error in plain words for what cannot be asked. */
export function readOptions(args: string[]): QuantitiesOptions {
  const { jsonl, score, lang, mistakes, json, help } = parseArgs({
    args,
    options: {
      jsonl: { type: 'string' },
      score: { type: 'boolean', default: false },
      lang: { type: 'string' },
      mistakes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
  if (help) return { ask: 'help' };
  if (score === (jsonl !== undefined))
    throw new Error('ask either for --jsonl FILE or for --score (--help says more)');
  if (score) return { ask: 'score', languages: lang?.split(','), mistakes, json };
  if (mistakes || json || lang !== undefined)
    throw new Error('--mistakes, --json and --lang go with --score');
  return { ask: 'lines', path: jsonl! };
}
