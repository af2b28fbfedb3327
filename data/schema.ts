/**
 * The shape of everything in data/: what a journalist writes in YAML and what the product ships.
 * Validators refuse what is not listed here; data/compile adds the file and the line to what they say.
 */
import * as v from 'valibot';

const KINDS = ['person', 'organisation', 'treaty', 'figure', 'event', 'place'] as const;

/** Languages every text exists in. */
export const TEXT_LANGUAGES = ['en', 'ar'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Something written. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
/** A bare 2022 or 140 is a number to YAML; here it is text all the same. */
const digits = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
/** YYYY, YYYY-MM or YYYY-MM-DD. */
const isoDate = v.pipe(
  digits,
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);
export const cardId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a lower-case id with hyphens'),
);
const bilingual = v.strictObject({ en: text, ar: text });
export type Bilingual = v.InferOutput<typeof bilingual>;
/** What a reader takes in at once; a longer text is two. */
const atMost = (characters: number) => {
  const short = v.pipe(text, v.maxLength(characters));
  return v.strictObject({ en: short, ar: short });
};

const sourceSchema = v.strictObject({
  id: cardId,
  publisher: text,
  title: v.optional(text),
  /** Absent where a primary document is named in words because nobody opened its address. */
  url: v.optional(
    v.pipe(v.string(), v.url('must be a full http(s) address'), v.regex(/^https?:/, 'must be http(s)')),
  ),
  /** When it was published; as precise as is known. */
  date: isoDate,
  kind: v.picklist(['official', 'agency', 'news', 'reference', 'copy']),
  /** For a copy: of what. */
  of: v.optional(text),
});
export type Source = v.InferOutput<typeof sourceSchema>;

const factSchema = v.strictObject({
  /** For `since`: when it happened. For `then`: only where another day than the story's is meant. */
  date: v.optional(isoDate),
  text: atMost(240),
  sources: v.pipe(v.array(cardId), v.minLength(1, 'needs at least one source')),
});
export type Fact = v.InferOutput<typeof factSchema>;

const figureSchema = v.strictObject({
  /** Plain decimal, no separators. */
  value: v.pipe(digits, v.regex(/^\d+(\.\d+)?$/, 'must be a plain decimal')),
  /** ISO 4217 or CLDR unit code. */
  unit: v.optional(text),
  /** What is counted, where it is no unit: the name under which each language lists its words for it. */
  counts: v.optional(cardId),
  /** Words the number may follow instead: meeting No. 38, قادة العالم البالغ عددهم 21. Listed as those of `counts` are. */
  follows: v.optional(cardId),
  /** Words that say the figure without a number: twice, عامين. Listed likewise. */
  whole: v.optional(cardId),
  /** The 38th, not 38. */
  ordinal: v.optional(v.literal(true)),
  /** Every group must be met in the same block, each by any of its words (named here, listed in data/names/) or cards. */
  anchors: v.pipe(
    v.array(
      v.strictObject({
        words: v.optional(cardId),
        cards: v.optional(v.array(cardId)),
        /** Not anywhere in the block, but in the sentence of the figure. */
        sentence: v.optional(v.literal(true)),
      }),
    ),
    v.minLength(1, 'a figure needs an anchor'),
  ),
});

const recordCheckSchema = v.strictObject({
  /** The article's words, at most twelve. */
  quote: text,
  /** Belongs to the passage rather than to a name: where the quote stands, it is shown. */
  passage: v.optional(v.literal(true)),
  says: atMost(140),
  record: atMost(240),
  slip: v.picklist(['translation', 'fact', 'open']),
  sources: v.pipe(v.array(cardId), v.minLength(1)),
});

