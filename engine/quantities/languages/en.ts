import type { QuantityLanguage } from '../types.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL: Record<number, [cardinal: string, ordinal: string]> = {
  1: ['one', 'first'],
  2: ['two', 'second'],
  3: ['three', 'third'],
  4: ['four', 'fourth'],
  5: ['five', 'fifth'],
  6: ['six', 'sixth'],
  7: ['seven', 'seventh'],
  8: ['eight', 'eighth'],
  9: ['nine', 'ninth|nineth'],
  10: ['ten', 'tenth'],
  11: ['eleven', 'eleventh'],
  12: ['twelve', 'twelfth'],
  13: ['thirteen', 'thirteenth'],
  14: ['fourteen', 'fourteenth'],
  15: ['fifteen', 'fifteenth'],
  16: ['sixteen', 'sixteenth'],
  17: ['seventeen', 'seventeenth'],
  18: ['eighteen', 'eighteenth'],
  19: ['nineteen', 'nineteenth'],
};
const SCALES: Record<number, string> = {
  3: 'thousand',
  6: 'million',
  9: 'billion',
  12: 'trillion',
  15: 'quadrillion',
};

const cardinals: Record<number, string> = { 0: 'zero|nought|naught' };
const ordinals: Record<number, string> = { 100: 'hundredth' };
const fractions: Record<string, string> = { '1/2': 'half', '1/4': 'quarter|fourth', '1/100': 'hundredth' };
const denominators: Record<number, string> = { 2: 'halves', 4: 'quarters|fourths', 100: 'hundredths' };
for (const [key, [cardinal, ordinal]] of Object.entries(SMALL)) {
  const value = Number(key);
  cardinals[value] = cardinal;
  ordinals[value] = ordinal;
  if (value < 3 || value === 4) continue;
  fractions[`1/${value}`] = ordinal;
  denominators[value] = ordinal.replaceAll(/(?=\||$)/g, 's');
}
for (const [i, tens] of TENS.entries()) {
  const value = 20 + 10 * i;
  const stem = tens.slice(0, -1);
  cardinals[value] = tens;
  ordinals[value] = `${stem}ieth`;
  fractions[`1/${value}`] = `${stem}ieth`;
  denominators[value] = `${stem}ieths`;
}
for (const [exponent, word] of Object.entries(SCALES)) {
  const value = 10 ** Number(exponent);
  ordinals[value] = `${word}th`;
  fractions[`1/${value}`] = `${word}th`;
  denominators[value] = `${word}ths`;
}

