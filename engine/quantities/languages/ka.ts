import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** 1 to 19; from twenty on numbers are made of these in one word. */
const SMALL =
  'ერთ ორ სამ ოთხ ხუთ ექვს შვიდ რვა ცხრა ათ თერთმეტ თორმეტ ცამეტ თოთხმეტ თხუთმეტ თექვსმეტ ჩვიდმეტ თვრამეტ ცხრამეტ'.split(
    ' ',
  );
const TWENTIES: readonly [value: number, stem: string][] = [
  [20, 'ოც'],
  [40, 'ორმოც'],
  [60, 'სამოც'],
  [80, 'ოთხმოც'],
];

/** A stem in the cases that a number has before what it counts. */
const cases = (stem: string): Phrases => endings(stem, stem.endsWith('ა') ? '|ს|მ' : '|ი|ს|მა|ის');
/** მე-ორ-ე, მე-რვ-ე. */
const ordinalOf = (stem: string): Phrases => endings(`მე${stem.replace(/ა$/, '')}ე`, '|ს|მ|დ|ზე|ში');
const partOf = (ordinal: Phrases): Phrases => endings(ordinal.split('|')[0]!, 'დ|დი|დს|დის|დით|დმა');

const cardinals: Record<number, Phrases> = { 0: 'ნული|ნულ|ნოლი|ნოლ' };
const ordinals: Record<number, Phrases> = {
  100: ordinalOf('ას'),
  1000: ordinalOf('ათას'),
  1000000: ordinalOf('მილიონ'),
};
const denominators: Record<number, Phrases> = {};
for (const [at, stem] of SMALL.entries()) {
  cardinals[at + 1] = cases(stem);
  ordinals[at + 1] = ordinalOf(stem);
}
ordinals[1] = endings('პირველ', '|ი|ს|მა|ის|ად|ზე|ში');
for (const [value, stem] of TWENTIES) {
  cardinals[value] = cases(stem);
  ordinals[value] = ordinalOf(stem);
  for (const [at, small] of SMALL.entries()) {
    cardinals[value + at + 1] = cases(`${stem}და${small}`);
    ordinals[value + at + 1] = endings(`${stem}და`, ordinalOf(small));
  }
}
for (const [at, stem] of SMALL.slice(1, 9).entries()) {
  const hundred = `${stem}ას`;
  cardinals[(at + 2) * 100] = cases(hundred);
  ordinals[(at + 2) * 100] = ordinalOf(hundred);
}
for (const value of [3, 4, 5, 6, 7, 8, 9, 10, 100, 1000]) denominators[value] = partOf(ordinals[value]!);

const units = metric({
  prefixes: 'კილო ჰექტო დეკა დეცი სანტი მილი მიკრო ნანო მეგა გიგა ტერა',
  bases: { meter: 'მეტრ', gram: 'გრამ', liter: 'ლიტრ', watt: 'ვატ', byte: 'ბაიტ', bit: 'ბიტ' },
  square: (length) => each('კვადრატული|კვადრატულ|კვ', length),
  cubic: (length) => `${each('კუბური|კუბურ|კუბ', length)}|${endings('კუბ', length)}`,
  lengths: { foot: 'ფუტ', mile: 'მილ' },
});
/** An adjective ends in ი or drops it. */
const of = (adjectives: Phrases, noun: Phrases): Phrases => each(endings(adjectives, '|ი'), noun);

