/** What a text is written in where nothing declares it: the part that the browser's own detector has on pages. */
import { eld } from 'eld/small';
import { LANGUAGES } from '../../engine/languages/all.ts';
import { tellLanguage } from '../../engine/languages/detect.ts';

/** A text shows its language at once. UTF-16 units; as much as the reader asks the browser about. */
const SAMPLE = 2000;
/** Tags of the detector that are not ours: Indonesian is written as Malay is, and Norwegian is Bokmål more often than not. */
const OURS: Readonly<Record<string, string>> = { ms: 'id', no: 'nb' };

const LATIN = new Set(LANGUAGES.filter(({ families }) => families.includes('latn')).map(({ tag }) => tag));

/**
 * @returns the primary tag of the language of a text in Latin letters, where the detector is sure and we know the language;
 *   other scripts are told by their letters
 */
export function detectLanguage(text: string): string | undefined {
  if (tellLanguage(text, undefined, LANGUAGES).families[0] !== 'latn') return undefined;
  const told = eld.detect(text.slice(0, SAMPLE));
  const tag = OURS[told.language] ?? told.language;
  return told.isReliable() && LATIN.has(tag) ? tag : undefined;
}
