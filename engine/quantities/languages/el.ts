import type { Phrases, QuantityLanguage } from '../types.ts';
import { each, endings, metric } from './forms.ts';

/** Endings of ordinals and adjectives, all cases, genders and numbers; accents are folded away. */
const ADJECTIVE = 'ος|η|ο|ου|ης|ον|ην|οι|ες|α|ων|ους|ας';
/** Endings of nouns: μέτρο, δολάριο; ίντσα, λίρα; τόνος. */
const NEUTER = 'ο|α|ου|ων';
const FEMININE = 'α|ες|ων|ας';
const MASCULINE = 'ος|οι|ου|ων|ους|ο';
const of = (adjectives: Phrases, nouns: Phrases): Phrases => each(endings(adjectives, ADJECTIVE), nouns);

/** Cardinals, and the stems of ordinals. */
const NUMBERS: Record<number, [cardinal: Phrases, ordinal?: Phrases]> = {
  0: ['μηδέν|μηδενός'],
  1: ['ένα|ένας|έναν|μία|μια|ενός|μιας|μίας', 'πρωτ'],
  2: ['δύο|δυο|δυό', 'δευτερ'],
  3: ['τρία|τρεις|τριών', 'τριτ'],
  4: ['τέσσερα|τέσσερις|τέσσερεις|τεσσάρων', 'τεταρτ'],
  5: ['πέντε', 'πεμπτ'],
  6: ['έξι|έξη', 'εκτ'],
  7: ['επτά|εφτά', 'εβδομ'],
  8: ['οκτώ|οχτώ', 'ογδο'],
  9: ['εννέα|εννιά', 'ενατ'],
  10: ['δέκα', 'δεκατ'],
  11: ['ένδεκα|έντεκα', 'ενδεκατ|εντεκατ'],
  12: ['δώδεκα', 'δωδεκατ'],
  13: ['δεκατρία|δεκατρείς|δεκατριών'],
  14: ['δεκατέσσερα|δεκατέσσερις|δεκατεσσάρων'],
  15: ['δεκαπέντε'],
  16: ['δεκαέξι|δεκάξι'],
  17: ['δεκαεπτά|δεκαεφτά'],
  18: ['δεκαοκτώ|δεκαοχτώ'],
  19: ['δεκαεννέα|δεκαεννιά'],
  20: ['είκοσι', 'εικοστ'],
  30: ['τριάντα', 'τριακοστ'],
  40: ['σαράντα', 'τεσσαρακοστ'],
  50: ['πενήντα', 'πεντηκοστ'],
  60: ['εξήντα', 'εξηκοστ'],
  70: ['εβδομήντα', 'εβδομηκοστ'],
  80: ['ογδόντα', 'ογδοηκοστ'],
  90: ['ενενήντα', 'ενενηκοστ'],
};
for (const [
  at,
  stem,
] of 'διακοσι τριακοσι τετρακοσι πεντακοσι εξακοσι επτακοσι|εφτακοσι οκτακοσι|οχτακοσι εννιακοσι|εννεακοσι'
  .split(' ')
  .entries())
  NUMBERS[(at + 2) * 100] = [endings(stem, 'α|οι|ες|ους|ων|ας')];

const cardinals: Record<number, Phrases> = {};
const ordinals: Record<number, Phrases> = {
  100: endings('εκατοστ', ADJECTIVE),
  1000: endings('χιλιοστ', ADJECTIVE),
  1000000: endings('εκατομμυριοστ', ADJECTIVE),
};
/** Parts: τρίτο, τρίτα. */
const denominators: Record<number, Phrases> = {};
for (const [key, [cardinal, stem]] of Object.entries(NUMBERS)) {
  const value = Number(key);
  cardinals[value] = cardinal;
  if (stem === undefined) continue;
  ordinals[value] = endings(stem, value === 2 ? `${ADJECTIVE}|` : ADJECTIVE);
  if (value > 2 && value < 20) denominators[value] = endings(stem, NEUTER);
}
denominators[100] = endings('εκατοστ', NEUTER);
denominators[1000] = endings('χιλιοστ', NEUTER);

