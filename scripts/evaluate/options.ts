/** What `npm run evaluate` is asked. */
import { parseArgs } from 'node:util';

export const HELP = `npm run evaluate                     precision, recall and F1: pooled, by data set, language and kind

  --lang LANG...   only texts in these languages (fr, zh-Hant ...; zh is every Chinese)
  --set SET...     only data sets whose name starts so (ours, names, article, pages; or wikineural ...)
  --card CARD...   only mentions of these cards
  --mistakes       list what was missed and what was marked wrongly, with the words around
  --json           all of it as one line of JSON
  --write-baseline keep the figures as the ones the tests hold later changes to (takes no filter)
  --help           this text

Several values: --lang fr,es. What is read:
  ours     tests/corpus: sentences of our own
  names    ../shared/corpus/names: annotated public texts, where they are at hand
  pages    ../shared/corpus/pages: whole pages, for their verdict and for wrong marks, where at hand
  article  ../shared/article: the article itself, where it is at hand

A mention is found where a mark of its card overlaps it. In texts where every name is annotated, a mark is wrong where
it overlaps a confusable name, the very words of another card's mention, or nothing annotated. Beside it, on the same
texts: "exact", every name of the language as it is written, and (English) "compromise", its tagger with our names.
In texts where not every name is annotated precision is not counted ("-").

For JSON alone on standard output: npm run --silent evaluate -- --json
Exit codes: 0 done, 1 the story's data or tests/corpus does not hold, 2 wrong use.
`;

export interface EvaluateOptions {
  help: boolean;
  json: boolean;
  mistakes: boolean;
  writeBaseline: boolean;
  langs: string[];
  sets: string[];
  cards: string[];
}

const list = (values: readonly string[] | undefined): string[] =>
  (values ?? []).flatMap((value) => value.split(',')).filter(Boolean);

/** @throws Error in plain words for what cannot be asked. */
export function readOptions(args: string[]): EvaluateOptions {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      mistakes: { type: 'boolean', default: false },
      'write-baseline': { type: 'boolean', default: false },
      lang: { type: 'string', multiple: true },
      set: { type: 'string', multiple: true },
      card: { type: 'string', multiple: true },
    },
  });
  const [langs, sets, cards] = [list(values.lang), list(values.set), list(values.card)];
  const writeBaseline = values['write-baseline'];
  if (writeBaseline && langs.length + sets.length + cards.length > 0)
    throw new Error('--write-baseline takes no filter: the baseline holds everything');
  return {
    help: values.help,
    json: values.json,
    mistakes: values.mistakes,
    writeBaseline,
    langs,
    sets,
    cards,
  };
}
