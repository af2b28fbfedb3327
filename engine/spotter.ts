/** The spotter: text in, mentions out. It is handed its index and never fetches it. */
import { Automaton } from './automaton/scan.ts';
import { type Candidate, findIn } from './candidates.ts';
import { type Vetoes, vetoesOf } from './evidence/neighbours.ts';
import { type Asked, Block, doubtOf, type Name, supportNames } from './evidence/support.ts';
import { FigureBook } from './figures/match.ts';
import type { PackedCore, PackedFamily } from './index/format.ts';
import { languageOf } from './languages/index.ts';
import { withoutCrossings } from './overlaps.ts';
import { PhraseBook } from './phrases/match.ts';
import { type QuantityLanguage, QuantityReader } from './quantities/index.ts';
import type { Evidence, Mention, NearMiss, Reading, Sort, Testimony } from './types.ts';
import { sampleShingles } from './verdict/shingles.ts';
import { type Cast, judge } from './verdict/verdict.ts';

/** A block as read: what may stand in it, whatever the rest of the page says. Opaque but for these two. */
export interface Scan {
  readonly text: string;
  /** BCP 47 primary tag of the language the block was read in. */
  readonly lang: string;
}

export interface Spotter {
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
const FIGURE: Evidence[] = [{ rule: 'figure' }];
const PHRASE: Evidence[] = [{ rule: 'phrase' }];

/** A mention before it knows what it stands in. */
interface Raw {
  start: number;
  end: number;
  card: number;
  sort: Sort;
  why: Evidence[];
}

function lackedBy({ safety }: Candidate): string[] {
  return safety.needs.map((need) => (need === 'story' ? `story:${safety.story}` : need));
}

function blockOf(scan: Scan): Block {
  if (scan instanceof Block) return scan;
  throw new TypeError('decide() was handed a scan that no spotter made.');
}

class IndexedSpotter implements Spotter {
  readonly #core: PackedCore;
  readonly #automaton: Automaton;
  /** Made ready when first asked for: most forms never stand on a page. */
  readonly #vetoes: Vetoes[] = [];
  readonly #phrases: PhraseBook;
  readonly #figures: FigureBook;
  readonly #shingles: ReadonlySet<number>;
  readonly #ownShingles = new WeakMap<Scan, number[]>();

  constructor(core: PackedCore, families: readonly PackedFamily[], languages: readonly QuantityLanguage[]) {
    this.#core = core;
    this.#automaton = new Automaton(families);
    this.#phrases = new PhraseBook(core.phrases);
    this.#figures = new FigureBook(core.figures, core.numerals, new QuantityReader(languages));
    this.#shingles = new Set(core.shingles);
  }

  readonly #vetoesOf = (rule: number): Vetoes => {
    this.#vetoes[rule] ??= vetoesOf(this.#core.safeties[rule]!);
    return this.#vetoes[rule]!;
  };

  scan(text: string, lang?: string): Scan {
    return new Block(
      text,
      languageOf(text, lang),
      findIn(text, this.#automaton.scan(text), this.#core, this.#vetoesOf),
    );
  }

  decide(scans: readonly Scan[], testimony: Testimony = SILENCE): Reading {
    const core = this.#core;
    const blocks = scans.map(blockOf);
    const { names, unsupported } = supportNames(blocks, core, testimony);
    const mentions: Mention[] = [];
    blocks.forEach((block, index) => {
      this.#addMentions(mentions, index, block, names[index]!);
    });
    return {
      verdict: judge(castOf(mentions), core.verdict, this.#shinglesOf(scans)),
      mentions,
      doubts: unsupported
        .filter((one) => this.#isDoubt(one, blocks))
        .map((one) => doubtOf(one, blocks, core)),
      nearMisses: unsupported.map((one) => this.#nearMiss(one, blocks)),
    };
  }

  /** A block's mentions in reading order, outer before inner, each inner one told which outermost it stands in. */
  #addMentions(mentions: Mention[], block: number, read: Block, names: readonly Name[]): void {
    const raws: Raw[] = [
      ...this.#figures
        .find(read, names)
        .map((figure) => ({ ...figure, sort: 'figure' as const, why: FIGURE })),
      ...this.#phrases
        .find(read, names)
        .map((phrase) => ({ ...phrase, sort: 'phrase' as const, why: PHRASE })),
      ...names.map(({ start, end, card, why }) => ({ start, end, card, why, sort: 'name' as const })),
    ];
    let outer = -1;
    for (const { start, end, card, sort, why } of withoutCrossings(raws)) {
      const { id, kind } = this.#core.cards[card]!;
      const around = mentions[outer];
      const inside = around !== undefined && end <= around.end;
      if (inside && around.card === id && around.start === start && around.end === end) continue;
      if (!inside) outer = mentions.length;
      const text = read.text.slice(start, end);
      mentions.push({ block, start, end, text, card: id, kind, sort, ...(inside ? { in: outer } : {}), why });
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
    if (scan.lang !== this.#core.language) return NONE;
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
    return { block, start, end, text, card: this.#core.cards[card]!.id, lacked: lackedBy(one) };
  }
}

function castOf(mentions: readonly Mention[]): Cast[] {
  const cast = new Map<string, Cast>();
  for (const { card, kind } of mentions) if (!cast.has(card)) cast.set(card, { id: card, kind });
  return [...cast.values()];
}

/**
 * @param core the rules, shared by all scripts
 * @param families the tries of the scripts to be read; text in others is passed over
 * @param languages those whose figures are read
 */
export function createSpotter(
  core: PackedCore,
  families: readonly PackedFamily[],
  languages: readonly QuantityLanguage[],
): Spotter {
  return new IndexedSpotter(core, families, languages);
}
