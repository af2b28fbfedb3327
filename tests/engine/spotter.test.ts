import { describe, expect, it } from 'vitest';
import { packIndex } from '../../engine/index/pack.ts';
import { QuantityReader } from '../../engine/quantities/index.ts';
import { LANGUAGES } from '../../engine/quantities/languages/index.ts';
import { createSpotter } from '../../engine/spotter.ts';
import { sampleShingles } from '../../engine/verdict/shingles.ts';
import { form, lexicon, spotIn, spotter, told } from './lexicon.ts';

describe('names in English', () => {
  it('finds whole words only', () => {
    expect(told(spotIn('Putinism and Chinatown are words; Putin and China are names.'))).toEqual([
      'putin:Putin',
      'china:China',
    ]);
  });

  it('takes the longest of overlapping names', () => {
    expect(told(spotIn('Carnegie Moscow Center is in Moscow.'))).toEqual([
      'carnegie:Carnegie Moscow Center',
      'moscow:Moscow',
    ]);
  });

  it("keeps the names that a treaty's or an event's own name holds", () => {
    expect(told(spotIn('The Crimea annexation, said Moscow'))).toEqual([
      'annexation:Crimea annexation',
      '(crimea:Crimea)',
      'moscow:Moscow',
    ]);
  });

  it('reads across line breaks, no-break spaces and soft hyphens', () => {
    expect(told(spotIn('Vladimir\n  Putin met Xi\u00a0Jin\u00adping.'))).toEqual([
      'putin:Vladimir\n  Putin',
      'xi:Xi\u00a0Jin\u00adping',
    ]);
  });

  it('wants the capitals of a name, and takes a headline in capitals', () => {
    expect(told(spotIn('They told us that china plates broke. THE US AND CHINA. The US left.'))).toEqual([
      'us:US',
      'china:CHINA',
      'us:US',
    ]);
  });

  it('keeps a possessive out of the mention', () => {
    expect(told(spotIn("Russia’s border and Putin's call"))).toEqual(['russia:Russia', 'putin:Putin']);
  });

  it('does not read addresses or prices as names', () => {
    expect(told(spotIn('Write to press@Kremlin or see Russia.example. It cost US$140bn.'))).toEqual([]);
  });
});

describe('names in Arabic', () => {
  it('finds names behind every attached particle, and leaves the particle out', () => {
    const text = 'وروسيا فروسيا بروسيا لروسيا كروسيا وبروسيا فلروسيا والصين بالصين';
    const mentions = spotIn(text);
    expect(told(mentions)).toEqual([...Array(7).fill('russia:روسيا'), 'china:الصين', 'china:الصين']);
  });

  it('keeps the fused article in the mention', () => {
    expect(told(spotIn('وفقا للكرملين، وللولايات المتحدة، وللصين'))).toEqual([
      'kremlin:للكرملين',
      'usa:للولايات المتحدة',
      'china:للصين',
    ]);
  });

  it('folds vowel signs, tatweel, hamza seats and final letters', () => {
    expect(told(spotIn('رُوسِيَا وكوريـــا الشماليه وشبه جزيره القرم'))).toEqual([
      'russia:رُوسِيَا',
      'north-korea:كوريـــا الشماليه',
      'crimea:شبه جزيره القرم',
    ]);
  });

  it('never ends a mention between a letter and its vowel sign', () => {
    const [mention] = spotIn('زار بوتينُ المدينة');
    expect(mention?.text).toBe('بوتينُ');
  });

  it('leaves longer words alone', () => {
    expect(spotIn('الصينية والروسي وشيء ونشيد')).toEqual([]);
  });
});

