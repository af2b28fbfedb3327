/** The tab's last reading, as the popup lists it. */
import type { Mention, Reading } from '../../engine/types.ts';
import type { PageReport } from './ports.ts';

/** How many UTF-16 units of the page's words go with a mention, on each side. */
const AROUND = 60;

interface Text {
  text: string;
  lang: string;
}

/**
 * Mentions in reading order with the words around them.
 *
 * @param blocks the texts the reading was made of, as `Mention.block` counts them
 * @param shown whether the page is marked; one that is left alone lists nothing
 */
export function pageReport(
  reading: Reading,
  blocks: readonly Text[],
  shown: { marked: boolean; anyway: boolean },
): PageReport {
  return {
    verdict: reading.verdict,
    shownAnyway: shown.anyway,
    mentions: shown.marked ? reading.mentions.map((mention, index) => listed(mention, index, blocks)) : [],
  };
}

function listed(mention: Mention, index: number, blocks: readonly Text[]): PageReport['mentions'][number] {
  const { text = '', lang = '' } = blocks[mention.block] ?? {};
  return {
    index,
    card: mention.card,
    text: mention.text,
    before: flat(wordsBefore(text, mention.start)),
    after: flat(wordsAfter(text, mention.end)),
    lang,
    nested: mention.in !== undefined,
    ...(mention.why.some(({ check }) => check !== undefined) ? { check: true } : {}),
  };
}

function wordsBefore(text: string, at: number): string {
  if (at <= AROUND) return text.slice(0, at);
  const cut = text.slice(at - AROUND, at);
  // Begin with a whole word, if there is one.
  return cut.slice(cut.search(/\s/) + 1);
}

function wordsAfter(text: string, at: number): string {
  const cut = text.slice(at, at + AROUND);
  if (at + AROUND >= text.length) return cut;
  return cut.replace(/\S*$/, '') || cut;
}

/** On one line, without the half of a character a cut may leave at an end. */
const flat = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '').replace(/\s+/g, ' ');
