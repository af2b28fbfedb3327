/** Where text stands: boxes of stretches of text, and which marks are near what the reader sees. */
import type { Block } from './blocks.ts';
import { type Box, moved, type Point } from './box.ts';
import type { Piece } from './offsets.ts';
import { offsetToTop } from './roots.ts';
import type { Spot, SpotIndex } from './spots.ts';

/** Within this many viewport heights of what is seen, a mark must be there already. */
const MUST = 0.5;
/** Blocks taller than this many viewport heights are measured mark by mark. */
const TALL = 2;

/** Line boxes of a stretch of text, in the viewport of its own document. One range does for all: live ranges cost. */
export class RangeMeter {
  readonly #ranges = new WeakMap<Document, Range>();

  lines(piece: Piece): DOMRect[] {
    if (!piece.node.isConnected || piece.end > piece.node.length) return [];
    const doc = piece.node.ownerDocument;
    const range = this.#ranges.get(doc) ?? doc.createRange();
    this.#ranges.set(doc, range);
    range.setStart(piece.node, piece.start);
    range.setEnd(piece.node, piece.end);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    range.selectNodeContents(doc);
    range.collapse(true);
    return boxes;
  }

  /** The same in the top window's viewport. */
  linesInTop(piece: Piece): Box[] {
    const offset: Point = offsetToTop(piece.node.ownerDocument);
    return this.lines(piece).map((line) => moved(line, offset));
  }
}

const meter = new RangeMeter();

/**
 * At most `limit` ranges' worth of spots, those nearest to the viewport first, and among them those that must be
 * painted now. When all fit, nothing is measured.
 */
export function nearViewport(index: SpotIndex, limit: number): { spots: Spot[]; must: Spot[] } {
  const count = index.spots.reduce((sum, spot) => sum + index.pieces(spot).length, 0);
  if (count <= limit) return { spots: [...index.spots], must: [...index.spots] };
  const distances = new Map<Block, number>();
  const far: { spot: Spot; distance: number; height: number }[] = [];
  for (const spot of index.spots) {
    const { element } = spot.block;
    const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
    let distance = distances.get(spot.block);
    if (distance === undefined) {
      const box = element.getBoundingClientRect();
      distance = box.bottom - box.top > TALL * height ? Number.NaN : away(box, height);
      distances.set(spot.block, distance);
    }
    if (Number.isNaN(distance)) {
      const line = index.pieces(spot).flatMap((piece) => meter.lines(piece))[0];
      distance = line ? away(line, height) : Number.POSITIVE_INFINITY;
    }
    far.push({ spot, distance, height });
  }
  far.sort((a, b) => a.distance - b.distance);
  const near: typeof far = [];
  let ranges = 0;
  for (const each of far) {
    ranges += index.pieces(each.spot).length;
    if (ranges > limit) break;
    near.push(each);
  }
  return {
    spots: near.map(({ spot }) => spot),
    must: near.filter(({ distance, height }) => distance <= MUST * height).map(({ spot }) => spot),
  };
}

/** How far a box lies above or below a viewport of that height; 0 when any of it is in view. */
function away(box: { top: number; bottom: number }, height: number): number {
  return Math.max(0, box.top - height, -box.bottom);
}
