/** compromise's own tagger for English, given the names as its lexicon. */
import nlp from 'compromise/two';
import type { Lexicon } from '../../../engine/lexicon.ts';
import type { Mark } from '../score.ts';
import type { System } from '../systems.ts';

/** compromise's own tags for what a name is. */
const TAGS: Record<string, string> = { person: 'Person', organisation: 'Organization', place: 'Place' };

interface Term {
  text: string;
  tags: string[];
  offset: { start: number; length: number };
}

const tagOf = (card: string): string =>
  `Card${card.replace(/(?:^|-)(\w)/g, (_, c: string) => c.toUpperCase())}`;

export function compromiseSystem(lexicon: Lexicon): System {
  const cardOf = new Map(lexicon.cards.map(({ id, kind }) => [tagOf(id), { id, kind }]));
  const tags = Object.fromEntries(
    [...cardOf].map(([tag, { kind }]) => [tag, { isA: TAGS[kind] ?? 'ProperNoun' }]),
  );
  const words = Object.fromEntries(
    lexicon.forms
      .filter(({ lang }) => lang === 'en')
      .map(({ text, card }) => [text.toLowerCase(), tagOf(card)]),
  );
  let taught = false;
  return {
    name: 'compromise',
    reads: (lang) => lang.split('-')[0] === 'en',
    mark({ text }) {
      // What compromise is taught it keeps, whoever asks it next: the spotter's witness asks it too.
      if (!taught) nlp.plugin({ tags, words });
      taught = true;
      const marks: Mark[] = [];
      for (const { terms } of nlp(text).json({ offset: true, terms: { offset: true } }) as {
        terms: Term[];
      }[]) {
        let last: Mark | undefined;
        for (const { tags: own, offset, text: word } of terms) {
          const card = own.map((tag) => cardOf.get(tag)).find(Boolean);
          if (!card || word === '') {
            last = undefined;
            continue;
          }
          const end = offset.start + offset.length;
          if (last?.card === card.id) last.end = end;
          else {
            last = { start: offset.start, end, card: card.id, kind: card.kind };
            marks.push(last);
          }
        }
      }
      return marks;
    },
  };
}
