/** Numbers and dates as each language writes them. */
import type { TextLanguage } from '../../data/schema.ts';
import type { Counted } from './words.ts';

/**
 * Day before month in English, as the dossier's sources mostly have it. Arabic with the Gregorian calendar,
 * one month name (فبراير, which Levantine readers know beside شباط: both would not fit a date column) and
 * Western digits: the story's own Arabic and most of the pan-Arab press print 2022 and 140, and one set of
 * digits lets a date be compared with the article's at a glance.
 */
const LOCALES: Record<TextLanguage, string> = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

/** The date in words, as precise as it was given: YYYY, YYYY-MM or YYYY-MM-DD. */
export function dateIn(lang: TextLanguage, iso: string, month: 'long' | 'short' = 'long'): string {
  const [year, monthOfYear, day] = iso.split('-');
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (monthOfYear) parts.month = month;
  if (day) parts.day = 'numeric';
  const instant = Date.UTC(Number(year), Number(monthOfYear ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(LOCALES[lang], parts).format(instant);
}

/** From one date to another, what they share said once; each as precise as it was given. */
export function datesIn(lang: TextLanguage, start: string, end: string | undefined): string {
  if (!end || end === start) return dateIn(lang, start, 'short');
  if (end.length !== start.length || start.length < 7)
    return `${dateIn(lang, start, 'short')} – ${dateIn(lang, end, 'short')}`;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (start.length > 7) parts.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[lang], parts).formatRange(Date.parse(start), Date.parse(end));
}

/** The number with the language's grouping. */
export function numberIn(lang: TextLanguage, n: number): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(n);
}

/** The items as a list in a sentence. */
export function listIn(lang: TextLanguage, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[lang]).format(items);
}

interface FormsOf {
  en: Record<'one' | 'other', string>;
  ar: Record<Intl.LDMLPluralRule, string>;
}

/** Puts a number into words; `#` in a form stands for the number. */
export function counted<L extends TextLanguage>(lang: L, forms: FormsOf[L]): Counted {
  const rules = new Intl.PluralRules(lang);
  const byRule: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
  return (n) => (byRule[rules.select(n)] ?? '#').replace('#', numberIn(lang, n));
}
