import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of ordinals and adjectives, all cases, genders and numbers. */
const ADJECTIVE = 'y|a|e|ego|ej|emu|ym|ą|ych|ymi';
const ADJECTIVE_K = 'i|a|ie|iego|iej|im|ą|ich|imi';
/** Endings of nouns. */
const HARD = '|a|u|owi|em|ie|y|ów|om|ami|ach';
const of = (adjectives: Phrases, nouns: Phrases): Phrases => each(endings(adjectives, ADJECTIVE_K), nouns);

/** Cardinals, and the stems of ordinals with regular endings. */
const NUMBERS: Record<number, [cardinal: string, ordinal?: string]> = {
  0: ['zero|zera'],
  1: ['jeden|jedna|jedno|jednego|jednej|jednemu|jednym|jedną', 'pierwsz'],
  2: ['dwa|dwie|dwóch|dwu|dwom|dwóm|dwoma|dwiema|dwaj|dwoje'],
  3: ['trzy|trzech|trzem|trzema|trzej|troje'],
  4: ['cztery|czterech|czterem|czterema|czterej|czworo', 'czwart'],
  5: ['pięć|pięciu|pięcioma|pięcioro', 'piąt'],
  6: ['sześć|sześciu|sześcioma', 'szóst'],
  7: ['siedem|siedmiu|siedmioma', 'siódm'],
  8: ['osiem|ośmiu|ośmioma', 'ósm'],
  9: ['dziewięć|dziewięciu|dziewięcioma', 'dziewiąt'],
  10: ['dziesięć|dziesięciu|dziesięcioma', 'dziesiąt'],
  11: ['jedenaście|jedenastu', 'jedenast'],
  12: ['dwanaście|dwunastu', 'dwunast'],
  13: ['trzynaście|trzynastu', 'trzynast'],
  14: ['czternaście|czternastu', 'czternast'],
  15: ['piętnaście|piętnastu', 'piętnast'],
  16: ['szesnaście|szesnastu', 'szesnast'],
  17: ['siedemnaście|siedemnastu', 'siedemnast'],
  18: ['osiemnaście|osiemnastu', 'osiemnast'],
  19: ['dziewiętnaście|dziewiętnastu', 'dziewiętnast'],
  20: ['dwadzieścia|dwudziestu', 'dwudziest'],
  30: ['trzydzieści|trzydziestu', 'trzydziest'],
  40: ['czterdzieści|czterdziestu', 'czterdziest'],
  50: ['pięćdziesiąt|pięćdziesięciu', 'pięćdziesiąt'],
  60: ['sześćdziesiąt|sześćdziesięciu', 'sześćdziesiąt'],
  70: ['siedemdziesiąt|siedemdziesięciu', 'siedemdziesiąt'],
  80: ['osiemdziesiąt|osiemdziesięciu', 'osiemdziesiąt'],
  90: ['dziewięćdziesiąt|dziewięćdziesięciu', 'dziewięćdziesiąt'],
  100: ['sto|stu', 'setn'],
  200: ['dwieście|dwustu', 'dwusetn'],
  300: ['trzysta|trzystu', 'trzechsetn'],
  400: ['czterysta|czterystu', 'czterechsetn'],
  500: ['pięćset|pięciuset', 'pięćsetn'],
  600: ['sześćset|sześciuset', 'sześćsetn'],
  700: ['siedemset|siedmiuset', 'siedemsetn'],
  800: ['osiemset|ośmiuset', 'osiemsetn'],
  900: ['dziewięćset|dziewięciuset', 'dziewięćsetn'],
};
const cardinals: Record<number, string> = {};
const ordinals: Record<number, string> = {
  1000: endings('tysięczn', ADJECTIVE),
  1000000: endings('milionow', ADJECTIVE),
};
const denominators: Record<number, string> = { 1000: 'tysięcznych|tysięczna|tysięczne' };
for (const [key, [cardinal, stem]] of Object.entries(NUMBERS)) {
  const value = Number(key);
  cardinals[value] = cardinal;
  if (stem === undefined) continue;
  ordinals[value] = endings(stem, ADJECTIVE);
  if (value > 3) denominators[value] = endings(stem, 'a|e|ych|ą|ej');
}
/** Of people of both sexes and of children: czternaścioro dzieci. */
for (const [value, stem] of Object.entries({
  2: 'dwoj',
  3: 'troj',
  4: 'czwor',
  5: 'pięcior',
  6: 'sześcior',
  7: 'siedmior',
  8: 'ośmior',
  9: 'dziewięcior',
  10: 'dziesięcior',
  11: 'jedenaścior',
  12: 'dwanaścior',
  14: 'czternaścior',
  15: 'piętnaścior',
}))
  cardinals[Number(value)] += `|${endings(stem, Number(value) < 4 ? 'e|ga|giem' : 'o|ga|giem')}`;
