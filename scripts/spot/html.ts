/** HTML as the reader reads it, but for what only a browser knows. */
import { parseHTML } from 'linkedom';
import { LANGUAGES } from '../../engine/languages/all.ts';
import { tellLanguage } from '../../engine/languages/detect.ts';
import { readBlocks } from '../../page/blocks.ts';
import { markupSight } from '../../page/sight.ts';
import type { SpotDocument, TextBlock } from './document.ts';

/** Between the blocks of the extracted text. */
const BREAK = '\n\n';

/** Whether a file is HTML, by its name or how it begins. */
export function isHtml(path: string, head: string): boolean {
  return /\.x?html?$/i.test(path) || /^\uFEFF?\s*<(!doctype\s+html|html[\s>])/i.test(head);
}

/**
 * Reads the blocks of a page; its text is theirs, a blank line between two.
 *
 * @param detect asked what language the text is in where the page does not say; it may not know.
 */
export function fromHtml(
  html: string,
  detect: (text: string) => string | undefined = () => undefined,
): SpotDocument {
  // linkedom takes tags as they are written; what a browser adds for a page without <html> is added here.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html>${html}</html>`);
  const blocks: TextBlock[] = [];
  let text = '';
  for (const block of readBlocks(document.documentElement, { sight: markupSight })) {
    if (!block) continue;
    if (text !== '') text += BREAK;
    blocks.push({ text: block.text, start: text.length, ...(block.lang ? { lang: block.lang } : {}) });
    text += block.text;
  }
  const said = document.documentElement.getAttribute('lang')?.trim() || detect(text);
  if (said) for (const block of blocks) block.lang ??= said;
  return { lang: said ?? tellLanguage(text, undefined, LANGUAGES).language, text, blocks };
}