/** English, British and American, with the Indian lakh and crore. */
export const en: QuantityLanguage = {
  lang: 'en',
  script: 'Latn',
  marks: { decimal: '.', group: ',', loneGroup: 'list' },
  tensAfterOnes: false,
  joins: 'optional',
  cardinals,
  hundred: 'hundred',
  scales: { ...SCALES, 5: 'lakh|lac|lkh', 7: 'crore' },
  pluralScales: { 3: 'thousands', 5: 'lakhs', 6: 'millions', 7: 'crores', 9: 'billions', 12: 'trillions' },
  bareScales: false,
  dozen: 'dozen|dozens',
  ordinals,
  ordinalSuffixes: 'st|nd|rd|th',
  fractions,
  denominators,
  abbreviations: {
    k: 3,
    K: 3,
    mn: 6,
    mln: 6,
    mio: 6,
    M: 6,
    MM: 6,
    mil: 6,
    bn: 9,
    Bn: 9,
    BN: 9,
    bln: 9,
    B: 9,
    tn: 12,
    trn: 12,
  },
  moneyAbbreviations: { m: 6, mm: 6, b: 9, t: 12, T: 12 },
  words: {
    and: 'and',
    article: 'a|an',
    of: 'of',
    point: 'point',
    minus: 'minus|negative',
    over: 'over',
    to: 'to|and|through|or',
    between: 'between|from',
  },
  bareFractions: false,
  notNumbers: [
    {
      word: 'one',
      after:
        'the|that|this|no|any|every|each|which|another|some|only|loved|wrong|right|last|next|previous|current|good|big|new|old|little|young|evil|square',
      before: 'another|s|who|whose',
    },
    {
      word: 'half|quarter',
      after: 'first|second|third|fourth|last|latter|other|next|previous|this|final|opening|latest',
      before: 'year|finals|time|backs',
    },
    { word: 'second', after: 'per|split|every', before: '' },
  ],
  percent: 'percent|per cent|pct|percents|percentage point|percentage points|pc',
  percentBefore: '',
  currencies: {
    USD: 'dollar|dollars|us dollar|us dollars|u s dollar|u s dollars|american dollar|american dollars|greenbacks|bucks|buck',
    CAD: 'canadian dollar|canadian dollars',
    AUD: 'australian dollar|australian dollars',
    NZD: 'new zealand dollar|new zealand dollars',
    HKD: 'hong kong dollar|hong kong dollars',
    SGD: 'singapore dollar|singapore dollars',
    TWD: 'taiwan dollar|taiwan dollars|new taiwan dollars',
    EUR: 'euro|euros',
    GBP: 'pound sterling|pounds sterling|british pound|british pounds|sterling|quid',
    JPY: 'yen|japanese yen',
    CNY: 'yuan|yuans|chinese yuan|renminbi|rmb|kuai',
    RUB: 'ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian roubles',
    UAH: 'hryvnia|hryvnias|hryvnya',
    BYN: 'belarusian ruble|belarusian rubles',
    INR: 'rupee|rupees|indian rupee|indian rupees',
    PKR: 'pakistani rupee|pakistani rupees',
    LKR: 'sri lankan rupee|sri lankan rupees',
    CHF: 'swiss franc|swiss francs',
    SEK: 'swedish krona|swedish kronor',
    NOK: 'norwegian krone|norwegian kroner',
    DKK: 'danish krone|danish kroner',
    PLN: 'zloty|zlotys|zlotych',
    TRY: 'turkish lira|turkish liras',
    ILS: 'shekel|shekels|israeli shekel|israeli shekels',
    KRW: 'won|south korean won',
    KZT: 'tenge',
    GEL: 'lari|georgian lari',
    MNT: 'tugrik|tugriks|togrog',
    EGP: 'egyptian pound|egyptian pounds|geneh|le|l e',
    SYP: 'syrian pounds',
    LBP: 'lebanese pounds',
    KWD: 'kuwaiti dinar|kuwaiti dinars',
    JOD: 'jordanian dinar|jordanian dinars',
    IQD: 'iraqi dinar|iraqi dinars',
    SAR: 'saudi riyal|saudi riyals|saudiriyal',
    QAR: 'qatari riyal|qatari riyals',
    IRR: 'iranian rial|iranian rials',
    AED: 'dirham|dirhams|emirati dirhams|uae dirhams',
    MYR: 'ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit',
    IDR: 'rupiah',
    THB: 'baht',
    VND: 'dong',
    PHP: 'philippine pesos',
    MXN: 'mexican peso|mexican pesos',
    BRL: 'reais',
    ZAR: 'rand',
    VES: 'bolivar|bolivars',
    BTC: 'bitcoin|bitcoins',
    FIM: 'finnish markka|markka',
    ESP: 'peseta|pesetas',
    NLG: 'dutch guilder|dutch guilders',
    DEM: 'deutsche mark|deutsche marks|deutschmarks',
    ITL: 'italian lire',
    FRF: 'french franc|french francs',
    BEF: 'belgian franc|belgian francs',
  },
  plainCurrencies:
    'dinar|dinars|riyal|riyals|rial|rials|franc|francs|peso|pesos|krone|kroner|krona|kronor|lira|liras|lire|guilder|guilders',
  subunits: 'cent|cents|penny|pennies|pence|kopeck|kopecks|kopek|kopeks|paise|sen|sens|satoshi|satoshis',
  units: {
    kilometer: 'kilometer|kilometers|kilometre|kilometres',
    meter: 'meter|meters|metre|metres',
    centimeter: 'centimeter|centimeters|centimetre|centimetres',
    millimeter: 'millimeter|millimeters|millimetre|millimetres',
    decimeter: 'decimeter|decimeters|decimetre|decimetres',
    mile: 'mile|miles',
    'nautical-mile': 'nautical mile|nautical miles',
    yard: 'yard|yards',
    foot: 'foot|feet',
    inch: 'inch|inches',
    'light-year': 'light year|light years',
    nanometer: 'nanometer|nanometers|nanometre|nanometres',
    'square-kilometer':
      'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq kilometers|sq kilometres',
    'square-mile': 'square mile|square miles|sq mi|sq miles',
    'square-meter': 'square meter|square meters|square metre|square metres|sq m',
    'square-foot': 'square foot|square feet|sq ft',
    hectare: 'hectare|hectares',
    acre: 'acre|acres',
    'cubic-meter': 'cubic meter|cubic meters|cubic metre|cubic metres|cu m',
    'cubic-kilometer': 'cubic kilometers|cubic kilometres',
    'cubic-foot': 'cubic foot|cubic feet|cu ft',
    'cubic-centimeter': 'cubic centimeters|cubic centimetres',
    kilogram: 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos',
    gram: 'gram|grams|gramme|grammes',
    milligram: 'milligram|milligrams|milligramme|milligrammes',
    microgram: 'microgram|micrograms|microgramme|microgrammes',
    'metric-ton': 'tonne|tonnes|metric ton|metric tons',
    ton: 'ton|tons',
    pound: 'pound|pounds',
    ounce: 'ounce|ounces',
    stone: 'stone',
    barrel: 'barrel|barrels|barrels of oil',
    liter: 'liter|liters|litre|litres',
    milliliter: 'milliliter|milliliters|millilitre|millilitres',
    gallon: 'gallon|gallons',
    pint: 'pint|pints',
    quart: 'quart|quarts',
    cup: 'cup|cups',
    tablespoon: 'tablespoon|tablespoons|tbsp',
    teaspoon: 'teaspoon|teaspoons|tsp',
    bushel: 'bushel|bushels',
    celsius: 'degrees celsius|degree celsius|celsius|degrees centigrade|degrees c',
    fahrenheit: 'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f',
    degree: 'degree|degrees',
    radian: 'radian|radians',
    revolution: 'turn|turns|revolution|revolutions',
    'kilometer-per-hour':
      'kilometers per hour|kilometres per hour|kilometer per hour|kilometre per hour|kilometers an hour|kilometres an hour|km per hour|km an hour',
    'mile-per-hour': 'miles per hour|mile per hour|miles an hour',
    'meter-per-second': 'meters per second|metres per second|meter per second|metre per second',
    knot: 'knot|knots',
    watt: 'watt|watts',
    kilowatt: 'kilowatt|kilowatts',
    megawatt: 'megawatt|megawatts',
    gigawatt: 'gigawatt|gigawatts',
    'kilowatt-hour': 'kilowatt hour|kilowatt hours',
    volt: 'volt|volts',
    byte: 'byte|bytes',
    kilobyte: 'kilobyte|kilobytes',
    megabyte: 'megabyte|megabytes',
    gigabyte: 'gigabyte|gigabytes',
    terabyte: 'terabyte|terabytes',
    bit: 'bits',
    megabit: 'megabit|megabits',
    carat: 'carat|carats',
    horsepower: 'horsepower',
  },
  scaledUnits: {
    'bcm|bcma': { unit: 'cubic-meter', exponent: 9 },
    mcm: { unit: 'cubic-meter', exponent: 6 },
    tcm: { unit: 'cubic-meter', exponent: 12 },
    'kiloton|kilotons|kilotonne|kilotonnes': { unit: 'metric-ton', exponent: 3 },
    'megaton|megatons|megatonne|megatonnes': { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
    beforeYear:
      'in|since|until|till|by|from|of|year|before|after|during|early|late|mid|summer|winter|spring|autumn|fall|to|and|through|circa|christmas',
    clockAfter: 'am|pm|a m|p m|gmt|utc|est|o',
    clockBefore: '',
  },
};
