/** What Croatian and Serbian share, in the words of either and in Latin letters. */
import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of ordinals and adjectives, all cases, genders and numbers. */
const ADJECTIVE = 'i|a|o|e|u|og|oga|om|ome|omu|oj|im|ima|ih';
/** The same of a stem that ends soft (treći), and those that adjectives have before what is counted. */
const SOFT = 'i|a|e|u|eg|ega|em|emu|oj|im|ima|ih';
const COUNTED = 'i|a|e|u|og|oga|ih';
/** Endings of nouns. */
const MASCULINE = '|a|u|om|i|e|ima';
const FEMININE = 'a|e|i|u|om|ama';
const of = (adjectives: Phrases, nouns: Phrases): Phrases => each(endings(adjectives, COUNTED), nouns);

/** Cardinals, and the stems of ordinals. */
const NUMBERS: Record<number, [cardinal: Phrases, ordinal?: Phrases]> = {
  0: ['nula|nule|nulu'],
  1: ['jedan|jedna|jedno|jednog|jednoga|jedne|jednu|jednom|jednoj|jednim', 'prv'],
  2: ['dva|dvije|dve|dvaju|dviju|dvama|dvoje|dvojica|dvojice', 'drug'],
  3: ['tri|triju|trima|troje|trojica|trojice'],
  4: ['četiri|četiriju|četvero|četvoro|četvorica|četvorice', 'četvrt'],
  7: ['sedam', 'sedm'],
  8: ['osam', 'osm'],
  200: ['dvjesto|dvjesta|dvesta|dvesto', 'dvjestot|dvestot'],
  300: ['tristo|trista', 'tristot'],
  400: ['četiristo|četristo', 'četiristot'],
  500: ['petsto', 'petstot'],
  // Not šesto, which is the sixth.
  600: ['šeststo', 'šeststot|šestot'],
  700: ['sedamsto', 'sedamstot'],
  800: ['osamsto', 'osamstot'],
  900: ['devetsto', 'devetstot'],
};
for (const [value, word] of [
  [5, 'pet'],
  [6, 'šest'],
  [9, 'devet'],
  [10, 'deset'],
  [11, 'jedanaest'],
  [12, 'dvanaest'],
  [13, 'trinaest'],
  [14, 'četrnaest'],
  [15, 'petnaest'],
  [16, 'šesnaest'],
  [17, 'sedamnaest'],
  [18, 'osamnaest'],
  [19, 'devetnaest'],
  [20, 'dvadeset'],
  [30, 'trideset'],
  [40, 'četrdeset'],
  [50, 'pedeset'],
  [60, 'šezdeset'],
  [70, 'sedamdeset'],
  [80, 'osamdeset'],
  [90, 'devedeset'],
] as const)
  NUMBERS[value] = [word, word];

const cardinals: Record<number, Phrases> = {};
const ordinals: Record<number, Phrases> = {
  3: endings('treć', SOFT),
  100: endings('stot', ADJECTIVE),
  1000: `${endings('tisuć', SOFT)}|${endings('hiljadit', ADJECTIVE)}`,
  1000000: endings('milijunt|milionit', ADJECTIVE),
};
const PART = 'ina|ine|inu|ini|inom';
const denominators: Record<number, Phrases> = {
  3: endings('treć', PART),
  100: `${endings('stotink|stot', 'a|e|u|i|ih')}`,
  1000: endings('tisućink|tisućin|hiljadit', 'a|e|u|i|ih'),
};
for (const [key, [cardinal, stem]] of Object.entries(NUMBERS)) {
  const value = Number(key);
  cardinals[value] = cardinal;
  if (stem === undefined) continue;
  ordinals[value] = endings(stem, ADJECTIVE);
  if (value > 3) denominators[value] = endings(stem, PART);
}

