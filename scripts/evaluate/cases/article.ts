/**
 * The article itself, which lies outside the repository: its names, listed beside it, and the passages that tell of a
 * treaty, an event or a figure without naming it. Of those the repository keeps offsets and cards, never words.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromText } from '../../spot/document.ts';
import type { Case, GoldMention, Span } from './case.ts';
import { shared } from './shared.ts';

const PASSAGES = join(import.meta.dirname, '../../../tests/corpus/article.json');

interface Passages {
  /** Of the text the offsets are in: they say nothing about another. */
  sha256: string;
  mentions: GoldMention[];
  soft: Span[];
}

/** @returns the passages of a text; none of a text that is not the article as it was read */
function passagesOf(text: string): Pick<Passages, 'mentions' | 'soft'> {
  const passages = JSON.parse(readFileSync(PASSAGES, 'utf8')) as Passages;
  const same = createHash('sha256').update(text).digest('hex') === passages.sha256;
  return same ? passages : { mentions: [], soft: [] };
}

/** @returns one case; none where the article is not at hand */
export function articleCases(): Case[] {
  const [file, names] = [shared('article', 'article.ar.txt'), shared('article', 'names.json')];
  if (!file || !names) return [];
  const text = readFileSync(file, 'utf8');
  const named = (JSON.parse(readFileSync(names, 'utf8')) as { mentions: GoldMention[] }).mentions;
  const { mentions, soft } = passagesOf(text);
  return [
    {
      source: 'article',
      set: 'article',
      id: 'article',
      lang: 'ar',
      document: fromText(text, 'ar'),
      mentions: [...named, ...mentions].map(({ start, end, card }) => ({ start, end, card })),
      soft,
      others: [],
      complete: true,
      figures: true,
    },
  ];
}
