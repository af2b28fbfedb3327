/** The story of data/ as it was compiled before the tests began (compiled.ts). */
import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { CompiledData } from '../../data/compile/index.ts';
import { type StoryTools, toolsOf } from '../../scripts/spot/tools.ts';

type Story = Pick<CompiledData, 'cards' | 'sites' | 'lexicon' | 'index'>;

/** A new copy each time. */
export const compiledStory = (): Story => JSON.parse(readFileSync(inject('compiledStory'), 'utf8')) as Story;

/** What the commands spot with. */
export const storyTools = (): StoryTools => toolsOf(compiledStory());