const METRE = 'metar|metra|metre|metri|metara|metrima|metru|metrom';
const LITRE = 'litra|litre|litara|litru|litar|litri';
const units = metric({
  prefixes: 'kilo hekto deka deci centi mili mikro nano mega giga tera',
  bases: {
    meter: METRE,
    gram: endings('gram', `${MASCULINE}|ova`),
    liter: LITRE,
    watt: endings('vat', `${MASCULINE}|i`),
    byte: endings('bajt', `${MASCULINE}|ova`),
    bit: endings('bit', `${MASCULINE}|ova`),
  },
  square: (length) => each(`${endings('kvadratn|četvorn', COUNTED)}|kv|četv`, length),
  cubic: (length) => each(`${endings('kubn|kubičn', COUNTED)}|kub`, length),
  lengths: { foot: 'stopa|stope|stopu', mile: 'milja|milje|milju|miljama' },
});
const DOLLAR = endings('dolar', MASCULINE);
const CROWN = endings('krun', FEMININE);
const RUPEE = endings('rupij', FEMININE);
const FRANC = 'franak|franka|franaka|franci|franke';
const POUND = endings('funt', FEMININE);
const LIRA = endings('lir', FEMININE);
const DINAR = endings('dinar', MASCULINE);
const RIAL = endings('rijal', MASCULINE);
const ROUBLE = 'rubalj|rublja|rublje|rublji|rubalja|rubljama';
const DEGREE = endings('stupanj|stupnj|stepen', `${MASCULINE}|eva|i`);
const HOUR = 'na sat|h|na čas';

