/** What the commands spot with: the story of data/, read from its files. */
import { join } from 'node:path';
import { type CompiledData, compileData } from '../../data/compile/index.ts';
import { createEnglishWitness } from '../../engine/english/witness.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { QuantityReader } from '../../engine/quantities/index.ts';
import { LANGUAGES } from '../../engine/quantities/languages/index.ts';
import { createRuledOut } from '../../engine/ruled-out.ts';
import { createSpotter } from '../../engine/spotter.ts';
import type { ExplainTools } from './spot.ts';

const DATA = join(import.meta.dirname, '../../data');

/** A spotter with its witness, and the names it was made of. */
export type StoryTools = ExplainTools & { lexicon: Lexicon };

/** @throws DataError where the files of `dir` do not hold */
export async function loadTools(dir = DATA): Promise<StoryTools> {
  return toolsOf(await compileData(dir, { release: false }));
}

export function toolsOf({ index, lexicon }: Pick<CompiledData, 'index' | 'lexicon'>): StoryTools {
  // A second book of all names: made only where something is to be explained.
  let ruledOut: StoryTools['ruledOut'] | undefined;
  return {
    spotter: createSpotter(index.core, index.parts, new QuantityReader(LANGUAGES)),
    ruledOut: (blocks) => {
      ruledOut ??= createRuledOut(index.core, index.parts);
      return ruledOut(blocks);
    },
    witness: createEnglishWitness(),
    lexicon,
  };
}