describe('unsafe forms', () => {
  it('stand when the full name is anywhere on the page', () => {
    expect(told(spotIn('Xi spoke first.', 'Xi Jinping is the host.'))).toEqual(['xi:Xi', 'xi:Xi Jinping']);
  });

  it('stand right beside a title', () => {
    const [mention] = spotIn('President Xi spoke.');
    expect(mention?.why).toEqual([{ rule: 'title', detail: 'President' }]);
    expect(told(spotIn('قال الرئيس الصيني شي إن'))).toEqual(['xi:شي']);
  });

  it('are not marked otherwise, and say what they lacked', () => {
    const { mentions, nearMisses } = spotter.decide([spotter.scan('The letter Xi comes before omicron.')]);
    expect(mentions).toEqual([]);
    expect(nearMisses).toMatchObject([{ card: 'xi', text: 'Xi', lacked: ['full', 'title'] }]);
  });

  it("do not stand inside another word: Xi'an", () => {
    expect(told(spotIn("Xi Jinping visited Xi'an. Xi's visit ended."))).toEqual(['xi:Xi Jinping', 'xi:Xi']);
  });

  it('may have a part of them in quotation marks', () => {
    expect(told(spotIn('Hosts “Xi” “Jinping” and Xi «Jinping» spoke.'))).toEqual([
      'xi:Xi” “Jinping',
      'xi:Xi «Jinping',
    ]);
    expect(told(spotIn('Xi"Jinping" spoke.'))).toEqual(['xi:Xi"Jinping']);
    expect(told(spotIn('Xi. "Jinping"'))).toEqual([]);
  });

  it('are ruled out by the word before, particles and all', () => {
    expect(told(spotIn('شي جين بينغ ولا شي')).length).toBe(1);
    expect(told(spotIn('شي جين بينغ. وصل شي')).length).toBe(2);
  });

  it('do not shed the Arabic article', () => {
    expect(told(spotIn('شي جين بينغ قال الشي نفسه'))).toEqual(['xi:شي جين بينغ']);
  });

  it('stand on two other cards of the story, unless the page vetoes them', () => {
    expect(told(spotIn('Russia, China and Georgia'))).toContain('georgia:Georgia');
    expect(told(spotIn('Russia and Georgia'))).not.toContain('georgia:Georgia');
    expect(told(spotIn('Russia, China and Georgia', 'Atlanta voted.'))).not.toContain('georgia:Georgia');
    expect(told(spotIn('Georgia Tech beat Russia and China'))).not.toContain('georgia:Georgia');
    expect(told(spotIn('Georgia-Tech, Russia, China'))).not.toContain('georgia:Georgia');
    expect(told(spotIn('Russia, China and Georgia. Tech shares fell.'))).toContain('georgia:Georgia');
    expect(told(spotIn('Russia, China and the State of Georgia'))).not.toContain('georgia:Georgia');
    expect(told(spotIn('Russia, China and South  Georgia'))).not.toContain('georgia:Georgia');
    expect(told(spotIn('Russia, China and South “Georgia”'))).not.toContain('georgia:Georgia');
    expect(told(spotIn('Russia and China in the South, Georgia too'))).toContain('georgia:Georgia');
  });

  it('stand beside a word of theirs in the same block', () => {
    expect(told(spotIn('Georgia and its capital, Tbilisi'))).toEqual(['georgia:Georgia']);
    expect(told(spotIn('Georgia', 'Tbilisi'))).toEqual([]);
  });

  it('stand beside a word that begins as a stem of theirs does', () => {
    const named = form('georgia', 'en', 'Gorgia', { needs: ['beside'], beside: ['tbilis*'] });
    const packed = packIndex({ ...lexicon, forms: [named] });
    const reading = createSpotter(packed.core, packed.parts);
    const found = (text: string) => told(reading.decide([reading.scan(text)]).mentions);
    expect(found('Gorgia and the Tbilisians')).toEqual(['georgia:Gorgia']);
    expect(found('Gorgia and the Tbilians')).toEqual([]);
  });

  it('are put to the witness in English, whose word adds them', () => {
    const scans = [spotter.scan('He came late. Price told reporters to wait. They did.')];
    const silent = spotter.decide(scans);
    expect(silent.mentions).toEqual([]);
    expect(silent.doubts).toMatchObject([
      { card: 'price', sentence: 'Price told reporters to wait.', start: 0, end: 5 },
    ]);
    const heard = spotter.decide(scans, new Map([[silent.doubts[0]!.key, 'a person who speaks']]));
    expect(heard.mentions).toMatchObject([
      { text: 'Price', why: [{ rule: 'witness', detail: 'a person who speaks' }] },
    ]);
  });
});

