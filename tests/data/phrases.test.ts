import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseError, parsePhrase, passageSteps } from '../../data/compile/phrases.ts';

const word = (text: string, open = false) => ({ text, open });

describe('the notation of phrases', () => {
  it('reads words, alternatives, stems, fixed words, gaps, cards and optional steps', () => {
    expect(parsePhrase('annex*|union_with ~3 @crimea|@sevastopol ~2 2014?')).toEqual([
      { words: [word('annex', true), word('union with')], cards: [], gap: 0, optional: false },
      { words: [], cards: ['crimea', 'sevastopol'], gap: 3, optional: false },
      { words: [word('2014')], cards: [], gap: 2, optional: true },
    ]);
  });

  it('reads Arabic with its marks', () => {
    expect(parsePhrase('ضَمّ|بضم ~4 @crimea').map((step) => step.words)).toEqual([
      [word('ضَمّ'), word('بضم')],
      [],
    ]);
  });

  it('reads steps that stand aside, anywhere in the block, or must not be there', () => {
    expect(parsePhrase('(@russia|moscow) ~2 annex* ~1 !1783|catherine &@crimea')).toEqual([
      { words: [word('moscow')], cards: ['russia'], gap: 0, optional: false, role: 'aside' },
      { words: [word('annex', true)], cards: [], gap: 2, optional: false },
      { words: [word('1783'), word('catherine')], cards: [], gap: 1, optional: false, role: 'not' },
      { words: [], cards: ['crimea'], gap: 0, optional: false, role: 'block' },
    ]);
  });

  it('takes no more gap than it is told', () => {
    expect(parsePhrase('gas ~1 contract new').map((step) => step.gap)).toEqual([0, 1, 0]);
  });

  it.each([
    ['~2 gas contract', 'not before the first'],
    ['gas ~2', 'leads to no step'],
    ['gas ~2 ~3 contract', 'two gaps in a row'],
    ['gas ~x contract', 'a number of words'],
    ['gas ~99 contract', 'at most 12 words'],
    ['gas| contract', 'an alternative is empty'],
    ['gas @ contract', 'the id of a card'],
    ['gas @Crimea', 'the id of a card'],
    ['ga*s contract', 'letters and digits only'],
    ['g* contract', 'at least two letters'],
    ['gas, contract', 'letters and digits only'],
    ['gas? contract?', 'every step is optional'],
    ['@russia @china', 'mentions of cards alone'],
    ['(gas) @china', 'mentions of cards alone'],
    ['!gas contract', 'can come first'],
    ['&gas contract', 'can come first'],
    ['gas (contract)?', 'no part of the phrase'],
    ['', 'an alternative is empty'],
  ])('refuses "%s": %s', (rule, reason) => {
    expect(() => parsePhrase(rule)).toThrow(PhraseError);
    expect(() => parsePhrase(rule)).toThrow(reason);
  });

  it('gives back what was written, whatever is put together', () => {
    const letters = fc.stringMatching(/^[\p{L}]{2,8}$/u);
    const alternative = fc.oneof(
      letters,
      letters.map((text) => `${text}*`),
      fc.stringMatching(/^[a-z]{1,5}(-[a-z]{1,5})?$/).map((id) => `@${id}`),
    );
    const step = fc.tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.array(alternative, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        const all: typeof steps = [[0, ['firm'], false], ...steps];
        const rule = all.map(
          ([gap, parts, optional]) => `${gap ? `~${gap} ` : ''}${parts.join('|')}${optional ? '?' : ''}`,
        );
        const back = parsePhrase(rule.join(' ')).map(({ words, cards, gap, optional }) => [
          gap,
          new Set([
            ...words.map(({ text, open }) => (open ? `${text}*` : text)),
            ...cards.map((id) => `@${id}`),
          ]),
          optional,
        ]);
        expect(back).toEqual(all.map(([gap, parts, optional]) => [gap, new Set(parts), optional]));
      }),
    );
  });
});

describe('the words of a passage', () => {
  it('are fixed runs, parted at marks that a page may write otherwise; what no rule reaches beyond is part of its run', () => {
    const runs = (quote: string) => passageSteps(quote).map(({ words }) => words.map(({ text }) => text));
    expect(runs('قالا إنهما "قلقان للغاية"')).toEqual([['قالا إنهما'], ['قلقان للغاية']]);
    expect(runs('of the  lake, and its ice. Spring came')).toEqual([
      ['of the lake'],
      ['and its ice. Spring came'],
    ]);
    expect(runs('the lake froze; its ice held…')).toEqual([['the lake froze; its ice held…']]);
    expect(passageSteps('early-warning').every(({ gap, optional }) => gap === 0 && !optional)).toBe(true);
    expect(runs('early-warning')).toEqual([['early-warning']]);
  });
});
