/** npm run spot: what is spotted in files. See --help. */
import { runSpot } from './spot/run.ts';
import { standardStreams } from './streams.ts';

process.exitCode = await runSpot(process.argv.slice(2), standardStreams());
