/** Reads one block of text by itself: told its language, then looked through for names with each part that is at hand. */
import { findIn, type OnBar, together } from './candidates.ts';
import { Block, type Lacks } from './evidence/support.ts';
import { composeLetters } from './fold/compose.ts';
import type { IndexBook, Part } from './index/book.ts';
import { partsFor, tellLanguage } from './languages/detect.ts';

const NO_LACKS: Lacks = { own: undefined, others: [] };

function lacksOf(lacking: readonly string[], own: string | undefined): Lacks {
  if (lacking.length === 0) return NO_LACKS;
  const [first, ...rest] = lacking;
  return first === own ? { own, others: rest } : { own: undefined, others: lacking };
}

/**
 * @param text a paragraph, a heading, a cell; any string at all
 * @param lang what the page declares, if it does: BCP 47 of any quality
 * @param onBar told of the forms that the text alone rules out
 */
export function readBlock(text: string, lang: string | undefined, book: IndexBook, onBar?: OnBar): Block {
  const composed = composeLetters(text);
  const told = tellLanguage(composed, lang, book.core.languages);
  const wanted = partsFor(told, book.core.languages);
  const parts: Part[] = [];
  const lacking: string[] = [];
  for (const tag of wanted) {
    const part = book.parts.get(tag);
    if (part) parts.push(part);
    else lacking.push(tag);
  }
  const found = together(parts.map((part) => findIn(composed, part, book, onBar)));
  return new Block(text, told, found, lacksOf(lacking, wanted[0]));
}
