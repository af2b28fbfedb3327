/** What stands in a block beside its names and is known by them: the story's figures and phrases. */
import type { Block, Name } from './evidence/support.ts';
import { FigureBook, type NumberReader } from './figures/match.ts';
import type { IndexBook } from './index/book.ts';
import type { PackedPhrase } from './index/format.ts';
import { PhraseBook } from './phrases/match.ts';
import type { Span } from './spans.ts';
import type { Evidence, Sort } from './types.ts';

/** A mention before it knows what it stands in. */
export interface Raw extends Span {
  /** Index into the core's cards. */
  card: number;
  sort: Sort;
  why: Evidence[];
}

const FIGURE: Evidence[] = [{ rule: 'figure' }];
const PHRASE: Evidence[] = [{ rule: 'phrase' }];

const areSame = (some: readonly Name[], others: readonly Name[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end, card }, n) => {
    const other = others[n]!;
    return start === other.start && end === other.end && card === other.card;
  });

/** What stands in a block, and with which names. */
interface Known {
  names: readonly Name[];
  passages: readonly Raw[];
  /** Whether a figure may stand in it and number words of its language are lacking. */
  unread: boolean;
}

/** Pages are decided on again and again as they grow; a block is gone through again only when other names stand in it. */
export class PassageBook {
  readonly #figures: FigureBook;
  readonly #phrases = new PhraseBook();
  #known = new WeakMap<Block, Known>();
  readonly #unread = new Set<string>();

  constructor(book: IndexBook) {
    this.#figures = new FigureBook(book);
  }

  /** Takes in the phrases of one more language. */
  add(rules: readonly PackedPhrase[]): void {
    this.#phrases.add(rules);
    this.#known = new WeakMap();
  }

  readWith(reader: NumberReader): void {
    this.#figures.readWith(reader);
    this.#known = new WeakMap();
  }

  /** @returns the languages whose number words were lacking, since this was last asked, in blocks where a figure may stand */
  takeUnread(): string[] {
    const unread = [...this.#unread];
    this.#unread.clear();
    return unread;
  }

  /** @param names the names that stand in the block */
  find(block: Block, names: readonly Name[]): readonly Raw[] {
    let known = this.#known.get(block);
    if (!known || !areSame(known.names, names)) {
      known = this.#goThrough(block, names);
      this.#known.set(block, known);
    }
    if (known.unread) this.#unread.add(block.lang);
    return known.passages;
  }

  #goThrough(block: Block, names: readonly Name[]): Known {
    const { figures, unread } = this.#figures.find(block, names);
    const passages: Raw[] = [];
    for (const { start, end, card } of figures)
      passages.push({ start, end, card, sort: 'figure', why: FIGURE });
    for (const { start, end, card, check } of this.#phrases.find(block, names)) {
      const why: Evidence[] = check === undefined ? PHRASE : [{ rule: 'check', check }];
      passages.push({ start, end, card, sort: 'phrase', why });
    }
    return { names, passages, unread };
  }
}
