import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Every part of a number stands in its case: kahdellakymmenellä. Accents are folded away, so a stands for ä. */
const ONES = [
  'yksi yhden yhta yhteen yhdessa yhdesta yhdella yhdelle yhdelta yhtena yhdeksi',
  'kaksi kahden kahta kahteen kahdessa kahdesta kahdella kahdelle kahdelta kahtena kahdeksi',
  'kolme kolmen kolmea kolmeen kolmessa kolmesta kolmella kolmelle kolmelta kolmena kolmeksi',
  'nelja neljan neljaa neljaan neljassa neljasta neljalla neljalle neljalta neljana neljaksi',
  'viisi viiden viitta viiteen viidessa viidesta viidella viidelle viidelta viitena viideksi',
  'kuusi kuuden kuutta kuuteen kuudessa kuudesta kuudella kuudelle kuudelta kuutena kuudeksi',
  'seitseman seitseman seitsemaa seitsemaan seitsemassa seitsemasta seitsemalla seitsemalle seitsemalta seitsemana seitsemaksi',
  'kahdeksan kahdeksan kahdeksaa kahdeksaan kahdeksassa kahdeksasta kahdeksalla kahdeksalle kahdeksalta kahdeksana kahdeksaksi',
  'yhdeksan yhdeksan yhdeksaa yhdeksaan yhdeksassa yhdeksasta yhdeksalla yhdeksalle yhdeksalta yhdeksana yhdeksaksi',
].map((forms) => forms.split(' '));
const TENS =
  'kymmenta kymmenen kymmenta kymmeneen kymmenessa kymmenesta kymmenella kymmenelle kymmenelta kymmenena kymmeneksi'.split(
    ' ',
  );
const ORDINAL_CASES = 's nnen tta nteen nnessa nnesta nnella nnelle nnelta ntena nneksi'.split(' ');
const ORDINAL_STEMS = 'yhde kahde kolma nelja viide kuude seitsema kahdeksa yhdeksa'.split(' ');
const ordinalOf = (stem: string): Phrases => endings(stem, ORDINAL_CASES.join('|'));

const cardinals: Record<number, Phrases> = { 0: 'nolla|nollan|nollaa', 10: `kymmenen|${TENS.join('|')}` };
const ordinals: Record<number, Phrases> = {
  10: ordinalOf('kymmene'),
  100: ordinalOf('sada'),
  1000: ordinalOf('tuhanne'),
  1000000: ordinalOf('miljoona'),
};
for (const [at, forms] of ONES.entries()) {
  const value = at + 1;
  const stem = ORDINAL_STEMS[at]!;
  cardinals[value] = forms.join('|');
  cardinals[value + 10] = endings(forms.join('|'), 'toista');
  ordinals[value] = ordinalOf(stem);
  ordinals[value + 10] = endings(ordinalOf(stem), 'toista');
  if (value === 1) continue;
  cardinals[value * 10] = forms.map((form, n) => form + TENS[n]).join('|');
  ordinals[value * 10] = ORDINAL_CASES.map((ending) => `${stem}${ending}kymmene${ending}`).join('|');
}
const ADJECTIVE = 'nen|sen|sessa|sesta|seen|sella|selle|selta|sena|seksi|set|sten';
ordinals[1] += `|${endings('ensimmai', `${ADJECTIVE}|sta`)}`;
// Not toista, the end of eleven to nineteen.
ordinals[2] += `|${endings('toi', 'nen|sen|sessa|seen|sella|selle|selta|sena|seksi')}`;

const PART = 'osa|osan|osaa|osalla|osaan|osassa|osasta|osaksi';
const SHARE = 'nnes|nneksen|nnesta|nneksella|nnekseen|nneksia|nnekset';
const denominators: Record<number, Phrases> = {
  100: endings('sadas', PART),
  1000: endings('tuhannes', PART),
  10: `${endings('kymmenes', PART)}|kymmenys|kymmenyksen|kymmenysta`,
};
for (let value = 3; value < 10; value++) {
  const stem = ORDINAL_STEMS[value - 1]!;
  denominators[value] = `${endings(`${stem}s`, PART)}|${endings(stem, SHARE)}`;
}

const units = metric({
  prefixes: 'kilo hehto deka desi sentti milli mikro nano mega giga tera',
  bases: {
    meter: 'metri|metre',
    gram: 'gramma|grammo',
    liter: 'litra|litro',
    watt: 'watti|wati',
    byte: 'tavu',
    bit: 'bitti',
  },
  square: (length) => endings('nelio', length),
  cubic: (length) => endings('kuutio', length),
  lengths: { foot: 'jalka|jala', mile: 'maili|maile' },
});
const DOLLAR = 'dollari|dollare';
const CROWN = 'kruunu';

