import { describe, expect, it } from 'vitest';
import { packIndex } from '../../engine/index/pack.ts';
import type { LexiconPhrase } from '../../engine/lexicon.ts';
import { createSpotter } from '../../engine/spotter.ts';
import { lexicon, told } from './lexicon.ts';

const step = (text: string, gap: number, optional = false): LexiconPhrase['steps'][number] => ({
  words: [{ text, open: false }],
  cards: [],
  gap,
  optional,
});

function phrasesIn(steps: LexiconPhrase['steps'], text: string): string[] {
  const phrases = [{ card: 'treaty', lang: 'en', steps }];
  const { core, parts } = packIndex({ ...lexicon, forms: [], figures: [], phrases });
  const spotter = createSpotter(core, parts);
  return told(spotter.decide([spotter.scan(text, 'en')]).mentions);
}

describe('a phrase with a step that may be missing', () => {
  const steps = [step('help', 0), step('missile', 4, true), step('warning', 0)];

  it('is found with it and without it', () => {
    expect(phrasesIn(steps, 'We help build a missile warning.')).toEqual([
      'treaty:help build a missile warning',
    ]);
    expect(phrasesIn(steps, 'We help warning.')).toEqual(['treaty:help warning']);
  });

  it('has the gap before that step still where it is missing', () => {
    expect(phrasesIn(steps, 'We help build an early warning.')).toEqual([
      'treaty:help build an early warning',
    ]);
    expect(phrasesIn(steps, 'We help to build them a new early warning.')).toEqual([]);
  });
});
