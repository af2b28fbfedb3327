import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of ordinals and adjectives, all cases, genders and numbers. */
const HARD = 'ý|á|é|ého|ému|ým|ém|ou|í|ých|ými';
const SOFT = 'í|ího|ímu|ím|ích|ími';
/** Endings of nouns. */
const MASCULINE = '|u|em|y|ů|ech|ům';
const FEMININE = 'a|y|u|ou|ě||ami|ách|ám';
const of = (adjectives: Phrases, nouns: Phrases): Phrases => each(endings(adjectives, HARD), nouns);

/** Cardinals in all cases, ordinals as stems. */
const NUMBERS: Record<number, [cardinal: Phrases, ordinal?: string]> = {
  0: ['nula|nuly|nulu'],
  1: ['jeden|jedna|jedno|jednoho|jedné|jednu|jedním|jednou'],
  2: ['dva|dvě|dvou|dvěma|dvojice', 'druh'],
  3: ['tři|tří|třem|třemi|třech|trojice'],
  4: ['čtyři|čtyř|čtyřem|čtyřmi|čtyřech', 'čtvrt'],
  5: ['pět|pěti', 'pát'],
  6: ['šest|šesti', 'šest'],
  7: ['sedm|sedmi', 'sedm'],
  8: ['osm|osmi', 'osm'],
  9: ['devět|devíti', 'devát'],
  10: ['deset|deseti|desíti', 'desát'],
  20: ['dvacet|dvaceti', 'dvacát'],
  30: ['třicet|třiceti', 'třicát'],
  40: ['čtyřicet|čtyřiceti', 'čtyřicát'],
  50: ['padesát|padesáti', 'padesát'],
  60: ['šedesát|šedesáti', 'šedesát'],
  70: ['sedmdesát|sedmdesáti', 'sedmdesát'],
  80: ['osmdesát|osmdesáti', 'osmdesát'],
  90: ['devadesát|devadesáti', 'devadesát'],
};
for (const [at, stem] of 'jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct'
  .split(' ')
  .entries())
  NUMBERS[11 + at] = [endings(stem, '|i'), stem];
/** Ones before their tens in one word: pětadvacet. */
const BEFORE_TENS = 'jedna dvaa třia čtyřia pěta šesta sedma osma devěta'.split(' ');
for (let tens = 20; tens < 100; tens += 10) {
  const [cardinal, ordinal] = NUMBERS[tens]!;
  for (const [at, ones] of BEFORE_TENS.entries())
    NUMBERS[tens + at + 1] = [endings(ones, cardinal), `${ones}${ordinal}`];
}

const cardinals: Record<number, Phrases> = {};
const ordinals: Record<number, Phrases> = {
  100: endings('st', HARD),
  1000: endings('tisíc', SOFT),
  1000000: endings('miliont', HARD),
};
for (const [key, [cardinal, stem]] of Object.entries(NUMBERS)) {
  cardinals[Number(key)] = cardinal;
  if (stem) ordinals[Number(key)] = endings(stem, HARD);
}
ordinals[1] = endings('prvn', SOFT);
ordinals[3] = endings('třet', SOFT);
const PART = 'ina|iny|inu|inou|ině|in|ám|ách';

const METRE = endings('metr', `${MASCULINE}|ě`);
const units = metric({
  prefixes: 'kilo hekto deka deci centi mili mikro nano mega giga tera',
  bases: {
    meter: METRE,
    gram: endings('gram', MASCULINE),
    liter: endings('litr', MASCULINE),
    watt: endings('watt', MASCULINE),
    byte: endings('bajt', MASCULINE),
    bit: endings('bit', MASCULINE),
  },
  square: (length) => `${each(endings('čtverečn', SOFT), length)}|${each(length, endings('čtverečn', SOFT))}`,
  cubic: (length) => `${of('krychlov|kubick', length)}|${each(length, endings('krychlov|kubick', HARD))}`,
  lengths: { foot: 'stopa|stopy|stop|stopu', mile: 'míle|mil|mílí|míli' },
});
const DOLLAR = endings('dolar', MASCULINE);
const CROWN = endings('korun', FEMININE);
const POUND = 'libra|libry|liber|libru|librách';
const FRANC = endings('frank', MASCULINE);
const ROUBLE = endings('rubl', MASCULINE);
const RUPEE = 'rupie|rupií|rupii';
const DEGREE = 'stupeň|stupně|stupňů|stupňům|stupních|stupni';