describe('phrases', () => {
  it('follow their steps with gaps and inflection, and hold the names inside', () => {
    expect(told(spotIn('Its defence mutual treaties with isolated North Korea are old.'))).toEqual([
      'treaty:defence mutual treaties with isolated North Korea',
      '(north-korea:North Korea)',
    ]);
    expect(told(spotIn('المعاهدة الأمنية التي أبرمتها مع كوريا الشمالية'))).toEqual([
      'treaty:المعاهدة الأمنية التي أبرمتها مع كوريا الشمالية',
      '(north-korea:كوريا الشمالية)',
    ]);
  });

  it('count an open stem as one word, whatever its ending', () => {
    expect(told(spotIn('the annexation of Crimea'))).toEqual([
      'annexation:annexation of Crimea',
      '(crimea:Crimea)',
    ]);
    expect(told(spotIn('annexed all of Crimea'))).toEqual(['crimea:Crimea']);
    expect(told(spotIn('annexed it; Crimea was'))).toEqual(['crimea:Crimea']);
  });

  it('do not reach over a gap too wide or the end of a sentence', () => {
    expect(told(spotIn('The security pact. North Korea was silent.'))).toEqual(['north-korea:North Korea']);
    expect(told(spotIn('A security pact that nobody here ever thought of North Korea'))).toEqual([
      'north-korea:North Korea',
    ]);
  });
});

describe('steps that are no part of a phrase', () => {
  it('must be there, before or after, and are not marked', () => {
    expect(told(spotIn('Putin left the summit before the Olympics.'))).toEqual([
      'putin:Putin',
      'meeting:summit',
    ]);
    expect(told(spotIn('Xi Jinping left the summit before the Olympics.'))).toEqual(['xi:Xi Jinping']);
    expect(told(spotIn('Putin left the summit early.'))).toEqual(['putin:Putin']);
  });

  it('may stand anywhere in the block', () => {
    expect(told(spotIn('The talks were long. He slept in the car, and so did Putin.'))).toEqual([
      'meeting:talks',
      'putin:Putin',
    ]);
    expect(told(spotIn('The talks were long.', 'Putin slept.'))).toEqual(['putin:Putin']);
  });

  it('may be such as must not be there', () => {
    expect(told(spotIn('Putin left the summit of 2018 after the Olympics.'))).toEqual(['putin:Putin']);
  });
});

describe('a passage with a record check', () => {
  it('is marked with its check, and holds the names and phrases in it', () => {
    const mentions = spotIn('“No,” said Putin. The pact “with North Korea” stays, that bear of the north.');
    expect(told(mentions)).toEqual([
      'putin:said Putin. The pact “with North Korea',
      '(putin:Putin)',
      '(north-korea:North Korea)',
      'russia:bear of the north',
    ]);
    expect(mentions.flatMap(({ why }) => why.map(({ rule, check }) => ({ rule, check })))).toEqual([
      { rule: 'check', check: 0 },
      { rule: 'safe', check: undefined },
      { rule: 'safe', check: undefined },
      { rule: 'check', check: 1 },
    ]);
  });

  it('lies around a phrase as it does around names', () => {
    expect(told(spotIn('said Putin. The pact, with North Korea'))).toContain('(north-korea:North Korea)');
  });
});

describe('the language of a block', () => {
  it.each([
    ['Russia and China', undefined, 'en'],
    ['روسيا والصين', undefined, 'ar'],
    ['روسيا والصين', 'en', 'ar'],
    ['La Russie et la Chine', 'fr-FR', 'fr'],
    ['Россия и Китай', undefined, 'und'],
    ['2022', 'ar', 'ar'],
  ])('of %s, declared as %s, is %s', (text, declared, lang) => {
    expect(spotter.scan(text, declared).lang).toBe(lang);
  });
});

