import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of nouns, all cases and numbers. */
const HARD = '|а|у|ом|е|ы|ов|ам|ами|ах';
const SOFT = 'ь|я|ю|ем|е|и|ей|ям|ями|ях';
const FEMININE = 'а|ы|е|у|ой||ам|ами|ах';
const FEMININE_SOFT = 'я|и|е|ю|ей|ь|ям|ями|ях';
/** Endings that adjectives have after a number, before their noun. */
const ADJECTIVE = 'ый|ого|ых|ыми|ая|ой|ую';
const ADJECTIVE_K = 'ий|ого|их|ими|ая|ой|ую';
const ORDINAL = 'ый|ого|ому|ым|ом|ые|ых|ыми|ая|ой|ую|ое';
const of = (adjectives: Phrases, nouns: Phrases): Phrases => each(endings(adjectives, ADJECTIVE_K), nouns);

/** Stems of ordinals with regular endings. */
const ORDINALS: Record<number, string> = {
  1: 'перв',
  2: 'втор',
  4: 'четверт',
  5: 'пят',
  6: 'шест',
  7: 'седьм',
  8: 'восьм',
  9: 'девят',
  10: 'десят',
  11: 'одиннадцат',
  12: 'двенадцат',
  13: 'тринадцат',
  14: 'четырнадцат',
  15: 'пятнадцат',
  16: 'шестнадцат',
  17: 'семнадцат',
  18: 'восемнадцат',
  19: 'девятнадцат',
  20: 'двадцат',
  30: 'тридцат',
  40: 'сороков',
  50: 'пятидесят',
  60: 'шестидесят',
  70: 'семидесят',
  80: 'восьмидесят',
  90: 'девяност',
  100: 'сот',
  200: 'двухсот',
  300: 'трехсот',
  400: 'четырехсот',
  500: 'пятисот',
  600: 'шестисот',
  700: 'семисот',
  800: 'восьмисот',
  900: 'девятисот',
  1000: 'тысячн',
  1000000: 'миллионн',
  1000000000: 'миллиардн',
};
const ordinals: Record<number, string> = {
  3: endings('трет', 'ий|ья|ье|ьего|ьей|ьему|ью|ьим|ьем|ьи|ьих|ьими'),
};
const denominators: Record<number, string> = { 2: 'вторых', 3: 'трети|третьих|третья', 4: 'четверти' };
for (const [key, stem] of Object.entries(ORDINALS)) {
  const value = Number(key);
  ordinals[value] = endings(stem, ORDINAL);
  if (value > 4) denominators[value] = endings(stem, 'ая|ых|ой|ую|ые');
}
/** 11 to 19, 20 and 30, which decline like пять. */
const cardinals: Record<number, string> = {};
for (const value of [5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30])
  cardinals[value] = endings(ORDINALS[value]!, 'ь|и|ью');

const METRE = endings('метр', HARD);
const units = metric({
  prefixes: 'кило гекто дека деци санти милли микро нано мега гига тера',
  bases: {
    meter: METRE,
    gram: endings('грамм', HARD),
    liter: endings('литр', HARD),
    watt: endings('ватт', HARD),
    byte: endings('байт', HARD),
    bit: endings('бит', HARD),
  },
  square: (length) => `${each(endings('квадратн', ADJECTIVE), length)}|${each('кв', length)}`,
  cubic: (length) => `${each(endings('кубическ', ADJECTIVE_K), length)}|${each('куб', length)}`,
  lengths: { foot: endings('фут', HARD), mile: endings('мил', FEMININE_SOFT) },
});
const DOLLAR = `${endings('доллар', HARD)}|долл`;
const ROUBLE = `${endings('рубл', SOFT)}|руб`;
const POUND = endings('фунт', HARD);
const CROWN = endings('крон', FEMININE);
const FRANC = endings('франк', `${HARD}|и`);
const DINAR = endings('динар', HARD);
const RIAL = endings('риал|реал', HARD);
const LIRA = endings('лир', FEMININE);
const PESO = 'песо';
const RUPEE = endings('рупи', 'я|и|ю|ей|й|ям|ями|ях');
const OIL = endings('баррел', SOFT);

