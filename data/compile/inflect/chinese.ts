/** Chinese: the names files are written in simplified characters, and everything is read in traditional ones as well. */
import { Converter } from 'opencc-js/cn2t';

/** As books print, as Taiwan does and as Hong Kong does: 臺灣 and 台灣, 裡 and 裏. */
const converters = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/** @returns the text in traditional characters, in each spelling that differs from it */
export function traditional(text: string): string[] {
  return [...new Set(converters.map((convert) => convert(text)))].filter((other) => other !== text);
}
