/** Figures of the story: a value with its unit (or what it counts) and its anchors in the same block. Never a bare number. */
import { wordsBetween } from '../evidence/between.ts';
import type { Block, Name } from '../evidence/support.ts';
import type { PackedFigure } from '../index/format.ts';
import type { Quantity, QuantityReader } from '../quantities/index.ts';
import { type Span, startingIn } from '../spans.ts';
import { numberWindows } from './windows.ts';

export interface Figure extends Span {
  card: number;
}

/** Words that may stand between a number and what it counts: 130,000 Russian troops. */
const NOUN_GAP = 2;
/** How far those words may reach. UTF-16 units. */
const NOUN_REACH = 80;

const plain = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

function isAnchored({ unit, nouns, anchors }: PackedFigure, block: Block, names: readonly Name[]): boolean {
  if (unit === undefined && !nouns.some((noun) => block.entries.has(noun))) return false;
  return anchors.every(
    ({ words, cards }) =>
      words.some((word) => block.entries.has(word)) || names.some((name) => cards.includes(name.card)),
  );
}

/** @returns the figure's span with its unit or noun, or undefined where neither is there */
function spanOf(figure: PackedFigure, quantity: Quantity, { text, clues }: Block): Span | undefined {
  if (plain(quantity.value) !== plain(figure.value)) return undefined;
  if (figure.unit !== undefined) return quantity.unit === figure.unit ? quantity : undefined;
  const noun = startingIn(clues, quantity.end, quantity.end + NOUN_REACH).find(
    (clue) => figure.nouns.includes(clue.entry) && wordsBetween(text, quantity.end, clue.start) <= NOUN_GAP,
  );
  return noun && { start: quantity.start, end: noun.end };
}

/** The story's figures. A block's quantities are read only where an anchor stands, and once. */
export class FigureBook {
  readonly #figures: readonly PackedFigure[];
  readonly #numerals: ReadonlySet<number>;
  readonly #values: readonly string[];
  readonly #reader: QuantityReader;
  readonly #quantities = new WeakMap<Block, Quantity[]>();

  /** @param numerals entries of the words that numbers in words are made with */
  constructor(figures: readonly PackedFigure[], numerals: readonly number[], reader: QuantityReader) {
    this.#reader = reader;
    this.#figures = figures;
    this.#numerals = new Set(numerals);
    this.#values = figures.map(({ value }) => value);
  }

  /** @param names the names that stand in the block */
  find(block: Block, names: readonly Name[]): Figure[] {
    const anchored = this.#figures.filter((figure) => isAnchored(figure, block, names));
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
      quantities = numberWindows(text, this.#values, clues, this.#numerals).flatMap(
        ({ start: from, end: to }) =>
          this.#reader.read(text.slice(from, to), lang).map(({ start, end, ...rest }) => ({
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
