import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of ordinals and adjectives; long and short ones are the same without their accents. */
const ADJECTIVE = 'y|a|e|eho|emu|ej|u|ym|om|ou|i|ych|ymi';
const SOFT = 'i|ia|ie|ieho|iemu|ej|iu|im|om|ou|ich|imi';
const MASCULINE = '|u|a|om|y|e|ov|och|mi|ami';
const of = (adjectives: Phrases, nouns: Phrases): Phrases => each(endings(adjectives, ADJECTIVE), nouns);

/** Cardinals, and the stems of ordinals. */
const NUMBERS: Record<number, [cardinal: Phrases, ordinal?: string]> = {
  0: ['nula|nuly|nulu'],
  1: ['jeden|jedna|jedno|jedného|jednej|jednu|jedným|jednou', 'prv'],
  2: ['dva|dve|dvoch|dvom|dvoma|dvaja', 'druh'],
  3: ['tri|troch|trom|tromi|traja'],
  4: ['štyri|štyroch|štyrom|štyrmi|štyria', 'štvrt'],
  5: ['päť|piati|piatich|piatim', 'piat'],
  6: ['šesť|šiesti|šiestich|šiestim', 'šiest'],
  7: ['sedem|siedmi|siedmich|siedmim', 'siedm'],
  8: ['osem|ôsmi|ôsmich|ôsmim', 'ôsm'],
  9: ['deväť|deviati|deviatich|deviatim', 'deviat'],
  10: ['desať|desiati|desiatich|desiatim', 'desiat'],
  50: ['päťdesiat|päťdesiatich', 'päťdesiat'],
  60: ['šesťdesiat|šesťdesiatich', 'šesťdesiat'],
  70: ['sedemdesiat|sedemdesiatich', 'sedemdesiat'],
  80: ['osemdesiat|osemdesiatich', 'osemdesiat'],
  90: ['deväťdesiat|deväťdesiatich', 'deväťdesiat'],
};
for (const [at, stem] of 'jedenást dvanást trinást štrnást pätnást šestnást sedemnást osemnást devätnást'
  .split(' ')
  .entries())
  NUMBERS[11 + at] = [endings(stem, '|i|ich|im'), stem];
for (const [at, stem] of 'dvads trids štyrids'.split(' ').entries())
  NUMBERS[20 + at * 10] = [`${stem}at|${endings(`${stem}iat`, 'i|ich|im')}`, `${stem}iat`];
const cardinals: Record<number, Phrases> = {};
const ordinals: Record<number, Phrases> = {
  3: endings('tret', SOFT),
  100: endings('st', ADJECTIVE),
  1000: endings('tisíc', SOFT),
  1000000: endings('miliónt', ADJECTIVE),
};
for (const [key, [cardinal, stem]] of Object.entries(NUMBERS)) {
  cardinals[Number(key)] = cardinal;
  if (stem) ordinals[Number(key)] = endings(stem, ADJECTIVE);
}
for (const [at, ones] of 'dve tri štyri päť šesť sedem osem deväť'.split(' ').entries())
  cardinals[(at + 2) * 100] = endings(`${ones}st`, 'o|ovka|ovky');
const PART = 'ina|iny|inu|inou|ine|in|iny|inách';

const METRE = 'meter|metra|metre|metrov|metroch|metrom|metrami|metri';
const units = metric({
  prefixes: 'kilo hekto deka deci centi mili mikro nano mega giga tera',
  bases: {
    meter: METRE,
    gram: endings('gram', MASCULINE),
    liter: 'liter|litra|litre|litrov|litroch',
    watt: endings('watt', MASCULINE),
    byte: endings('bajt', MASCULINE),
    bit: endings('bit', MASCULINE),
  },
  square: (length) => `${of('štvorcov', length)}|${each(length, endings('štvorcov', ADJECTIVE))}`,
  cubic: (length) => `${of('kubick', length)}|${each(length, endings('kubick', ADJECTIVE))}`,
  lengths: { foot: 'stopa|stopy|stôp|stopu', mile: 'míľa|míle|míľ|míľu' },
});
const DOLLAR = 'dolár|dolára|doláre|dolárov|doláru|dolármi|dolároch';
const CROWN = 'koruna|koruny|korún|korunu|korunách';
const POUND = 'libra|libry|libier|libru|librách';
const FRANC = endings('frank', MASCULINE);
const ROUBLE = 'rubeľ|rubľa|ruble|rubľov|rubľoch';
const DEGREE = 'stupeň|stupňa|stupne|stupňov|stupňoch';

