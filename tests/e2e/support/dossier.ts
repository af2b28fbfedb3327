/** The story's cards and sites as shipped, to compare with what a person sees. */
import { join } from 'node:path';
import { compileData } from '../../../data/compile/index.ts';

const { cards, sites } = await compileData(join(import.meta.dirname, '../../../data'), { release: false });

/** @throws Error for an id that no card has */
export function cardOf(id: string) {
  const card = cards.find((one) => one.id === id);
  if (!card) throw new Error(`There is no card ${id}.`);
  return card;
}

export { cards, sites };
