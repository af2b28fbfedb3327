/** A small story of our own to test the engine with: nothing here is the product's data. */

import { packIndex } from '../../engine/index/pack.ts';
import type { Lexicon, LexiconForm } from '../../engine/lexicon.ts';
import { QuantityReader } from '../../engine/quantities/index.ts';
import { LANGUAGES } from '../../engine/quantities/languages/index.ts';
import { createSpotter, type Spotter } from '../../engine/spotter.ts';
import type { Kind, Mention } from '../../engine/types.ts';

export function form(card: string, lang: string, text: string, more: Partial<LexiconForm> = {}): LexiconForm {
  return {
    text,
    lang,
    card,
    case: 'name',
    needs: [],
    story: 2,
    beside: [],
    unless: { before: [], after: [], page: [] },
    vouches: true,
    ...more,
  };
}

const words = (...texts: string[]) => texts.map((text) => ({ text, open: false }));

const kinds: Record<string, Kind> = {
  putin: 'person',
  xi: 'person',
  price: 'person',
  russia: 'place',
  china: 'place',
  'north-korea': 'place',
  georgia: 'place',
  crimea: 'place',
  us: 'place',
  usa: 'place',
  kremlin: 'organisation',
  carnegie: 'organisation',
  moscow: 'place',
  treaty: 'treaty',
  annexation: 'event',
  meeting: 'event',
  calls: 'figure',
  trade: 'figure',
  troops: 'figure',
};

