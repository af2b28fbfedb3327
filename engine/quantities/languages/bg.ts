import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of ordinals, with the article and without. */
const ORDINAL = 'и|ия|ият|а|ата|о|ото|ите';
/** Endings of adjectives before what is counted. */
const ADJECTIVE = 'и|а|ия|ият|ите|ата';
const of = (adjectives: Phrases, nouns: Phrases): Phrases =>
  `${each(endings(adjectives, `${ADJECTIVE}|о`), nouns)}`;

/** Cardinals, and the stems of ordinals. */
const NUMBERS: Record<number, [cardinal: Phrases, ordinal?: Phrases]> = {
  0: ['нула|нулата'],
  1: ['един|една|едно', 'първ'],
  2: ['два|две|двата|двете|двама|двамата', 'втор'],
  3: ['три|трите|трима|тримата', 'трет'],
  4: ['четири|четирите|четирима|четиримата', 'четвърт'],
  5: ['пет|петте|петима|петимата', 'пет'],
  6: ['шест|шестте|шестима|шестимата', 'шест'],
  7: ['седем|седемте', 'седм'],
  8: ['осем|осемте', 'осм'],
};
for (const [value, stem] of [
  [9, 'девет'],
  [10, 'десет'],
  [11, 'единадесет|единайсет'],
  [12, 'дванадесет|дванайсет'],
  [13, 'тринадесет|тринайсет'],
  [14, 'четиринадесет|четиринайсет'],
  [15, 'петнадесет|петнайсет'],
  [16, 'шестнадесет|шестнайсет'],
  [17, 'седемнадесет|седемнайсет'],
  [18, 'осемнадесет|осемнайсет'],
  [19, 'деветнадесет|деветнайсет'],
  [20, 'двадесет|двайсет'],
  [30, 'тридесет|трийсет'],
  [40, 'четиридесет|четирдесет|четирийсет'],
  [50, 'петдесет'],
  [60, 'шестдесет|шейсет'],
  [70, 'седемдесет'],
  [80, 'осемдесет'],
  [90, 'деветдесет'],
] as const)
  NUMBERS[value] = [endings(stem, '|те'), stem];

const cardinals: Record<number, Phrases> = {
  200: 'двеста|двестате',
  300: 'триста',
  400: 'четиристотин',
  500: 'петстотин',
  600: 'шестстотин',
  700: 'седемстотин',
  800: 'осемстотин',
  900: 'деветстотин',
};
const HUNDREDTH = 'стотен|стотни|стотния|стотният|стотна|стотната|стотно|стотните';
const ordinals: Record<number, Phrases> = {
  100: HUNDREDTH,
  1000: HUNDREDTH.replaceAll('стот', 'хиляд'),
  1000000: HUNDREDTH.replaceAll('стот', 'милион'),
};
const denominators: Record<number, Phrases> = {
  2: 'половинки',
  100: 'стотна|стотни',
  1000: 'хилядна|хилядни',
};
for (const [key, [cardinal, stem]] of Object.entries(NUMBERS)) {
  const value = Number(key);
  cardinals[value] = cardinal;
  if (stem === undefined) continue;
  ordinals[value] = endings(stem, ORDINAL);
  if (value > 2) denominators[value] = endings(stem, 'а|и');
}
denominators[3] += '|третина|третини';
denominators[4] += '|четвърт|четвъртина|четвъртини';

const METRE = 'метър|метра|метри|метрове';
const units = metric({
  prefixes: 'кило хекто дека деци санти мили микро нано мега гига тера',
  bases: {
    meter: METRE,
    gram: 'грам|грама|грамове',
    liter: 'литър|литра|литри',
    watt: 'ват|вата',
    byte: 'байт|байта|байтове',
    bit: 'бит|бита|битове',
  },
  square: (length) => each(`${endings('квадратн', ADJECTIVE)}|квадратен|кв`, length),
  cubic: (length) => each(`${endings('кубическ|кубичн', ADJECTIVE)}|кубичен|куб`, length),
  lengths: { foot: 'фут|фута|футове', mile: 'миля|мили' },
});
const DOLLAR = 'долар|долара|долари|доларите|щ д';
const LIRA = 'лира|лири|лирата';
const CROWN = 'крона|крони';
const RUPEE = 'рупия|рупии';
const FRANC = 'франк|франка|франкове';