/** How a series is drawn; data/compile/series.ts says which cells each form wants. */
const CHART_FORMS = ['years', 'steps', 'ranges', 'bars', 'vote'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** Something to measure the series by: what the article says, what the record says, a goal, a contract. */
const markSchema = v.strictObject({
  kind: v.picklist(['article', 'record', 'goal', 'contract']),
  value: v.number(),
  /** Without it the mark is a line across. */
  at: v.optional(isoDate),
  label: bilingual,
  sources: v.pipe(v.array(cardId), v.minLength(1, 'needs at least one source')),
});
export type ChartMark = v.InferOutput<typeof markSchema>;

const chartSchema = v.strictObject({
  form: v.picklist(CHART_FORMS),
  title: bilingual,
  /** What the numbers are; a vote has none. */
  unit: v.optional(bilingual),
  /** data/series/<this>.csv */
  series: cardId,
  /** As many as there are letters to tell them apart. */
  marks: v.optional(v.pipe(v.array(markSchema), v.maxLength(8))),
});

/** Votes as a series tells them, in the order they are counted. */
export const VOTES = ['for', 'against', 'abstained'] as const;
export type Vote = (typeof VOTES)[number];

interface Sourced {
  /** Id of an entry of the card's own sources. */
  source: string;
}
/** A number at a time: YYYY, or for steps as precise as is known. */
export interface TimeRow extends Sourced {
  at: string;
  value: number;
  note?: Bilingual;
}
/** What somebody counted on a day. Without `high`: that many or more; without `low`: at most so many. */
export interface RangeRow extends Sourced {
  at: string;
  low?: number;
  high?: number;
  label: Bilingual;
}
export interface BarRow extends Sourced {
  label: Bilingual;
  value: number;
}
export interface VoteRow extends Sourced {
  label: Bilingual;
  group: Vote;
}

interface ChartHead {
  title: Bilingual;
  unit?: Bilingual | undefined;
  marks: readonly ChartMark[];
}
/** A chart as shipped: its rows come along. */
export type Chart =
  | (ChartHead & { form: 'years'; rows: readonly TimeRow[] })
  | (ChartHead & { form: 'steps'; rows: readonly TimeRow[] })
  | (ChartHead & { form: 'ranges'; rows: readonly RangeRow[] })
  | (ChartHead & { form: 'bars'; rows: readonly BarRow[] })
  | (ChartHead & { form: 'vote'; rows: readonly VoteRow[] });

const coordinatesSchema = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  /** How many degrees of latitude the locator shows; a city's worth unless told. */
  span: v.optional(v.pipe(v.number(), v.minValue(2), v.maxValue(180))),
});

export const cardSchema = v.strictObject({
  id: cardId,
  kind: v.picklist(KINDS),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'must be a Wikidata id such as Q42'))),
  /** A draft has no facts yet; a release build refuses it. */
  draft: v.optional(v.literal(true)),
  title: atMost(50),
  /** One breath: at most 160 characters. */
  gist: atMost(160),
  matters: v.optional(atMost(240)),
  then: v.optional(
    v.pipe(v.array(factSchema), v.minLength(2, 'needs two facts'), v.maxLength(5, 'has room for five facts')),
  ),
  since: v.optional(
    v.pipe(
      v.array(v.strictObject({ ...factSchema.entries, date: isoDate })),
      v.maxLength(4, 'has room for four facts'),
    ),
  ),
  /** The last date the facts cover. */
  asOf: v.optional(isoDate),
  sources: v.optional(v.array(sourceSchema)),
  ties: v.optional(v.array(v.strictObject({ to: cardId, line: atMost(120) }))),
  checks: v.optional(v.array(recordCheckSchema)),
  coordinates: v.optional(coordinatesSchema),
  /** An event's first day, and its last where it had more than one. */
  when: v.optional(v.strictObject({ start: isoDate, end: v.optional(isoDate) })),
  chart: v.optional(chartSchema),
  /** A card may stand for several: what a thing measures in kilometres and in miles. */
  figures: v.optional(v.pipe(v.array(figureSchema), v.minLength(1))),
});

/** Land around a place, as an SVG path; the dot goes to x, y. */
export interface LocatorMap {
  path: string;
  viewBox: string;
  x: number;
  y: number;
}

/** A card as written in YAML. */
export type CardFile = v.InferOutput<typeof cardSchema>;

/** A card as shipped: everything a reader may see, nothing the spotter needs. */
export type Card = Omit<CardFile, 'figures' | 'chart'> & {
  chart?: Chart;
  /** Drawn from `coordinates`. */
  map?: LocatorMap;
  /** The forms the card goes by, as the names files have them, by language. */
  names: Record<string, string[]>;
};

export const storySchema = v.strictObject({
  title: bilingual,
  /** The day the story tells: what `then` means. */
  date: isoDate,
  article: v.strictObject({ hosts: v.array(text), language: text }),
  /** How near a page is to the story; data/compile checks the ids, engine/verdict does the sums. */
  verdict: v.strictObject({
    /** Weight of a card's presence; cards not named weigh `other`. */
    weights: v.record(v.string(), v.number()),
    other: v.number(),
    related: v.strictObject({ weight: v.number(), cards: v.number() }),
    sameStory: v.strictObject({
      core: v.array(cardId),
      day: v.array(cardId),
      dayAtLeast: v.number(),
      weight: v.number(),
    }),
    thisArticle: v.strictObject({
      shingles: v.number(),
      order: v.number(),
      signature: v.array(cardId),
      signatureAtLeast: v.number(),
    }),
  }),
});
export type Story = v.InferOutput<typeof storySchema>;

export const sitesSchema = v.strictObject({
  sites: v.array(
    v.strictObject({
      host: v.pipe(
        v.string(),
        v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a bare host name, lower case'),
      ),
      name: text,
      lang: text,
    }),
  ),
});
export type Sites = v.InferOutput<typeof sitesSchema>;
