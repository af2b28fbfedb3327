/**
 * Whether a text says the same numbers and dates in both languages. Quantities are read by the engine's reader, in
 * digits and in words; what it leaves aside on purpose (years, days, times) is read here, and months by their names.
 */
import { QuantityReader } from '../../../engine/quantities/index.ts';
import { ar } from '../../../engine/quantities/languages/ar.ts';
import { en } from '../../../engine/quantities/languages/en.ts';
import type { TextLanguage } from '../../schema.ts';
import type { Problem } from '../problem.ts';
import type { CardText } from './texts.ts';

const MONTHS: Record<TextLanguage, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

const monthPattern = (lang: TextLanguage, particles: string) =>
  new RegExp(String.raw`(?<!\p{L})${particles}(${MONTHS[lang].join('|')})(?!\p{L})`, 'gu');
const MONTH: Record<TextLanguage, RegExp> = { en: monthPattern('en', ''), ar: monthPattern('ar', '[وبلف]*') };

/** Numbers of which a language may make a form of the noun, an adverb or a fraction: a dual, twice, half as much again. */
const SAID_BY_GRAMMAR = new Set(['1', '2', '0.5']);

const quantities = new QuantityReader([en, ar]);

interface Said {
  /** As it stands in the text. */
  text: string;
  /** A plain decimal, or `month 2`. */
  value: string;
  /** A currency or `%`; other units are the nouns of their languages. */
  unit?: string | undefined;
  /** What it may also mean: in English a third is a fraction and an ordinal. */
  orElse?: number | undefined;
}

/** Every number and month that a text says, in no order. */
function numbersIn(text: string, lang: TextLanguage): Said[] {
  const said: Said[] = [];
  let rest = text;
  for (const { start, end, value, kind, unit } of quantities.read(text, lang)) {
    const written = text.slice(start, end);
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    const inWords = !/\p{Nd}/u.test(written);
    if (inWords && SAID_BY_GRAMMAR.has(value)) continue;
    said.push({
      text: written,
      value,
      unit: kind === 'percent' ? '%' : kind === 'money' ? unit : undefined,
      orElse: inWords && kind === 'ordinal' ? 1 / Number(value) : undefined,
    });
  }
  for (const [digits] of rest.matchAll(/\p{Nd}+/gu))
    said.push({ text: digits, value: String(Number(digits)) });
  for (const [, name = ''] of rest.matchAll(MONTH[lang]))
    said.push({ text: name, value: `month ${MONTHS[lang].indexOf(name) + 1}` });
  return said;
}

const isNear = (a: number | undefined, b: string) => a !== undefined && Math.abs(a - Number(b)) < 1e-9;

function isSame(a: Said, b: Said): boolean {
  if (a.value !== b.value && !isNear(a.orElse, b.value) && !isNear(b.orElse, a.value)) return false;
  // Of a second number of the same kind one language says the unit again and the other does not.
  return a.unit === b.unit || (a.unit !== '%' && b.unit !== '%' && !(a.unit && b.unit));
}

/** What one text says and the other does not; a number said twice is to be said twice. */
function missingIn(other: readonly Said[], said: readonly Said[]): string[] {
  const left = [...other];
  return said.flatMap((one) => {
    const at = left.findIndex((two) => isSame(one, two));
    if (at === -1) return [one.text];
    left.splice(at, 1);
    return [];
  });
}

/** The numbers and dates that a text has in one language alone; empty where both say the same. */
export function checkNumbers(texts: readonly CardText[]): Problem[] {
  return texts.flatMap(({ file, line, name, text }) => {
    const english = numbersIn(text.en, 'en');
    const arabic = numbersIn(text.ar, 'ar');
    const inEnglish = missingIn(arabic, english);
    const inArabic = missingIn(english, arabic);
    if (inEnglish.length + inArabic.length === 0) return [];
    const list = (said: readonly string[]) => said.join(', ') || 'nothing for it';
    const reason = `"${name}" says ${list(inEnglish)} in English and ${list(inArabic)} in Arabic`;
    return [{ file, line, reason }];
  });
}