/** Czech, numbers and what they count in all cases. */
export const cs: QuantityLanguage = {
  lang: 'cs',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  ordinalRuns: true,
  joins: 'optional',
  cardinals,
  hundred: 'sto|stovka|stovku',
  scales: { 3: 'tisíc|tisícem|tisíci', 6: 'milion|milión', 9: 'miliarda|miliardu', 12: 'bilion|bilión' },
  pluralScales: {
    2: 'stě|sta|set|stech',
    3: 'tisíce|tisíců|tisících|tis',
    6: `${endings('milion|milión', 'u|y|ů|em|ech|ům')}|mil|mio`,
    9: 'miliardy|miliard|miliardě|miliardou|miliardách|mld|mia',
    12: 'biliony|bilionů|bilionu|bilióny|biliónů',
  },
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'tucet|tuctu|tucty|tuctů' },
  ordinals,
  ordinalSuffixes: '',
  ordinalSigns: '.',
  fractions: {
    '1/2': 'polovina|polovinu|poloviny|polovině|polovinou|půlka|půlku|půl',
    '1/3': endings('třet', PART),
    '1/4': `${endings('čtvrt', PART)}|čtvrt`,
    '1/5': endings('pět', PART),
    '3/2': 'půldruhého|půldruhé',
  },
  denominators: {
    3: endings('třet', PART),
    4: endings('čtvrt', PART),
    5: endings('pět', PART),
    6: endings('šest', PART),
    7: endings('sedm', PART),
    8: endings('osm', PART),
    9: endings('devět|devít', PART),
    10: endings('deset', PART),
    100: endings('set', PART),
    1000: endings('tisíc', PART),
  },
  bareFractions: true,
  onlyJoined: 'půl|čtvrt',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'a',
    article: 'jeden|jedna|jedno|jednoho|jedné|jednu|jedním|jednou',
    of: '',
    point: 'celá|celých|celé|čárka',
    minus: 'minus|mínus',
    over: '',
    outOf: 'z|ze',
    part: '',
    to: 'až|do|a|nebo|či',
    between: 'mezi|od',
    abbreviated: 'mil|mio|mld|mia|tis',
  },
  // Heels, which are no fifths; a tennis set.
  lookalikes: 'pata|paty|patou|patě|patám|patách',
  notNumbers: [
    {
      word: endings('druh', HARD),
      after: 'a|jeden|jedna|jedno|jednoho|jedné|mezi|navzájem|i|každý|každou|na',
      before: 'straně|stranu|strany',
    },
    { word: 'polovina|polovinu|poloviny|polovině', after: 'první|druhá|druhé|druhou', before: '' },
    { word: 'jeden|jedna|jedno|jednou', after: '', before: 'druhého|druhému|z|ze' },
  ],
  percent: `procento|procenta|procent|procentech|procentem|procentní bod|procentní body|procentních bodů|procentního bodu`,
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${of('americk', DOLLAR)}`,
    CAD: of('kanadsk', DOLLAR),
    AUD: of('australsk', DOLLAR),
    HKD: of('hongkongsk', DOLLAR),
    EUR: 'euro|eura|eur|euru|eurem|eurech',
    GBP: `${POUND}|${of('britsk', POUND)}|${each(POUND, 'šterlinků')}`,
    JPY: endings('jen', MASCULINE),
    CNY: `${endings('jüan|juan', MASCULINE)}|renminbi`,
    RUB: `${ROUBLE}|${of('rusk', ROUBLE)}`,
    UAH: 'hřivna|hřivny|hřiven|hřivnu',
    INR: `${RUPEE}|${of('indick', RUPEE)}`,
    CHF: of('švýcarsk', FRANC),
    SEK: of('švédsk', CROWN),
    NOK: of('norsk', CROWN),
    DKK: of('dánsk', CROWN),
    CZK: `${CROWN}|${of('česk', CROWN)}|kč`,
    HUF: endings('forint', MASCULINE),
    PLN: 'zlotý|zlotých|zloté|zlotého',
    RON: 'lei',
    TRY: each(endings('tureck', HARD), 'lira|liry|lir|liru'),
    ILS: endings('šekel', MASCULINE),
    KRW: endings('won', MASCULINE),
    KZT: 'tenge',
    BTC: endings('bitcoin', MASCULINE),
  },
  moneyOrMeasure: [],
  plainCurrencies: `${FRANC}|${endings('dinár|rijál|riál', MASCULINE)}|lira|liry|lir|peso|pes`,
  subunits: 'haléř|haléře|haléřů|cent|centy|centů|centu|pence|pencí|kopejka|kopejek|kopejky',
  units: {
    ...units,
    'cubic-meter': `${units['cubic-meter']}|kubík|kubíků|kubíky`,
    kilogram: `${units.kilogram}|kilo|kila|kil`,
    yard: endings('yard', MASCULINE),
    inch: 'palec|palce|palců',
    'nautical-mile': 'námořních mil|námořní míle|námořní míli',
    'light-year': 'světelných let|světelný rok|světelné roky',
    hectare: 'hektar|hektaru|hektary|hektarů|hektarech|ha',
    acre: endings('akr', MASCULINE),
    'metric-ton': 'tuna|tuny|tun|tunu|tunami|tunách|tunám',
    ounce: 'unce|uncí|unci',
    barrel: endings('barel', MASCULINE),
    gallon: endings('galon', MASCULINE),
    celsius: each(DEGREE, 'celsia|celsiova'),
    fahrenheit: each(DEGREE, 'fahrenheita'),
    degree: DEGREE,
    'kilometer-per-hour': each(`${units.kilometer}|km`, 'za hodinu|h'),
    'meter-per-second': each(`${METRE}|m`, 'za sekundu'),
    knot: 'uzel|uzlů|uzly',
    'kilowatt-hour': 'kilowatthodina|kilowatthodiny|kilowatthodin',
    'megawatt-hour': 'megawatthodina|megawatthodiny|megawatthodin',
    volt: endings('volt', MASCULINE),
    carat: endings('karát', MASCULINE),
    horsepower: 'koňských sil',
  },
  scaledUnits: {
    'kilotuna|kilotuny|kilotun': { unit: 'metric-ton', exponent: 3 },
    'megatuna|megatuny|megatun': { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months:
      'leden|ledna|lednu|únor|února|únoru|březen|března|březnu|duben|dubna|dubnu|květen|května|květnu|červen|června|červnu|červenec|července|červenci|srpen|srpna|srpnu|září|říjen|října|říjnu|listopad|listopadu|prosinec|prosince|prosinci',
    beforeYear: 'rok|roku|roce|rokem|roky|letech|léta|let|od|do|koncem|počátkem|začátkem|před|po',
    clockAfter: 'hod',
    clockBefore: '',
  },
};
