/** A page's text as blocks in reading order, each with what was made of it, kept in step with the page. */
import { type Block, type ReadOutcome, readBlocks, type Sight } from './blocks.ts';
import { isSkipped } from './elements.ts';
import { shownPart } from './offsets.ts';
import { compareAcross, documentIn, type PageRoot, parentAcross, realmOf } from './roots.ts';
import { type Pace, Slice } from './slices.ts';
import type { Change } from './watch.ts';

export interface Entry<Scan> {
  block: Block;
  scan: Scan;
  /** Whether it was asked if the text is shown, and what the block was before the hidden parts were left out. */
  seen: 'unasked' | 'shown' | 'part' | 'hidden';
  whole: Block;
}

export interface PageTextOptions<Scan> {
  sight: Sight;
  pace: Pace;
  isShown(element: Element): boolean;
  scan(block: Block): Scan;
  /** A document or open shadow root that text is read from. */
  onRoot(root: PageRoot): void;
  /** A frame that holds, or may come to hold, a document of the page's own origin. */
  onFrame(frame: HTMLIFrameElement): void;
}

/** How often a part the page moved under the walk is begun anew. */
const TRIES = 3;

export class PageText<Scan> {
  entries: Entry<Scan>[] = [];
  readonly roots = new Set<PageRoot>();
  readonly #options: PageTextOptions<Scan>;

