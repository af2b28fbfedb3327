/** The article itself, which lies outside this repository; where it is not at hand its tests say so and are skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/article');
const TEXT = join(FOLDER, 'article.ar.txt');
const NAMES = join(FOLDER, 'names.json');

/** One name in the article, as drawn by hand. Offsets are UTF-16 units of the text. */
export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  card: string;
}

/** Undefined where the article is not at hand. */
export function readArticle(): { text: string; mentions: GoldMention[] } | undefined {
  if (!existsSync(TEXT) || !existsSync(NAMES)) return undefined;
  const { mentions } = JSON.parse(readFileSync(NAMES, 'utf8')) as { mentions: GoldMention[] };
  return { text: readFileSync(TEXT, 'utf8'), mentions };
}

export const WITHOUT_ARTICLE =
  'skipped: ../shared/article is not here; the pages of tests/pages stand in for it';
