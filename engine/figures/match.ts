/** Figures of the story: a value with its unit (or what it counts) and its anchors in the same block. Never a bare number. */
import { wordsBetween } from '../evidence/between.ts';
import type { Block, Name } from '../evidence/support.ts';
import type { FigureWords, IndexBook } from '../index/book.ts';
import type { Quantity } from '../quantities/types.ts';
import { type Span, startingIn } from '../spans.ts';
import { numberWindows } from './windows.ts';

/** What reads numbers: engine/quantities/, which a page loads only where a figure may stand. */
export interface NumberReader {
  /** @param lang BCP 47; `start` and `end` of what is read are UTF-16 offsets into `text` */
  read(text: string, lang?: string): Quantity[];
}

export interface Figure extends Span {
  card: number;
}

/** Words that may stand between a number and what it counts: 130,000 Russian troops. */
const NOUN_GAP = 2;
/** How far those words may reach. UTF-16 units. */
const NOUN_REACH = 80;

const plain = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

function meets(words: ReadonlySet<number>, entries: ReadonlySet<number>): boolean {
  for (const entry of entries) if (words.has(entry)) return true;
  return false;
}

function isAnchored({ unit, nouns, anchors }: FigureWords, block: Block, names: readonly Name[]): boolean {
  if (unit === undefined && !meets(nouns, block.entries)) return false;
  return anchors.every(
    ({ words, cards }) => meets(words, block.entries) || names.some((name) => cards.includes(name.card)),
  );
}

/** @returns the figure's span with its unit or noun, or undefined where neither is there */
function spanOf(figure: FigureWords, quantity: Quantity, { text, clues }: Block): Span | undefined {
  if (plain(quantity.value) !== plain(figure.value) || (quantity.kind === 'ordinal') !== figure.ordinal)
    return undefined;
  if (figure.unit !== undefined) return quantity.unit === figure.unit ? quantity : undefined;
  const noun = startingIn(clues, quantity.end, quantity.end + NOUN_REACH).find(
    (clue) => figure.nouns.has(clue.entry) && wordsBetween(text, quantity.end, clue.start) <= NOUN_GAP,
  );
  return noun && { start: quantity.start, end: noun.end };
}

/** The story's figures. A block's quantities are read only where an anchor stands, and once. */
export class FigureBook {
  readonly #book: IndexBook;
  readonly #values: readonly string[];
  #reader: NumberReader | undefined;
  readonly #unread = new Set<string>();
  readonly #quantities = new WeakMap<Block, Quantity[]>();

  constructor(book: IndexBook) {
    this.#book = book;
    this.#values = book.core.figures.map(({ value }) => value);
  }

  readWith(reader: NumberReader): void {
    this.#reader = reader;
  }

  /** @returns the languages of the blocks in which a figure may stand that could not be read since this was last asked */
  takeUnread(): string[] {
    const unread = [...this.#unread];
    this.#unread.clear();
    return unread;
  }

  /** @param names the names that stand in the block */
  find(block: Block, names: readonly Name[]): Figure[] {
    const anchored = this.#book.figures.filter((figure) => isAnchored(figure, block, names));
    if (anchored.length === 0) return [];
    const quantities = this.#quantitiesOf(block);
    return anchored.flatMap((figure) =>
      quantities.flatMap((quantity) => {
        const span = spanOf(figure, quantity, block);
        return span ? [{ card: figure.card, start: span.start, end: span.end }] : [];
      }),
    );
  }

  /** The quantities that may be one of the story's figures. */
  #quantitiesOf(block: Block): Quantity[] {
    let quantities = this.#quantities.get(block);
    if (!quantities) {
      const { text, clues, lang } = block;
      const windows = numberWindows(text, this.#values, clues, this.#book.numerals);
      const reader = this.#reader;
      if (!reader) {
        if (windows.length > 0) this.#unread.add(lang);
        return [];
      }
      quantities = windows.flatMap(({ start: from, end: to }) =>
        reader.read(text.slice(from, to), lang).map(({ start, end, ...rest }) => ({
          start: start + from,
          end: end + from,
          ...rest,
        })),
      );
      this.#quantities.set(block, quantities);
    }
    return quantities;
  }
}
