import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Nominative, genitive, which the other cases are made of, and partitive. */
const ONES: readonly [nominative: string, genitive: string, partitive: Phrases][] = [
  ['üks', 'ühe', 'üht|ühte'],
  ['kaks', 'kahe', 'kaht|kahte'],
  ['kolm', 'kolme', 'kolme'],
  ['neli', 'nelja', 'nelja'],
  ['viis', 'viie', 'viit'],
  ['kuus', 'kuue', 'kuut'],
  ['seitse', 'seitsme', 'seitset'],
  ['kaheksa', 'kaheksa', 'kaheksat'],
  ['üheksa', 'üheksa', 'üheksat'],
];
/** Without the inessive, which is spelt like the ordinal: neljas. */
const CASES = '|st|le|l|lt|ga|ks|ni|na';
const ORDINAL_CASES = 's|nda|ndat|ndal|ndale|ndalt|ndaks|ndas|ndast|ndaga|ndana|ndad|ndate';
const ordinalOf = (stem: string): Phrases => endings(stem, ORDINAL_CASES);

const cardinals: Record<number, Phrases> = {
  0: 'null|nulli|nulliga',
  10: `kümme|kümmet|${endings('kümne', CASES)}`,
};
const ordinals: Record<number, Phrases> = {
  10: ordinalOf('kümne'),
  100: ordinalOf('saja'),
  1000: ordinalOf('tuhande'),
  1000000: ordinalOf('miljone'),
};
const PART = 'ndik|ndiku|ndikku|ndikul|ndikuga|ndikuni|ndikke|ndikud';
const denominators: Record<number, Phrases> = {
  10: endings('kümne|kümmne', PART),
  100: endings('saja', PART),
  1000: endings('tuhande', PART),
};
for (const [at, [nominative, genitive, partitive]] of ONES.entries()) {
  const value = at + 1;
  const stem = genitive === 'kolme' ? 'kolma' : genitive;
  cardinals[value] = `${nominative}|${partitive}|${endings(genitive, CASES)}`;
  cardinals[value + 10] = `${nominative}teist|${genitive}teist|${endings(`${genitive}teistkümne`, CASES)}`;
  ordinals[value] = ordinalOf(stem);
  ordinals[value + 10] = ordinalOf(`${genitive}teistkümne`);
  if (value > 2) denominators[value] = endings(stem, PART);
  if (value === 1) continue;
  cardinals[value * 10] = `${nominative}kümmend|${endings(`${genitive}kümne`, CASES)}`;
  ordinals[value * 10] = ordinalOf(`${genitive}kümne`);
}
denominators[4] += '|veerand|veerandi|veerandit';
ordinals[1] = endings('esime', 'ne|se|st|sel|sele|selt|seks|ses|sest|sed|sena|sega');
// Not teist, the end of eleven to nineteen.
ordinals[2] = endings('tei', 'ne|se|sel|sele|selt|seks|ses|sest|sed');

const units = metric({
  prefixes: 'kilo hekto deka detsi senti milli mikro nano mega giga tera',
  bases: {
    meter: 'meeter|meetr',
    gram: 'gramm',
    liter: 'liiter|liitr',
    watt: 'vatt|vat',
    byte: 'bait',
    bit: 'bitt',
  },
  square: (length) => endings('ruut', length),
  cubic: (length) => endings('kuup', length),
  lengths: { foot: 'jalg|jalga|jala', mile: 'miil' },
});
const DOLLAR = 'dollar';

