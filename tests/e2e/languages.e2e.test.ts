/** Pages in languages that their site is not written in: what is needed to read them comes when they are met. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks.ts';
import { waitFor } from '../../scripts/browser/wait.ts';
import { openCard } from './support/card.ts';
import { cardOf } from './support/dossier.ts';
import { ENGINES } from './support/engines.ts';
import { HOME } from './support/pages.ts';
import { startWorld, type World } from './support/world.ts';

const pageIn = (lang: string, ...paragraphs: string[]) =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><meta charset="utf-8"><title>.</title>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}`;

const RUSSIAN = [
  'Президент России Владимир Путин прибыл в Пекин на переговоры с Си Цзиньпином.',
  'По данным Кремля, товарооборот России и Китая достиг 140 млрд долларов.',
];
const JAPANESE = 'ロシアのプーチン大統領は北京で中国の習近平国家主席と会談した。';
const FRENCH = [
  'Le président russe Vladimir Poutine est arrivé vendredi à Pékin, où il a été reçu par son homologue Xi Jinping avant la cérémonie d’ouverture des Jeux.',
  'Selon le Kremlin, les deux dirigeants ont parlé pendant plusieurs heures de la Chine, de la Russie et de l’élargissement de l’OTAN, qu’ils refusent tous les deux.',
];

describe.each(ENGINES)('a page in another language in %s', (engine) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld(engine);
    world.serve(`${HOME}/ru`, pageIn('ru', ...RUSSIAN));
    world.serve(`${HOME}/ja`, pageIn('', JAPANESE));
    world.serve(`${HOME}/fr`, pageIn('en', ...FRENCH));
  });
  afterAll(() => world.close());
  afterEach(() => page.close());

  const marked = (...texts: string[]) =>
    waitFor(
      async () => {
        const marks = (await readMarks(page)).map(({ text }) => text);
        return texts.every((text) => marks.includes(text));
      },
      { what: `marks on ${texts.join(', ')}` },
    );

  it('has its names and its figures marked, cases and all', async () => {
    page = await world.visit(`${HOME}/ru`);
    await marked('Владимир Путин', 'Пекин', 'Си Цзиньпином', '140 млрд долларов');
    const card = await openCard(world, page, 'Си Цзиньпином');
    expect(card).toMatchObject({ id: 'xi-jinping', title: cardOf('xi-jinping').title.en });
  });

  it('is told by its script where it says nothing of itself', async () => {
    page = await world.visit(`${HOME}/ja`);
    await marked('プーチン', '北京', '習近平');
  });

  it('is told by its words where it says that it is English', async () => {
    page = await world.visit(`${HOME}/fr`);
    await marked('Vladimir Poutine', 'Pékin', 'OTAN');
  });
});
