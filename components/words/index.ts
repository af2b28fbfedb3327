import type { TextLanguage } from '../../data/schema.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

const TABLES: Record<TextLanguage, Words> = { en, ar };

/** The interface's words in that language. */
export function wordsIn(lang: TextLanguage): Words {
  return TABLES[lang];
}
