/**
 * Paints marks with the CSS Custom Highlight API: the page's own tree is not touched.
 * Only marks near the viewport are registered, because in Chromium each registered range slows every frame that
 * changes a style (docs/performance.md). What is registered can be read and cleared by the page: names are
 * neutral, nothing is registered unless asked, and what was cleared is put back. The sheet is adopted with the first mark
 * and given back with the last, for a page can ask what a highlight of any name looks like, marked or not.
 * https://drafts.csswg.org/css-highlight-api-1/
 */
import type { Kind } from '../engine/types.ts';
import type { Piece } from './offsets.ts';
import { registryOf } from './registry.ts';
import { type PageRoot, realmOf } from './roots.ts';
import type { Spot, SpotIndex, SpotPiece } from './spots.ts';
import { nearViewport } from './viewport.ts';

/** One highlight a look, styled in marks.css. */
const LOOKS: Record<Kind, string> = {
  person: 'ul-1',
  organisation: 'ul-2',
  place: 'ul-3',
  treaty: 'ul-4',
  event: 'ul-5',
  figure: 'ul-6',
};
const FLASH = 'ul-7';
const RING = 'ul-8';
/** Every name there may be in the registry. */
export const MARK_NAMES: readonly string[] = [...Object.values(LOOKS), FLASH, RING];
/** Above the marks, where both stand on the same text. */
const OVER = 1;

/** How many ranges are registered at a time. */
export const RANGE_LIMIT = 200;
/** How long a mention that was jumped to stays lit. */
const FLASH_MS = 1800;
/** A page that clears the marks again and again does not want them: after so many times they stay away. */
const HEAL_LIMIT = 30;

export interface MarksOptions {
  /** marks.css. */
  css: string;
  limit?: number;
  /** Runs `work` after `ms`; returns how to call it off. */
  later(work: () => void, ms: number): () => void;
}

/** The marks on one page. Nothing is registered before `show`, `flash` or `ring`, and nothing after `clear`. */
export class Marks {
  #index: SpotIndex | undefined;
  readonly #registered = new Map<Document, Map<string, { highlight: Highlight; size: number }>>();
  readonly #adopted = new Map<PageRoot, CSSStyleSheet>();
  readonly #shown = new Set<Spot>();
  readonly #options: MarksOptions;
  #flashEnd: (() => void) | undefined;
  #healed = 0;

  constructor(options: MarksOptions) {
    this.#options = options;
  }

  /** Marks these spots and no others. */
  show(index: SpotIndex): void {
    this.#index = index;
    this.#shown.clear();
    this.refresh();
  }

