/** A page of its own for each test, in a frame, and what finds names in it without the engine. */
import { expect } from 'vitest';
import { page as vitestPage } from 'vitest/browser';
import type { Block } from '../../page/blocks.ts';
import { readBlocks } from '../../page/blocks.ts';
import { browserSight } from '../../page/sight.ts';
import { type Spot, SpotIndex } from '../../page/spots.ts';

export interface Stage {
  frame: HTMLIFrameElement;
  doc: Document;
  view: Window & typeof globalThis;
  remove(): void;
}

/** A page with this body, rendered at this size. `head` may hold a content security policy. */
export async function openPage(
  body: string,
  { head = '', width = 800, height = 600, html = 'lang="en"' } = {},
): Promise<Stage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0; background: white; position: fixed; inset: 0 auto auto 0;`;
  frame.srcdoc = `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const doc = frame.contentDocument!;
  return { frame, doc, view: doc.defaultView as Window & typeof globalThis, remove: () => frame.remove() };
}

export function blocksOf(root: Node): Block[] {
  return [...readBlocks(root, { sight: browserSight })].filter((block) => block !== undefined);
}

/** Every place where one of the words stands, as spots. */
export function spotsOf(blocks: readonly Block[], word: RegExp): SpotIndex {
  const spots: Spot[] = [];
  for (const block of blocks) {
    for (const { 0: text, index } of block.text.matchAll(word)) {
      const key = `${spots.length}`;
      spots.push({ key, block, start: index, end: index + text.length, kind: 'person', index: spots.length });
    }
  }
  return new SpotIndex(spots);
}

/** What is painted of a page now. */
export function picture(stage: Stage): Promise<string> {
  return vitestPage
    .screenshot({ element: stage.frame, base64: true, save: false })
    .then((shot) => (typeof shot === 'string' ? shot : (shot as { base64: string }).base64));
}

export const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const step = (left: number) => (left ? requestAnimationFrame(() => step(left - 1)) : resolve());
    step(count);
  });

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** The middle of a box. */
export const middle = ({
  left,
  right,
  top,
  bottom,
}: DOMRect | { left: number; right: number; top: number; bottom: number }) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Waits until it holds: how long the machine takes is none of a test's business. */
export async function until(holds: () => unknown): Promise<void> {
  await expect.poll(() => Boolean(holds()), { timeout: 10_000, interval: 20 }).toBe(true);
}