/** The descriptor of either, without what sets it apart. */
export const serboCroatian = {
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  onesAfterAnd: true,
  joins: 'optional',
  cardinals,
  hundred: 'sto|stotinu',
  scales: {
    3: 'tisuća|tisuću|hiljada|hiljadu',
    6: 'milijun|milion',
    9: 'milijarda|milijardu',
    12: 'bilijun|bilion',
  },
  pluralScales: {
    2: 'stotine|stotina',
    3: 'tisuće|tisućama|tis|hiljade|hiljadama|hilj',
    6: 'milijuna|milijuni|milijune|milijunima|miliona|milioni|milione|milionima|mil|mln',
    9: 'milijarde|milijardi|milijardama|mlrd|mld',
    12: 'bilijuna|biliona',
  },
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'tucet|tuceta|tuce|tuceti' },
  ordinals,
  ordinalSuffixes: `${endings('v|g|ć|t|m|', 'i|a|o|e|u|og|oga|om|oj|im|ih')}|ćeg|ćem`,
  // "2014. godine": a year as other ordinals are written.
  ordinalMarks: '-.',
  ordinalSigns: '.',
  fractions: {
    '1/2': 'pola|pol|po|polovica|polovicu|polovice|polovina|polovinu|polovine|polovini',
    '1/3': 'trećina|trećinu|trećine|trećini',
    '1/4': 'četvrtina|četvrtinu|četvrtine|četvrtini|četvrt',
    '1/5': 'petina|petinu|petine',
  },
  denominators,
  bareFractions: true,
  onlyJoined: 'pol|po|četvrt',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'i',
    article: 'jedan|jedna|jedno|jednog|jednoga|jedne|jednu|jednom|jednoj|jednim',
    of: '',
    point: 'cijela|cijelih|cijele|cela|celih|cele|zarez|točka|tačka|koma',
    minus: 'minus',
    over: '',
    outOf: 'od',
    part: '',
    to: 'do|i|ili',
    between: 'između|izmedju|od',
    abbreviated: 'mil|mln|mlrd|mld|tis|hilj',
  },
  notNumbers: [
    // "The others" and "each other" are not the second.
    {
      word: endings('drug', ADJECTIVE),
      after:
        'a|bez|brojni|brojne|i|jedan|jedna|jedno|jedni|jedne|kao|između|među|mnogi|mnoge|na|neki|neka|neko|neke|nekim|nekih|ništa|od|s|sa|sve|svi|svih|svim|svaki|u|za|ili',
      before: 'nego|osim',
    },
    { word: endings('polovic|polovin', 'a|u|e|i'), after: 'prva|prvu|prvoj|druga|drugu|drugoj', before: '' },
  ],
  percent: `posto|odsto|od sto|${endings('postot', 'ak|ka|ci')}|postotaka|procenat|procenata|procenta|procenti|procent|${each('postotni|postotna|postotnih|procentni|procentna|procentnih', 'bod|boda|bodova|poen|poena')}`,
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${of('američk', DOLLAR)}`,
    CAD: of('kanadsk', DOLLAR),
    AUD: of('australsk|australijsk', DOLLAR),
    HKD: of('hongkonšk', DOLLAR),
    EUR: 'euro|eura|euri|eure|euros|evro|evra|evri|evre',
    GBP: `${POUND}|${of('britansk', POUND)}|${each(POUND, 'sterlinga')}`,
    JPY: endings('jen', MASCULINE),
    CNY: `${endings('juan', MASCULINE)}|renminbi`,
    RUB: `${ROUBLE}|${of('rusk', ROUBLE)}`,
    UAH: 'hrivnja|hrivnje|hrivnji|grivna|grivne|grivni|hrivna|hrivni',
    INR: `${RUPEE}|${of('indijsk', RUPEE)}`,
    CHF: of('švicarsk|švajcarsk', FRANC),
    SEK: of('švedsk', CROWN),
    NOK: of('norvešk', CROWN),
    DKK: of('dansk', CROWN),
    CZK: of('češk', CROWN),
    HUF: endings('forint', MASCULINE),
    HRK: endings('kun', FEMININE),
    RSD: of('srpsk', DINAR),
    BAM: each('konvertibilna|konvertibilne|konvertibilnih', 'marka|marke|maraka'),
    BGN: 'lev|leva|levi',
    PLN: 'zlot|zlota|zloti',
    TRY: of('tursk', LIRA),
    KWD: of('kuvajtsk', DINAR),
    SAR: of('saudijsk', RIAL),
    IRR: of('iransk', RIAL),
    ILS: endings('šekel', MASCULINE),
    KRW: 'von|vona',
    KZT: 'tenge',
    BTC: endings('bitkoin|bitcoin', MASCULINE),
  },
  moneyOrMeasure: [],
  plainCurrencies: `${FRANC}|${CROWN}|${LIRA}|${DINAR}|${RIAL}|marka|marke|maraka|pezo|peso|pesosa`,
  subunits: `${endings('cent', MASCULINE)}|lipa|lipe|lipu|para|pare|peni|penija|kopejka|kopejki|kopejke|feninga`,
  units: {
    ...units,
    'cubic-meter': `${units['cubic-meter']}|kubika|kubik`,
    'square-kilometer': `${units['square-kilometer']}|kv km|četvornih km|kvadratnih km`,
    kilogram: `${units.kilogram}|kilo|kila`,
    yard: endings('jard', MASCULINE),
    inch: 'inč|inča|inči|palac|palaca',
    'nautical-mile': 'nautička milja|nautičke milje|nautičkih milja|morskih milja',
    hectare: endings('hektar', MASCULINE),
    acre: 'jutro|jutara|akr|akra|akri',
    'metric-ton': 'tona|tone|tonu|tonama',
    ounce: 'unca|unci|unce',
    barrel: `${endings('barel', MASCULINE)}|bačva|bačvi|bačve`,
    gallon: endings('galon', MASCULINE),
    celsius: each(DEGREE, 'celzija|celzijusa|celzijeva|celzijevih'),
    fahrenheit: each(DEGREE, 'farenhajta|fahrenheita'),
    degree: DEGREE,
    'kilometer-per-hour': each(`${units.kilometer}|km`, HOUR),
    'meter-per-second': each(METRE, 'u sekundi|u sekundu'),
    knot: 'čvor|čvora|čvorova',
    'kilowatt-hour': endings('kilovatsat|kilovatčas', `${MASCULINE}|i`),
    'megawatt-hour': endings('megavatsat|megavatčas', `${MASCULINE}|i`),
    volt: endings('volt', MASCULINE),
    carat: 'karat|karata',
    horsepower: 'konjskih snaga|ks',
  },
  scaledUnits: {
    'kilotona|kilotone': { unit: 'metric-ton', exponent: 3 },
    'megatona|megatone': { unit: 'metric-ton', exponent: 6 },
  },
} satisfies Partial<QuantityLanguage>;
