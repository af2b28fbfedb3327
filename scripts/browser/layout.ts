/** Lays plain text out as the page of a news site. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

const RTL = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * A whole HTML page: the first line as its headline, every other line that is not empty as a paragraph.
 *
 * @param text what a reader reads; nothing in it is taken for markup
 * @param lang BCP 47 tag of the page
 */
export function layOut(text: string, lang: string): string {
  const [title = '', ...paragraphs] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${RTL.has(lang.split('-')[0]!) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { max-inline-size: 680px; margin: 32px auto; padding-inline: 24px; font: 19px/1.65 "Noto Serif", "Noto Sans Arabic", serif; }
</style>
</head>
<body>
<article>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>
</body>
</html>
`;
}

/** Arabic script or not, by which letters are the more: good enough to set a page's direction. */
export function guessLanguage(text: string): 'ar' | 'en' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic > latin ? 'ar' : 'en';
}
