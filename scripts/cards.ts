/** npm run cards: the cards there are. See --help. */
import { runCards } from './cards/run.ts';
import { standardStreams } from './streams.ts';

process.exitCode = await runCards(process.argv.slice(2), standardStreams());
