/** Public data sets of annotated names, cut to those the story knows; the README beside them says what is what. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromText } from '../../spot/document.ts';
import type { Case, GoldMention, Span } from './case.ts';
import { shared } from './shared.ts';

interface Line {
  id: string;
  lang: string;
  text: string;
  mentions: GoldMention[];
  soft?: Span[];
  others?: (Span & { looks?: unknown; is?: unknown })[];
  complete?: false;
}

const span = ({ start, end }: Span): Span => ({ start, end });

function toCase(set: string, line: Line): Case {
  return {
    source: 'names',
    set,
    id: line.id,
    lang: line.lang,
    document: fromText(line.text, line.lang),
    mentions: line.mentions.map((mention) => ({ ...span(mention), card: mention.card })),
    soft: (line.soft ?? []).map(span),
    others: (line.others ?? []).map((other) => ({
      ...span(other),
      confusable: other.looks !== undefined || other.is !== undefined,
    })),
    // Spans a machine drew, and missed some: good for recall only.
    complete: line.complete !== false && !set.includes('-silver-'),
    figures: false,
  };
}

/** @returns all cases; none where the data sets are not at hand */
export function namesCases(): Case[] {
  const folder = shared('corpus', 'names');
  if (!folder) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => toCase(file.replace('.jsonl', ''), JSON.parse(line) as Line)),
    );
}