  /** Registers the marks near the viewport. Call on scrolling and resizing, once a frame at most. */
  refresh(): void {
    if (!this.#index) return;
    const limit = this.#options.limit ?? RANGE_LIMIT;
    const near = nearViewport(this.#index, limit);
    if (this.#shown.size > 0 && near.must.every((spot) => this.#shown.has(spot))) return;
    this.#shown.clear();
    for (const spot of near.spots) this.#shown.add(spot);
    this.#paint();
  }

  /** Puts back the marks the page cleared; light and ring pass by themselves. True if something was missing. */
  heal(): boolean {
    if (this.#healed >= HEAL_LIMIT || !this.#index) return false;
    const missing = [...this.#registered].some(([doc, names]) => {
      const registry = registryOf(doc);
      return (
        registry &&
        [...names].some(
          ([name, { highlight, size }]) =>
            name !== FLASH && name !== RING && (registry.get(name) !== highlight || highlight.size !== size),
        )
      );
    });
    const cast = [...this.#adopted].some(([root, sheet]) => !root.adoptedStyleSheets.includes(sheet));
    if (!missing && !cast) return false;
    this.#healed++;
    this.#giveSheetsBack();
    this.#paint();
    return true;
  }

  /** Lights a stretch of text for a moment. */
  flash(pieces: readonly Piece[]): void {
    this.#flashEnd?.();
    this.#over(FLASH, pieces);
    this.#flashEnd = this.#options.later(() => this.#over(FLASH, []), FLASH_MS);
  }

  /** Draws the keyboard's ring round a spot, or takes it away. */
  ring(pieces: readonly Piece[]): void {
    this.#over(RING, pieces);
  }

  /** How many ranges are registered now, and under which names. */
  get registered(): { names: string[]; ranges: number } {
    const names = [...this.#registered.values()].flatMap((sizes) => [...sizes]);
    return {
      names: names.map(([name]) => name),
      ranges: names.reduce((sum, [, { size }]) => sum + size, 0),
    };
  }

  /** Takes everything of ours away: marks, light, ring, adopted sheets. A later reader's marks of the same names stay. */
  clear(): void {
    this.#flashEnd?.();
    this.#index = undefined;
    this.#shown.clear();
    for (const [doc, names] of this.#registered) {
      for (const [name, { highlight }] of names) unregister(doc, name, highlight);
    }
    this.#registered.clear();
    this.#giveSheetsBack();
  }

  #paint(): void {
    const wanted = new Map<Document, Map<string, SpotPiece[]>>();
    for (const spot of this.#shown) {
      for (const piece of this.#index?.pieces(spot) ?? []) {
        if (!piece.node.isConnected) continue;
        const doc = piece.node.ownerDocument;
        const names = wanted.get(doc) ?? new Map<string, SpotPiece[]>();
        wanted.set(doc, names);
        const name = LOOKS[spot.kind];
        const there = names.get(name);
        if (there) there.push(piece);
        else names.set(name, [piece]);
      }
    }
    for (const doc of new Set([...this.#registered.keys(), ...wanted.keys()])) {
      for (const name of Object.values(LOOKS)) this.#register(doc, name, wanted.get(doc)?.get(name) ?? [], 0);
    }
  }

  /** Registers pieces of one tree or of several under a look that lies over the marks. */
  #over(name: string, pieces: readonly Piece[]): void {
    const docs = new Set([...this.#registered.keys(), ...pieces.map((piece) => piece.node.ownerDocument)]);
    for (const doc of docs) {
      this.#register(
        doc,
        name,
        pieces.filter((piece) => piece.node.ownerDocument === doc),
        OVER,
      );
    }
    if (this.#registered.size === 0) this.#giveSheetsBack();
  }

  #register(doc: Document, name: string, pieces: readonly Piece[], priority: number): void {
    const view = realmOf(doc);
    const names = this.#registered.get(doc) ?? new Map<string, { highlight: Highlight; size: number }>();
    const registry = registryOf(doc);
    if (!view || !registry) {
      this.#registered.delete(doc);
      return;
    }
    if (pieces.length === 0) {
      const before = names.get(name);
      if (before) unregister(doc, name, before.highlight);
      names.delete(name);
      if (names.size === 0) this.#registered.delete(doc);
      return;
    }
    const highlight = new view.Highlight();
    highlight.priority = priority;
    for (const { node, start, end } of pieces) {
      this.#adopt(node);
      highlight.add(
        new view.StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        }),
      );
    }
    // Firefox answers nothing here (https://bugzilla.mozilla.org/show_bug.cgi?id=1969004): not chained.
    registry.set(name, highlight);
    names.set(name, { highlight, size: pieces.length });
    this.#registered.set(doc, names);
  }

  /** Each tree needs a sheet of its own: Firefox does not let a document's into its shadow roots. */
  #adopt(node: Text): void {
    const root = node.getRootNode() as PageRoot;
    if (this.#adopted.has(root) || !('adoptedStyleSheets' in root)) return;
    const view = realmOf(node);
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.#options.css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#adopted.set(root, sheet);
  }

  #giveSheetsBack(): void {
    for (const [root, sheet] of this.#adopted) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    this.#adopted.clear();
  }
}

function unregister(doc: Document, name: string, highlight: Highlight): void {
  const registry = registryOf(doc);
  if (registry?.get(name) === highlight) registry.delete(name);
}