describe('what the spotter hands back', () => {
  it('is in reading order with offsets into the block given', () => {
    const blocks = ['China first.', 'Then Russia, then Putin.'];
    for (const { block, start, end, text } of spotIn(...blocks))
      expect(blocks[block]!.slice(start, end)).toBe(text);
    expect(spotIn(...blocks).map(({ block }) => block)).toEqual([0, 1, 1]);
  });

  it('refuses a scan it did not make', () => {
    expect(() =>
      spotter.decide([{ text: 'Russia', lang: 'en', lacks: { own: undefined, others: [] } }]),
    ).toThrow(TypeError);
  });
});

describe('the verdict', () => {
  const verdictOf = (...paragraphs: string[]) =>
    spotter.decide(paragraphs.map((text) => spotter.scan(text))).verdict;

  it('leaves a page of countries alone, however many', () => {
    expect(verdictOf('Russia, China, North Korea, Crimea, Moscow, the US')).toMatchObject({
      kind: 'unrelated',
      reasons: [{ reason: 'too-common', found: 6 }],
    });
  });

  it('calls a page related when its cast weighs enough', () => {
    expect(verdictOf('Putin of Russia; the Kremlin; Moscow.').kind).toBe('related');
  });

  it('wants both leaders and something of the day for the same story', () => {
    const day = 'Russia’s trade with China reached $140 billion, the Kremlin said.';
    expect(verdictOf('Putin met Xi Jinping in China.', day).kind).toBe('same-story');
    expect(verdictOf('Putin met nobody in China.', day).kind).toBe('related');
  });

  it('takes the article’s rare cast for another telling where none of its words stand', () => {
    const day = 'Russia’s trade with China reached $140 billion, the Kremlin said.';
    expect(verdictOf('Putin met Xi Jinping.', day, 'Carnegie Moscow Center watched.').kind).toBe(
      'same-story',
    );
  });

  describe('of the article itself', () => {
    const article = [
      'Putin met Xi Jinping in a hall above the frozen lake and spoke of trade for hours.',
      'Russia’s trade with China reached $140 billion, the Kremlin said on its own that day.',
      'Analysts at the Carnegie Moscow Center watched from afar and said that little of it was new.',
      'Snow fell on the square all afternoon while the two delegations went through the papers line by line once more.',
      'A choir sang in the evening, and the guests who had stayed were given tea, dumplings and a view of the fireworks.',
      'Nobody in the hall could say afterwards which of the promises had been made for the day and which for the decade.',
    ];
    const { core, parts } = packIndex({ ...lexicon, shingles: sampleShingles(article.join('\n')) });
    const knowing = createSpotter(core, parts, new QuantityReader(LANGUAGES));
    const verdict = (...paragraphs: string[]) =>
      knowing.decide(paragraphs.map((text) => knowing.scan(text))).verdict;

    it('goes by its own runs of words', () => {
      const { kind, score, reasons } = verdict(...article);
      expect({ kind, score }).toEqual({ kind: 'this-article', score: 1 });
      expect(reasons[0]).toMatchObject({
        reason: 'shingles',
        found: core.shingles.length,
        of: core.shingles.length,
      });
    });

    it('goes by the order of its names where none of its words are left', () => {
      const named = article.map((text) => knowing.scan(text));
      const order = knowing
        .decide(named)
        .mentions.flatMap(({ sort, card }) => (sort === 'name' ? [card] : []));
      const { core: ordered, parts: same } = packIndex({ ...lexicon, order });
      const told = createSpotter(ordered, same, new QuantityReader(LANGUAGES));
      const retold =
        'On ice: Putin, Xi Jinping. So much for Russia and China: $140 billion of trade, said the Kremlin. Carnegie Moscow Center shrugged.';
      expect(told.decide([told.scan(retold)]).verdict).toMatchObject({
        kind: 'this-article',
        reasons: [{ reason: 'order', share: 100 }],
      });
    });

    it('goes by its rare cast where only some of its words are left', () => {
      const rewritten = [
        'Putin saw Xi Jinping.',
        article[1]!,
        article[3]!,
        'Carnegie Moscow Center was there.',
      ];
      expect(verdict(...rewritten)).toMatchObject({
        kind: 'this-article',
        reasons: [{ reason: 'cast' }, {}, {}],
      });
    });
  });
});
