/**
 * How much of the article is quoted: it is somebody else's text, and a few words of it are enough to find a passage.
 */
import type { CardFile } from '../../schema.ts';
import type { LoadedCard } from '../loaded.ts';
import { type Problem, problemAt } from '../problem.ts';

const WORDS_A_QUOTE = 12;
const WORDS_QUOTED = 400;

/** Words of a quote as a reader counts them: whatever has a letter or a digit in it. */
const wordsIn = (quote: string): number =>
  quote.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Quotes of all record checks: none too long, none twice, and all together no more than a few paragraphs. */
export function checkQuotes(cards: readonly LoadedCard[]): Problem[] {
  const problems: Problem[] = [];
  const seen: { file: string; text: string }[] = [];
  let all = 0;
  for (const { file, card } of cards)
    for (const [i, { quote }] of (card.checks ?? []).entries()) {
      const report = (reason: string) => problems.push(problemAt(file, ['checks', i, 'quote'], reason));
      const words = wordsIn(quote);
      const before = all;
      all += words;
      if (words > WORDS_A_QUOTE)
        report(`the quote has ${words} words; at most ${WORDS_A_QUOTE} may be quoted`);
      if (before <= WORDS_QUOTED && all > WORDS_QUOTED)
        report(`with this quote more than ${WORDS_QUOTED} words of the article are quoted`);
      const twin = seen.find(({ text }) => text.includes(plain(quote)) || plain(quote).includes(text));
      if (twin) report(`${twin.file} has a record check of these words already`);
      seen.push({ file: file.path, text: plain(quote) });
    }
  return problems;
}

/** Spaces and line breaks are the paper's, not the writer's. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Quotes that do not stand in the article as they are written, with their cards. */
export function quotesNotIn(
  article: string,
  cards: readonly Pick<CardFile, 'id' | 'checks'>[],
): { card: string; quote: string }[] {
  const text = plain(article);
  return cards.flatMap(({ id, checks = [] }) =>
    checks.filter(({ quote }) => !text.includes(plain(quote))).map(({ quote }) => ({ card: id, quote })),
  );
}