  constructor(options: PageTextOptions<Scan>) {
    this.#options = options;
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.roots].filter((root): root is ShadowRoot => root.nodeType === 11);
  }

  /**
   * Reads a document, its open shadow roots and same-origin frames, in slices. `goOn` is asked after each block with the
   * entries so far and the units read: false ends the reading. Answers false if it was ended.
   */
  async readAll(
    doc: Document,
    stopped: () => boolean,
    goOn: (entries: readonly Entry<Scan>[], read: number) => boolean = () => true,
  ): Promise<boolean> {
    this.entries = [];
    this.roots.clear();
    return this.#readTree(doc, stopped, goOn);
  }

  /** Scans again the blocks that `which` names, in slices; the page is not walked. */
  async rescan(which: (entry: Entry<Scan>) => boolean, stopped: () => boolean): Promise<void> {
    const slice = new Slice(this.#options.pace);
    for (const entry of this.entries) {
      if (which(entry)) entry.scan = this.#options.scan(entry.block);
      if (!slice.spent) continue;
      await slice.rest();
      if (stopped()) return;
    }
  }

  /** Reads the changed parts again. Answers whether any entry is another than before. */
  async update(changes: readonly Change[], stopped: () => boolean): Promise<boolean> {
    let changed = this.#dropGone();
    for (const { root, shallow } of changes) {
      if (stopped()) return changed;
      if (!root.isConnected || this.#isLeftOut(root)) continue;
      changed = (await this.#readPart(root, shallow, stopped)) || changed;
    }
    return changed;
  }

  /**
   * Leaves out what is not shown of these entries. Answers whether anything was.
   */
  leaveOutHidden(indices: Iterable<number>): boolean {
    let changed = false;
    for (const index of indices) {
      const entry = this.entries[index];
      if (entry?.seen === 'unasked') changed = this.#ask(entry) || changed;
    }
    return changed;
  }

  /** Asks again of what was hidden. Answers whether any of it is shown now. */
  askAgain(): boolean {
    let changed = this.#dropGone();
    for (const entry of this.entries) {
      if (entry.seen === 'part' || entry.seen === 'hidden') changed = this.#ask(entry) || changed;
    }
    return changed;
  }

  #ask(entry: Entry<Scan>): boolean {
    const before = { seen: entry.seen, text: entry.block.text };
    const part = shownPart(entry.whole, this.#options.isShown);
    entry.seen = part === entry.whole ? 'shown' : part ? 'part' : 'hidden';
    entry.block = part ?? entry.whole;
    const text = entry.block.text !== before.text;
    if (text) entry.scan = this.#options.scan(entry.block);
    return text || (entry.seen === 'hidden') !== (before.seen === 'hidden');
  }

  /** Blocks whose text left the page, and trees that did: on some pages they come and go without end. */
  #dropGone(): boolean {
    for (const root of this.roots) if (!root.isConnected || !realmOf(root)) this.roots.delete(root);
    const { length } = this.entries;
    this.entries = this.entries.filter(
      ({ whole }) => whole.nodes.every((node) => node.isConnected) && whole.element.ownerDocument.defaultView,
    );
    return this.entries.length < length;
  }

  /** Reads a tree that was not known, and the trees found in it. */
  async #readTree(
    root: PageRoot,
    stopped: () => boolean,
    goOn: (entries: readonly Entry<Scan>[], read: number) => boolean,
  ): Promise<boolean> {
    const queue: PageRoot[] = [root];
    let read = 0;
    for (let tree = queue.pop(); tree; tree = queue.pop()) {
      if (this.roots.has(tree)) continue;
      this.roots.add(tree);
      this.#options.onRoot(tree);
      const found: Entry<Scan>[] = [];
      const outcome = await this.#walk(tree, false, stopped, queue, {
        begin: () => found.splice(0),
        take: (block) => {
          found.push(this.#entryOf(block));
          read += block.text.length;
          return goOn(found, read);
        },
      });
      if (outcome === 'stopped') return false;
      this.#insert(found);
    }
    return true;
  }

  async #readPart(root: Node, shallow: boolean, stopped: () => boolean): Promise<boolean> {
    const inner: PageRoot[] = [];
    const blocks: Block[] = [];
    const outcome = await this.#walk(root, shallow, stopped, inner, {
      begin: () => blocks.splice(0),
      take: (block) => blocks.push(block) > 0,
    });
    if (outcome === 'stopped') return false;
    const tree = root.getRootNode();
    const isStale = ({ whole }: Entry<Scan>) => {
      const node = whole.nodes[0]!;
      if (!shallow) return root.contains(node);
      const own = root.nodeType === 11 ? (root as ShadowRoot).host : root;
      return whole.element === own && node.getRootNode() === tree;
    };
    const stale = this.entries.filter(isStale);
    const known = new Map(
      stale.map(({ whole, scan, block }) => [whole === block ? whole.text : '', { scan, lang: whole.lang }]),
    );
    const fresh = blocks.map((block) => {
      const same = known.get(block.text);
      return this.#entryOf(block, same?.lang === block.lang ? same.scan : undefined);
    });
    this.entries = this.entries.filter((entry) => !isStale(entry));
    this.#insert(fresh);
    let changed = stale.length > 0 || fresh.length > 0;
    for (const tree of inner) {
      if (this.roots.has(tree)) continue;
      changed = true;
      if (!(await this.#readTree(tree, stopped, () => true))) break;
    }
    return changed;
  }

  #entryOf(block: Block, scan = this.#options.scan(block)): Entry<Scan> {
    return { block, whole: block, scan, seen: 'unasked' };
  }

  async #walk(
    root: Node,
    shallow: boolean,
    stopped: () => boolean,
    inner: PageRoot[],
    onto: { begin(): void; take(block: Block): boolean },
  ): Promise<ReadOutcome | 'stopped'> {
    const { sight, pace } = this.#options;
    const slice = new Slice(pace);
    let outcome: ReadOutcome = 'lost';
    for (let tries = 0; outcome === 'lost' && tries < TRIES; tries++) {
      onto.begin();
      const walk = readBlocks(root, {
        sight,
        shallow,
        onShadowRoot: (found) => inner.push(found),
        onFrame: (frame) => {
          this.#options.onFrame(frame);
          const doc = documentIn(frame);
          if (doc?.documentElement) inner.push(doc);
        },
      });
      for (let step = walk.next(); ; step = walk.next()) {
        if (step.done) {
          outcome = step.value;
          break;
        }
        if (step.value && !onto.take(step.value)) return 'stopped';
        if (slice.spent) {
          await slice.rest();
          if (stopped()) return 'stopped';
        }
      }
    }
    return outcome;
  }

  /** Puts entries of one tree where they belong in reading order. */
  #insert(fresh: readonly Entry<Scan>[]): void {
    if (this.entries.length === 0) {
      this.entries = [...fresh];
      return;
    }
    for (const entry of fresh) {
      let low = 0;
      let high = this.entries.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compareAcross(this.entries[middle]!.whole.nodes[0]!, entry.whole.nodes[0]!) <= 0)
          low = middle + 1;
        else high = middle;
      }
      this.entries.splice(low, 0, entry);
    }
  }

  /** Whether a part lies in something the walk would not have gone into. */
  #isLeftOut(root: Node): boolean {
    let element: Element | null =
      root.nodeType === 1 ? (root as Element) : ((root as ShadowRoot).host ?? null);
    // A frame is read for the document in it.
    if (element?.localName === 'iframe') element = parentAcross(element);
    for (; element; element = parentAcross(element)) if (isSkipped(element, this.#options.sight)) return true;
    return false;
  }
}
