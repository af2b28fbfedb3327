/** The marks on a page, as the page itself can see them. */
import type { Page } from 'puppeteer-core';

/** A marked run of text; the box is its first line's, in CSS pixels from the window's corner. */
export interface Mark {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All registered marks in reading order, each once. */
export async function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
    // A range stays registered for a moment when its text has left the page.
    const standing = ranges.filter(
      ({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected,
    );
    const live = standing.map((abstract) => {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      return range;
    });
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const marks = live.map((range) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { text: String(range), x, y, width, height };
    });
    // A mark that flashes is registered twice.
    return marks.filter(({ x, y }, i) => i === 0 || x !== marks[i - 1]!.x || y !== marks[i - 1]!.y);
  });
}

/** The marks a person sees without scrolling. */
export async function marksInView(page: Page): Promise<Mark[]> {
  const height = await page.evaluate(() => innerHeight);
  return (await readMarks(page)).filter(
    (mark) => mark.width > 0 && mark.y > 0 && mark.y + mark.height < height,
  );
}

/** Rests the pointer on a mark, coming from outside it. */
export async function restOn(page: Page, mark: Mark): Promise<void> {
  await page.mouse.move(mark.x + mark.width / 2, Math.max(1, mark.y - 40));
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 5 });
}
