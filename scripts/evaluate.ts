/** npm run evaluate: how right the spotter is, measured. See --help. */
import { runEvaluate } from './evaluate/run.ts';
import { standardStreams } from './streams.ts';

process.exitCode = await runEvaluate(process.argv.slice(2), standardStreams());
