/**
 * Runs once before all tests of a project: compiles the story of data/, which takes seconds, and leaves it where every test file
 * finds it (story.ts).
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compileOnce } from '../../data/compile/plugin.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the compiled story as JSON: CompiledData without its files. */
    compiledStory: string;
  }
}

const DATA = join(import.meta.dirname, '../../data');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cards, sites, lexicon, index } = await compileOnce({ dir: DATA, release: false });
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-story-'));
  const path = join(folder, 'story.json');
  await writeFile(path, JSON.stringify({ cards, sites, lexicon, index }));
  project.provide('compiledStory', path);
  return () => rm(folder, { recursive: true });
}
