/** Figures of the story: a value with its unit (or what it counts) and its anchors in the same block. Never a bare number. */
import { sentenceAround, wordsBetween } from '../evidence/between.ts';
import type { Block, Name } from '../evidence/support.ts';
import type { FigureWords, IndexBook } from '../index/book.ts';
import { longestOf } from '../overlaps.ts';
import type { Quantity } from '../quantities/types.ts';
import { type Span, startingIn } from '../spans.ts';
import { numberWindows } from './windows.ts';

/** What reads numbers: engine/quantities/, which a page loads only where a figure may stand. */
export interface NumberReader {
  /** @param lang BCP 47; `start` and `end` of what is read are UTF-16 offsets into `text` */
  read(text: string, lang?: string): Quantity[];
  /** Whether it has the number words of a language, by its primary tag; in others it reads digits. */
  knows(lang: string): boolean;
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

/**
 * Whether anything of the figure can stand in a block: most figures fall here, before a number is read.
 * @param said the words of figures that stand in the block
 */
function isAnchored(figure: FigureWords, said: ReadonlySet<number>, names: readonly Name[]): boolean {
  const { unit, nouns, leads, wholes, anchors } = figure;
  const isSaid = unit !== undefined || meets(nouns, said) || meets(leads, said) || meets(wholes, said);
  return (
    isSaid &&
    anchors.every(({ words, cards }) => meets(words, said) || names.some((name) => cards.includes(name.card)))
  );
}

/** Whether those anchors that must be near stand in the sentence of a span. */
function isAnchoredNear({ anchors }: FigureWords, span: Span, block: Block, names: readonly Name[]): boolean {
  const near = anchors.filter((anchor) => anchor.near);
  if (near.length === 0) return true;
  const { from, to } = sentenceAround(block.text, span.start, span.end);
  return near.every(
    ({ words, cards }) =>
      startingIn(block.clues, from, to - 1).some(({ entry }) => words.has(entry)) ||
      startingIn(names, from, to - 1).some(({ card }) => cards.includes(card)),
  );
}

/** @returns the figure's span with its unit or noun, or undefined where neither is there */
function spanOf(figure: FigureWords, quantity: Quantity, { text, clues }: Block): Span | undefined {
  if (plain(quantity.value) !== plain(figure.value) || (quantity.kind === 'ordinal') !== figure.ordinal)
    return undefined;
  if (figure.unit !== undefined) return quantity.unit === figure.unit ? quantity : undefined;
  const { start, end } = quantity;
  const noun = startingIn(clues, end, end + NOUN_REACH).find(
    (clue) => figure.nouns.has(clue.entry) && wordsBetween(text, end, clue.start) <= NOUN_GAP,
  );
  if (noun) return { start, end: noun.end };
  const leads = startingIn(clues, start - NOUN_REACH, start).filter(
    (clue) => figure.leads.has(clue.entry) && wordsBetween(text, clue.end, start) <= NOUN_GAP,
  );
  // The nearest, with all that is written onto its front.
  const lead = leads.find((clue) => clue.end >= leads.at(-1)!.end);
  return lead && { start: lead.start, end };
}

const NONE = { figures: [], unread: false };

interface BlockNumbers {
  /** The figures that were looked for. */
  asked: string;
  /** With offsets in the block. */
  quantities: Quantity[];
  unread: boolean;
}

/** The story's figures. A block's quantities are read only where an anchor stands, and once. */
export class FigureBook {
  readonly #book: IndexBook;
  #reader: NumberReader | undefined;
  /** What was read of a block, and for which figures: as a page grows others may come to stand in it. */
  #read = new WeakMap<Block, BlockNumbers>();

  constructor(book: IndexBook) {
    this.#book = book;
  }

  readWith(reader: NumberReader): void {
    this.#reader = reader;
    this.#read = new WeakMap();
  }

  /**
   * @param names the names that stand in the block
   * @returns the figures; `unread` where more may stand there, for nothing at hand has the number words of the block's language
   */
  find(block: Block, names: readonly Name[]): { figures: Figure[]; unread: boolean } {
    const { figures, figureWords } = this.#book;
    const said = new Set<number>();
    for (const entry of block.entries) if (figureWords.has(entry)) said.add(entry);
    const anchored = figures.filter((figure) => isAnchored(figure, said, names));
    if (anchored.length === 0) return NONE;
    const { quantities, unread } = this.#numbersOf(block, anchored);
    const found = anchored.flatMap((figure) =>
      [
        ...quantities.flatMap((quantity) => spanOf(figure, quantity, block) ?? []),
        ...block.clues.filter(({ entry }) => figure.wholes.has(entry)),
      ]
        .filter((span) => isAnchoredNear(figure, span, block, names))
        .map(({ start, end }) => ({ card: figure.card, start, end })),
    );
    return { figures: longestOf(found), unread };
  }

  /** The quantities of a block that may be one of these figures. */
  #numbersOf(block: Block, anchored: readonly FigureWords[]): BlockNumbers {
    const asked = anchored.map(({ card, value }) => `${card} ${value}`).join();
    const known = this.#read.get(block);
    if (known?.asked === asked) return known;
    const { text, clues, lang, variety } = block;
    const windows = numberWindows(text, clues, anchored, this.#book.numerals);
    const reader = this.#reader;
    const quantities = windows.flatMap(({ start: from, end: to }) =>
      (reader?.read(text.slice(from, to), variety) ?? []).map(({ start, end, ...rest }) => ({
        start: start + from,
        end: end + from,
        ...rest,
      })),
    );
    const numbers = { asked, quantities, unread: windows.length > 0 && !reader?.knows(lang) };
    this.#read.set(block, numbers);
    return numbers;
  }
}
