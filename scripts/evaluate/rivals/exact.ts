/** Every name of every card in a text's language, letter for letter, as a whole word, and nothing else asked. */
import { AhoCorasick } from '@monyone/aho-corasick';
import type { Lexicon, LexiconForm } from '../../../engine/lexicon.ts';
import type { Mark } from '../score.ts';
import type { System } from '../systems.ts';

/** Languages that put no blanks between words: every place is a word's edge. */
const UNSPACED = new Set(['zh', 'ja', 'th']);
const WORD = /[\p{L}\p{M}\p{N}]/u;

const primary = (lang: string): string => lang.split('-')[0]!;

function isWhole(text: string, start: number, end: number): boolean {
  return !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));
}

/** The longest of marks that overlap, the first of equals. */
function longest(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const byLength = [...marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mark of byLength)
    if (!kept.some((other) => mark.start < other.end && other.start < mark.end)) kept.push(mark);
  return kept;
}

function matcher(forms: readonly LexiconForm[], kindOf: ReadonlyMap<string, string>, spaced: boolean) {
  const cardOf = new Map(forms.map(({ text, card }) => [text, card]));
  const automaton = new AhoCorasick([...cardOf.keys()]);
  return (text: string): Mark[] =>
    longest(
      automaton
        .matchInText(text)
        .filter(({ begin, end }) => !spaced || isWhole(text, begin, end))
        .map(({ begin, end, keyword }) => {
          const card = cardOf.get(keyword)!;
          return { start: begin, end, card, kind: kindOf.get(card)! };
        }),
    );
}

export function exactSystem(lexicon: Lexicon): System {
  const kindOf = new Map(lexicon.cards.map(({ id, kind }) => [id, kind]));
  const languages = new Set(lexicon.forms.map(({ lang }) => primary(lang)));
  const matchers = new Map<string, (text: string) => Mark[]>();
  return {
    name: 'exact',
    reads: (lang) => languages.has(primary(lang)),
    mark({ text, lang }) {
      const own = primary(lang);
      const match =
        matchers.get(own) ??
        matcher(
          lexicon.forms.filter((form) => primary(form.lang) === own),
          kindOf,
          !UNSPACED.has(own),
        );
      matchers.set(own, match);
      return match(text);
    },
  };
}
