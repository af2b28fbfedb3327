/** The list of cards, with its two streams handed in. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileData } from '../../data/compile/index.ts';
import { DataError } from '../../data/compile/problem.ts';
import type { Card } from '../../data/schema.ts';
import type { Streams } from '../streams.ts';

const DATA = join(import.meta.dirname, '../../data');

const HELP = `npm run cards             a table of all cards
npm run cards -- --json   one array of {"id","kind","wikidata"?,"titles":{"en","ar"},"names":{"en":[...]},
                          "facts":N,"sources":N}

  --help   this text

For JSON alone on standard output: npm run --silent cards -- --json
Exit codes: 0 done, 1 the data does not hold, 2 wrong use.
`;

function summary(card: Card) {
  return {
    id: card.id,
    kind: card.kind,
    ...(card.wikidata === undefined ? {} : { wikidata: card.wikidata }),
    titles: card.title,
    names: card.names,
    facts: (card.then?.length ?? 0) + (card.since?.length ?? 0),
    sources: card.sources?.length ?? 0,
  };
}

function table(cards: readonly ReturnType<typeof summary>[]): string {
  const width = Math.max(...cards.map((card) => card.id.length));
  const lines = cards.map(
    ({ id, kind, facts, sources, titles }) =>
      `${id.padEnd(width)}  ${kind.padEnd(12)}  ${String(facts).padStart(2)} facts  ${String(sources).padStart(2)} sources  ${titles.en}`,
  );
  return `${lines.join('\n')}\n${cards.length} cards\n`;
}

/** Runs the command and returns its exit code. */
export async function runCards(args: string[], { out, err }: Streams): Promise<number> {
  let values: { json?: boolean | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      args,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    err(`cards: ${(error as Error).message}\n`);
    return 2;
  }
  if (values.help) {
    out(HELP);
    return 0;
  }
  try {
    const { cards } = await compileData(DATA, { release: false });
    const list = cards.map(summary).sort((a, b) => a.id.localeCompare(b.id, 'en'));
    out(values.json ? `${JSON.stringify(list)}\n` : table(list));
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}
