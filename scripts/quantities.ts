/** npm run quantities: the quantities in lines of text, and how well they are read. See --help. */
import { runQuantities } from './quantities/run.ts';
import { standardStreams } from './streams.ts';

process.exitCode = await runQuantities(process.argv.slice(2), standardStreams());
