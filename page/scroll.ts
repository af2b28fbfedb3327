/** Brings a stretch of text into view, at once: nothing moves that the reader has to wait for. */
import type { Piece } from './offsets.ts';
import type { RangeMeter } from './viewport.ts';

/** Scrolls where needed so that the stretch stands in the middle. False: it is not shown. */
export function bringIntoView(piece: Piece, meter: RangeMeter): boolean {
  const { parentElement } = piece.node;
  const view = piece.node.ownerDocument.defaultView;
  const [before] = meter.lines(piece);
  if (!before || !view) return false;
  const isSeen = (line: DOMRect) => line.top >= 0 && line.bottom <= view.innerHeight;
  parentElement?.scrollIntoView({ block: isSeen(before) ? 'nearest' : 'center', behavior: 'instant' });
  const [line] = meter.lines(piece);
  if (line && !isSeen(line)) {
    view.scrollBy({ top: line.top - view.innerHeight / 2, behavior: 'instant' });
  }
  return true;
}
