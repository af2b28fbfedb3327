/** The words of the quantity reader. Offsets are UTF-16 code units, `start` inclusive, `end` exclusive. */

export type QuantityKind = 'number' | 'ordinal' | 'money' | 'percent' | 'measure';

/** One quantity found in a text. */
export interface Quantity {
  start: number;
  end: number;
  /**
   * A plain decimal (`-?\d+(\.\d+)?`, no grouping, no trailing zeros). Exact, but for fractions that do not
   * end (a third): these are rounded to 15 significant digits, as `0.333333333333333`.
   */
  value: string;
  /**
   * ISO 4217 for money, a CLDR unit code for measures; absent where there is none (a bare number, a percentage,
   * cents, a dinar of no named country).
   */
  unit?: string;
  kind: QuantityKind;
}

/** Phrases separated by `|`; words within a phrase by one space. */
export type Phrases = string;

/**
 * How languages of East Asia say numbers: digits, tens to thousands, and scales of a myriad each, written together.
 * All phrases are matched as they stand, letter by letter, with or without spaces in between.
 */
export interface MyriadNumerals {
  /** 0 to 9. */
  digits: Record<number, Phrases>;
  /** 十 百 千, by exponent: they take the digit before them, and count one without. */
  steps: Record<number, Phrases>;
  /** 万 億 兆, by exponent: they take all that is smaller before them. */
  scales: Record<number, Phrases>;
  /** The same as they sound (さんぜん), read only in a word that is nothing but a number, so much else do they mean. */
  spoken?: Pick<MyriadNumerals, 'digits' | 'steps' | 'scales'>;
  /** Tens and ones that are added as they are: 廿, 서른, 여덟. */
  wholes: Record<number, Phrases>;
  /** A last digit counts in the place below the last one named: 九百九 is 990. */
  shortLast: boolean;
  /** Digits after one another are a number as in 二〇二二; if not, only after a point. */
  positional: boolean;
  /** Numerals are words of several letters that stand in other words too: one alone is a number only before what it counts. */
  inWords?: boolean;
  half: Phrases;
  /** Said before a scale of numbers that are not meant to be exact: 一千多万, 500余万. */
  approximately: Phrases;
  /** Said before a step or scale of which there are several: 数千. */
  several: Phrases;
  dozens: Phrases;
  point: Phrases;
  minus: Phrases;
  /** Between a denominator and what is divided: 分之. */
  over: Phrases;
  /** Between an integer and a fraction: 又. */
  and: Phrases;
  /** So many of ten to these powers, said without a digit before, are a percentage (百分之三). */
  percentOver: readonly number[];
  /** Whether so many over a hundred, written with a slash, are a percentage too: 12/100 is said 百分の十二. */
  percentSlash: boolean;
  /** Between a base and its exponent, and after it: 二の十乗. */
  powerOf: Phrases;
  power: Phrases;
  /** Makes an ordinal of what follows (第) or precedes (番目). */
  ordinalBefore: Phrases;
  ordinalAfter: Phrases;
  /** Ordinals that are one word: 첫째. */
  ordinals: Record<number, Phrases>;
  /** Tenths of a whole (成, 割), hundredths after them (分), what is left of a price in tenths (折), and taken off it (割引). */
  tenths: Phrases;
  hundredths: Phrases;
  priceTenths: Phrases;
  tenthsOff: Phrases;
  /** What is counted: before one of these a numeral of one letter is a number. */
  counters: Phrases;
  /** Whether words are parted by spaces: then a number in letters begins a word. */
  spaced: boolean;
  /** What may follow a number at once that counts nothing. */
  particles: Phrases;
  /** Numerals that stand before what they count and nowhere else: 한, 두. */
  attributive: Phrases;
  /** Numerals of one letter that are numbers only before a longer unit or by themselves, so common is the letter otherwise. */
  weak: Phrases;
  /** Words that hold numerals and are no numbers: 一定, 统一. */
  notNumbers: Phrases;
  /** Words that begin like a unit and are none: 元首. */
  notUnits: Phrases;
  /** What makes a number a date or a time, right after it or right before it. */
  calendarAfter: Phrases;
  calendarBefore: Phrases;
  /** After a number that may be one, a year. */
  year: Phrases;
  /** Says before a length that it is one of an hour or a second: 時速. */
  perHour: Phrases;
  perSecond: Phrases;
  /** Tenths of a currency, and words that are hundredths of it only right after one of these or of the whole. */
  tenthSubunits: Phrases;
  hundredthSubunits: Phrases;
}

