/** What a person sees of the card, and how a person uses it. */
import type { Page } from 'puppeteer-core';
import { type Mark, marksInView, readMarks, restOn } from '../../../scripts/browser/marks.ts';
import { waitFor } from '../../../scripts/browser/wait.ts';
import type { World } from './world.ts';

export interface SeenCard {
  id: string;
  role: string | null;
  title: string;
  gist: string;
  lang: string;
  dir: string;
  text: string;
  chips: string[];
  ties: string[];
  /** In CSS pixels of the window. */
  box: { x: number; y: number; width: number; height: number };
}

/** The open card; undefined while none is open. */
export async function readCard(world: World, page: Page): Promise<SeenCard | undefined> {
  const seen = await world.driver.inCard(page, (root) => {
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) return null;
    const { x, y, width, height } = card.getBoundingClientRect();
    return {
      id: card.dataset.card ?? '',
      role: card.getAttribute('role'),
      title: card.querySelector('.card-title')?.textContent ?? '',
      gist: card.querySelector('.card-gist')?.textContent ?? '',
      lang: card.lang,
      dir: getComputedStyle(card).direction,
      text: card.textContent ?? '',
      chips: [...card.querySelectorAll<HTMLElement>('.chip')].map((chip) => chip.dataset.to ?? ''),
      ties: [...card.querySelectorAll<HTMLElement>('.tie')].map((tie) => tie.dataset.to ?? ''),
      box: { x, y, width, height },
    };
  });
  // A card that is not laid out yet is not to be seen yet.
  return seen && seen.box.height > 0 ? seen : undefined;
}

/** Waits for a card, or for the card of that id. */
export function cardOpens(world: World, page: Page, id?: string): Promise<SeenCard> {
  return waitFor(
    async () => {
      const card = await readCard(world, page);
      return card && (id === undefined || card.id === id) ? card : undefined;
    },
    { what: `the card ${id ?? ''} on ${page.url()}` },
  );
}

/** Waits until no card is open. */
export async function cardCloses(world: World, page: Page): Promise<void> {
  await waitFor(async () => (await readCard(world, page)) === undefined, { what: 'the card to close' });
}

/** Waits for the page to be marked; gives the marks near the window, in reading order. */
export function marksAppear(page: Page): Promise<Mark[]> {
  return waitFor(
    async () => {
      const marks = await readMarks(page);
      return marks.length > 0 && marks;
    },
    { what: `marks on ${page.url()}` },
  );
}

/** Waits until nothing is marked. */
export async function marksGo(page: Page): Promise<void> {
  await waitFor(async () => (await readMarks(page)).length === 0, { what: `no marks on ${page.url()}` });
}

/** The first mark in the window that reads so; scrolls down to it where it is further below. */
export async function markOf(page: Page, text: string): Promise<Mark> {
  await marksAppear(page);
  return waitFor(
    async () => {
      const mark = (await marksInView(page)).find((seen) => seen.text === text);
      if (!mark) {
        await page.evaluate(() => scrollBy({ top: innerHeight / 2, behavior: 'instant' }));
        // A pointer that moves while the page scrolls rests on nothing.
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      return mark;
    },
    { what: `a mark on ${text}` },
  );
}

/** Rests the pointer on the mark that reads so, and waits for its card. */
export async function openCard(world: World, page: Page, text: string): Promise<SeenCard> {
  await page.bringToFront();
  await restOn(page, await markOf(page, text));
  return cardOpens(world, page);
}

/** Clicks what the selector finds in the card. */
export async function clickInCard(world: World, page: Page, selector: string): Promise<void> {
  const at = await waitFor(
    () =>
      world.driver.inCard(
        page,
        (root, wanted) => {
          const element = root.querySelector(wanted);
          element?.scrollIntoView({ block: 'nearest' });
          const box = element?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
        },
        selector,
      ),
    { what: `${selector} in the card` },
  );
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.mouse.click(at.x, at.y);
}
