/** The article itself, which lies outside the repository: its names. */
import { readFileSync } from 'node:fs';
import { fromText } from '../../spot/document.ts';
import type { Case, GoldMention } from './case.ts';
import { shared } from './shared.ts';

/** @returns one case; none where the article is not at hand */
export function articleCases(): Case[] {
  const [text, names] = [shared('article', 'article.ar.txt'), shared('article', 'names.json')];
  if (!text || !names) return [];
  const { mentions } = JSON.parse(readFileSync(names, 'utf8')) as { mentions: GoldMention[] };
  return [
    {
      source: 'article',
      set: 'article',
      id: 'article',
      lang: 'ar',
      document: fromText(readFileSync(text, 'utf8'), 'ar'),
      mentions: mentions.map(({ start, end, card }) => ({ start, end, card })),
      soft: [],
      others: [],
      complete: true,
      figures: false,
    },
  ];
}
