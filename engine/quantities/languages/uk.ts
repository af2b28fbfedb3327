import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of nouns, all cases and numbers. */
const HARD = '|а|у|ові|ом|і|и|ів|ам|ами|ах';
const SOFT = 'ь|я|ю|ем|і|ів|ям|ями|ях';
const FEMININE = 'а|и|і|у|ою||ам|ами|ах';
/** Endings that adjectives have after a number, before their noun. */
const ADJECTIVE = 'ий|ого|их|ими|і|а|у|ої';
const of = (adjectives: Phrases, nouns: Phrases): Phrases => each(endings(adjectives, ADJECTIVE), nouns);

/** Stems of ordinals with regular endings. */
const ORDINALS: Record<number, string> = {
  1: 'перш',
  2: 'друг',
  4: 'четверт',
  5: "п'ят",
  6: 'шост',
  7: 'сьом',
  8: 'восьм',
  9: "дев'ят",
  10: 'десят',
  11: 'одинадцят',
  12: 'дванадцят',
  13: 'тринадцят',
  14: 'чотирнадцят',
  15: "п'ятнадцят",
  16: 'шістнадцят',
  17: 'сімнадцят',
  18: 'вісімнадцят',
  19: "дев'ятнадцят",
  20: 'двадцят',
  30: 'тридцят',
  40: 'сороков',
  50: "п'ятдесят",
  60: 'шістдесят',
  70: 'сімдесят',
  80: 'вісімдесят',
  90: "дев'яност",
  100: 'сот',
  200: 'двохсот',
  300: 'трьохсот',
  400: 'чотирьохсот',
  500: "п'ятисот",
  600: 'шестисот',
  700: 'семисот',
  800: 'восьмисот',
  900: "дев'ятисот",
  1000: 'тисячн',
  1000000: 'мільйонн',
  1000000000: 'мільярдн',
};
const ORDINAL = 'ий|ого|ому|им|і|их|ими|а|ої|ій|у|ою|е';
const ordinals: Record<number, string> = { 3: endings('трет', 'ій|я|є|ього|ьої|ьому|ю|ім|і|іх|іми|ьою') };
const denominators: Record<number, string> = { 3: 'третини|третіх', 4: 'чверті|чвертей' };
const cardinals: Record<number, string> = {};
for (const [key, stem] of Object.entries(ORDINALS)) {
  const value = Number(key);
  ordinals[value] = endings(stem, ORDINAL);
  if (value > 4) denominators[value] = endings(stem, 'а|их|і|у|ої');
  // пять and its like decline alike.
  if ((value > 8 && value <= 30) || value === 5) cardinals[value] = endings(stem, 'ь|и|ьох|ьом|ьома');
}

const METRE = endings('метр', HARD);
const units = metric({
  prefixes: 'кіло гекто дека деци санти мілі мікро нано мега гіга тера',
  bases: {
    meter: METRE,
    gram: endings('грам', HARD),
    liter: endings('літр', HARD),
    watt: endings('ват', HARD),
    byte: endings('байт', HARD),
    bit: endings('біт', HARD),
  },
  square: (length) => `${each(endings('квадратн', ADJECTIVE), length)}|${each('кв', length)}`,
  cubic: (length) => `${each(endings('кубічн', ADJECTIVE), length)}|${each('куб', length)}`,
  lengths: { foot: endings('фут', HARD), mile: 'миля|милі|миль|милю|милями|милям|милях' },
});
const DOLLAR = `${endings('долар', HARD)}|дол`;
const ROUBLE = `${endings('рубл', SOFT)}|${endings('карбованц', 'я|і|ів')}|руб`;
const POUND = endings('фунт', HARD);
const CROWN = endings('крон', FEMININE);
const FRANC = endings('франк', HARD);
const DINAR = endings('динар', HARD);
const RIAL = endings('ріал|реал', HARD);
const LIRA = endings('лір', FEMININE);
const RUPEE = endings('рупі', 'я|ї|ю|єю|й|ям');

