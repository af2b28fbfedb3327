/** What is spotted in: a text, and the blocks it is read in. */
import { LANGUAGES } from '../../engine/languages/all.ts';
import { tellLanguage } from '../../engine/languages/detect.ts';

/** A run of text that is read as one; `start` is its UTF-16 offset in the document's text. */
export interface TextBlock {
  text: string;
  start: number;
  /** BCP 47 where the document says it. */
  lang?: string;
}

export interface SpotDocument {
  /** BCP 47: as declared, else by script. */
  lang: string;
  text: string;
  blocks: TextBlock[];
}

/** Text with a line wider than this is not wrapped by hand: each of its lines is a paragraph. */
const WIDEST_WRAP = 120;
const BLANK_LINES = /(?:\r?\n[^\S\r\n]*){2,}/gu;
const LINE = /[^\r\n]+/gu;

/**
 * Plain text as paragraphs: what blank lines part, or single lines where the text is not wrapped by hand.
 *
 * @param lang what the text is declared to be, if anything says so.
 */
export function fromText(text: string, lang?: string): SpotDocument {
  const blocks: TextBlock[] = [];
  const add = (part: string, start: number) => {
    if (part.trim() !== '') blocks.push({ text: part, start, ...(lang ? { lang } : {}) });
  };
  const addParagraph = (start: number, end: number) => {
    const paragraph = text.slice(start, end);
    const lines = [...paragraph.matchAll(LINE)];
    if (lines.every(([line]) => line.length <= WIDEST_WRAP)) add(paragraph, start);
    else for (const line of lines) add(line[0], start + line.index);
  };
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINES)) {
    addParagraph(start, gap.index);
    start = gap.index + gap[0].length;
  }
  addParagraph(start, text.length);
  return { lang: lang || tellLanguage(text, undefined, LANGUAGES).language, text, blocks };
}
