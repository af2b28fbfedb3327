/** Runs once before the end-to-end tests: builds what ships, for each browser they run in. */
import { buildExtension } from '../../../scripts/browser/build.ts';
import { ENGINES } from './engines.ts';

export default function setup(): void {
  for (const engine of ENGINES) buildExtension(engine);
}