const units = metric({
  prefixes: 'χιλιο εκατο δεκα δεκατο εκατοστο χιλιοστο μικρο νανο μεγα γιγα τερα',
  bases: {
    meter: endings('μετρ', NEUTER),
    gram: 'γραμμάριο|γραμμάρια|γραμμαρίων|γραμμο|γραμμα|γραμμων',
    liter: endings('λιτρ', NEUTER),
    watt: 'βατ|watt',
    byte: 'μπάιτ|byte|bytes',
    bit: 'μπιτ|bit',
  },
  square: (length) => `${of('τετραγωνικ', length)}|${each('τ', length)}`,
  cubic: (length) => of('κυβικ', length),
  lengths: { foot: 'πόδι|πόδια|ποδιών', mile: 'μίλι|μίλια|μιλίων' },
});
const DOLLAR = endings('δολαρι', NEUTER);
const LIRA = endings('λιρ', FEMININE);
const STERLING = endings('στερλιν', FEMININE);
const CROWN = endings('κορον|κορων', FEMININE);
const FRANC = endings('φραγκ', NEUTER);
const DINAR = endings('δηναρι', NEUTER);
const ROUBLE = 'ρούβλι|ρούβλια|ρουβλίων|ρουβλιών|ρουβλιού';
const RUPEE = endings('ρουπι', FEMININE);
const DEGREE = endings('βαθμ', MASCULINE);

