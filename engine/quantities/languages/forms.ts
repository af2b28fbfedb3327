/** Builds the forms of a descriptor from stems, endings and prefixes, so that it need not list them one by one. */
import type { Phrases } from '../types.ts';

/** Every first with every second, a space between (or what is given). */
export const each = (firsts: Phrases, seconds: Phrases, between = ' '): Phrases =>
  firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first}${between}${second}`))
    .join('|');

/** Every stem with every ending: `endings('рубл', 'ь|я|ю')`. */
export const endings = (stems: Phrases, list: Phrases): Phrases => each(stems, list, '');

/** Each phrase as it is and with an ending on its every word: `dollar canadien|dollars canadiens`. */
export const plurals = (list: Phrases, ending = 's'): Phrases =>
  list
    .split('|')
    .map((phrase) => `${phrase}|${phrase.replaceAll(/(?= |$)/g, ending)}`)
    .join('|');

const PREFIXES = ['kilo', 'hecto', 'deca', 'deci', 'centi', 'milli', 'micro', 'nano', 'mega', 'giga', 'tera'];

/** Lengths that are squared and cubed. */
const AREAS = new Set('meter kilometer hectometer decameter decimeter centimeter millimeter'.split(' '));

/** How a language makes units of others. */
export interface Metric {
  /** Its kilo, hecto, deca, deci, centi, milli, micro, nano, mega, giga and tera, in this order, between spaces. */
  prefixes: string;
  /** Units that take them, by CLDR code: meter, gram, liter, watt, byte. */
  bases: Record<string, Phrases>;
  square: (length: Phrases) => Phrases;
  cubic: (length: Phrases) => Phrases;
  /** Further lengths that are squared and cubed: mile, foot. */
  lengths: Record<string, Phrases>;
}

/** The units of a metric system, by CLDR code. */
export function metric({ prefixes, bases, square, cubic, lengths }: Metric): Record<string, Phrases> {
  const units: Record<string, Phrases> = { ...bases };
  const own = prefixes.split(' ');
  for (const [unit, forms] of Object.entries(bases))
    for (const [i, prefix] of PREFIXES.entries()) units[prefix + unit] = endings(own[i]!, forms);
  for (const [unit, forms] of Object.entries({ ...units, ...lengths })) {
    units[unit] = forms;
    if (!AREAS.has(unit) && !(unit in lengths)) continue;
    units[`square-${unit}`] = square(forms);
    units[`cubic-${unit}`] = cubic(forms);
  }
  return units;
}
