/** npm run bench: how fast, how large. Never part of the tests: nothing here passes or fails. */
import { parseArgs } from 'node:util';
import { benchEngine, type EngineBench } from './bench/engine.ts';
import { benchReader, type ReaderBench } from './bench/reader.ts';
import { shippedBuild } from './browser/build.ts';
import { measureParts, readBuild } from './build/guard.ts';

const HELP = `npm run bench                     all of it, as tables
npm run bench -- --json           as one JSON object
npm run bench -- --no-browser     the engine and, where it is built, the sizes; no browser is started

Times are medians, and ratios are taken within one run, round by round: only they can be compared between machines.

  engine   the automaton and the whole spot beside a bare charCodeAt loop, one regular expression and
           @monyone/aho-corasick, with the same names on the same text
  reader   in Chromium: main-thread milliseconds from injection to the last mark, beside a walk that skips what must
           be skipped and looks at each character once
  sizes    bytes of what ships, minified and not compressed
`;

const ROUNDS = { engine: 41, reader: 7 };
const SIZES = [1_000, 10_000];

interface Results {
  engine: EngineBench[];
  reader: ReaderBench[];
  sizes: { part: string; bytes: number }[];
}

process.exitCode = await bench(process.argv.slice(2));

/** @returns the exit code: 0, or 2 on wrong use */
async function bench(args: string[]): Promise<number> {
  let values: { help: boolean; json: boolean; browser: boolean };
  try {
    ({ values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: true },
      },
    }));
  } catch (error) {
    console.error(`bench: ${(error as Error).message} (npm run bench -- --help)`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const engine = await benchEngine(ROUNDS.engine);
  const reader = values.browser ? await benchReader(SIZES, ROUNDS.reader) : [];
  const sizes = await partSizes();
  const results: Results = { engine, reader, sizes };
  console.log(values.json ? JSON.stringify(results) : inWords(results));
  return 0;
}

async function partSizes(): Promise<Results['sizes']> {
  const files = await readBuild(shippedBuild('chromium')).catch(() => undefined);
  return files ? measureParts(files).map(({ part, bytes }) => ({ part, bytes })) : [];
}

function inWords({ engine, reader, sizes }: Results): string {
  const lines: string[] = [];
  for (const { text, units, names, timings } of engine) {
    lines.push(`\nEngine: ${text}, ${units} UTF-16 units, ${names} names`);
    for (const { name, ms, ratio } of timings) {
      lines.push(`  ${name.padEnd(28)}${ms.toFixed(3).padStart(10)} ms${ratio.toFixed(2).padStart(9)} x`);
    }
  }
  if (reader.length > 0) lines.push('\nReader in Chromium: main thread, injection to last mark');
  for (const { words, reader: ms, walk, ratio } of reader) {
    lines.push(
      `  ${`${words} words`.padEnd(14)}${ms.toFixed(1).padStart(8)} ms, the walk ${walk.toFixed(1)} ms${ratio.toFixed(1).padStart(8)} x`,
    );
  }
  if (sizes.length > 0) lines.push('\nSizes, minified');
  for (const { part, bytes } of sizes) lines.push(`  ${part.padEnd(14)}${String(bytes).padStart(10)} bytes`);
  return lines.join('\n');
}
