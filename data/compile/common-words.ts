/** The commonest words of each language, for a name must not be one of them unnoticed: `us`, Portuguese `eu`. */
import words from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { foldText } from '../../engine/fold/index.ts';

const lists: Readonly<Record<string, readonly string[]>> = words;
const folded = new Map<string, ReadonlySet<string>>();

/** Tags under which the lists go that are others here. */
const LISTED_AS: Readonly<Record<string, string>> = { nb: 'no' };

/** @returns whether a text is one of the commonest words of a language; false where there is no list of them */
export function isCommonWord(text: string, lang: string): boolean {
  let known = folded.get(lang);
  if (!known) {
    known = new Set((lists[LISTED_AS[lang] ?? lang] ?? []).map(foldText));
    folded.set(lang, known);
  }
  return known.has(foldText(text));
}