/** Slovak, numbers and what they count in all cases. */
export const sk: QuantityLanguage = {
  lang: 'sk',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  ordinalRuns: true,
  compounds: {},
  joins: 'optional',
  cardinals,
  hundred: 'sto|stovka|stovku',
  scales: { 3: 'tisíc|tisícom|tisíci', 6: 'milión|milion', 9: 'miliarda|miliardu', 12: 'bilión' },
  pluralScales: {
    3: 'tisíce|tisíca|tisícov|tisícoch|tis',
    6: `${endings('milión', 'a|y|ov|om|och|mi')}|mil|mio`,
    9: 'miliardy|miliárd|miliarde|miliardou|miliardách|mld',
    12: 'bilióna|bilióny|biliónov',
  },
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'tucet|tucta|tucty|tuctov' },
  ordinals,
  ordinalSuffixes: '',
  ordinalSigns: '.',
  fractions: {
    '1/2': 'polovica|polovicu|polovice|polovici|polovicou|polovina|polovinu|pol',
    '1/3': endings('tret', PART),
    '1/4': `${endings('štvrt', PART)}|štvrť`,
    '1/5': endings('pät', PART),
  },
  denominators: {
    3: endings('tret', PART),
    4: endings('štvrt', PART),
    5: endings('pät', PART),
    6: endings('šest', PART),
    7: endings('sedm', PART),
    8: endings('osm', PART),
    9: endings('devät|deviat', PART),
    10: endings('desat', PART),
    100: endings('stot', PART),
    1000: endings('tisíc', PART),
  },
  bareFractions: true,
  onlyJoined: 'pol|štvrť',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'a',
    article: 'jeden|jedna|jedno|jedného|jednej|jednu|jedným|jednou',
    of: '',
    point: 'celá|celých|celé|čiarka',
    minus: 'mínus|minus',
    over: '',
    outOf: 'z|zo',
    part: '',
    to: 'až|do|a|alebo|či',
    between: 'medzi|od',
    abbreviated: 'mil|mio|mld|tis',
  },
  notNumbers: [
    {
      word: endings('druh', ADJECTIVE),
      after: 'a|jeden|jedna|jedno|jedného|jednej|medzi|navzájom|aj|každý|každú|na',
      before: 'strane|stranu|strany',
    },
    { word: 'polovica|polovicu|polovice|polovici', after: 'prvá|prvej|prvú|druhá|druhej|druhú', before: '' },
    { word: 'jeden|jedna|jedno', after: '', before: 'druhého|druhému|z|zo' },
  ],
  percent:
    'percento|percentá|percent|percenta|percentách|percentom|percentuálny bod|percentuálne body|percentuálnych bodov|percentuálneho bodu',
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${of('americk', DOLLAR)}`,
    CAD: of('kanadsk', DOLLAR),
    AUD: of('austrálsk', DOLLAR),
    EUR: 'euro|eura|eurá|eur|eúr|eurom|eurách|eurami',
    GBP: `${POUND}|${of('britsk', POUND)}|${each(POUND, 'šterlingov')}`,
    JPY: endings('jen', MASCULINE),
    CNY: `${endings('jüan|juan', MASCULINE)}|renminbi`,
    RUB: `${ROUBLE}|${of('rusk', ROUBLE)}`,
    UAH: 'hrivna|hrivny|hrivien|hrivnu',
    INR: `rupia|rupie|rupií|${of('indick', 'rupia|rupie|rupií')}`,
    CHF: of('švajčiarsk', FRANC),
    SEK: of('švédsk', CROWN),
    NOK: of('nórsk', CROWN),
    DKK: of('dánsk', CROWN),
    CZK: of('česk', CROWN),
    SKK: of('slovensk', CROWN),
    HUF: endings('forint', MASCULINE),
    PLN: 'zlotý|zlotých|zloté|zlotého',
    TRY: each(endings('tureck', ADJECTIVE), 'líra|líry|lír|líru'),
    ILS: endings('šekel', MASCULINE),
    KRW: endings('won', MASCULINE),
    KZT: 'tenge',
    BTC: endings('bitcoin', MASCULINE),
  },
  moneyOrMeasure: [],
  plainCurrencies: `${FRANC}|${CROWN}|${endings('dinár|riál', MASCULINE)}|líra|líry|lír|peso`,
  subunits: 'cent|centy|centov|centu|halier|haliere|halierov|penca|pencí|kopejka|kopejok|kopejky',
  units: {
    ...units,
    kilogram: `${units.kilogram}|kilo|kilá|kíl`,
    yard: endings('yard', MASCULINE),
    inch: 'palec|palce|palcov',
    'nautical-mile': 'námorných míľ|námorná míľa|námorné míle',
    'light-year': 'svetelných rokov|svetelný rok',
    hectare: 'hektár|hektára|hektáre|hektárov|ha',
    acre: endings('aker|akr', MASCULINE),
    'metric-ton': 'tona|tony|ton|tonu|tonách|tonami',
    ounce: 'unca|unce|uncí',
    barrel: endings('barel', MASCULINE),
    gallon: 'galón|galóny|galónov',
    celsius: each(DEGREE, 'celzia'),
    fahrenheit: each(DEGREE, 'fahrenheita'),
    degree: DEGREE,
    'kilometer-per-hour': each(`${units.kilometer}|km`, 'za hodinu|h'),
    'meter-per-second': each(`${METRE}|m`, 'za sekundu'),
    knot: 'uzol|uzlov|uzly',
    'kilowatt-hour': 'kilowatthodina|kilowatthodiny|kilowatthodín',
    'megawatt-hour': 'megawatthodina|megawatthodiny|megawatthodín',
    volt: endings('volt', MASCULINE),
    carat: 'karát|karáty|karátov',
    horsepower: 'konských síl',
  },
  scaledUnits: {
    'kilotona|kilotony|kiloton': { unit: 'metric-ton', exponent: 3 },
    'megatona|megatony|megaton': { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'január|januára|januári|február|februára|februári|marec|marca|marci|apríl|apríla|apríli|máj|mája|máji|jún|júna|júni|júl|júla|júli|august|augusta|auguste|september|septembra|septembri|október|októbra|októbri|november|novembra|novembri|december|decembra|decembri',
    beforeYear: 'rok|roku|rokom|roky|rokoch|od|do|koncom|začiatkom|pred|po',
    clockAfter: 'hod',
    clockBefore: '',
  },
};
