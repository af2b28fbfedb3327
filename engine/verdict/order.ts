/**
 * The order in which the article names its cards is the same in every translation of it, and in no other telling of the day. A
 * page is held against it by the longest run of cards that both name in the same order (the longest common subsequence:
 * https://en.wikipedia.org/wiki/Longest_common_subsequence), in which a rare card counts for more than one that is everywhere.
 */

/** A page with more names than this is longer than any translation with all that stands around it. */
const LONGEST_PAGE = 2000;

/** @returns for each card of the article, what one mention of it weighs */
function weightsOf(article: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const card of article) counts.set(card, (counts.get(card) ?? 0) + 1);
  return new Map([...counts].map(([card, count]) => [card, 1 / Math.sqrt(count)]));
}

/**
 * @param article cards in the order in which the article names them
 * @param page cards in the order in which a page names them
 * @returns how much of the article's weight the page names in the article's order: 0 to 1
 */
export function shareInOrder(article: readonly number[], page: readonly number[]): number {
  if (article.length === 0) return 0;
  const weights = weightsOf(article);
  const named = page.filter((card) => weights.has(card)).slice(0, LONGEST_PAGE);
  // Row by row: the most weight in order among the article so far and the page up to each place.
  let before = new Float64Array(named.length + 1);
  let row = new Float64Array(named.length + 1);
  for (const card of article) {
    const weight = weights.get(card)!;
    for (let n = 1; n <= named.length; n++) {
      row[n] = named[n - 1] === card ? before[n - 1]! + weight : Math.max(before[n]!, row[n - 1]!);
    }
    [before, row] = [row, before];
  }
  const whole = article.reduce((sum, card) => sum + weights.get(card)!, 0);
  return before[named.length]! / whole;
}
