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

/** Everything the reader must know of a language. Adding a language is adding such a file. */
export interface QuantityLanguage {
  /** BCP 47. */
  lang: string;
  /** ISO 15924, of its number words (Latn, Cyrl, Hans, Jpan, Kore ...); one language a script is read beside the asked one. */
  script: string;
  marks: {
    decimal: string;
    group: string;
    /** What a lone group mark with other than three digits after it is: `1,5` in English is a list, elsewhere a decimal. */
    loneGroup: 'list' | 'decimal';
  };
  /** 25 is "five and twenty". */
  tensAfterOnes: boolean;
  /** Parts of a number are added with `and` only (Arabic), or also without (English). */
  joins: 'always' | 'optional';
  /** 0 to 19, tens, and hundreds that are one word (ثلاثمائة), by value. */
  cardinals: Record<number, Phrases>;
  /** Words for 100 that multiply what stands before. */
  hundred: Phrases;
  /** Powers of ten from 3, by exponent; singular forms count one by themselves where `bareScales` says so. */
  scales: Record<number, Phrases>;
  /** Scale forms that need a number before them: plurals ("thousands of" is no number). */
  pluralScales: Record<number, Phrases>;
  /** Scale forms that are two by themselves (مليونان). */
  dualScales?: Record<number, Phrases>;
  /** Scale forms that are two alone and one after a number (ألفا). */
  dualAloneScales?: Record<number, Phrases>;
  /** Whether a scale word alone is a number (مليون دولار); if not, it wants an article or a number. */
  bareScales: boolean;
  /** Words that multiply all that stands before them, by what they count: dozen. */
  multipliers: Record<number, Phrases>;
  ordinals: Record<number, Phrases>;
  /** Tens with the article are ordinals (العشرون). */
  definiteTensAreOrdinals?: boolean;
  /** Letters after digits that make an ordinal (38th). */
  ordinalSuffixes: Phrases;
  /** Fractions by `numerator/denominator`. */
  fractions: Record<string, Phrases>;
  /** Denominators that follow a number (two thirds), by denominator. */
  denominators: Record<number, Phrases>;
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
    point: Phrases;
    minus: Phrases;
    /** Any number over another: خمسة على عشرة. */
    over: Phrases;
    /** One of so many: "one in three", "واحد من ثلاثة". */
    outOf: Phrases;
    /** Said between one and "of": جزء من. */
    part: Phrases;
    /** Between the ends of a range. */
    to: Phrases;
    /** What opens a range whose ends are joined with `and`. */
    between: Phrases;
  };
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
  /** Money whose country, and so whose code, is not said. */
  plainCurrencies: Phrases;
  /** Hundredths of a currency: cents. */
  subunits: Phrases;
  units: Record<string, Phrases>;
  /** Units that carry a power of ten of another: bcm. */
  scaledUnits: Record<string, { unit: string; exponent: number }>;
  /** Adjacent words that make digits a date or a time of day, no quantity. */
  calendar: { months: Phrases; beforeYear: Phrases; clockAfter: Phrases; clockBefore: Phrases };
  /** Particles written onto the word that follows, longest first, in the order in which they may stand. */
  particles?: { and: Phrases; prepositions: Phrases; article: string; fusedArticle: Phrases };
}
