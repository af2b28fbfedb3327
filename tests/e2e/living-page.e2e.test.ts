/** Pages that change after they have loaded. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks.ts';
import { waitFor } from '../../scripts/browser/wait.ts';
import { marksAppear, marksGo } from './support/card.ts';
import { ENGINES } from './support/engines.ts';
import { HOME, testPage } from './support/pages.ts';
import { startWorld, type World } from './support/world.ts';

/** A client-side application: its views are swapped in place under new addresses. */
const APPLICATION = `<!doctype html>
<html lang="en"><title>Application</title><main></main>
<template id="story">${testPage('summit-in-brief.en.txt').replace(/^.*<body>|<\/body>.*$/gs, '')}</template>
<template id="peaches">${testPage('georgia-peaches.en.html').replace(/^.*<body>|<\/body>.*$/gs, '')}</template>
<script>
  window.show = (view) => {
    history.pushState({}, '', '/' + view);
    document.querySelector('main').replaceChildren(document.getElementById(view).content.cloneNode(true));
  };
  window.add = (text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('main').append(paragraph);
  };
</script>
</html>`;

describe.each(ENGINES)('a page that changes in %s', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/app`, APPLICATION);
  });
  afterAll(() => world.close());

  const call = (page: Awaited<ReturnType<World['visit']>>, name: 'show' | 'add', argument: string) =>
    page.evaluate(
      (what, given) => (window as unknown as Record<string, (given: string) => void>)[what]!(given),
      name,
      argument,
    );

  it('is followed: content that arrives late, another route, and back', async () => {
    const page = await world.visit(`${HOME}/app`);
    await page.bringToFront();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

    await call(page, 'show', 'story');
    const texts = (await marksAppear(page)).map(({ text }) => text);
    expect(texts).toContain('Vladimir Putin');

    await call(page, 'add', 'Later that day Wendy Sherman spoke to reporters.');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await waitFor(async () => (await readMarks(page)).some(({ text }) => text === 'Wendy Sherman'), {
      what: 'a mark in the late paragraph',
    });

    await call(page, 'show', 'peaches');
    await marksGo(page);

    await call(page, 'show', 'story');
    await marksAppear(page);
  });

  it('is marked in its own document and in each frame of its origin', async () => {
    const text = 'Xi Jinping and Vladimir Putin met in Beijing, the Kremlin said.';
    world.serve(`${HOME}/inner`, `<!doctype html><html lang="en"><p>${text}</p></html>`);
    world.serve(
      `${HOME}/frames`,
      `<!doctype html><html lang="en"><p>${text}</p><iframe src="/inner"></iframe><iframe srcdoc="<p>${text}</p>"></iframe></html>`,
    );
    const page = await world.visit(`${HOME}/frames`);
    await page.bringToFront();
    for (const frame of page.frames()) {
      await waitFor(
        () =>
          frame.evaluate(() => {
            const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
            return (
              ranges.length === 4 &&
              ranges.every(({ startContainer }) => startContainer.ownerDocument === document)
            );
          }),
        { what: `the four marks of ${frame.url()}` },
      );
    }
    await page.close();
  });

  it('is followed when a name is taken apart and put together again', async () => {
    const page = await world.visit(`${HOME}/app`);
    await page.bringToFront();
    await call(page, 'show', 'story');
    await marksAppear(page);
    const marked = async (text: string) => (await readMarks(page)).some((mark) => mark.text === text);
    await page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      heading.textContent = 'Olympic truce';
    });
    await waitFor(() => marked('Olympic truce'), { what: 'a mark on the new heading' });
  });
});
