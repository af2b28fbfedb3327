/** npm run check-data: whether the dossier holds, and what is in it. See --help. */
import { runCheckData } from './check-data/run.ts';
import { standardStreams } from './streams.ts';

process.exitCode = await runCheckData(process.argv.slice(2), standardStreams());
