import type { Phrases, QuantityLanguage } from '../types.ts';
import { endings, metric } from './forms.ts';

/** Cardinals, with the stems that stand only inside a number of one word, and ordinals. */
const NUMBERS: Record<number, [cardinal: Phrases, ordinal: Phrases]> = {
  1: ['egy', 'első|egyedik'],
  2: ['kettő|két', 'második|kettedik'],
  3: ['három', 'harmadik'],
  4: ['négy', 'negyedik'],
  5: ['öt', 'ötödik'],
  6: ['hat', 'hatodik'],
  7: ['hét', 'hetedik'],
  8: ['nyolc', 'nyolcadik'],
  9: ['kilenc', 'kilencedik'],
  10: ['tíz', 'tizedik'],
  20: ['húsz', 'huszadik'],
  30: ['harminc', 'harmincadik'],
  40: ['negyven', 'negyvenedik'],
  50: ['ötven', 'ötvenedik'],
  60: ['hatvan', 'hatvanadik'],
  70: ['hetven', 'hetvenedik'],
  80: ['nyolcvan', 'nyolcvanadik'],
  90: ['kilencven', 'kilencvenedik'],
};
/** Cases of ordinals. */
const ORDINAL_CASES = '|at|et|ra|re|nak|nek|ban|ben|án|én|on|en|tól|től|ként';
/** Cases of parts, which are said to be somebody's: harmada, harmadával. */
const PART_CASES = '|a|e|át|ét|ára|ére|ával|ével|ának|ének|ot|öt|et|ot|nyi|ánál|énél|ánk';
const cardinals: Record<number, Phrases> = { 0: 'nulla' };
const ordinals: Record<number, Phrases> = {
  100: endings('századik', ORDINAL_CASES),
  1000: endings('ezredik', ORDINAL_CASES),
  1000000: endings('milliomodik', ORDINAL_CASES),
};
for (const [value, [cardinal, ordinal]] of Object.entries(NUMBERS)) {
  cardinals[Number(value)] = cardinal;
  ordinals[Number(value)] = endings(ordinal, ORDINAL_CASES);
}
ordinals[1] += `|${endings('else', 'je|jét|jére')}`;

const units = metric({
  prefixes: 'kilo hekto deka deci centi milli mikro nano mega giga tera',
  bases: { meter: 'méter', gram: 'gramm', liter: 'liter', watt: 'watt', byte: 'bájt|byte', bit: 'bit' },
  square: (length) => endings('négyzet', length),
  cubic: (length) => endings('köb', length),
  lengths: { foot: 'láb', mile: 'mérföld' },
});

