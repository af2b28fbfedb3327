/**
 * Reads the quantities of a text: numbers in digits of any script and in words, ordinals, money, percentages and
 * measures, whatever the text is about.
 *
 * Not read, on purpose: addresses, identifiers (S-400, COVID-19, v1.2.3, 192.168.0.1), dates and years named as such,
 * times of day, telephone numbers, runs of more than 30 digits. Lengths of time ("3 years") are plain numbers.
 */

import { LANGUAGES } from './languages/index.ts';
import { compile, type Lexicon } from './lexicon.ts';
import { relate } from './ranges.ts';
import { toDecimal } from './rational.ts';
import { nextTrigger, readDrafts } from './read.ts';
import type { Quantity } from './types.ts';

export type { Quantity } from './types.ts';

/**
 * Every quantity in `text`, in order and without overlap, in UTF-16 offsets. `lang` (BCP 47) says whose decimal
 * marks hold and whose number words are read; words of other scripts are read in the first language known for
 * them. Without it the script of the text decides. Never throws, and takes time linear in the text.
 */
export function readQuantities(text: string, lang?: string): Quantity[] {
  const lexicon = lexiconFor(text, lang);
  const drafts = readDrafts(lexicon, text);
  return (drafts.length > 1 ? relate(lexicon, text, drafts) : drafts).map(
    ({ start, end, value, unit, kind }) => ({
      start,
      end,
      value: toDecimal(value),
      ...(unit === undefined ? {} : { unit }),
      kind,
    }),
  );
}

/** Whether a text holds a digit or a number word at all; nearly free where it does not. */
export function mayHoldQuantity(text: string, lang?: string): boolean {
  return nextTrigger(lexiconFor(text, lang), text, 0) !== -1;
}

/** The words without which no large number is written in words: hundred, thousand, مليار. */
export function scaleWords(): string[] {
  return LANGUAGES.flatMap(({ hundred, scales, pluralScales, dualScales = {}, dualAloneScales = {} }) => [
    ...hundred.split('|'),
    ...[scales, pluralScales, dualScales, dualAloneScales].flatMap((table) =>
      Object.values(table).flatMap((list) => list.split('|')),
    ),
  ]).map((word) => word.trim());
}

const compiled = new Map<string, Lexicon>();

function lexiconFor(text: string, lang: string | undefined): Lexicon {
  const wanted = lang?.toLowerCase().split('-')[0];
  const main = LANGUAGES.find((language) => language.lang === wanted) ?? byScript(text);
  const known = compiled.get(main.lang);
  if (known) return known;
  const scripts = new Set([main.script]);
  const others = LANGUAGES.filter(({ script }) => !scripts.has(script) && scripts.add(script));
  const lexicon = compile([main, ...others]);
  compiled.set(main.lang, lexicon);
  return lexicon;
}

/** How much of a text is looked at to tell its script. */
const GLANCE = 500;

function byScript(text: string) {
  const arabic = /\p{Script=Arabic}/u.test(text.slice(0, GLANCE));
  return LANGUAGES.find(({ script }) => script === (arabic ? 'Arab' : 'Latn')) ?? LANGUAGES[0]!;
}