/** Estonian; case endings are taken off what follows the first word of a number. */
export const et: QuantityLanguage = {
  lang: 'et',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  compounds: {},
  suffixes:
    'i|it|ile|is|ist|iga|ini|ilt|il|iks|ite|id|a|at|ale|as|ast|aga|ani|al|e|et|ele|es|est|ega|eni|el|st|ga|le|l|lt|ni|t|d|u|ut|ule|uga|s|se|line|lise|list|liste|ilise|iline|ilist',
  joins: 'optional',
  cardinals,
  hundred: `sada|sadat|${endings('saja', CASES)}`,
  scales: {
    3: `tuhat|tuhandet|${endings('tuhande', CASES)}`,
    6: 'miljon|mln',
    9: 'miljard|mld|mrd',
    12: 'triljon',
  },
  pluralScales: {},
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'tosin' },
  ordinals,
  ordinalSuffixes: ORDINAL_CASES,
  // "2014. aastal": a year as other ordinals are written.
  ordinalMarks: '-.',
  ordinalSigns: '.',
  fractions: {
    '1/2': 'pool|poole|poolt',
    '1/3': endings('kolma', PART),
    '1/4': `veerand|veerandi|veerandit|${endings('nelja', PART)}`,
    '1/5': endings('viie', PART),
    '3/2': 'poolteist|pooleteise|poolteise|poolteiset',
  },
  denominators,
  bareFractions: true,
  onlyJoined: 'pool|poole|poolt',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'ja',
    article: 'üks|ühe|ühes|ühest|ühele|ühel|ühelt|ühega|üheks|üht|ühte|ühena|üheni',
    of: '',
    point: 'koma',
    minus: 'miinus',
    over: '',
    outOf: '',
    part: '',
    to: 'kuni|või|ja',
    between: '',
    abbreviated: 'mln|mld|mrd',
  },
  // A door.
  lookalikes: 'uks',
  notNumbers: [
    {
      word: endings('tei', 'ne|se|sel|sele|selt|ses|sest|sed'),
      after: 'iga|keegi|ei|ja|või|kui|üks|ühe|mõni|mingi',
      before: 'pool|poole|poolt|kui|teisele|teist|teise',
    },
    { word: 'üks|ühe|üht', after: '', before: 'teist|teise|teisele|kord' },
  ],
  percent: 'protsent|protsendi|protsendipunkt|protsente',
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|usa ${DOLLAR}|ameerika ${DOLLAR}`,
    CAD: `kanada ${DOLLAR}`,
    AUD: `austraalia ${DOLLAR}`,
    EUR: 'euro|eurot',
    GBP: 'naelsterling|nael|naela|briti nael|suurbritannia nael',
    JPY: 'jeen|jaapani jeen',
    CNY: 'jüaan|hiina jüaan|renminbi',
    RUB: 'rubla|vene rubla',
    UAH: 'grivna|hrivna',
    INR: 'ruupia|india ruupia',
    CHF: 'šveitsi frank',
    SEK: 'rootsi kroon',
    NOK: 'norra kroon',
    DKK: 'taani kroon',
    CZK: 'tšehhi kroon',
    EEK: 'eesti kroon',
    PLN: 'zlott|zloti',
    TRY: 'türgi liir',
    ILS: 'seekel',
    KRW: 'vonn',
    KZT: 'tenge',
    BTC: 'bitcoin',
  },
  moneyOrMeasure: [],
  plainCurrencies: 'kroon|frank|dinaar|riaal|liir|peeso',
  subunits: 'sent|penn|penni|kopikas|kopika',
  units: {
    ...units,
    kilogram: `${units.kilogram}|kilo`,
    yard: 'jard',
    inch: 'toll',
    'nautical-mile': 'meremiil',
    'light-year': 'valgusaasta',
    hectare: 'hektar',
    acre: 'aaker|aakr',
    'metric-ton': 'tonn',
    ounce: 'unts',
    barrel: 'barrel|vaat|vaad',
    gallon: 'gallon',
    celsius: 'kraadi celsiust|celsiuse kraad|soojakraad|kraad celsius|kraadi celsiuse järgi',
    degree: 'kraad',
    'kilometer-per-hour': each('kilomeetrit|kilomeetri|km', 'tunnis|h'),
    'meter-per-second': each('meetrit|m', 'sekundis'),
    knot: 'sõlm',
    'kilowatt-hour': 'kilovatt tund|kilovatt tundi|kilovatttund|kilovatttundi',
    'megawatt-hour': 'megavatt tund|megavatt tundi|megavatttund|megavatttundi',
    volt: 'volt|voldi',
    carat: 'karaat',
    horsepower: 'hobujõud',
  },
  scaledUnits: {
    kilotonn: { unit: 'metric-ton', exponent: 3 },
    megatonn: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months: `${endings('jaanuar|veebruar|aprill|august|september|oktoober|november|detsember', '|i|is|il|ist|ini')}|${endings('septembr|oktoobr|novembr|detsembr', 'i|is|il|ist|ini')}|märts|märtsi|märtsis|märtsil|mai|mais|mail|juuni|juunis|juunil|juuli|juulis|juulil`,
    beforeYear: 'aasta|aastal|aastast|aastani',
    afterYear: 'aasta|aastal|aastast|aastani|aastaks|a',
    clockAfter: '',
    clockBefore: 'kell|kella',
  },
};
