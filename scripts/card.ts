/** npm run card: a file to write a new card in. See --help. */
import { runCard } from './card/run.ts';
import { standardStreams } from './streams.ts';

process.exitCode = await runCard(process.argv.slice(2), standardStreams());