/** Hungarian; case endings are taken off what follows the first word of a number. */
export const hu: QuantityLanguage = {
  lang: 'hu',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  compounds: { clipped: { 10: 'tizen', 20: 'huszon' } },
  suffixes: `k|t|at|et|ot|öt|ra|re|ba|be|ban|ben|ból|ből|ról|ről|tól|től|nak|nek|val|vel|${endings('r|t|k|l|n|d|m|g|b', 'al|el')}|hoz|hez|höz|nál|nél|ért|ig|ként|on|en|ön|n|os|es|as|ös|s|nyi|ja|je|jának|jára|ját|jával|ára|ének|ok|ek|ei|ai|osra|esre|jára`,
  joins: 'optional',
  cardinals,
  hundred: 'száz',
  scales: { 3: 'ezer', 6: 'millió|mio', 9: 'milliárd|mrd|md', 12: 'billió', 15: 'billiárd' },
  pluralScales: {},
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'tucat' },
  ordinals,
  ordinalSuffixes: 'ik|dik|adik|edik|odik|ödik',
  ordinalMarks: '-',
  ordinalSigns: '.',
  cardinalSuffixes:
    'os|es|as|ös|an|en|on|at|et|ot|öt|t|ra|re|ba|be|ban|ben|ból|ből|ig|tól|től|nak|nek|szor|szer|ször|val|vel|ról|ről|hoz|hez|höz|ért|án|én|i|a|e|nál|nél|kor|ként|nyi|ből|ek|ok',
  fractions: {
    '1/2': `fél|${endings('fel', 'e|ét|ére|ével|ének|énél|et')}`,
    '1/3': endings('harmad', PART_CASES),
    '1/4': endings('negyed', PART_CASES),
    '3/2': 'másfél',
  },
  // Not század and ezred: centuries, regiments.
  denominators: {
    3: endings('harmad', PART_CASES),
    4: endings('negyed', PART_CASES),
    5: endings('ötöd', PART_CASES),
    6: endings('hatod', PART_CASES),
    7: endings('heted', PART_CASES),
    8: endings('nyolcad', PART_CASES),
    9: endings('kilenced', PART_CASES),
    10: endings('tized', PART_CASES),
  },
  bareFractions: true,
  onlyJoined: 'fél|harmad|negyed',
  abbreviations: { k: 3, K: 3, M: 6, G: 9, e: 3 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'és',
    article: 'egy',
    of: '',
    point: 'egész|vessző',
    minus: 'mínusz|minusz',
    over: '',
    outOf: '',
    part: '',
    to: 'vagy|és',
    between: '',
    abbreviated: 'mrd|md|mio',
  },
  // Őt is "him", and a seven without its accent is the week's too.
  lookalikes: 'őt|het',
  notNumbers: [
    {
      // A week.
      word: 'hét',
      after:
        'a|az|e|egy|két|három|négy|öt|hat|nyolc|tíz|jövő|múlt|ez|egész|minden|néhány|pár|több|ezen|elmúlt|következő',
      before: 'végén|elején|közepén|vége|óta|alatt|múlva|elteltével|folyamán|napja|napján',
    },
    { word: 'egy', after: '', before: 'másik|más|ideig|darabig|kicsit' },
    { word: 'fele|felét|felére', after: 'első|második|másik', before: '' },
    { word: 'fél', after: '', before: 'tőle|attól' },
  ],
  percent: 'százalék|százalékpont|százalékos',
  percentBefore: '',
  currencies: {
    USD: 'dollár|amerikai dollár|usa dollár|us dollár',
    CAD: 'kanadai dollár',
    AUD: 'ausztrál dollár',
    HKD: 'hongkongi dollár',
    EUR: 'euró|euro',
    GBP: 'font|angol font|brit font|font sterling|fontsterling',
    JPY: 'jen|japán jen',
    CNY: 'jüan|yuan|kínai jüan|renminbi',
    RUB: 'rubel|orosz rubel',
    UAH: 'hrivnya|ukrán hrivnya',
    INR: 'rúpia|indiai rúpia',
    PKR: 'pakisztáni rúpia',
    CHF: 'svájci frank',
    SEK: 'svéd korona',
    NOK: 'norvég korona',
    DKK: 'dán korona',
    CZK: 'cseh korona',
    HUF: 'forint|ft|magyar forint',
    PLN: 'zloty|zlotyi|lengyel zloty',
    RON: 'lej|román lej',
    RSD: 'szerb dinár',
    BGN: 'leva|bolgár leva',
    TRY: 'török líra',
    ILS: 'sékel|izraeli sékel',
    KRW: 'dél koreai von',
    KZT: 'tenge',
    SAR: 'szaúdi riál|szaúd arábiai riál',
    IRR: 'iráni riál',
    BTC: 'bitcoin',
  },
  moneyOrMeasure: [],
  plainCurrencies: 'frank|korona|dinár|líra|riál|peso',
  subunits: 'fillér|cent|eurócent|penny|kopejka',
  units: {
    ...units,
    kilogram: `${units.kilogram}|kiló`,
    yard: 'yard',
    inch: 'hüvelyk|inch|col',
    'nautical-mile': 'tengeri mérföld',
    'light-year': 'fényév',
    hectare: 'hektár',
    acre: 'hold',
    'metric-ton': 'tonna',
    ounce: 'uncia',
    barrel: 'hordó',
    gallon: 'gallon',
    celsius: 'celsius fok|fok celsius|celsiusfok|c fok',
    fahrenheit: 'fahrenheit fok',
    degree: 'fok',
    'kilometer-per-hour': 'kilométer óra|km óra|kilométer per óra',
    'meter-per-second': 'méter per másodperc',
    knot: 'csomó',
    'kilowatt-hour': 'kilowattóra',
    'megawatt-hour': 'megawattóra',
    volt: 'volt',
    carat: 'karát',
    horsepower: 'lóerő',
  },
  scaledUnits: {
    kilotonna: { unit: 'metric-ton', exponent: 3 },
    megatonna: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months: endings(
      'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
      '|i|ban|ben|tól|től|ig|ra|re',
    ),
    beforeYear: '',
    afterYear:
      'óta|évben|évi|év|évtől|évig|évre|évre|elején|elejéig|végén|végéig|közepén|nyarán|telén|tavaszán|őszén|előtt|után',
    clockAfter: 'órakor|óráig|órától|órára',
    clockBefore: '',
  },
};
