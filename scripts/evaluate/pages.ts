/** Whole pages that are not the article: the verdict on each, and marks on those that must bear none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Verdict } from '../../engine/types.ts';
import { fromText, type SpotDocument } from '../spot/document.ts';
import { type SpotTools, spot } from '../spot/spot.ts';
import { shared } from './cases/shared.ts';
import type { Mark } from './score.ts';

export interface PageCase {
  file: string;
  lang: string;
  document: SpotDocument;
  negative: boolean;
  /** Names that are truly there, on a negative page. */
  truly: string[];
}

export interface PageResult {
  page: PageCase;
  words: number;
  verdict: Verdict;
  right: boolean;
  /** What would be marked whatever the verdict. */
  marks: Mark[];
  /** On a negative page: the marks that are of none of its true names. */
  wrong: Mark[];
}

/** What no page of the set is: none tells the story, and a negative one is not even near it. */
const REFUSED: Record<'negative' | 'other', readonly string[]> = {
  negative: ['this-article', 'same-story', 'related'],
  other: ['this-article', 'same-story'],
};

/** Cards that a reader found truly named on negative pages whose notes do not say so. */
const TRULY: Readonly<Record<string, readonly string[]>> = {
  'en-43-neg-slippery-jing-wang.txt': ['united-states'],
};

/** @returns all pages; none where they are not at hand */
export function pageCases(): PageCase[] {
  const folder = shared('corpus', 'pages');
  if (!folder) return [];
  const [, ...lines] = readFileSync(join(folder, 'index.tsv'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [file = '', lang = '', kind = '', , , note = ''] = line.split('\t');
    return {
      file,
      lang,
      document: fromText(readFileSync(join(folder, file), 'utf8'), lang),
      negative: kind === 'negative',
      truly: (/true: (.*)$/.exec(note)?.[1] ?? '').split(/,\s*/).filter(Boolean),
    };
  });
}

function wordsIn({ text, lang }: SpotDocument): number {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

export function judgePage(page: PageCase, tools: SpotTools, lexicon: Lexicon): PageResult {
  const { verdict, mentions } = spot(page.document, tools, true);
  const marks: Mark[] = mentions.map(({ start, end, card, kind }) => ({ start, end, card, kind }));
  const truly = new Set([
    ...(TRULY[page.file] ?? []),
    ...lexicon.forms.filter(({ text }) => page.truly.includes(text)).map(({ card }) => card),
  ]);
  return {
    page,
    words: wordsIn(page.document),
    verdict,
    right: !REFUSED[page.negative ? 'negative' : 'other'].includes(verdict.kind),
    marks,
    wrong: page.negative ? marks.filter(({ card }) => !truly.has(card)) : [],
  };
}
