import { describe, expect, it } from 'vitest';
import { packIndex } from '../../engine/index/pack.ts';
import { QuantityReader } from '../../engine/quantities/index.ts';
import { LANGUAGES } from '../../engine/quantities/languages/index.ts';
import { createSpotter } from '../../engine/spotter.ts';
import { lexicon, spotIn, told } from './lexicon.ts';

describe('figures', () => {
  it('need value, unit and every anchor', () => {
    expect(told(spotIn('Russia’s trade reached $140 billion.'))).toEqual([
      'russia:Russia',
      'trade:$140 billion',
    ]);
    expect(told(spotIn('بلغت التجارة مع روسيا ١٤٠ مليار دولار'))).toEqual([
      'russia:روسيا',
      'trade:١٤٠ مليار دولار',
    ]);
    expect(told(spotIn('Russia’s trade grew; it sold 140 billion cubic metres.'))).toEqual(['russia:Russia']);
    expect(told(spotIn('The firm is worth $140 billion.'))).toEqual([]);
    expect(told(spotIn('Russia’s trade reached 140.'))).toEqual(['russia:Russia']);
  });

  it('are found wherever they stand in a long paragraph', () => {
    const filler = 'Nothing of note was said about the 10 billion cubic metres, and 2,000 guests went home. ';
    const text = `Russia’s trade was told again. ${filler.repeat(5)}It came to $140 billion. ${filler.repeat(5)}`;
    const [figure] = spotIn(text).filter(({ card }) => card === 'trade');
    expect(figure).toMatchObject({ text: '$140 billion', start: text.indexOf('$140') });
  });

  it('count what they count, in digits or words', () => {
    expect(told(spotIn('Russia has 130,000 troops near the border.'))).toContain('troops:130,000 troops');
    expect(told(spotIn('a hundred and thirty thousand Russian troops at the border'))).toEqual([
      'troops:a hundred and thirty thousand Russian troops',
    ]);
    expect(told(spotIn('حشدت روسيا 130 ألف جندي'))).toContain('troops:130 ألف جندي');
    expect(told(spotIn('Russia has 130,000 trucks.'))).toEqual(['russia:Russia']);
  });
});

describe('what reads numbers', () => {
  it('is asked for by the language of text whose number words it lacks, whenever that comes', () => {
    const { core, parts } = packIndex(lexicon);
    const [en, ar] = ['en', 'ar'].map((tag) => LANGUAGES.find(({ lang }) => lang === tag)!);
    const spotter = createSpotter(core, parts);
    const scans = [spotter.scan('Russia’s trade reached $140 billion.')];
    expect(spotter.decide(scans).numbers).toEqual(['en']);
    spotter.readNumbersWith(new QuantityReader([en!]));
    expect(spotter.decide(scans).numbers).toEqual([]);
    scans.push(spotter.scan('بلغت التجارة مع روسيا ١٤٠ مليار دولار'));
    expect(spotter.decide(scans).numbers).toEqual(['ar']);
    spotter.readNumbersWith(new QuantityReader([en!, ar!]));
    const { mentions, numbers } = spotter.decide(scans);
    expect(told(mentions)).toContain('trade:١٤٠ مليار دولار');
    expect(numbers).toEqual([]);
  });
});

describe('a figure that is told otherwise', () => {
  it('may follow what it counts, with a word or two between', () => {
    expect(told(spotIn('كان اللقاء الثنائي الثامن والثلاثون بين بوتين وضيفه'))).toEqual([
      'calls:اللقاء الثنائي الثامن والثلاثون',
      'putin:بوتين',
    ]);
    expect(told(spotIn('Putin called it their meeting, the 38th in nine years.'))).toContain(
      'calls:meeting, the 38th',
    );
  });

  it('is read in words where only what it counts says that a number may stand there', () => {
    expect(told(spotIn('It was the thirty-eighth meeting with Putin.'))).toContain(
      'calls:thirty-eighth meeting',
    );
  });

  it('may need no number', () => {
    expect(told(spotIn('Putin met him twice.'))).toContain('calls:twice');
    expect(told(spotIn('التقى بوتين به مرتين'))).toContain('calls:مرتين');
  });

  it('stands in the sentence of an anchor that must be near', () => {
    expect(told(spotIn('Putin left. He was met twice by his host at the 38th meeting.'))).toEqual([
      'putin:Putin',
    ]);
  });

  it('is another where its ordinal is a plain number, or its noun is missing', () => {
    expect(told(spotIn('Putin had 38 guests at the meeting.'))).toEqual(['putin:Putin']);
    expect(told(spotIn('Putin lives on 38th street.'))).toEqual(['putin:Putin']);
  });
});
