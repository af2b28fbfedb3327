/** The story's cards and sites as shipped, to compare with what a person sees. */
import { compiledStory } from '../../support/story.ts';

const { cards, sites } = compiledStory();

/** @throws Error for an id that no card has */
export function cardOf(id: string) {
  const card = cards.find((one) => one.id === id);
  if (!card) throw new Error(`There is no card ${id}.`);
  return card;
}

export { cards, sites };
