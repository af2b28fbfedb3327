import { describe, expect, it } from 'vitest';
import { find, ownCorpus, readOwnFile } from '../../scripts/evaluate/cases/ours.ts';
import { kindsOf } from '../../scripts/evaluate/measure.ts';
import { compiledStory } from '../support/story.ts';

/** The languages in which every person, organisation, place and event is asked for. */
const LANGUAGES = 'en ar ru uk zh-Hans zh-Hant fr es de pt it tr fa ja ko hi'.split(' ');
/** Those in which every treaty and every figure is asked for as well. */
const FULL = new Set('en ar ru uk zh-Hans fr es de'.split(' '));

const corpus = ownCorpus();
const { lexicon } = compiledStory();

describe('our own sentences', () => {
  it('hold: every surface stands in its text, no line is twice', () => {
    expect(corpus.problems).toEqual([]);
  });

  it('are in the first sixteen languages and others, with traps in each of the sixteen', () => {
    expect(corpus.cases.map(({ lang }) => lang)).toEqual(expect.arrayContaining([...LANGUAGES]));
    for (const lang of LANGUAGES) {
      const traps = corpus.cases.filter((one) => one.lang === lang && one.trap !== undefined);
      expect([lang, traps.length >= 12]).toEqual([lang, true]);
    }
  });

  it.each(LANGUAGES)(
    'ask for every card that is to be asked for in %s, and for none there is not',
    (lang) => {
      const kindOf = kindsOf(lexicon);
      const asked = new Set(
        corpus.cases
          .filter((one) => one.lang === lang)
          .flatMap(({ mentions }) => mentions.map(({ card }) => card)),
      );
      const kinds = FULL.has(lang) ? /./ : /person|organisation|place|event/;
      const wanted = lexicon.cards.filter(({ kind }) => kinds.test(kind)).map(({ id }) => id);
      expect(wanted.filter((id) => !asked.has(id))).toEqual([]);
      expect([...asked].filter((card) => kindOf(card) === 'no card')).toEqual([]);
    },
  );
});

describe('the reader of lines', () => {
  const line = (more: object) =>
    JSON.stringify({ id: 'en-1', lang: 'en', text: 'Lind and Lind', mentions: [], ...more });

  it('finds words by what they are and for which time they stand there', () => {
    expect(find('Lind and Lind', 'Lind')).toEqual({ start: 0, end: 4 });
    expect(find('Lind and Lind', 'Lind', 2)).toEqual({ start: 9, end: 13 });
    expect(find('Lind and Lind', 'Lind', 3)).toBeUndefined();
  });

  it.each([
    [
      'a surface that does not stand there',
      line({ mentions: [{ surface: 'Lynd', card: 'a' }] }),
      /does not stand/,
    ],
    [
      'the same words marked twice',
      line({
        mentions: [
          { surface: 'Lind', card: 'a' },
          { surface: 'Lind', card: 'a' },
        ],
      }),
      /overlap/,
    ],
    ['a line that is there already', `${line({})}\n${line({})}`, /another line "en-1"/],
    ['a line in another language', line({ lang: 'fr' }), /its language is fr/],
    ['a key it does not know', line({ mention: [] }), /mention/],
    ['what is not JSON', 'nope', /is not JSON/],
  ])('complains of %s', (_, content, complaint) => {
    expect(readOwnFile('en.jsonl', content).problems).toEqual([expect.stringMatching(complaint)]);
  });
});
