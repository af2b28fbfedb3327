/** The spotter: text in, mentions out. It is handed its index and never fetches it. */
import type { Candidate } from './candidates.ts';
import { type Asked, Block, doubtOf, type Lacks, type Name, supportNames } from './evidence/support.ts';
import type { NumberReader } from './figures/match.ts';
import { IndexBook } from './index/book.ts';
import type { PackedCore, PackedLanguage } from './index/format.ts';
import { withoutCrossings } from './overlaps.ts';
import { PassageBook, type Raw } from './passages.ts';
import { readBlock } from './read-block.ts';
import type { Mention, NearMiss, Reading, Testimony } from './types.ts';
import { shareInOrder } from './verdict/order.ts';
import { sampleShingles } from './verdict/shingles.ts';
import { type Cast, judge } from './verdict/verdict.ts';

/** A block as read: what may stand in it, whatever the rest of the page says. Opaque but for these two. */
export interface Scan {
  readonly text: string;
  /** BCP 47 primary tag of the language the block was read in. */
  readonly lang: string;
  /** The parts that would have read more of it and are not at hand, as tags: see Spotter.add. */
  readonly lacks: Lacks;
}

export interface Spotter {
  /** Takes in a language. What was scanned before stays as it was read: scan it again. */
  add(part: PackedLanguage): void;
  /**
   * Hands it what reads numbers, in place of what did before; until then it finds no figures. `Reading.numbers` says which
   * number words it lacks where one may stand. What was decided before is to be decided again.
   */
  readNumbersWith(reader: NumberReader): void;
  /**
   * Reads one block of text by itself.
   * @param text a paragraph, a heading, a cell; any string at all
   * @param lang what the page declares, if it does
   */
  scan(text: string, lang?: string): Scan;
  /**
   * Decides over all blocks of a page at once. Cheap: nothing is scanned again.
   * @param scans in reading order; every one made by this spotter
   * @param testimony a witness's answers to the doubts of an earlier decision
   * @throws TypeError when a scan is not a spotter's
   */
  decide(scans: readonly Scan[], testimony?: Testimony): Reading;
}

const SILENCE: Testimony = new Map();
/** Languages there is a witness for. */
const WITNESSED = 'en';

const NONE: readonly number[] = [];

function lackedBy({ safety }: Candidate): string[] {
  return safety.needs.map((need) => (need === 'story' ? `story:${safety.story}` : need));
}

function blockOf(scan: Scan): Block {
  if (scan instanceof Block) return scan;
  throw new TypeError('decide() was handed a scan that no spotter made.');
}

class IndexedSpotter implements Spotter {
  readonly #book: IndexBook;
  readonly #passages: PassageBook;
  readonly #shingles: ReadonlySet<number>;
  readonly #ownShingles = new WeakMap<Scan, number[]>();

  constructor(core: PackedCore) {
    this.#book = new IndexBook(core);
    this.#passages = new PassageBook(this.#book);
    this.#shingles = new Set(core.shingles);
  }

  add(part: PackedLanguage): void {
    const { phrases } = this.#book;
    const before = phrases.length;
    this.#book.add(part);
    this.#passages.add(phrases.slice(before));
  }

  readNumbersWith(reader: NumberReader): void {
    this.#passages.readWith(reader);
  }

  scan(text: string, lang?: string): Scan {
    return readBlock(text, lang, this.#book);
  }

  decide(scans: readonly Scan[], testimony: Testimony = SILENCE): Reading {
    const book = this.#book;
    const blocks = scans.map(blockOf);
    const { names, unsupported } = supportNames(blocks, book, testimony);
    const mentions: Mention[] = [];
    blocks.forEach((block, index) => {
      this.#addMentions(mentions, index, block, names[index]!);
    });
    return {
      verdict: judge(castOf(mentions), book.core.verdict, this.#shinglesOf(scans), () =>
        shareInOrder(
          book.core.order,
          names.flat().map(({ card }) => card),
        ),
      ),
      mentions,
      doubts: unsupported
        .filter((one) => this.#isDoubt(one, blocks))
        .map((one) => doubtOf(one, blocks, book)),
      nearMisses: unsupported.map((one) => this.#nearMiss(one, blocks)),
      numbers: this.#passages.takeUnread(),
    };
  }

  /** A block's mentions in reading order, outer before inner, each inner one told which outermost it stands in. */
  #addMentions(mentions: Mention[], block: number, read: Block, names: readonly Name[]): void {
    const raws: Raw[] = [...this.#passages.find(read, names)];
    for (const { start, end, card, why } of names) raws.push({ start, end, card, sort: 'name', why });
    let outer = -1;
    for (const { start, end, card, sort, why } of withoutCrossings(raws)) {
      const { id, kind } = this.#book.core.cards[card]!;
      const around = mentions[outer];
      const inside = around !== undefined && end <= around.end;
      if (inside && around.card === id && around.start === start && around.end === end) continue;
      if (!inside) outer = mentions.length;
      const text = read.text.slice(start, end);
      const mention: Mention = { block, start, end, text, card: id, kind, sort, why };
      if (inside) mention.in = outer;
      mentions.push(mention);
    }
  }

  #shinglesOf(scans: readonly Scan[]) {
    let found: number | undefined;
    return {
      of: this.#shingles.size,
      found: () => {
        found ??= new Set(scans.flatMap((scan) => this.#articleShinglesIn(scan))).size;
        return found;
      },
    };
  }

  /** Pages are decided on again and again as they grow; a block's shingles are counted once. */
  #articleShinglesIn(scan: Scan): readonly number[] {
    if (scan.lang !== this.#book.core.language) return NONE;
    let own = this.#ownShingles.get(scan);
    if (!own) {
      own = sampleShingles(scan.text).filter((hash) => this.#shingles.has(hash));
      this.#ownShingles.set(scan, own);
    }
    return own;
  }

  #isDoubt({ block, safety }: Asked, blocks: readonly Block[]): boolean {
    return blocks[block]!.lang === WITNESSED && safety.needs.includes('witness');
  }

  #nearMiss(one: Asked, blocks: readonly Block[]): NearMiss {
    const { block, start, end, card } = one;
    const text = blocks[block]!.text.slice(start, end);
    return { block, start, end, text, card: this.#book.core.cards[card]!.id, lacked: lackedBy(one) };
  }
}

function castOf(mentions: readonly Mention[]): Cast[] {
  const cast = new Map<string, Cast>();
  for (const { card, kind } of mentions) if (!cast.has(card)) cast.set(card, { id: card, kind });
  return [...cast.values()];
}

/**
 * @param core the rules, shared by all languages
 * @param parts the languages at hand; more may be added
 * @param numbers what reads numbers, if it is at hand already
 */
export function createSpotter(
  core: PackedCore,
  parts: readonly PackedLanguage[],
  numbers?: NumberReader,
): Spotter {
  const spotter = new IndexedSpotter(core);
  if (numbers) spotter.readNumbersWith(numbers);
  for (const part of parts) spotter.add(part);
  return spotter;
}
