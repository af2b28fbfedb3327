/** What is to be marked, and which of it stands at a place in a text node. */
import type { Kind } from '../engine/types.ts';
import type { Block } from './blocks.ts';
import { type Piece, piecesOf } from './offsets.ts';

/** One outermost mention on the page. */
export interface Spot {
  /** Stays the same when the page is decided on again: block, place and card. */
  key: string;
  block: Block;
  start: number;
  end: number;
  kind: Kind;
  /** Index in the reading's list of mentions. */
  index: number;
}

export interface SpotPiece extends Piece {
  spot: Spot;
}

/** Spots by the text nodes they stand on. Spots do not overlap. */
export class SpotIndex {
  readonly spots: readonly Spot[];
  readonly #byNode = new Map<Text, SpotPiece[]>();
  readonly #bySpot = new Map<Spot, SpotPiece[]>();
  readonly #byKey = new Map<string, Spot>();

  constructor(spots: readonly Spot[]) {
    this.spots = spots;
    for (const spot of spots) {
      const pieces = piecesOf(spot.block, spot.start, spot.end).map((piece) => ({ ...piece, spot }));
      this.#bySpot.set(spot, pieces);
      this.#byKey.set(spot.key, spot);
      for (const piece of pieces) {
        const there = this.#byNode.get(piece.node);
        if (there) there.push(piece);
        else this.#byNode.set(piece.node, [piece]);
      }
    }
  }

  /** The pieces a spot stands on, in order. */
  pieces(spot: Spot): readonly SpotPiece[] {
    return this.#bySpot.get(spot) ?? [];
  }

  /** The pieces that hold the caret position, its ends included: two where two spots touch. */
  at(node: Text, offset: number): readonly SpotPiece[] {
    return this.#byNode.get(node)?.filter((piece) => piece.start <= offset && offset <= piece.end) ?? [];
  }

  byKey(key: string): Spot | undefined {
    return this.#byKey.get(key);
  }

  /** The pieces within an element's own text and that of what it holds. */
  *within(element: Element): Generator<SpotPiece> {
    for (const [node, pieces] of this.#byNode) if (element.contains(node)) yield* pieces;
  }
}