export const lexicon: Lexicon = {
  cards: Object.entries(kinds).map(([id, kind]) => ({
    id,
    kind,
    titles:
      id === 'xi'
        ? [
            { text: 'President', lang: 'en' },
            { text: 'الرئيس الصيني', lang: 'ar' },
          ]
        : [],
  })),
  forms: [
    form('putin', 'en', 'Vladimir Putin'),
    form('putin', 'en', 'Putin'),
    form('putin', 'ar', 'فلاديمير بوتين'),
    form('putin', 'ar', 'بوتين'),
    form('xi', 'en', 'Xi Jinping'),
    form('xi', 'ar', 'شي جين بينغ'),
    form('xi', 'en', 'Xi', { needs: ['full', 'title'], vouches: false }),
    form('xi', 'ar', 'شي', {
      needs: ['full', 'title'],
      vouches: false,
      unless: { before: ['لا'], after: [], page: [] },
    }),
    form('price', 'en', 'Price', { needs: ['witness'], vouches: false }),
    form('russia', 'en', 'Russia'),
    form('russia', 'ar', 'روسيا'),
    form('china', 'en', 'China'),
    form('china', 'ar', 'الصين'),
    form('north-korea', 'en', 'North Korea'),
    form('north-korea', 'ar', 'كوريا الشمالية'),
    form('georgia', 'en', 'Georgia', {
      needs: ['story', 'beside'],
      beside: ['Tbilisi'],
      unless: { before: ['South', 'State of'], after: ['Tech'], page: ['Atlanta'] },
    }),
    form('annexation', 'en', 'Crimea annexation'),
    form('crimea', 'en', 'Crimea'),
    form('crimea', 'ar', 'شبه جزيرة القرم'),
    form('us', 'en', 'US', { case: 'exact' }),
    form('usa', 'ar', 'الولايات المتحدة'),
    form('kremlin', 'en', 'Kremlin'),
    form('kremlin', 'ar', 'الكرملين'),
    form('carnegie', 'en', 'Carnegie Moscow Center'),
    form('moscow', 'en', 'Moscow'),
  ],
  phrases: [
    {
      card: 'treaty',
      lang: 'en',
      steps: [
        { words: words('security', 'defence'), cards: [], gap: 0, optional: false },
        { words: words('mutual'), cards: [], gap: 0, optional: true },
        { words: [{ text: 'treat', open: true }, ...words('pact')], cards: [], gap: 1, optional: false },
        { words: [], cards: ['north-korea'], gap: 4, optional: false },
      ],
    },
    {
      card: 'treaty',
      lang: 'ar',
      steps: [
        { words: words('المعاهدة'), cards: [], gap: 0, optional: false },
        { words: words('الأمنية'), cards: [], gap: 0, optional: false },
        { words: [], cards: ['north-korea'], gap: 4, optional: false },
      ],
    },
    {
      card: 'meeting',
      lang: 'en',
      steps: [
        { words: [], cards: ['putin'], gap: 0, optional: false, role: 'aside' },
        { words: words('summit'), cards: [], gap: 3, optional: false },
        { words: words('2018'), cards: [], gap: 2, optional: false, role: 'not' },
        { words: words('Olympics'), cards: [], gap: 4, optional: false, role: 'aside' },
      ],
    },
    {
      card: 'meeting',
      lang: 'en',
      steps: [
        { words: words('talks'), cards: [], gap: 0, optional: false },
        { words: [], cards: ['putin'], gap: 0, optional: false, role: 'block' },
      ],
    },
    // The words of a passage with a record check.
    {
      card: 'russia',
      lang: 'en',
      check: 1,
      steps: [{ words: words('bear of the north'), cards: [], gap: 0, optional: false }],
    },
    {
      card: 'putin',
      lang: 'en',
      check: 0,
      steps: [
        { words: words('said Putin. The pact'), cards: [], gap: 0, optional: false },
        { words: words('with North Korea'), cards: [], gap: 0, optional: false },
      ],
    },
    {
      card: 'annexation',
      lang: 'en',
      steps: [
        { words: [{ text: 'annex', open: true }], cards: [], gap: 0, optional: false },
        { words: [], cards: ['crimea'], gap: 1, optional: false },
      ],
    },
  ],
  figures: [
    {
      card: 'trade',
      value: '140000000000',
      ordinal: false,
      unit: 'USD',
      nouns: [],
      leads: [],
      wholes: [],
      anchors: [
        {
          words: [
            { text: 'trade', lang: 'en' },
            { text: 'التجارة', lang: 'ar' },
          ],
          cards: [],
          sentence: false,
        },
        { words: [], cards: ['russia', 'china'], sentence: false },
      ],
    },
    {
      card: 'calls',
      value: '38',
      ordinal: true,
      nouns: [{ text: 'meeting', lang: 'en' }],
      leads: [
        { text: 'meeting', lang: 'en' },
        { text: 'لقاء', lang: 'ar' },
        { text: 'اللقاء', lang: 'ar' },
      ],
      wholes: [
        { text: 'twice', lang: 'en' },
        { text: 'مرتين', lang: 'ar' },
      ],
      anchors: [{ words: [], cards: ['putin'], sentence: true }],
    },
    {
      card: 'troops',
      value: '130000',
      ordinal: false,
      nouns: [
        { text: 'troops', lang: 'en' },
        { text: 'جندي', lang: 'ar' },
      ],
      leads: [],
      wholes: [],
      anchors: [
        {
          words: [
            { text: 'border', lang: 'en' },
            { text: 'الحدود', lang: 'ar' },
          ],
          cards: ['russia'],
          sentence: false,
        },
      ],
    },
  ],
  others: [],
  verdict: {
    weights: { putin: 2, xi: 2, kremlin: 2, treaty: 4, trade: 4, troops: 4, annexation: 3, carnegie: 4 },
    other: 1,
    related: { weight: 4, cards: 3 },
    sameStory: { core: ['putin', 'xi'], day: ['trade', 'treaty', 'troops'], dayAtLeast: 1, weight: 10 },
    thisArticle: { shingles: 0.5, order: 0.6, signature: ['carnegie', 'kremlin'], signatureAtLeast: 2 },
  },
  language: 'en',
  shingles: [],
  order: [],
};

const packed = packIndex(lexicon);
export const spotter: Spotter = createSpotter(packed.core, packed.parts, new QuantityReader(LANGUAGES));

/** Spots every mention of paragraphs read as one page. */
export function spotIn(...paragraphs: string[]): Mention[] {
  return spotter.decide(paragraphs.map((text) => spotter.scan(text))).mentions;
}

/** `card:text` of every mention, nested ones in brackets. */
export function told(mentions: readonly Mention[]): string[] {
  return mentions.map(({ card, text, in: outer }) =>
    outer === undefined ? `${card}:${text}` : `(${card}:${text})`,
  );
}
