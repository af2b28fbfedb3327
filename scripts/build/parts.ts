/** The index as scripts of its own, a language each, which leave what they carry for the reader to find. */
import type { LanguagePart } from '../../engine/index/format.ts';

/** Name of the script that carries a language. */
export const partFile = (lang: string): string => `index-${lang}.js`;

/**
 * One script. Into a page that has it already (an update, a second injection) the new one goes in place of the old. Its last
 * value is empty, for that is what the browser hands whoever injects it.
 */
export function partScript(part: LanguagePart): string {
  const { lang } = part.names;
  return `globalThis.sidelightIndex={...globalThis.sidelightIndex,${JSON.stringify(lang)}:${JSON.stringify(part)}};void 0;\n`;
}
