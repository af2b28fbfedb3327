/**
 * The forms that a page itself rules out, whatever else stands on it: by how they are written, by a neighbour, by a longer
 * name, by a word of the page. For those who tend the names, not for readers: nothing that ships needs it.
 */
import type { Bar } from './candidates.ts';
import { type Asked, vetoedByPage } from './evidence/support.ts';
import { IndexBook } from './index/book.ts';
import { NOBODY, type PackedCore, type PackedLanguage } from './index/format.ts';
import { readBlock } from './read-block.ts';
import type { NearMiss } from './types.ts';

/** Forms of a page's blocks, each with what ruled it out as all that it `lacked`: a Bar, or `page` for a word anywhere on the page. */
type RuledOut = (blocks: readonly { text: string; lang?: string }[]) => NearMiss[];

/**
 * @param core the rules, shared by all languages
 * @param parts the languages to read with
 * @returns what tells of the blocks of one page, in any order, which forms in them were ruled out
 */
export function createRuledOut(core: PackedCore, parts: readonly PackedLanguage[]): RuledOut {
  const book = new IndexBook(core);
  for (const part of parts) book.add(part);
  return (blocks) => {
    const misses: NearMiss[] = [];
    const read = blocks.map(({ text, lang }, block) =>
      readBlock(text, lang, book, (candidate, bar) => note({ ...candidate, block }, bar)),
    );
    function note({ block, start, end, card }: Asked, bar: Bar | 'page'): void {
      if (card === NOBODY) return;
      const text = blocks[block]!.text.slice(start, end);
      misses.push({ block, start, end, text, card: core.cards[card]!.id, lacked: [bar] });
    }
    for (const asked of vetoedByPage(read)) note(asked, 'page');
    return misses;
  };
}