/** Everything the reader must know of a language. Adding a language is adding such a file. */
export interface QuantityLanguage {
  /** BCP 47. */
  lang: string;
  /** ISO 15924, of its number words (Latn, Cyrl, Hans, Jpan, Kore ...); one language a script is read beside the asked one. */
  script: string;
  /** Further scripts of these words: English is not read beside Serbian, which is written in Latin letters too. */
  alsoIn?: readonly string[];
  /** Words are numbers only with the accents that they have here; elsewhere accents are folded away. */
  accents?: 'matter';
  marks: {
    decimal: string;
    group: string;
    /** What a lone group mark with other than three digits after it is: `1,5` in English is a list, elsewhere a decimal. */
    loneGroup: 'list' | 'decimal';
    /** A slash between digits of the language's own is its decimal mark (۳/۵ in the Persian press). */
    slash?: 'decimal';
  };
  /** Whether countries that write it differ in their marks. */
  regionalMarks?: boolean;
  /** 25 is "five and twenty". */
  tensAfterOnes: boolean;
  /** Ones follow tens with `and` (treinta y uno), or also with it (vingt et un). */
  onesAfterAnd?: boolean;
  /** Scales stand before what multiplies them: elfu mbili, bilioni 140. */
  scalesFirst?: boolean;
  /** Currencies and units stand before their number, in words too: kilomita 4,000, dola bilioni 140. */
  unitsFirst?: boolean;
  /** 70 is sixty-ten, 80 four-twenties, 90 four-twenties-ten. */
  vigesimal?: boolean;
  /** Every part of an ordinal is one (vigésimo primero), not its last alone. */
  ordinalRuns?: boolean;
  /** Numbers are written as one word (achtunddreißig); forms that stand only inside such a word, by value. */
  compounds?: { clipped?: Record<number, Phrases>; ordinalEndings?: Phrases };
  /** "One" before an ordinal is always a part of a whole: یک سوم. */
  onePartOf?: boolean;
  /** Case endings written onto units, currencies and what follows the first word of a number (dolardan). */
  suffixes?: Phrases;
  /** Parts of a number are added with `and` only (Arabic), or also without (English). */
  joins: 'always' | 'optional';
  /** 0 to 19, tens, and hundreds that are one word (ثلاثمائة), by value. */
  cardinals: Record<number, Phrases>;
  /** Words for 100 that multiply what stands before. */
  hundred: Phrases;
  /** Words that multiply the ones before them by ten (puluh), or add ten to them (belas). */
  tenfold?: Phrases;
  teen?: Phrases;
  /** Powers of ten from 3, by exponent; singular forms count one by themselves where `bareScales` says so. */
  scales: Record<number, Phrases>;
  /** Scale forms that need a number before them: plurals ("thousands of" is no number). */
  pluralScales: Record<number, Phrases>;
  /** Scale forms that are two by themselves (مليونان). */
  dualScales?: Record<number, Phrases>;
  /** Scale forms that are two alone and one after a number (ألفا). */
  dualAloneScales?: Record<number, Phrases>;
  /** Exponents whose word alone is a number (مليون دولار); the others want an article or a number. 2 is the hundred, 0 the dozen. */
  bareScales: readonly number[];
  /** Words that multiply all that stands before them, by what they count: dozen. */
  multipliers: Record<number, Phrases>;
  ordinals: Record<number, Phrases>;
  /** The ranks (tens, hundred, hundreds) that are ordinals with the article (العشرون, المئة), unless a scale follows. */
  definiteOrdinals?: readonly string[];
  /** Letters after digits that make an ordinal (38th). */
  ordinalSuffixes: Phrases;
  /** Marks that may stand before these letters (38-й). */
  ordinalMarks?: string;
  /** Signs after digits that make an ordinal: `.` where a word goes on after it (38. Treffen), `°`. */
  ordinalSigns?: string;
  /** Letters that decline a number in digits and leave it a number (3-х). */
  cardinalSuffixes?: Phrases;
  /** The same, written onto the digits (২১টি). */
  attachedSuffixes?: Phrases;
  /** Fractions by `numerator/denominator`. */
  fractions: Record<string, Phrases>;
  /** Denominators that follow a number (two thirds), by denominator. */
  denominators: Record<number, Phrases>;
  /** Denominators that come before their number (üçte bir). */
  denominatorsBefore?: Record<number, Phrases>;
  /** Words that add a part of one, or of the scale that follows alone: सवा दो is 2¼, सवा सौ is 125. */
  addends?: Record<string, Phrases>;
  /** Numbers that are fractions before a noun with the article (خمس الإنتاج, a fifth of output). */
  fractionsBeforeDefinite?: Phrases;
  /** Whether a fraction word alone is a number (نصف), or only with an article or "of" (a half). */
  bareFractions: boolean;
  /** Scale abbreviations right after digits, case as written; `money` ones only beside a currency. */
  abbreviations: Record<string, number>;
  moneyAbbreviations: Record<string, number>;
  words: {
    and: Phrases;
    article: Phrases;
    of: Phrases;
    /** Stands between a number, from twenty on, and its scale or what it counts: 20 de milioane de euro. */
    counting?: Phrases;
    point: Phrases;
    minus: Phrases;
    /** Any number over another: خمسة على عشرة. */
    over: Phrases;
    /** One of so many: "one in three", "واحد من ثلاثة". */
    outOf: Phrases;
    /** Said between "of" or "out of" and so many: uno de cada tres. */
    each?: Phrases;
    /** Between a number and an ordinal that divides it: इक्कीस का पाँचवाँ. */
    overOrdinal?: Phrases;
    /** Said between one and "of": جزء من. */
    part: Phrases;
    /** Between the ends of a range. */
    to: Phrases;
    /** What opens a range whose ends are joined with `and`. */
    between: Phrases;
    /** Words after which `minus` is no minus: "au moins". */
    beforeLess?: Phrases;
    /** Joins a fraction to its number and nothing else: "три с половиной". */
    with?: Phrases;
    /** A half added to the number before it, without `and`: buçuk. */
    andHalf?: Phrases;
    /** Scale words that are cut short and may take a full stop: млрд. */
    abbreviated?: Phrases;
    /** Makes an ordinal of the number after it, over a space or a hyphen: "ke-38". */
    ordinalBefore?: Phrases;
    /** The same of the number before it: "al 2 lea". */
    ordinalAfter?: Phrases;
    /** Of the words that are numbers only as part of a longer one, those that also stand before a unit: medio kilómetro. */
    beforeUnits?: Phrases;
    /** A "one" that stands after what it counts: שקל אחד. */
    oneAfter?: Phrases;
    /** Words that follow a fraction that could be an ordinal too: "un terzo rispetto a", but "un terzo mandato". */
    afterPart?: Phrases;
    /**
     * Words after which digits with a full stop are an ordinal whatever follows ("das 38. Treffen"), and so is a word that
     * but for its accents could be a cardinal ("a doua", beside "a două").
     */
    beforeOrdinal?: Phrases;
  };
  /** Words, as they are written, that are no numbers although they are spelt like one but for an accent: ön, decimos. */
  lookalikes?: Phrases;
  /** Words that are no number in this company: "the one", "no one". */
  notNumbers: { word: Phrases; after: Phrases; before: Phrases }[];
  /** Words that are numbers only as the first part of a longer one (أحد عشر). */
  onlyJoined?: Phrases;
  /** Words that with the article are something else (الاثنين is Monday). */
  notDefinite?: Phrases;
  percent: Phrases;
  /** Percent words that may also stand before the number. */
  percentBefore: Phrases;
  currencies: Record<string, Phrases>;
  /** Words that are a currency after millions and more, else a unit: pounds. */
  moneyOrMeasure: { words: Phrases; money: string; measure: string }[];
  /** Signs before a number that mean another currency here than elsewhere, by sign. */
  currencySigns?: Record<string, string>;
  /** Money whose country, and so whose code, is not said. */
  plainCurrencies: Phrases;
  /** Hundredths of a currency: cents. */
  subunits: Phrases;
  units: Record<string, Phrases>;
  /** Units that carry a power of ten of another: bcm. */
  scaledUnits: Record<string, { unit: string; exponent: number }>;
  /** Two of a unit or currency in one word, by its code: دولاران. */
  pairs?: Record<string, Phrases>;
  /** What follows a temperature that is one below zero: bajo cero. */
  belowZero?: Phrases;
  /** Currencies by the thousand or million in one word, likewise: אש"ח. */
  scaledCurrencies?: Record<string, { unit: string; exponent: number }>;
  /** Adjacent words that make digits a date or a time of day, no quantity. */
  calendar: {
    months: Phrases;
    /** Months are told from other words by their capital ("may"). */
    capitalMonths?: boolean;
    beforeYear: Phrases;
    afterYear?: Phrases;
    clockAfter: Phrases;
    clockBefore: Phrases;
    /** The same before hours and minutes only: "a las 14.30", but "las 14 empresas". */
    minutesBefore?: Phrases;
  };
  /** Numbers in letters, where they are made in myriads; then all of the above that makes numbers stays empty. */
  myriad?: MyriadNumerals;
  /** Particles written onto the word that follows, longest first, in the order in which they may stand. */
  particles?: { and: Phrases; prepositions: Phrases; article: string; fusedArticle: Phrases };
}