/** Georgian; nouns as stems, whose case endings are taken off. */
export const ka: QuantityLanguage = {
  lang: 'ka',
  script: 'Geor',
  // The comma is the decimal mark of the books; the press writes 130,000 as well as 1,5 and 1.5.
  marks: { decimal: '.', group: ',', loneGroup: 'decimal' },
  tensAfterOnes: false,
  compounds: {},
  suffixes:
    'ი|ის|ს|მა|ით|ად|იდან|ამდე|მდე|დან|ზე|ში|თან|ისთვის|სთვის|იანი|იან|იანმა|იანს|თი|ების|ები|ებს|ებში|მ|ია|ა',
  joins: 'optional',
  cardinals: { ...cardinals, 100: cases('ას') },
  hundred: '',
  scales: {
    3: 'ათას|ათასი',
    6: 'მილიონ|მილიონი|მლნ',
    9: 'მილიარდ|მილიარდი|მლრდ',
    12: 'ტრილიონ|ტრილიონი',
  },
  pluralScales: {},
  bareScales: [2, 3, 6, 9, 12],
  multipliers: {},
  ordinals,
  ordinalSuffixes: 'ე|ეს|ემ|ედ|ეზე|ეში',
  ordinalMarks: '-',
  cardinalSuffixes: 'ს|ის|მა|ით|დან|მდე|ზე|ში|ი|მ|ვე',
  fractions: {
    '1/2': 'ნახევარი|ნახევარ|ნახევარს|ნახევრის|ნახევრით',
    '1/3': 'მესამედი|მესამედს|მესამედით',
    '1/4': 'მეოთხედი|მეოთხედს|მეოთხედით',
  },
  denominators,
  bareFractions: true,
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'და',
    article: 'ერთი|ერთ|ერთმა|ერთს|ერთის',
    of: '',
    point: 'მთელი|მთელ|მძიმე|წერტილი',
    minus: 'მინუს',
    over: '',
    outOf: '',
    part: '',
    to: 'და|ან',
    between: '',
    ordinalBefore: 'მე',
    andHalf: 'ნახევარი|ნახევარ',
    abbreviated: 'მლნ|მლრდ',
  },
  notNumbers: [
    { word: 'ნახევარი|ნახევარს|ნახევრის', after: 'პირველი|მეორე|პირველ', before: '' },
    { word: 'ერთი|ერთ|ერთმა|ერთს', after: '', before: 'მხრივ' },
  ],
  percent: 'პროცენტ|პროცენტული პუნქტ|პროცენტულ პუნქტ',
  percentBefore: '',
  currencies: {
    USD: `დოლარ|${of('ამერიკულ', 'დოლარ')}|აშშ დოლარ|აშშ ის დოლარ`,
    CAD: of('კანადურ', 'დოლარ'),
    AUD: of('ავსტრალიურ', 'დოლარ'),
    EUR: 'ევრო',
    GBP: `ფუნტ|${each('ფუნტ|ფუნტი', 'სტერლინგ')}|${of('ბრიტანულ', 'ფუნტ')}`,
    JPY: `იენ|${of('იაპონურ', 'იენ')}`,
    CNY: `იუან|${of('ჩინურ', 'იუან')}|რენმინბი`,
    RUB: `რუბლ|${of('რუსულ', 'რუბლ')}`,
    UAH: 'გრივნა|გრივნ',
    INR: `რუპია|რუპი|${of('ინდურ', 'რუპია')}`,
    CHF: of('შვეიცარიულ', 'ფრანკ'),
    GEL: `ლარ|${of('ქართულ', 'ლარ')}`,
    AMD: 'დრამ',
    AZN: 'მანათ',
    TRY: of('თურქულ', 'ლირა'),
    LBP: of('ლიბანურ', 'ფუნტ|ლირა'),
    EGP: of('ეგვიპტურ', 'ფუნტ'),
    KWD: of('ქუვეითურ', 'დინარ'),
    IQD: of('ერაყულ', 'დინარ'),
    QAR: of('კატარულ|ყატარულ', 'რიალ'),
    SAR: of('საუდურ', 'რიალ'),
    IRR: of('ირანულ', 'რიალ'),
    AED: 'დირჰამ|დირჰემ',
    ILS: 'შეკელ',
    KRW: 'ვონ',
    KZT: 'ტენგე',
    BTC: 'ბიტკოინ',
  },
  moneyOrMeasure: [],
  plainCurrencies: 'ფრანკ|დინარ|რიალ|ლირა|კრონა|პესო',
  subunits: 'ცენტ|თეთრ|პენს|პენი|კაპიკ',
  units: {
    ...units,
    kilometer: `${units.kilometer}|კმ`,
    meter: `${units.meter}|მ`,
    centimeter: `${units.centimeter}|სმ`,
    millimeter: `${units.millimeter}|მმ`,
    'square-kilometer': `${units['square-kilometer']}|კვ კმ`,
    'square-meter': `${units['square-meter']}|კვ მ`,
    'cubic-meter': `${units['cubic-meter']}|კუბ მ`,
    yard: 'იარდ',
    inch: 'დიუიმ|ინჩ',
    'nautical-mile': of('საზღვაო', 'მილ'),
    hectare: 'ჰექტარ|ჰა',
    acre: 'აკრ',
    'metric-ton': 'ტონა|ტონ',
    kilogram: `${units.kilogram}|კილო|კგ`,
    gram: `${units.gram}|გრ`,
    ounce: 'უნცია',
    barrel: 'ბარელ',
    gallon: 'გალონ',
    celsius: each('გრადუსი|გრადუს', 'ცელსიუს|ცელსიუსით'),
    degree: 'გრადუს',
    'kilometer-per-hour': each('კილომეტრი|კილომეტრ|კმ', 'საათში|სთ'),
    'kilowatt-hour': 'კილოვატსაათ|კილოვატ საათ',
    'megawatt-hour': 'მეგავატსაათ|მეგავატ საათ',
    volt: 'ვოლტ',
  },
  scaledUnits: {
    კილოტონა: { unit: 'metric-ton', exponent: 3 },
    მეგატონა: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months: `${endings('იანვარ|თებერვალ|მარტ|აპრილ|მაის|ივნის|ივლის|სექტემბერ|ოქტომბერ|ნოემბერ|დეკემბერ', 'ი|ს|ში|მდე')}|${endings('იანვრ|თებერვლ|მარტ|აპრილ|მაის|ივნის|ივლის|სექტემბრ|ოქტომბრ|ნოემბრ|დეკემბრ', 'ის|იდან|ამდე')}|${endings('აგვისტო', '|ს|ში|დან|მდე')}`,
    beforeYear: '',
    afterYear: 'წელს|წლის|წლიდან|წლამდე|წელი|წელთან|წლებში|წლების|წ',
    clockAfter: 'საათზე',
    clockBefore: '',
  },
};
