/** The article under its own host name: recognised, marked, and every name in it at hand. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/words/index.ts';
import { articleCases } from '../../scripts/evaluate/cases/article.ts';
import { readArticle, WITHOUT_ARTICLE } from '../stories/article.ts';
import { testPages } from '../stories/pages.ts';
import { openCard } from './support/card.ts';
import { cardOf } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { articlePage, HOME } from './support/pages.ts';
import { openPopup, popupRows } from './support/popup.ts';
import { startWorld, type World } from './support/world.ts';

const { html, isArticle } = articlePage();
const title = isArticle ? 'the article' : `our own telling of the day (the article: ${WITHOUT_ARTICLE})`;

describe.each(ENGINES)(`${title} in %s`, (engine) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld(engine);
    page = await world.visit(world.serve(`${HOME}/story`, html));
  });
  afterAll(() => world.close());

  it('opens a card in Arabic on the first name', async () => {
    const card = await openCard(world, page, 'بوتين');
    expect(card).toMatchObject({ title: cardOf('vladimir-putin').title.ar, dir: 'rtl' });
    await page.keyboard.press('Escape');
  });

  it('is recognised in the popup, with all its names', async () => {
    const popup = await openPopup(world, page);
    expect(await popup.$eval('.verdict h2', (heading) => heading.textContent)).toBe(
      // Its cast alone does not make a page the article: some of its words must stand there.
      wordsIn('en').popup.verdict[isArticle ? 'this-article' : 'same-story'],
    );
    const rows = await popupRows(popup);
    const [article] = articleCases();
    const expected = article
      ? article.mentions.map(({ card }) => card)
      : testPages()
          .find(({ name }) => name === 'summit-day.ar')!
          .mentions.map(({ card }) => card);
    expect(rows.map(({ card }) => card).sort()).toEqual([...new Set(expected)].sort());
    // Names, and the passages around some of them.
    const mentions = rows.reduce((sum, { mentions }) => sum + mentions, 0);
    expect(mentions).toBeGreaterThanOrEqual(readArticle()?.mentions.length ?? expected.length);
    await popup.close();
  });
});
