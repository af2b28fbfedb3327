/** An update while pages are open: the old reader goes, the new one takes over, the page notices nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardCloses, marksAppear, openCard } from './support/card.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { startWorld, type World } from './support/world.ts';

describe.each(ENGINES)('an update in %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/en`, testPage('summit-day.en.html'));
  });
  afterAll(() => world.close());

  it('reaches the tabs that are open, and leaves one reader in each', async () => {
    const page = await world.visit(`${HOME}/en`);
    await marksAppear(page);
    await openCard(world, page, 'Vladimir Putin');
    await world.update('9.9.9');
    // The old reader takes its card with it.
    await cardCloses(world, page);
    await marksAppear(page);
    await page.bringToFront();
    await page.mouse.move(5, 5);
    expect(await openCard(world, page, 'Xi Jinping')).toMatchObject({ id: 'xi-jinping' });
    const ours = await page.evaluate(
      () =>
        [...document.documentElement.children].filter(
          (child) => child.tagName !== 'HEAD' && child !== document.body,
        ).length,
    );
    expect(ours).toBe(1);
  });
});