/** Russian, numbers and what they count in all cases. */
export const ru: QuantityLanguage = {
  lang: 'ru',
  script: 'Cyrl',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  joins: 'optional',
  cardinals: {
    ...cardinals,
    0: endings('нол|нул', 'ь|я|ю|ем|е'),
    1: 'один|одна|одно|одного|одной|одну|одному|одним|одном',
    2: 'два|две|двух|двум|двумя|двое|двоих|двоим',
    3: 'три|трех|трем|тремя|трое|троих',
    4: 'четыре|четырех|четырем|четырьмя|четверо|четверых',
    5: `${cardinals[5]}|пятеро|пятерых`,
    6: `${cardinals[6]}|шестеро|шестерых`,
    7: 'семь|семи|семеро|семерых',
    8: 'восемь|восьми|восемью|восьмью',
    40: 'сорок|сорока',
    50: 'пятьдесят|пятидесяти|пятьюдесятью',
    60: 'шестьдесят|шестидесяти|шестьюдесятью',
    70: 'семьдесят|семидесяти|семьюдесятью',
    80: 'восемьдесят|восьмидесяти|восьмьюдесятью|восемьюдесятью',
    90: 'девяносто|девяноста',
    100: 'сто|ста',
    200: 'двести|двухсот|двумстам|двумястами|двухстах',
    300: 'триста|трехсот|тремстам|тремястами|трехстах',
    400: 'четыреста|четырехсот|четыремстам|четырьмястами|четырехстах',
    500: 'пятьсот|пятисот|пятистам|пятьюстами|пятистах',
    600: 'шестьсот|шестисот|шестистам|шестьюстами|шестистах',
    700: 'семьсот|семисот|семистам|семьюстами|семистах',
    800: 'восемьсот|восьмисот|восьмистам|восемьюстами|восьмьюстами|восьмистах',
    900: 'девятьсот|девятисот|девятистам|девятьюстами|девятистах',
  },
  hundred: '',
  scales: {
    3: 'тысяча|тысячу|тысячей|тысячью',
    6: endings('миллион', '|а|у|ом|е'),
    9: endings('миллиард|биллион', '|а|у|ом|е'),
    12: endings('триллион', '|а|у|ом|е'),
  },
  pluralScales: {
    3: 'тысячи|тысяче|тысяч|тысячам|тысячами|тысячах|тыс|тыщ',
    6: `${endings('миллион', 'ы|ов|ам|ами|ах')}|млн|мио`,
    9: `${endings('миллиард|биллион', 'ы|ов|ам|ами|ах')}|млрд`,
    12: `${endings('триллион', 'ы|ов|ам|ами|ах')}|трлн`,
  },
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 10: 'десяток|десятка|десятков', 12: endings('дюжин', FEMININE), 100: 'сотня|сотню|сотен' },
  ordinals,
  ordinalSuffixes:
    'й|я|е|го|му|м|ю|ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ые|ие|ых|их|ья|ье|ьего|ьей|ыми',
  ordinalMarks: '-\u2011',
  cardinalSuffixes: 'ти|х|мя|ми|ех|рех',
  fractions: {
    '1/2': 'половина|половины|половину|половине|половиной|пол',
    '1/3': 'треть|третью',
    '1/4': 'четверть|четвертью',
    '3/2': 'полтора|полторы|полутора',
    '500/1': 'полтысячи',
    '500000/1': 'полмиллиона',
    '500000000/1': 'полмиллиарда',
  },
  denominators,
  bareFractions: true,
  onlyJoined: 'пол',
  abbreviations: { к: 3, К: 3, М: 6, Г: 9, k: 3, K: 3, M: 6 },
  moneyAbbreviations: { m: 6, bn: 9, mln: 6 },
  words: {
    and: 'и',
    article: '',
    of: '',
    point: 'точка|запятая',
    minus: 'минус',
    over: '',
    outOf: 'из',
    part: '',
    to: 'до|и|или|по',
    between: 'между|от|с|со|из',
    beforeUnits: 'пол',
    with: 'с|со|целых|целая|целой|целые',
    abbreviated: 'тыс|млн|млрд|трлн',
  },
  notNumbers: [
    { word: endings('перв', ADJECTIVE), after: 'во', before: '' },
    {
      word: 'половине|половина|половину|половины|половиной',
      after: 'первая|первой|первую|второй|вторая|вторую|другая|другой',
      before: '',
    },
    { word: 'семью|семьи|семь', after: 'свою|его|ее|их|мою', before: '' },
    {
      word: 'один|одна|одно|одного|одной|одному|одним|одном',
      after: '',
      before: 'за|другого|другому|другим',
    },
  ],
  percent: `${endings('процент', HARD)}|${each('процентный|процентных|процентного|процентные|процентными', 'пункт|пункта|пунктов|пункты|пунктами')}|проц|п п`,
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${each(DOLLAR, 'сша')}|${of('американск', DOLLAR)}|${endings('бакс', HARD)}`,
    CAD: of('канадск', DOLLAR),
    AUD: of('австралийск', DOLLAR),
    NZD: of('новозеландск', DOLLAR),
    HKD: of('гонконгск', DOLLAR),
    SGD: of('сингапурск', DOLLAR),
    TWD: of('тайваньск', DOLLAR),
    EUR: 'евро',
    GBP: each(POUND, 'стерлингов'),
    JPY: `${endings('иен|йен', FEMININE)}|${of('японск', endings('иен|йен', FEMININE))}`,
    CNY: `${endings('юан', SOFT)}|${of('китайск', endings('юан', SOFT))}|женьминьби`,
    RUB: `${ROUBLE}|${of('российск', ROUBLE)}|р`,
    BYN: of('белорусск', ROUBLE),
    UAH: `${endings('грив', 'на|ны|не|ну|ной|ен|нам|нами|нах')}|грн`,
    INR: `${RUPEE}|${of('индийск', RUPEE)}`,
    PKR: of('пакистанск', RUPEE),
    IDR: of('индонезийск', RUPEE),
    CHF: of('швейцарск', FRANC),
    SEK: of('шведск', CROWN),
    NOK: of('норвежск', CROWN),
    DKK: of('датск', CROWN),
    CZK: of('чешск', CROWN),
    PLN: 'злотый|злотых|злотого|злотым|злотыми',
    TRY: of('турецк', LIRA),
    EGP: of('египетск', POUND),
    SYP: of('сирийск', POUND),
    LBP: of('ливанск', POUND),
    ILS: endings('шекел', SOFT),
    KRW: `${endings('вон', FEMININE)}|${of('южнокорейск', endings('вон', FEMININE))}`,
    KZT: 'тенге',
    GEL: 'лари',
    AMD: endings('драм', HARD),
    AZN: 'азербайджанских манатов|манат|манатов|маната',
    UZS: 'узбекских сумов|сумов',
    KGS: 'киргизских сомов|сомов',
    MNT: endings('тугрик', HARD).concat('|тугрики'),
    SAR: of('саудовск', RIAL),
    IRR: of('иранск', RIAL),
    KWD: of('кувейтск', DINAR),
    IQD: of('иракск', DINAR),
    AED: endings('дирхам', HARD),
    THB: endings('бат', HARD),
    MXN: of('мексиканск', PESO),
    ARS: of('аргентинск', PESO),
    BRL: of('бразильск', RIAL),
    ZAR: 'рэнд|рэндов|ранд|рандов',
    DEM: each(endings('немецк', ADJECTIVE_K), 'марка|марки|марок|марку'),
    BTC: endings('биткоин|биткойн', HARD),
  },
  moneyOrMeasure: [{ words: POUND, money: 'GBP', measure: 'pound' }],
  plainCurrencies: `${FRANC}|${CROWN}|${LIRA}|${DINAR}|${RIAL}|${PESO}`,
  subunits: `${endings('цент|пенс', HARD)}|копейка|копейки|копеек|копейку|копеек|коп|пени|сантим|сантимов`,
  units: {
    ...units,
    kilometer: `${units.kilometer}|км`,
    meter: `${METRE}|м`,
    centimeter: `${units.centimeter}|см`,
    millimeter: `${units.millimeter}|мм`,
    'square-kilometer': `${units['square-kilometer']}|${each('кв|квадратных', 'км')}|км²`,
    'square-meter': `${units['square-meter']}|кв м`,
    'cubic-meter': `${units['cubic-meter']}|куб м|кубов|${endings('кубометр', HARD)}`,
    'cubic-kilometer': `${units['cubic-kilometer']}|куб км`,
    yard: endings('ярд', HARD),
    inch: endings('дюйм', HARD),
    'nautical-mile': of('морск', endings('мил', FEMININE_SOFT)),
    'light-year': 'световых лет|световой год|световых года',
    hectare: `${endings('гектар', HARD)}|га`,
    acre: endings('акр', HARD),
    'metric-ton': `${endings('тонн', FEMININE)}|т`,
    kilogram: `${units.kilogram}|кг|кило`,
    gram: `${units.gram}|г|гр`,
    milligram: `${units.milligram}|мг`,
    ounce: endings('унци', 'я|и|ю|ей|й|ям'),
    barrel: `${OIL}|барр`,
    liter: `${units.liter}|л`,
    milliliter: `${units.milliliter}|мл`,
    gallon: endings('галлон', HARD),
    celsius: each(endings('градус', HARD), 'цельсия|по цельсию'),
    fahrenheit: each(endings('градус', HARD), 'фаренгейта|по фаренгейту'),
    degree: endings('градус', HARD),
    'kilometer-per-hour': `${each(units.kilometer!, 'в час')}|км ч|км в час`,
    'mile-per-hour': each(endings('мил', FEMININE_SOFT), 'в час'),
    'meter-per-second': `${each(METRE, 'в секунду')}|м с`,
    knot: 'узел|узла|узлов|узлами',
    'kilowatt-hour': `${each(units.kilowatt!, 'час|часа|часов')}|квт ч`,
    'megawatt-hour': `${each(units.megawatt!, 'час|часа|часов')}|мвт ч`,
    kilowatt: `${units.kilowatt}|квт`,
    megawatt: `${units.megawatt}|мвт`,
    gigawatt: `${units.gigawatt}|гвт`,
    volt: endings('вольт', HARD),
    carat: endings('карат', HARD),
    horsepower: 'лошадиных сил|лошадиные силы|л с',
  },
  belowZero: 'ниже нуля|мороза',
  scaledUnits: {
    [endings('килотонн', FEMININE)]: { unit: 'metric-ton', exponent: 3 },
    [endings('мегатонн', FEMININE)]: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|январь|январе|февраль|феврале|март|марте|апрель|апреле|май|мае|июнь|июне|июль|июле|август|августе|сентябрь|сентябре|октябрь|октябре|ноябрь|ноябре|декабрь|декабре|янв|фев|апр|авг|сен|окт|ноя|дек',
    beforeYear: 'год|году|года|годы|летом|зимой|весной|осенью',
    afterYear: 'год|года|году|годом|годы|годов|годах|годам|г|гг',
    clockAfter: 'утра|вечера|мск|gmt|utc',
    clockBefore: '',
  },
};
