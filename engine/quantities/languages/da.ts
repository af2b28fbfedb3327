import type { QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Cardinals and ordinals. */
const NUMBERS: Record<number, [cardinal: string, ordinal: string]> = {
  1: ['en|et|én|ét|een', 'første'],
  2: ['to', 'anden|andet'],
  3: ['tre', 'tredje|tredie'],
  4: ['fire', 'fjerde'],
  5: ['fem', 'femte'],
  6: ['seks', 'sjette'],
  7: ['syv', 'syvende'],
  8: ['otte', 'ottende'],
  9: ['ni', 'niende'],
  10: ['ti', 'tiende'],
  11: ['elleve', 'ellevte'],
  12: ['tolv', 'tolvte'],
  13: ['tretten', 'trettende'],
  14: ['fjorten', 'fjortende'],
  15: ['femten', 'femtende'],
  16: ['seksten', 'sekstende'],
  17: ['sytten', 'syttende'],
  18: ['atten', 'attende'],
  19: ['nitten', 'nittende'],
  20: ['tyve', 'tyvende'],
  30: ['tredive|tredve', 'tredivte|tredvte'],
  40: ['fyrre|fyrretyve', 'fyrretyvende|fyrrende'],
  // Two and a half times twenty, and so on.
  50: ['halvtreds|halvtredsindstyve', 'halvtredsindstyvende|halvtredsende'],
  60: ['tres|tresindstyve', 'tresindstyvende|tresende'],
  70: ['halvfjerds|halvfjerdsindstyve', 'halvfjerdsindstyvende|halvfjerdsende'],
  80: ['firs|firsindstyve', 'firsindstyvende|firsende'],
  90: ['halvfems|halvfemsindstyve', 'halvfemsindstyvende|halvfemsende'],
};
const cardinals: Record<number, string> = { 0: 'nul' };
const ordinals: Record<number, string> = { 100: 'hundredende', 1000: 'tusindende', 1000000: 'millionte' };
const PART = 'del|dele|delen';
const denominators: Record<number, string> = {
  2: 'halv|halve|halvt',
  100: endings('hundred|hundrede', PART),
  1000: endings('tusind|tusinde', PART),
};
for (const [key, [cardinal, ordinal]] of Object.entries(NUMBERS)) {
  const value = Number(key);
  cardinals[value] = cardinal;
  ordinals[value] = ordinal;
  if (value > 2) denominators[value] = endings(ordinal, PART);
}
denominators[4] += '|kvart|kvarte';

const units = metric({
  prefixes: 'kilo hekto deka deci centi milli mikro nano mega giga tera',
  bases: {
    meter: 'meter|meters|meteren',
    gram: 'gram|grams',
    liter: 'liter|liters|literen',
    watt: 'watt',
    byte: 'byte|bytes',
    bit: 'bit|bits',
  },
  square: (length) => endings('kvadrat', length),
  cubic: (length) => endings('kubik', length),
  lengths: { foot: 'fod|fods', mile: 'engelske mil|miles|mile' },
});
const of = (adjective: string, nouns: string): string => each(`${adjective}|${adjective}e`, nouns);
const CROWNS = 'krone|kroner|kronerne|kr';
const DOLLARS = 'dollar|dollars|dollaren';
const FRANCS = 'franc|francs';

/** Danish, whose ones come before their tens. */
export const da: QuantityLanguage = {
  lang: 'da',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: true,
  compounds: {},
  joins: 'optional',
  cardinals,
  hundred: 'hundrede|hundred',
  scales: {
    3: 'tusind|tusinde',
    6: 'million|mio|mill',
    9: 'milliard|mia|mrd',
    12: 'billion',
    15: 'billiard',
    18: 'trillion',
  },
  pluralScales: {
    6: 'millioner',
    9: 'milliarder',
    12: 'billioner',
    15: 'billiarder',
    18: 'trillioner',
  },
  bareScales: [2, 3],
  multipliers: { 12: 'dusin', 20: 'snese' },
  ordinals,
  ordinalSuffixes: 'ende|de|te',
  ordinalMarks: '-',
  ordinalSigns: '.',
  fractions: { '1/2': 'halvdelen|halv|halve|halvt', '3/2': 'halvanden|halvandet' },
  denominators,
  bareFractions: true,
  onlyJoined: 'halv|halve|halvt',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'og',
    article: 'en|et',
    of: 'af',
    point: 'komma',
    minus: 'minus|negativ',
    over: '',
    outOf: 'af',
    part: '',
    to: 'til|og|eller',
    between: 'mellem|fra',
    abbreviated: 'mio|mill|mia|mrd',
  },
  lookalikes: 'tå',
  notNumbers: [
    // "One another", "none other", "something else".
    {
      word: 'anden|andet',
      after: 'alt|en|et|hver|hvert|hinanden|ingen|intet|nogen|noget|på|til|og|eller|i|med|for|som|om|ved',
      before: 'end|side|siden',
    },
    { word: 'en|et', after: 'på', before: 'anden|andet|par' },
    { word: 'fire', after: 'at', before: '' },
  ],
  percent: 'procent|procents|procentpoint|pct|procenten',
  percentBefore: '',
  currencies: {
    USD: `${DOLLARS}|us dollar|${of('amerikansk', DOLLARS)}`,
    CAD: of('canadisk', DOLLARS),
    AUD: of('australsk', DOLLARS),
    HKD: each('hongkong|hong kong', DOLLARS),
    EUR: 'euro|euros|euroen',
    GBP: `pund|pund sterling|${of('britisk', 'pund')}|${of('engelsk', 'pund')}`,
    JPY: `yen|${of('japansk', 'yen')}`,
    CNY: `yuan|renminbi|${of('kinesisk', 'yuan')}`,
    RUB: `rubel|rubler|${of('russisk', 'rubel|rubler')}`,
    UAH: 'hryvnia|hryvnja',
    INR: `rupee|rupees|rupi|rupier|${of('indisk', 'rupee|rupees|rupier')}`,
    CHF: of('schweizisk', FRANCS),
    SEK: `kronor|skr|${of('svensk', CROWNS)}`,
    NOK: `nkr|${of('norsk', CROWNS)}`,
    DKK: `krone|kroner|kronerne|kr|dkr|${of('dansk', CROWNS)}`,
    ISK: of('islandsk', CROWNS),
    CZK: `koruna|${of('tjekkisk', 'koruna|kroner')}`,
    PLN: 'zloty',
    TRY: of('tyrkisk', 'lira|lire'),
    ILS: 'shekel',
    KRW: 'won',
    KZT: 'tenge',
    BTC: 'bitcoin',
  },
  moneyOrMeasure: [],
  plainCurrencies: `${FRANCS}|peso|pesos|dinar|dinarer|rial|riyal|lira|lire`,
  subunits: 'øre|cent|cents|penny|pence|kopek|kopekker',
  units: {
    ...units,
    kilogram: `${units.kilogram}|kilo|kiloet`,
    yard: 'yard|yards',
    inch: 'tomme|tommer',
    'nautical-mile': 'sømil',
    'light-year': 'lysår',
    hectare: 'hektar',
    acre: 'acre|acres',
    'metric-ton': 'ton|tons',
    ounce: 'unse|unser|ounce',
    barrel: 'tønde|tønder|tønder olie',
    gallon: 'gallon|gallons',
    celsius: 'grader celsius|grad celsius',
    fahrenheit: 'grader fahrenheit',
    degree: 'grad|grader',
    'kilometer-per-hour': each(`${units.kilometer}|km`, 'i timen|per time|t'),
    'meter-per-second': each('meter|m', 'per sekund|i sekundet'),
    knot: 'knob',
    'kilowatt-hour': 'kilowatttimer|kilowatt timer|kilowatttime',
    'megawatt-hour': 'megawatttimer|megawatt timer|megawatttime',
    volt: 'volt',
    carat: 'karat',
    horsepower: 'hestekræfter|hk',
  },
  scaledUnits: {
    kiloton: { unit: 'metric-ton', exponent: 3 },
    megaton: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|okt|nov|dec',
    beforeYear: 'i|år|året|årene|siden|fra|sommeren|vinteren|efteråret|foråret|efter|før|til|inden|omkring',
    clockAfter: '',
    clockBefore: 'klokken|kl',
  },
};
