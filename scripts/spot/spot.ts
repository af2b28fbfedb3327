/** One document, spotted: the engine's reading with the English witness heard, in offsets of the whole text. */
import type { createRuledOut } from '../../engine/ruled-out.ts';
import type { Scan, Spotter } from '../../engine/spotter.ts';
import type {
  Evidence,
  Kind,
  Mention,
  NearMiss,
  Reading,
  Sort,
  Verdict,
  Witness,
} from '../../engine/types.ts';
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

/** What explaining needs beside. */
export interface ExplainTools extends SpotTools {
  ruledOut: ReturnType<typeof createRuledOut>;
}

const scanAll = ({ blocks }: SpotDocument, { spotter }: SpotTools): Scan[] =>
  blocks.map((block) => spotter.scan(block.text, block.lang));

function read(scans: readonly Scan[], { spotter, witness }: SpotTools): Reading {
  const first = spotter.decide(scans);
  if (first.doubts.length === 0) return first;
  const testimony = witness.hear(first.doubts);
  return testimony.size === 0 ? first : spotter.decide(scans, testimony);
}

/** All that was seen in a document, whether or not it is shown. */
export interface Explained extends Spotted {
  /** Whether the verdict has anything marked at all. */
  shown: boolean;
  /** What speaks for each mention, by its index. */
  why: Evidence[][];
  /** Forms that were seen and not marked, with offsets in the document's text. */
  nearMisses: Omit<NearMiss, 'block'>[];
}

const offsetOf = ({ blocks }: SpotDocument, block: number): number => blocks[block]?.start ?? 0;

function placed(document: SpotDocument, mentions: readonly Mention[]): Pick<Spotted, 'mentions' | 'sorts'> {
  return {
    mentions: mentions.map(({ block, start, end, text, card, kind, in: outer }) => {
      const offset = offsetOf(document, block);
      return {
        start: offset + start,
        end: offset + end,
        text,
        card,
        kind,
        ...(outer === undefined ? {} : { in: outer }),
      };
    }),
    sorts: mentions.map((mention) => mention.sort),
  };
}

/**
 * Spots a document.
 *
 * @param always spots even where the verdict would leave the page alone.
 */
export function spot(document: SpotDocument, tools: SpotTools, always: boolean): Spotted {
  const { verdict, mentions } = read(scanAll(document, tools), tools);
  const shown = verdict.kind === 'unrelated' && !always ? [] : mentions;
  return { lang: document.lang, verdict, ...placed(document, shown) };
}

/** Whether a name marked at a place is the very one that another way of reading it there missed. */
const covers = (mention: Mention, { block, start, end, card }: NearMiss): boolean =>
  mention.block === block && mention.start <= start && end <= mention.end && mention.card === card;

/** Spots a document and keeps why each mention stands, and what was nearly one. */
export function explain(document: SpotDocument, tools: ExplainTools, always: boolean): Explained {
  const scans = scanAll(document, tools);
  const { verdict, mentions, nearMisses } = read(scans, tools);
  const misses = [...nearMisses, ...tools.ruledOut(document.blocks)].filter(
    (miss) => !mentions.some((mention) => covers(mention, miss)),
  );
  return {
    lang: document.lang,
    verdict,
    shown: verdict.kind !== 'unrelated' || always,
    ...placed(document, mentions),
    why: mentions.map((mention) => mention.why),
    nearMisses: misses
      .map(({ block, start, end, ...miss }) => {
        const offset = offsetOf(document, block);
        return { start: offset + start, end: offset + end, ...miss };
      })
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