/** Greek. */
export const el: QuantityLanguage = {
  lang: 'el',
  script: 'Grek',
  marks: { decimal: ',', group: '.', loneGroup: 'decimal' },
  tensAfterOnes: false,
  ordinalRuns: true,
  joins: 'optional',
  cardinals,
  hundred: 'εκατό|εκατόν',
  scales: {
    3: 'χίλια|χίλιοι|χίλιες|χίλιους|χιλίων',
    6: 'εκατομμύριο|εκατομμυρίου',
    9: 'δισεκατομμύριο|δισεκατομμυρίου',
    12: 'τρισεκατομμύριο|τρισεκατομμυρίου',
  },
  pluralScales: {
    3: 'χιλιάδες|χιλιάδων|χιλ',
    6: 'εκατομμύρια|εκατομμυρίων|εκατ|εκ',
    9: 'δισεκατομμύρια|δισεκατομμυρίων|δισ|δις',
    12: 'τρισεκατομμύρια|τρισεκατομμυρίων|τρισ|τρις',
  },
  bareScales: [2, 3],
  multipliers: { 10: 'δεκάδα|δεκάδες|δεκαριά', 12: 'ντουζίνα|ντουζίνες' },
  ordinals,
  ordinalSuffixes: ADJECTIVE,
  fractions: {
    '1/2': 'μισό|μισή|μισός|μισά|μισού|μισές|ήμισυ|ημίσεια',
    '3/2': 'ενάμισι|ενάμιση|ενάμισης|μιάμιση|μιάμισι',
    '5/2': 'δυόμισι|δυόμιση|δύομισι',
    '7/2': 'τρεισήμισι|τρεισίμισι|τριάμισι|τρεισήμιση',
    '9/2': 'τεσσεράμισι|τεσσερισήμισι',
  },
  denominators,
  bareFractions: false,
  abbreviations: { k: 3, K: 3, M: 6, G: 9 },
  moneyAbbreviations: { m: 6 },
  words: {
    and: 'και|κι',
    article: 'ένα|ένας|έναν|μία|μια|ενός|μιας|μίας',
    of: 'του|της|των',
    point: 'κόμμα',
    minus: 'μείον|πλην',
    over: '',
    outOf: 'στα|στους|στις|από',
    part: '',
    to: 'έως|ως|μέχρι|με|και|ή|στα',
    between: 'μεταξύ|από',
    ordinalAfter: 'ος',
    abbreviated: 'χιλ|εκατ|εκ|δισ|δις|τρισ|τρις',
  },
  notNumbers: [
    // "One another", "the one and the other".
    { word: 'ένα|ένας|έναν|μία|μια|ενός|μιας', after: '', before: 'άλλο|άλλη|άλλος|άλλον|άλλου|άλλης|από' },
  ],
  percent: 'τοις εκατό|επί τοις εκατό|τα εκατό|ποσοστιαία μονάδα|ποσοστιαίες μονάδες|ποσοστιαίων μονάδων',
  percentBefore: '',
  currencies: {
    USD: `${DOLLAR}|${each(DOLLAR, 'ηπα')}|${of('αμερικανικ', DOLLAR)}`,
    CAD: of('καναδικ', DOLLAR),
    AUD: of('αυστραλιαν', DOLLAR),
    EUR: 'ευρώ|εβρώ',
    GBP: `${STERLING}|${each(LIRA, STERLING)}|${of('βρετανικ|αγγλικ', LIRA)}`,
    JPY: 'γιεν',
    CNY: 'γουάν|γιουάν|ρενμίνμπι',
    RUB: `${ROUBLE}|${of('ρωσικ', ROUBLE)}`,
    UAH: 'γρίβνα|γρίβνες|χρίβνια',
    INR: `${RUPEE}|${of('ινδικ', RUPEE)}`,
    CHF: of('ελβετικ', FRANC),
    SEK: of('σουηδικ', CROWN),
    NOK: of('νορβηγικ', CROWN),
    DKK: of('δανικ|δανεζικ', CROWN),
    CZK: of('τσεχικ', CROWN),
    GRD: 'δραχμή|δραχμές|δραχμών',
    TRY: of('τουρκικ', LIRA),
    KWD: each('κουβεϊτιανό|κουβεϊτιανά|κουβεϊτιανών', DINAR),
    ILS: 'σέκελ',
    KRW: 'γουόν',
    KZT: 'τένγκε',
    BTC: 'μπιτκόιν',
  },
  moneyOrMeasure: [],
  plainCurrencies: `${LIRA}|${CROWN}|${FRANC}|${DINAR}|ριάλ|πέσο`,
  // Not λεπτά, which are minutes too.
  subunits: 'σεντ|σεντς|πένα|πένες|πενών|καπίκια',
  units: {
    ...units,
    kilometer: `${units.kilometer}|χλμ|χμ`,
    meter: `${units.meter}|μ`,
    centimeter: `${units.centimeter}|εκατοστό|εκατοστά|εκατοστών`,
    'square-kilometer': `${units['square-kilometer']}|τ χλμ|τετρ χλμ|τετραγωνικά χλμ`,
    'square-meter': `${units['square-meter']}|τ μ`,
    'cubic-meter': `${units['cubic-meter']}|κ μ|κυβ μ`,
    kilogram: `${units.kilogram}|κιλό|κιλά|κιλών|κιλού`,
    yard: 'γιάρδα|γιάρδες',
    inch: endings('ιντσ', FEMININE),
    'nautical-mile': 'ναυτικά μίλια|ναυτικό μίλι|ναυτικών μιλίων',
    'light-year': 'έτη φωτός|έτος φωτός',
    hectare: endings('εκταρι', NEUTER),
    'metric-ton': endings('τον', MASCULINE),
    pound: 'λίβρα|λίβρες',
    ounce: 'ουγγιά|ουγγιές',
    barrel: 'βαρέλι|βαρέλια|βαρελιών',
    gallon: 'γαλόνι|γαλόνια',
    celsius: each(DEGREE, 'κελσίου|c'),
    fahrenheit: each(DEGREE, 'φαρενάιτ'),
    degree: DEGREE,
    'kilometer-per-hour': each(`${units.kilometer}|χλμ`, 'την ώρα|ανά ώρα|ώρα'),
    knot: 'κόμβοι|κόμβους|κόμβων',
    'kilowatt-hour': endings('κιλοβατωρ', FEMININE),
    'megawatt-hour': endings('μεγαβατωρ', FEMININE),
    megawatt: `${units.megawatt}|μεγαβάτ`,
    gigawatt: `${units.gigawatt}|γιγαβάτ`,
    volt: 'βολτ',
  },
  scaledUnits: {
    [endings('κιλοτον', MASCULINE)]: { unit: 'metric-ton', exponent: 3 },
    [endings('μεγατον', MASCULINE)]: { unit: 'metric-ton', exponent: 6 },
  },
  calendar: {
    months: endings(
      'ιανουαρι|φεβρουαρι|μαρτι|απριλι|μαι|ιουνι|ιουλι|αυγουστ|σεπτεμβρι|οκτωβρι|νοεμβρι|δεκεμβρι',
      'ος|ου|ο|ον',
    ),
    beforeYear: 'το|του|έτος|έτους|από|μετά|πριν|τέλη|αρχές|καλοκαίρι|χειμώνα|άνοιξη|φθινόπωρο|στο|μέχρι|έως',
    clockAfter: 'πμ|μμ',
    clockBefore: 'ώρα',
  },
};
