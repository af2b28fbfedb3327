import type { Phrases, QuantityLanguage } from '../types.ts';
import { serboCroatian } from './serbocroatian.ts';

const LETTERS = new Map(
  'lj љ nj њ dž џ a а b б v в g г d д đ ђ e е ž ж z з i и j ј k к l л m м n н o о p п r р s с t т ć ћ u у f ф h х c ц č ч š ш'
    .match(/\S+ \S+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
);
const cyrillic = (words: Phrases): Phrases =>
  words.replaceAll(/lj|nj|dž|[a-zđžćčš]/g, (letter) => LETTERS.get(letter) ?? letter);

/** Words in both alphabets. */
function both(words: Phrases): Phrases;
function both<Table extends object>(table: Table): Table;
function both(value: Phrases | object): unknown {
  if (typeof value === 'string') return `${value}|${cyrillic(value)}`;
  if (Array.isArray(value)) return value.map(both);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, both(inner)]));
}

const { currencies } = serboCroatian;
const units: Record<string, Phrases> = serboCroatian.units;

/** Serbian, in Cyrillic and in Latin letters. */
export const sr: QuantityLanguage = {
  ...serboCroatian,
  lang: 'sr',
  script: 'Cyrl',
  alsoIn: ['Latn'],
  cardinals: both(serboCroatian.cardinals),
  hundred: both(serboCroatian.hundred),
  scales: both(serboCroatian.scales),
  pluralScales: both(serboCroatian.pluralScales),
  multipliers: both(serboCroatian.multipliers),
  ordinals: both(serboCroatian.ordinals),
  ordinalSuffixes: both(serboCroatian.ordinalSuffixes),
  fractions: both(serboCroatian.fractions),
  denominators: both(serboCroatian.denominators),
  onlyJoined: both(serboCroatian.onlyJoined),
  words: both(serboCroatian.words),
  notNumbers: both(serboCroatian.notNumbers),
  percent: both(serboCroatian.percent),
  currencies: both({ ...currencies, RSD: `${currencies.RSD}|dinar|dinara|dinari|dinare|din` }),
  plainCurrencies: both(serboCroatian.plainCurrencies),
  subunits: both(serboCroatian.subunits),
  units: both({
    ...units,
    kilometer: `${units.kilometer}|km`,
    meter: `${units.meter}|m`,
    centimeter: `${units.centimeter}|cm`,
    millimeter: `${units.millimeter}|mm`,
    'square-meter': `${units['square-meter']}|kv m`,
    'cubic-meter': `${units['cubic-meter']}|kub m`,
    hectare: `${units.hectare}|ha`,
    'metric-ton': `${units['metric-ton']}|t`,
    kilogram: `${units.kilogram}|kg`,
    gram: `${units.gram}|g`,
    liter: `${units.liter}|l`,
  }),
  scaledUnits: Object.fromEntries(
    Object.entries(serboCroatian.scaledUnits).map(([words, unit]) => [both(words), unit]),
  ),
  calendar: both({
    months:
      'januar|januara|januaru|februar|februara|februaru|mart|marta|martu|april|aprila|aprilu|maj|maja|maju|jun|juni|juna|junu|jul|juli|jula|julu|avgust|avgusta|avgustu|septembar|septembra|septembru|oktobar|oktobra|oktobru|novembar|novembra|novembru|decembar|decembra|decembru',
    beforeYear: 'godina|godine|godini|godinu|leti|zimi|do|od|nakon|krajem|početkom|sredinom',
    afterYear: 'godina|godine|godini|godinu|godinom|g|god',
    clockAfter: 'h',
    clockBefore: '',
  }),
};
