/** A row of a behaviour table: a text, and each quantity in it as `slice = value unit kind`. */
import { QuantityReader } from '../../../engine/quantities/index.ts';
import { LANGUAGES } from '../../../engine/quantities/languages/index.ts';

/** Reads every language there is. */
export const reader = new QuantityReader(LANGUAGES);

/** What is read in a text, one line each: `140 billion dollars = 140000000000 USD money`. */
export function read(text: string, lang?: string): string[] {
  return reader
    .read(text, lang)
    .map(({ start, end, value, unit, kind }) =>
      [text.slice(start, end), '=', value, unit, kind].filter((part) => part !== undefined).join(' '),
    );
}