/** Finnish; case endings are taken off what follows the first word of a number. */
export const fi: QuantityLanguage = {
  lang: 'fi',
  script: 'Latn',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  ordinalRuns: true,
  compounds: {},
  suffixes:
    'a|n|ia|in|iin|aan|een|uun|oon|ssa|sta|lla|lle|lta|ksi|na|t|en|ien|ta|oiden|jen|ja|eja|illa|issa|ista|ille|iksi|iden|itta|iin|ihin|kin',
  joins: 'optional',
  cardinals,
  hundred: 'sata|sataa|sadan|sataan|sadassa|sadasta|sadalla|sadalle|sadaksi',
  scales: {
    3: 'tuhat|tuhatta|tuhannen|tuhanteen|tuhannessa|tuhannesta|tuhannella|tuhannelle|tuhanneksi',
    6: 'miljoona|milj',
    9: 'miljardi|mrd',
    12: 'biljoona',
  },
  pluralScales: {},
  bareScales: [2, 3, 6, 9, 12],
  multipliers: { 12: 'tusina' },
  ordinals,
  ordinalSuffixes: ORDINAL_CASES.join('|'),
  ordinalMarks: ':',
  ordinalSigns: '.',
  fractions: {
    '1/2': 'puolet|puoli|puolen|puolta|puolella|puoleen',
    '1/3': endings('kolma', SHARE),
    '1/4': endings('nelja', SHARE),
    '1/5': endings('viide', SHARE),
    '3/2': 'puolitoista|puolentoista|puoltatoista',
  },
  denominators,
  bareFractions: true,
  onlyJoined: 'puoli|puolen|puolta|puolella|puoleen',
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'ja',
    article: ONES[0]!.join('|'),
    of: '',
    point: 'pilkku',
    minus: 'miinus',
    over: '',
    outOf: '',
    part: '',
    to: 'tai|ja|viiva',
    between: '',
    abbreviated: 'milj|mrd',
  },
  notNumbers: [
    {
      word: endings('toi', 'nen|sen|sessa|seen|sella|selle|selta|sena'),
      after: 'joku|jokin|jompikumpi|kumpikin|niin|ei|ja|tai|toinen|vai|vuoroin|puolin',
      before: 'kuin|toisensa|toista|toisen|toisiaan',
    },
    { word: endings('kahde', 'n|sta|lla|lle|ssa'), after: '', before: 'kesken' },
    { word: 'yhdessa|yhta|yksi|yhden', after: '', before: 'kanssa|toisensa|kuin' },
  ],
  percent: 'prosentti|prosenti|prosentte|prosenttiyksikko|prosenttiyksiko|pros',
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${each('yhdysvaltain|usa n|us', DOLLAR)}`,
    CAD: each('kanadan', DOLLAR),
    AUD: each('australian', DOLLAR),
    HKD: each('hongkongin', DOLLAR),
    EUR: 'euro',
    GBP: 'punta|punna|englannin punta|britannian punta',
    JPY: 'jeni|jene|japanin jeni',
    CNY: 'juan|juani|kiinan juan|renminbi',
    RUB: 'rupla|ruplo|venajan rupla',
    UAH: 'hryvnia|hryvnja',
    INR: 'rupia|intian rupia',
    CHF: 'sveitsin frangi',
    SEK: each('ruotsin', CROWN),
    NOK: each('norjan', CROWN),
    DKK: each('tanskan', CROWN),
    CZK: each('tsekin', CROWN),
    PLN: 'zloty',
    FIM: 'suomen markka|markka|marka|markko',
    TRY: 'turkin liira',
    ILS: 'sekeli',
    KRW: 'won|woni',
    KZT: 'tenge',
    BTC: 'bitcoin|bitcoini',
  },
  moneyOrMeasure: [],
  plainCurrencies: `${CROWN}|frangi|dinaari|rial|liira|peso`,
  subunits: 'sentti|senti|penni|kopeekka',
  units: {
    ...units,
    kilogram: `${units.kilogram}|kilo`,
    yard: 'jaardi',
    inch: 'tuuma',
    'nautical-mile': 'meripeninkulma|merimaili',
    'light-year': 'valovuosi|valovuot',
    hectare: 'hehtaari|hehtaare',
    acre: 'eekkeri',
    'metric-ton': 'tonni|tonne',
    pound: 'naula',
    ounce: 'unssi',
    barrel: 'barreli|barrele|tynnyri|tynnyre',
    gallon: 'gallona',
    celsius: 'celsiusaste|celsiusastetta|aste celsiusta|astetta celsiusta',
    degree: 'aste|astet',
    'kilometer-per-hour': each('kilometria|kilometrin|km', 'tunnissa|tuntivauhtia|h'),
    'meter-per-second': each('metria|m', 'sekunnissa'),
    knot: 'solmu',
    'kilowatt-hour': 'kilowattitunti|kilowattitunni',
    'megawatt-hour': 'megawattitunti|megawattitunni',
    volt: 'voltti|volti',
    carat: 'karaatti',
    horsepower: 'hevosvoima',
  },
  scaledUnits: {
    kilotonni: { unit: 'metric-ton', exponent: 3 },
    megatonni: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months: endings(
      'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesakuu|heinakuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu',
      '|n|ssa|ta|hun|sta',
    ),
    beforeYear:
      'vuonna|vuoden|vuodesta|vuoteen|vuosi|vuosina|vuosien|kesalla|talvella|kevaalla|syksylla|vuotta',
    clockAfter: '',
    clockBefore: 'kello|klo|kellon',
  },
};
