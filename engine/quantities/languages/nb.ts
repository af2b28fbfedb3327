import type { QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Cardinals and their ordinals; the radical forms (syv, tyve, tredve) beside the modern ones. */
const NUMBERS: Record<number, [cardinal: string, ordinal: string]> = {
  1: ['en|et|ett|ei|én|éi', 'første'],
  2: ['to', 'andre|annen'],
  3: ['tre', 'tredje'],
  4: ['fire', 'fjerde'],
  5: ['fem', 'femte'],
  6: ['seks', 'sjette'],
  7: ['sju|syv', 'sjuende|syvende'],
  8: ['åtte', 'åttende'],
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
  20: ['tjue|tyve', 'tjuende|tyvende'],
  30: ['tretti|tredve', 'trettiende|tredevte'],
  40: ['førti|førr', 'førtiende'],
  50: ['femti', 'femtiende'],
  60: ['seksti', 'sekstiende'],
  70: ['sytti|søtti', 'syttiende|søttiende'],
  80: ['åtti', 'åttiende'],
  90: ['nitti', 'nittiende'],
};
const cardinals: Record<number, string> = { 0: 'null' };
const ordinals: Record<number, string> = { 100: 'hundrede', 1000: 'tusende', 1000000: 'millionte' };
const PART = 'del|deler|delen';
const denominators: Record<number, string> = {
  2: 'halv|halve|halvt',
  100: endings('hundre|hundrede', PART),
  1000: endings('tusen|tusende', PART),
  1000000: endings('million|millionte', PART),
};
for (const [key, [cardinal, ordinal]] of Object.entries(NUMBERS)) {
  const value = Number(key);
  cardinals[value] = cardinal;
  ordinals[value] = ordinal;
  if (value > 2) denominators[value] = endings(`${cardinal}|${ordinal}`, PART);
}
denominators[4] += '|kvart|kvarte';

const units = metric({
  prefixes: 'kilo hekto deka desi centi milli mikro nano mega giga tera',
  bases: {
    meter: 'meter|meters|meteren',
    gram: 'gram|grams',
    liter: 'liter|liters|literen',
    watt: 'watt',
    byte: 'byte',
    bit: 'bit',
  },
  square: (length) => endings('kvadrat', length),
  cubic: (length) => endings('kubikk', length),
  lengths: { foot: 'fot|fots', mile: 'engelske mil|engelsk mil|miles' },
});
const of = (adjective: string, nouns: string): string => each(`${adjective}|${adjective}e`, nouns);
const CROWNS = 'krone|kroner|kronene|krona|kronor|kr';
const DOLLARS = 'dollar|dollars|dollaren';
const FRANCS = 'franc|francs|frank';
const RUPEES = 'rupi|rupier|rupie|rupee|rupees';

/** Norwegian, Bokmål and what Nynorsk shares with it. */
export const nb: QuantityLanguage = {
  lang: 'nb',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  compounds: {},
  joins: 'optional',
  cardinals,
  hundred: 'hundre|hundrede',
  scales: {
    3: 'tusen',
    6: 'million|mill|mln',
    9: 'milliard|mrd|mia',
    12: 'billion',
    15: 'billiard',
    18: 'trillion',
    21: 'trilliard',
    24: 'kvadrillion',
    27: 'kvadrilliard',
  },
  pluralScales: {
    6: 'millioner|millionar',
    9: 'milliarder|milliardar',
    12: 'billioner|billionar',
    15: 'billiarder',
    18: 'trillioner',
    21: 'trilliarder',
    24: 'kvadrillioner',
    27: 'kvadrilliarder',
  },
  bareScales: [2, 3],
  multipliers: { 12: 'dusin' },
  ordinals,
  ordinalSuffixes: 'ende|de|te',
  ordinalMarks: '-',
  ordinalSigns: '.',
  fractions: { '1/2': 'halvparten|halvdelen|halv|halve|halvt', '3/2': 'halvannen|halvannet|halvanna' },
  denominators,
  bareFractions: true,
  onlyJoined: 'halv|halve|halvt',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'og',
    article: 'en|et|ei',
    of: 'av',
    point: 'komma',
    minus: 'minus|negativ',
    over: '',
    outOf: 'av',
    part: '',
    to: 'til|og|eller',
    between: 'mellom|fra',
    abbreviated: 'mill|mln|mrd|mia',
  },
  lookalikes: 'før|tå|når',
  notNumbers: [
    // "The others", "the second" only after the article of one thing.
    {
      word: 'andre|annen',
      after:
        'alle|av|blant|de|en|et|flere|for|fra|hver|hverandre|i|ingen|mange|med|mellom|mot|noe|noen|og|om|på|som|til|under|ved',
      before: 'enn|siden|verden',
    },
    { word: 'en|et|ei', after: 'på', before: 'annen|annet|par' },
    { word: 'tre', after: 'av|et|i|på', before: '' },
  ],
  percent: 'prosent|prosents|prosentpoeng|pst|prosenten',
  percentBefore: '',
  currencies: {
    USD: `${DOLLARS}|us dollar|${of('amerikansk', DOLLARS)}`,
    CAD: `${of('kanadisk', DOLLARS)}|${of('canadisk', DOLLARS)}`,
    AUD: of('australsk', DOLLARS),
    NZD: each('new zealand|new zealandsk|new zealandske|nz|newzealandske', DOLLARS),
    HKD: `${each('hong kong|hongkong', DOLLARS)}|hongkongdollar`,
    SGD: each('singapore|singaporsk|singaporske', DOLLARS),
    TWD: each('taiwanske|taiwansk', DOLLARS),
    EUR: 'euro|euros|euroen',
    GBP: 'pund|britiske pund|pund sterling|engelske pund',
    JPY: `yen|${of('japansk', 'yen')}`,
    CNY: `yuan|renminbi|${of('kinesisk', 'yuan|renminbi')}`,
    RUB: `rubel|rubler|${of('russisk', 'rubel|rubler')}`,
    UAH: 'hryvnia|hryvnja|hryvna',
    INR: `${RUPEES}|${of('indisk', RUPEES)}`,
    PKR: of('pakistansk', RUPEES),
    CHF: of('sveitsisk', FRANCS),
    SEK: `kronor|skr|${of('svensk', CROWNS)}`,
    NOK: `krone|kroner|kronene|krona|kr|nkr|${of('norsk', CROWNS)}`,
    DKK: `dkr|${of('dansk', CROWNS)}`,
    ISK: of('islandsk', CROWNS),
    CZK: `koruna|${of('tsjekkisk', `koruna|${CROWNS}`)}`,
    PLN: `zloty|sloty|${of('polsk', 'zloty|sloty')}`,
    TRY: of('tyrkisk', 'lira|lire'),
    ILS: 'shekel|sjekel',
    KRW: 'won',
    KZT: 'tenge',
    THB: `baht|bhat|${each('thai|thailand|thailandsk|thailandske', 'baht|bhat')}`,
    ZAR: `rand|${each('sør afrikanske|sørafrikanske|sørafrikansk|sør afrikansk', 'rand')}`,
    BTC: 'bitcoin',
  },
  moneyOrMeasure: [],
  plainCurrencies: `${FRANCS}|peso|pesos|dinar|dinarer|rial|rialer|riyal|lira|lire`,
  subunits:
    'øre|ører|öre|cent|cents|penny|pennies|pence|kopek|kopeker|rappen|rap|rp|ct|centime|centimes|centesimo|fen|haleru|haler|paise|paisa|groszy|grosz|satang|sen',
  units: {
    ...units,
    kilogram: `${units.kilogram}|kilo|kiloen`,
    yard: 'yard|yards',
    inch: 'tomme|tommer',
    'nautical-mile': 'nautiske mil|nautisk mil|sjømil',
    'light-year': 'lysår',
    hectare: 'hektar',
    acre: 'acre|acres',
    'metric-ton': 'tonn|tonnene',
    ounce: 'unse|unser',
    barrel: 'fat|fat olje|oljefat',
    gallon: 'gallon|gallons',
    celsius: 'grader celsius|grad celsius|varmegrader',
    fahrenheit: 'grader fahrenheit',
    degree: 'grad|grader',
    'kilometer-per-hour': each(`${units.kilometer}|km`, 'i timen|per time|t'),
    'meter-per-second': each('meter|m', 'per sekund|i sekundet'),
    knot: 'knop',
    'kilowatt-hour': 'kilowattimer|kilowattime',
    'megawatt-hour': 'megawattimer|megawattime',
    'terawatt-hour': 'terawattimer|terawattime',
    volt: 'volt',
    carat: 'karat',
    horsepower: 'hestekrefter',
  },
  scaledUnits: {
    mil: { unit: 'kilometer', exponent: 1 },
    kilotonn: { unit: 'metric-ton', exponent: 3 },
    megatonn: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|apr|jun|jul|aug|sept|okt|nov|des',
    beforeYear: 'i|år|året|årene|siden|fra|sommeren|vinteren|høsten|våren|etter|før|til|innen|rundt',
    clockAfter: '',
    clockBefore: 'klokken|klokka|kl',
  },
};