/** Ukrainian, numbers and what they count in all cases. */
export const uk: QuantityLanguage = {
  lang: 'uk',
  script: 'Cyrl',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  joins: 'optional',
  cardinals: {
    ...cardinals,
    0: endings('нул', SOFT),
    1: 'один|одна|одне|одно|одного|одної|однієї|одній|одну|одному|одним|однією',
    2: 'два|дві|двох|двом|двома|двоє',
    3: 'три|трьох|трьом|трьома|троє',
    4: 'чотири|чотирьох|чотирьом|чотирма|четверо',
    6: 'шість|шести|шістьох|шістьом|шістьма|шестеро',
    7: 'сім|семи|сімох|сімом|семеро',
    8: 'вісім|восьми|вісьмох|вісьмом|вісьма',
    40: 'сорок|сорока',
    50: "п'ятдесят|п'ятдесяти|п'ятдесятьох",
    60: 'шістдесят|шістдесяти|шістдесятьох',
    70: 'сімдесят|сімдесяти|сімдесятьох',
    80: 'вісімдесят|вісімдесяти|вісімдесятьох',
    90: "дев'яносто|дев'яноста",
    100: 'сто|ста',
    200: 'двісті|двохсот|двомстам|двомастами',
    300: 'триста|трьохсот|трьомстам|трьомастами',
    400: 'чотириста|чотирьохсот|чотирьомстам|чотирмастами',
    500: "п'ятсот|п'ятисот|п'ятистам",
    600: 'шістсот|шестисот|шестистам',
    700: 'сімсот|семисот|семистам',
    800: 'вісімсот|восьмисот|восьмистам',
    900: "дев'ятсот|дев'ятисот|дев'ятистам",
  },
  hundred: '',
  scales: {
    3: 'тисяча|тисячу|тисячею',
    6: endings('мільйон', '|а|у|ом'),
    9: endings('мільярд', '|а|у|ом'),
    12: endings('трильйон', '|а|у|ом'),
  },
  pluralScales: {
    3: 'тисячі|тисяч|тисячам|тисячами|тисячах|тис',
    6: `${endings('мільйон', 'и|ів|ам|ами|ах|і')}|млн`,
    9: `${endings('мільярд', 'и|ів|ам|ами|ах|і')}|млрд`,
    12: `${endings('трильйон', 'и|ів|ам|ами|ах|і')}|трлн`,
  },
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 10: 'десяток|десятка|десятків', 12: 'дюжина|дюжини|дюжин', 100: 'сотня|сотню|сотень' },
  ordinals,
  ordinalSuffixes: 'й|а|я|е|є|го|му|м|у|ю|ий|ій|ого|ої|ому|им|ої|і|их|ми|ша|га|та|та|ма|ша|ше|ге|те|ме',
  ordinalMarks: '-\u2011',
  cardinalSuffixes: 'ти|х|ьох|ох',
  fractions: {
    '1/2': 'половина|половини|половину|половині|половиною|пів',
    '1/3': 'третина|третину|третиною',
    '1/4': 'чверть|чвертю',
    '3/2': 'півтора|півтори|полутора',
    '500000/1': 'півмільйона',
    '500000000/1': 'півмільярда',
  },
  denominators,
  bareFractions: true,
  onlyJoined: 'пів',
  abbreviations: { к: 3, К: 3, М: 6, Г: 9, k: 3, K: 3, M: 6 },
  moneyAbbreviations: { m: 6, bn: 9, mln: 6 },
  words: {
    and: 'і|й|та',
    article: '',
    of: '',
    point: 'крапка|кома',
    minus: 'мінус',
    over: '',
    outOf: 'з|із',
    part: '',
    to: 'до|і|та|або|чи|по',
    between: 'між|від|з|із',
    beforeUnits: 'пів',
    with: 'з|із|цілих|ціла',
    abbreviated: 'тис|млн|млрд|трлн',
  },
  notNumbers: [
    {
      word: 'половині|половина|половину|половини|половиною',
      after: 'перша|першій|першу|друга|другій|другу|інша',
      before: '',
    },
    { word: 'сім|семи', after: '', before: "ї|'ї" },
    { word: 'один|одна|одне|одного|одної|одному', after: '', before: 'одного|одному|одним|за' },
  ],
  percent: `${endings('відсот', 'ок|ка|ки|ків|кам|ками|ках|ком')}|${endings('процент', HARD)}|${each('відсотковий|відсоткових|відсоткові|процентних|процентні', 'пункт|пункти|пунктів')}|в п`,
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${each(DOLLAR, 'сша')}|${of('американськ', DOLLAR)}`,
    CAD: of('канадськ', DOLLAR),
    AUD: of('австралійськ', DOLLAR),
    NZD: of('новозеландськ', DOLLAR),
    HKD: of('гонконгськ', DOLLAR),
    SGD: of('сінгапурськ', DOLLAR),
    TWD: of('тайванськ', DOLLAR),
    EUR: 'євро',
    GBP: `${each(POUND, 'стерлінгів')}|${of('британськ', POUND)}`,
    JPY: `${endings('єн|ієн', FEMININE)}|${of('японськ', endings('єн|ієн', FEMININE))}`,
    CNY: `${endings('юан', 'ь|я|ю|ем|і|ів|ям|ями|ях')}|${of('китайськ', endings('юан', 'ь|я|і|ів'))}`,
    RUB: `${ROUBLE}|${of('російськ', ROUBLE)}`,
    BYN: of('білоруськ', ROUBLE),
    UAH: `${endings('грив', 'ня|ні|ню|нею|ень|ням|нями|нях')}|грн|${of('українськ', 'гривень|гривні|гривня')}`,
    INR: `${RUPEE}|${of('індійськ', RUPEE)}`,
    PKR: of('пакистанськ', RUPEE),
    CHF: of('швейцарськ', FRANC),
    SEK: of('шведськ', CROWN),
    NOK: of('норвезьк', CROWN),
    DKK: of('данськ', CROWN),
    CZK: of('чеськ', CROWN),
    PLN: 'злотий|злотих|злотого|злоті|злотими',
    TRY: of('турецьк', LIRA),
    EGP: of('єгипетськ', POUND),
    ILS: endings('шекел', SOFT),
    KRW: `${endings('вон', FEMININE)}|${of('південнокорейськ', endings('вон', FEMININE))}`,
    KZT: 'тенге',
    GEL: 'ларі',
    SAR: of('саудівськ', RIAL),
    IRR: of('іранськ', RIAL),
    KWD: of('кувейтськ', DINAR),
    AED: endings('дирхам', HARD),
    MXN: of('мексиканськ', 'песо'),
    BRL: of('бразильськ', RIAL),
    BTC: endings('біткоїн|біткойн', HARD),
  },
  moneyOrMeasure: [{ words: POUND, money: 'GBP', measure: 'pound' }],
  plainCurrencies: `${FRANC}|${CROWN}|${LIRA}|${DINAR}|${RIAL}|песо`,
  subunits: `${endings('цент|пенс', HARD)}|копійка|копійки|копійок|копійку|коп`,
  units: {
    ...units,
    kilometer: `${units.kilometer}|км`,
    meter: `${METRE}|м`,
    centimeter: `${units.centimeter}|см`,
    millimeter: `${units.millimeter}|мм`,
    'square-kilometer': `${units['square-kilometer']}|${each('кв|квадратних', 'км')}`,
    'square-meter': `${units['square-meter']}|кв м`,
    'cubic-meter': `${units['cubic-meter']}|куб м|кубів|${endings('кубометр', HARD)}`,
    'cubic-kilometer': `${units['cubic-kilometer']}|куб км`,
    yard: endings('ярд', HARD),
    inch: endings('дюйм', HARD),
    'nautical-mile': of('морськ', 'миля|милі|миль|милю'),
    hectare: `${endings('гектар', HARD)}|га`,
    acre: endings('акр', HARD),
    'metric-ton': `${endings('тонн', FEMININE)}|т`,
    kilogram: `${units.kilogram}|кг|кіло`,
    gram: `${units.gram}|г`,
    ounce: endings('унці', 'я|ї|ю|й'),
    barrel: `${endings('барел', `${SOFT}|ей`)}|барел`,
    liter: `${units.liter}|л`,
    gallon: endings('галон', HARD),
    celsius: each(endings('градус', HARD), 'цельсія|за цельсієм'),
    fahrenheit: each(endings('градус', HARD), 'фаренгейта|за фаренгейтом'),
    degree: endings('градус', HARD),
    'kilometer-per-hour': `${each(units.kilometer!, 'на годину|за годину')}|км год|км на годину`,
    'meter-per-second': each(METRE, 'на секунду|за секунду'),
    knot: 'вузол|вузла|вузлів|вузли',
    'kilowatt-hour': `${each(units.kilowatt!, 'година|годин|години')}|квт год`,
    kilowatt: `${units.kilowatt}|квт`,
    megawatt: `${units.megawatt}|мвт`,
    gigawatt: `${units.gigawatt}|гвт`,
    volt: endings('вольт', HARD),
    carat: endings('карат', HARD),
  },
  belowZero: 'нижче нуля|морозу',
  scaledUnits: {
    [endings('кілотонн', FEMININE)]: { unit: 'metric-ton', exponent: 3 },
    [endings('мегатонн', FEMININE)]: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|січень|січні|лютий|лютому|березень|березні|квітень|квітні|травень|травні|червень|червні|липень|липні|серпень|серпні|вересень|вересні|жовтень|жовтні|листопад|листопаді|грудень|грудні',
    beforeYear: 'рік|році|року|роки|влітку|взимку|навесні|восени',
    afterYear: 'рік|року|році|роком|роки|років|роках|рр|р',
    clockAfter: 'ранку|вечора|gmt|utc',
    clockBefore: '',
  },
};
