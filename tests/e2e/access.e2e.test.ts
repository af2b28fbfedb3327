/** A site that is not on the list: this page once, always here, after a restart and after an update. */
import { afterEach, describe, expect, it } from 'vitest';
import { wordsIn } from '../../components/words/index.ts';
import { marksAppear, marksGo, openCard } from './support/card.ts';
import { browserFor, ENGINES } from './support/engines.ts';
import { HOME, STRANGER, testPage } from './support/pages.ts';
import { flipSwitch, openPopup, press, siteSwitch } from './support/popup.ts';
import { type Manifest, startWorld, type World, type WorldOptions } from './support/world.ts';

const words = wordsIn('en').popup;
const SITE = new URL(STRANGER).hostname;
const ORIGIN = `*://*.${SITE}/*`;

/** How long a page is watched that must stay unmarked: several times what marking takes. */
const WATCHED_MS = 1500;

describe.each(ENGINES)('access in %s', (engine) => {
  const { name, keepsUnpacked } = browserFor(engine);
  const unless = keepsUnpacked ? '' : ` (skipped: ${name} lets no unpacked extension outlive a restart)`;
  let world: World;
  afterEach(() => world.close());

  const begin = async (options: WorldOptions) => {
    world = await startWorld(engine, options);
    world.serve(`${HOME}/en`, testPage('summit-day.en.html'));
    world.serve(`${STRANGER}/en`, testPage('summit-day.en.html'));
    world.serve(`${STRANGER}/ar`, testPage('summit-day.ar.html'));
  };
  const staysUnmarked = async (address: string) => {
    const page = await world.visit(address);
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  };
  const isMarked = async (address: string) => {
    const page = await world.visit(address);
    await marksAppear(page);
    return page;
  };

  /** "Always here", with the popup gone before anything came of it. */
  const grantAlways = async () => {
    if (engine === 'firefox') {
      const popup = await openPopup(world, await world.visit(`${STRANGER}/en`));
      await press(popup, words.always(SITE));
      await popup.close();
      return;
    }
    // Chromium's question cannot be answered without a screen. An origin is as good as granted once a manifest required
    // it and the next one has it as optional again: the background finds it at its next start, and nobody told it.
    let real: Manifest | undefined;
    await world.restart((manifest) => {
      real = manifest;
      return { ...manifest, host_permissions: [...manifest.host_permissions, ORIGIN] };
    });
    await world.restart(() => real!);
  };

  it('reads this page once: this page, this time', async () => {
    await begin({});
    await staysUnmarked(`${STRANGER}/en`);
    const page = await world.visit(`${STRANGER}/en`);
    const popup = await openPopup(world, page);
    expect(await siteSwitch(popup)).toMatchObject({ on: false, label: words.switchOn(SITE) });
    await press(popup, words.once);
    await marksAppear(page);
    await popup.close();
    expect(await openCard(world, page, 'Vladimir Putin')).toMatchObject({ id: 'vladimir-putin' });
    await staysUnmarked(`${STRANGER}/ar`);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it.runIf(keepsUnpacked)(
    `is always on where granted, popup or no popup, restarted and updated${unless}`,
    async () => {
      await begin({ restarts: true, grantUnasked: true });
      await staysUnmarked(`${STRANGER}/en`);
      await grantAlways();
      await isMarked(`${STRANGER}/ar`);
      await world.restart();
      await isMarked(`${STRANGER}/ar`);
      await world.restart((manifest) => ({ ...manifest, version: '9.9.9' }));
      const page = await isMarked(`${STRANGER}/en`);
      const popup = await openPopup(world, page);
      expect(await siteSwitch(popup)).toMatchObject({ on: true });
      await popup.close();
    },
  );

  it.runIf(keepsUnpacked)(`forgets no choice when restarted and updated${unless}`, async () => {
    await begin({ restarts: true });
    const page = await isMarked(`${HOME}/en`);
    const popup = await openPopup(world, page);
    await flipSwitch(popup);
    await marksGo(page);
    await world.restart();
    await staysUnmarked(`${HOME}/en`);
    await world.restart((manifest) => ({ ...manifest, version: '9.9.9' }));
    await staysUnmarked(`${HOME}/en`);
  });
});
