/** Text as Markdown (CommonMark with the tables of GFM), so that it reads there as it reads here. */

/** Marks that mean something wherever they stand: https://spec.commonmark.org/0.31.2/#backslash-escapes, and GFM's ~ and |. */
const ANYWHERE = /[\\`*_[\]<>|~]/g;
/** What begins a heading, a list, a rule at the start of a line. */
const AT_START = /^(\s*)([#+=-])/;
const NUMBERED = /^(\s*\d+)([.)])/;
/** What would be read as a character reference: &amp;, &#160;. */
const REFERENCE = /&(?=#?\w+;)/g;

/** @param text any text; line breaks in it become spaces @returns one line of Markdown that shows that text */
export function escaped(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(AT_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2');
}

/** @returns the address as a link that shows itself */
export function linked(url: string): string {
  return `<${url.replace(/[<>\s|\\]/g, (odd) => encodeURIComponent(odd))}>`;
}

/** @returns a table; cells are Markdown already, short rows are filled up */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${heads.map((_, i) => cells[i] ?? '').join(' | ')} |`;
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}
