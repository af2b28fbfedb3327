/** One document, spotted: the engine's reading with the English witness heard, in offsets of the whole text. */
import type { Spotter } from '../../engine/spotter.ts';
import type { Kind, Reading, Sort, Verdict, Witness } from '../../engine/types.ts';
import type { SpotDocument } from './document.ts';

/** A mention in the order and with the keys of the JSON output. */
export interface SpottedMention {
  /** UTF-16 offsets in the document's text. */
  start: number;
  end: number;
  text: string;
  card: string;
  kind: Kind;
  /** Index, in the same list, of the outermost mention it stands in. */
  in?: number;
}

export interface Spotted {
  lang: string;
  verdict: Verdict;
  mentions: SpottedMention[];
  /** How each mention was recognised, by its index. */
  sorts: Sort[];
}

export interface SpotTools {
  spotter: Spotter;
  witness: Witness;
}

function read({ blocks }: SpotDocument, { spotter, witness }: SpotTools): Reading {
  const scans = blocks.map((block) => spotter.scan(block.text, block.lang));
  const first = spotter.decide(scans);
  if (first.doubts.length === 0) return first;
  const testimony = witness.hear(first.doubts);
  return testimony.size === 0 ? first : spotter.decide(scans, testimony);
}

/**
 * Spots a document.
 *
 * @param always spots even where the verdict would leave the page alone.
 */
export function spot(document: SpotDocument, tools: SpotTools, always: boolean): Spotted {
  const { verdict, mentions } = read(document, tools);
  const shown = verdict.kind === 'unrelated' && !always ? [] : mentions;
  return {
    lang: document.lang,
    verdict,
    mentions: shown.map(({ block, start, end, text, card, kind, in: outer }) => {
      const offset = document.blocks[block]?.start ?? 0;
      return {
        start: offset + start,
        end: offset + end,
        text,
        card,
        kind,
        ...(outer === undefined ? {} : { in: outer }),
      };
    }),
    sorts: shown.map((mention) => mention.sort),
  };
}
