/** Pages of any length to measure on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from '../spot/html.ts';

const PAGES = join(import.meta.dirname, '../../tests/pages');

/** A text of about so many words: the day's story once, then paragraphs about other things with a name now and then. */
export function storyOf(words: number): string {
  const read = (name: string) =>
    fromHtml(readFileSync(join(PAGES, name), 'utf8')).blocks.map((block) => block.text);
  const story = read('summit-day.en.html');
  const filling = [...read('georgia-peaches.en.html'), ...read('security-council-vote.en.html')];
  const lines: string[] = [];
  for (let count = 0; count < words; ) {
    const line = story[lines.length] ?? filling[lines.length % filling.length]!;
    lines.push(line);
    count += line.split(/\s+/).length;
  }
  return lines.join('\n');
}
