/**
 * Whether dates can be: what a card calls `then` was, what it calls `since` came after, and all of it by its `asOf`.
 */
import type { LoadedCard } from '../loaded.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Whether `a` is later than `b`, as far as the coarser of the two can tell. */
export function isLater(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}

/** When an event was: an end is not before its start, and nothing but an event has one. */
function checkWhen({ file, card }: LoadedCard): Problem[] {
  const { when } = card;
  if (!when) return [];
  const problems: Problem[] = [];
  if (card.kind !== 'event')
    problems.push(
      problemAt(file, ['when'], `only a card of kind event has a "when"; this one is of kind ${card.kind}`),
    );
  if (when.end && isLater(when.start, when.end))
    problems.push(problemAt(file, ['when', 'end'], `${when.end} is before the start ${when.start}`));
  return problems;
}

function checkFacts({ file, card }: LoadedCard, storyDate: string): Problem[] {
  const early = (card.since ?? []).flatMap(({ date }, i) =>
    isLater(storyDate, date)
      ? [
          problemAt(
            file,
            ['since', i, 'date'],
            `${date} is before the story's day ${storyDate}: that is a "then" fact`,
          ),
        ]
      : [],
  );
  const late = (card.then ?? []).flatMap(({ date }, i) =>
    date && isLater(date, storyDate)
      ? [
          problemAt(
            file,
            ['then', i, 'date'],
            `${date} is after the story's day ${storyDate}: that is a "since" fact`,
          ),
        ]
      : [],
  );
  return [...early, ...late];
}

/** Nothing a card tells or leans on is younger than the day it says its facts reach. */
function checkReach({ file, card: { asOf, since = [], sources = [] } }: LoadedCard): Problem[] {
  if (asOf === undefined) return [];
  const late = (path: 'since' | 'sources', dated: readonly { date: string }[]) =>
    dated.flatMap(({ date }, i) =>
      isLater(date, asOf)
        ? [problemAt(file, [path, i, 'date'], `${date} is later than the card's "asOf" ${asOf}`)]
        : [],
    );
  return [...late('since', since), ...late('sources', sources)];
}

/**
 * Every date of every card.
 *
 * @param storyDate absent where the story itself does not hold
 */
export function checkDates(cards: readonly LoadedCard[], storyDate: string | undefined): Problem[] {
  return cards.flatMap((loaded) => [
    ...checkWhen(loaded),
    ...(storyDate === undefined ? [] : checkFacts(loaded, storyDate)),
    ...checkReach(loaded),
  ]);
}
