/**
 * Record checks quote the article. Its text is not in this repository, so this runs only where it lies beside it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { quotesNotIn } from '../../data/compile/check/quotes.ts';
import { compiledStory } from '../support/story.ts';

const { cards, lexicon } = compiledStory();
const article = new URL('../../../shared/article/article.ar.txt', import.meta.url).pathname;
const absent = existsSync(article) ? '' : ' (skipped: ../shared/article/article.ar.txt is not there)';

describe('the dossier in this repository', () => {
  it('has cards, record checks and what the article is recognised by', () => {
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.flatMap(({ checks = [] }) => checks).length).toBeGreaterThanOrEqual(20);
    expect(lexicon.shingles.length).toBeGreaterThan(0);
  });

  it.skipIf(absent !== '')(`quotes nothing that the article does not say${absent}`, async () => {
    expect(quotesNotIn(await readFile(article, 'utf8'), cards)).toEqual([]);
  });
});