ordinals[1] += '|pierwsi';
ordinals[2] = endings('drug', 'i|a|ie|iego|iej|iemu|im|ą|ich|imi');
ordinals[3] = endings('trzeci', '|a|e|ego|ej|emu|m|ą|ch|mi');
denominators[3] = 'trzecia|trzecie|trzecich|trzecią|trzeciej';

const METRE = endings('metr', `${HARD}|ze`);
const units = metric({
  prefixes: 'kilo hekto deka decy centy mili mikro nano mega giga tera',
  bases: {
    meter: METRE,
    gram: endings('gram', HARD),
    liter: 'litr|litra|litry|litrów|litrach|litrami',
    watt: endings('wat', HARD),
    byte: endings('bajt', HARD),
    bit: endings('bit', HARD),
  },
  square: (length) =>
    `${each(length, 'kwadratowy|kwadratowe|kwadratowych|kwadratowego')}|${each('kw', length)}`,
  cubic: (length) => each(length, 'sześcienny|sześcienne|sześciennych|sześciennego'),
  lengths: { foot: 'stopa|stopy|stóp|stopę', mile: 'mila|mile|mil|milę|mili' },
});
const DOLLAR = 'dolar|dolara|dolary|dolarów|dolarom|dolarami|dolarach|dol';
const CROWN = 'korona|korony|koron|koronę';
const ROUBLE = 'rubel|rubla|ruble|rubli|rublach|rublami';
const POUND = 'funt|funta|funty|funtów|funtach';
const FRANC = 'frank|franka|franki|franków|frankach';
const RUPEE = 'rupia|rupie|rupii|rupię';