/** Bulgarian. */
export const bg: QuantityLanguage = {
  lang: 'bg',
  script: 'Cyrl',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  onesAfterAnd: true,
  joins: 'optional',
  cardinals,
  hundred: 'сто|стоте|стотина|стотината',
  scales: { 3: 'хиляда', 6: 'милион|милионът|милиона|млн|мил', 9: 'милиард|милиарда|млрд', 12: 'трилион' },
  pluralScales: {
    3: 'хиляди|хилядите|хил',
    6: 'милиони|милионите',
    9: 'милиарди|милиардите',
    12: 'трилиона|трилиони',
  },
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'дузина|дузини' },
  ordinals,
  ordinalSuffixes: endings('в|р|т|м|', ORDINAL),
  ordinalMarks: '-',
  cardinalSuffixes: 'те|тях|има|имата',
  fractions: { '1/2': 'половин|половина|половината', '1/3': 'третина', '1/4': 'четвърт|четвъртина' },
  denominators,
  bareFractions: true,
  onlyJoined: 'половин|четвърт',
  abbreviations: { к: 3, К: 3, М: 6, Г: 9 },
  moneyAbbreviations: { м: 6 },
  words: {
    and: 'и',
    article: 'един|една|едно',
    of: '',
    point: 'цяло|цели|запетая|точка',
    minus: 'минус',
    over: '',
    outOf: 'от',
    part: '',
    to: 'до|и|или',
    between: 'между|от',
    abbreviated: 'млн|мил|млрд|хил',
  },
  notNumbers: [
    { word: 'половината|половина', after: 'първата|втората|другата', before: '' },
    { word: 'един|една|едно', after: '', before: 'друг|друга|друго|от' },
  ],
  percent: 'процент|процента|проценти|процентът|процентен пункт|процентни пункта|процентни пунктове|пр п',
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${of('американск|щатск', DOLLAR)}|${each(DOLLAR, 'сащ')}`,
    CAD: of('канадск', DOLLAR),
    AUD: of('австралийск', DOLLAR),
    HKD: of('хонконгск', DOLLAR),
    EUR: 'евро|еврото',
    GBP: `паунд|паунда|паунди|паундове|${of('британск', `${LIRA}|паунд|паунда`)}|лири стерлинги|лира стерлинга`,
    JPY: 'йена|йени',
    CNY: 'юан|юана|юани|ренминби',
    RUB: `рубла|рубли|${of('руск', 'рубла|рубли')}`,
    UAH: 'гривна|гривни',
    INR: `${RUPEE}|${of('индийск', RUPEE)}`,
    PKR: of('пакистанск', RUPEE),
    CHF: of('швейцарск', FRANC),
    SEK: of('шведск', CROWN),
    NOK: of('норвежк', CROWN),
    DKK: of('датск', CROWN),
    CZK: of('чешк', CROWN),
    BGN: 'лев|лева|левове|левът|лв',
    RON: 'румънски леи|румънска лея|леи|лея',
    RSD: 'сръбски динара|сръбски динари',
    PLN: 'злоти|злота',
    TRY: of('турск', LIRA),
    ILS: 'шекел|шекела|шекели',
    KRW: 'вон|вона',
    KZT: 'тенге',
    BTC: 'биткойн|биткойна|биткойни',
  },
  moneyOrMeasure: [],
  plainCurrencies: `${FRANC}|${CROWN}|${LIRA}|динар|динара|динари|риал|риала|песо|песос`,
  subunits: 'цент|цента|центове|ц|стотинка|стотинки|ст|пени|пенита|пенса|пенси|копейка|копейки',
  units: {
    ...units,
    kilometer: `${units.kilometer}|км`,
    meter: `${METRE}|м`,
    centimeter: `${units.centimeter}|см`,
    millimeter: `${units.millimeter}|мм`,
    'square-kilometer': `${units['square-kilometer']}|${each('кв|квадратни', 'км')}|км²`,
    'square-meter': `${units['square-meter']}|кв м`,
    'cubic-meter': `${units['cubic-meter']}|куб м|кубика|кубици`,
    'cubic-kilometer': `${units['cubic-kilometer']}|куб км`,
    yard: 'ярд|ярда|ярдове',
    inch: 'инч|инча|инчове',
    'nautical-mile': 'морска миля|морски мили',
    hectare: 'хектар|хектара|хектари|ха',
    acre: 'акър|акра',
    'metric-ton': 'тон|тона|тонове|тонът|т',
    kilogram: `${units.kilogram}|кило|кила|кг`,
    gram: `${units.gram}|г|гр`,
    milligram: `${units.milligram}|мг`,
    pound: 'фунт|фунта|фунтове|либра|либри',
    ounce: 'унция|унции',
    barrel: 'барел|барела|барели',
    liter: `${units.liter}|л`,
    milliliter: `${units.milliliter}|мл`,
    gallon: 'галон|галона|галони',
    celsius: each('градус|градуса|градуси', 'целзий|по целзий'),
    fahrenheit: each('градус|градуса|градуси', 'фаренхайт|по фаренхайт'),
    degree: 'градус|градуса|градуси',
    'kilometer-per-hour': `${each(`${units.kilometer}|км`, 'в час|на час')}|км ч`,
    'meter-per-second': each(`${METRE}|м`, 'в секунда|с'),
    knot: 'възел|възела|възли',
    'kilowatt-hour': 'киловатчас|киловатчаса|квтч',
    'megawatt-hour': 'мегаватчас|мегаватчаса|мвтч',
    megawatt: `${units.megawatt}|мвт`,
    volt: 'волт|волта',
    carat: 'карат|карата',
    horsepower: 'конски сили',
  },
  scaledUnits: {
    'килотон|килотона': { unit: 'metric-ton', exponent: 3 },
    'мегатон|мегатона': { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември|ян|фев|апр|авг|септ|окт|ноем|дек',
    beforeYear:
      'през|година|годината|от|до|след|преди|края|началото|средата|лятото|зимата|пролетта|есента|към',
    afterYear: 'г|година|годината|та',
    clockAfter: 'ч|сутринта|следобед|вечерта',
    clockBefore: '',
  },
};
