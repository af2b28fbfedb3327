/** The commonest words of each language, for a name must not be one of them unnoticed: `us`, Portuguese `eu`. */
import { createRequire } from 'node:module';
import { foldText } from '../../engine/fold/index.ts';

const lists: Record<string, string[]> = createRequire(import.meta.url)('stopwords-iso/stopwords-iso.json');
const folded = new Map<string, ReadonlySet<string>>();

/** Tags under which the lists go that are others here. */
const LISTED_AS: Readonly<Record<string, string>> = { nb: 'no' };

/** @returns whether a text is one of the commonest words of a language; false where there is no list of them */
export function isCommonWord(text: string, lang: string): boolean {
  let words = folded.get(lang);
  if (!words) {
    words = new Set((lists[LISTED_AS[lang] ?? lang] ?? []).map(foldText));
    folded.set(lang, words);
  }
  return words.has(foldText(text));
}