/** Polish, numbers and what they count in all cases. */
export const pl: QuantityLanguage = {
  lang: 'pl',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  ordinalRuns: true,
  joins: 'optional',
  cardinals,
  hundred: '',
  scales: {
    3: 'tysiąc|tysiąca|tysiącem|tysiącu',
    6: 'milion|miliona|milionem|milionie',
    9: 'miliard|miliarda|miliardem|miliardzie',
    12: 'bilion|biliona|bilionem',
  },
  pluralScales: {
    3: 'tysiące|tysięcy|tysiącom|tysiącami|tysiącach|tys',
    6: 'miliony|milionów|milionom|milionami|milionach|mln',
    9: 'miliardy|miliardów|miliardom|miliardami|miliardach|mld',
    12: 'biliony|bilionów|bilionach|bln',
  },
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'tuzin|tuziny|tuzinów' },
  ordinals,
  ordinalSuffixes: 'szy|sza|gi|ga|ci|cia|ty|ta|my|ma|ty|go|tego|ego',
  ordinalMarks: '-',
  ordinalSigns: '.',
  fractions: {
    '1/2': 'połowa|połowę|połowy|połowie|połową|pół',
    '1/4': 'ćwierć',
    '3/2': 'półtora|półtorej',
  },
  denominators,
  bareFractions: true,
  onlyJoined: 'pół',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'i|oraz',
    article: '',
    of: '',
    point: 'przecinek|kropka',
    minus: 'minus',
    over: '',
    outOf: 'z|na',
    part: '',
    to: 'do|i|lub|albo',
    between: 'między|pomiędzy|od',
    beforeUnits: 'pół',
    with: 'z',
    abbreviated: 'tys|bln',
  },
  notNumbers: [
    {
      word: 'połowa|połowę|połowy|połowie',
      after: 'pierwsza|pierwszej|pierwszą|druga|drugiej|drugą',
      before: '',
    },
  ],
  percent:
    'procent|procenta|procentu|procentów|procentach|proc|punkt procentowy|punktu procentowego|punkty procentowe|punktów procentowych|pkt proc',
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${each(DOLLAR, 'amerykański|amerykańskich|amerykańskie|usa')}|${of('amerykańsk', DOLLAR)}`,
    CAD: each(DOLLAR, 'kanadyjski|kanadyjskich|kanadyjskie'),
    AUD: each(DOLLAR, 'australijski|australijskich|australijskie'),
    HKD: each(DOLLAR, 'hongkoński|hongkońskich'),
    EUR: 'euro',
    GBP: each(POUND, 'szterling|szterlingów|brytyjskich|szterlinga'),
    JPY: 'jen|jena|jeny|jenów',
    CNY: 'juan|juana|juany|juanów|juanach|renminbi',
    RUB: `${ROUBLE}|${each(ROUBLE, 'rosyjski|rosyjskich|rosyjskie')}`,
    UAH: 'hrywna|hrywny|hrywien|hrywnę',
    INR: `${RUPEE}|${each(RUPEE, 'indyjskich|indyjska|indyjskie')}`,
    CHF: each(FRANC, 'szwajcarski|szwajcarskich|szwajcarskie'),
    SEK: each(CROWN, 'szwedzkich|szwedzka|szwedzkie'),
    NOK: each(CROWN, 'norweskich|norweska|norweskie'),
    DKK: each(CROWN, 'duńskich|duńska|duńskie'),
    CZK: each(CROWN, 'czeskich|czeska|czeskie'),
    PLN: 'złoty|złote|złotych|złotego|złotymi|zł',
    TRY: 'lira turecka|liry tureckie|lir tureckich',
    ILS: 'szekel|szekli|szekle',
    KRW: 'won|wonów|wony',
    KZT: 'tenge',
    SAR: 'riali saudyjskich|riale saudyjskie',
    IRR: 'riali irańskich|riale irańskie',
    BTC: 'bitcoin|bitcoiny|bitcoinów',
  },
  moneyOrMeasure: [{ words: POUND, money: 'GBP', measure: 'pound' }],
  plainCurrencies: `${FRANC}|${CROWN}|peso|dinar|dinary|dinarów|rial|riali|riale|lira|liry|lir`,
  subunits: 'grosz|grosze|groszy|cent|centy|centów|pens|pensów|kopiejka|kopiejek|kopiejki',
  units: {
    ...units,
    'cubic-meter': `${units['cubic-meter']}|m sześc|metrów sześc`,
    'square-kilometer': `${units['square-kilometer']}|km kw`,
    kilogram: `${units.kilogram}|kilo|kg`,
    yard: 'jard|jardów|jardy',
    inch: 'cal|cala|cale|cali',
    'nautical-mile': 'mil morskich|mile morskie|mila morska',
    hectare: 'hektar|hektara|hektary|hektarów|hektarach',
    acre: 'akr|akra|akry|akrów',
    'metric-ton': 'tona|tony|ton|tonę|tonach|tonami',
    ounce: 'uncja|uncje|uncji',
    barrel: 'baryłka|baryłki|baryłek|baryłkę',
    gallon: 'galon|galonów|galony',
    celsius: each('stopień|stopnie|stopni|stopnia', 'celsjusza|c'),
    fahrenheit: each('stopień|stopnie|stopni', 'fahrenheita'),
    degree: 'stopień|stopnie|stopni|stopnia',
    'kilometer-per-hour': each(`${units.kilometer}|km`, 'na godzinę|h'),
    'meter-per-second': each(METRE, 'na sekundę'),
    knot: 'węzeł|węzły|węzłów',
    'kilowatt-hour': 'kilowatogodzin|kilowatogodziny|kilowatogodzina',
    volt: 'wolt|wolty|woltów',
    carat: 'karat|karaty|karatów',
  },
  belowZero: 'poniżej zera|mrozu',
  scaledUnits: {
    'kilotona|kilotony|kiloton': { unit: 'metric-ton', exponent: 3 },
    'megatona|megatony|megaton': { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|styczniu|luty|lutym|marzec|marcu|kwiecień|kwietniu|maj|maju|czerwiec|czerwcu|lipiec|lipcu|sierpień|sierpniu|wrzesień|wrześniu|październik|październiku|listopad|listopadzie|grudzień|grudniu',
    beforeYear: 'rok|roku|latach|lata|latem|zimą|wiosną|jesienią|r',
    afterYear: 'rok|roku|rokiem|r',
    clockAfter: 'gmt',
    clockBefore: 'godz|godzinie|godziny|godziną',
  },
};
