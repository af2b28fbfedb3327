/**
 * Which mark is at a point. `caretPositionFromPoint` costs the same however many marks there are, while
 * `highlightsFromPoint` grows with them; but it snaps to far text, so the mark's own boxes have the last word.
 */
import { type Box, contains, moved, type Point } from './box.ts';
import { offsetToTop, parentAcross } from './roots.ts';
import type { Spot, SpotIndex, SpotPiece } from './spots.ts';
import type { RangeMeter } from './viewport.ts';

export interface Hit {
  spot: Spot;
  /** The one line box under the point, in the top window's viewport. */
  line: Box;
}

/** Lines are read, not aimed at: this much above and below one still counts, in CSS pixels. */
const SLACK = 2;
/** Where the caret does not answer (`user-select: none`), at most so many marks of the element are tried. */
const TRIED = 50;

/** The mark at a point of the document's own viewport, or undefined. */
export function hitTest(
  doc: Document,
  point: Point,
  index: SpotIndex,
  meter: RangeMeter,
  shadowRoots: readonly ShadowRoot[] = [],
): Hit | undefined {
  const caret = doc.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (caret && node?.nodeType === 3) {
    const hit = confirm(index.at(node as Text, caret.offset), point, meter);
    if (hit) return hit;
  }
  const element = deepest(doc, point);
  if (!element) return undefined;
  const tried: SpotPiece[] = [];
  for (const piece of index.within(element)) {
    tried.push(piece);
    if (tried.length > TRIED) return undefined;
  }
  return confirm(tried, point, meter);
}

function confirm(pieces: readonly SpotPiece[], point: Point, meter: RangeMeter): Hit | undefined {
  for (const piece of pieces) {
    const line = meter.lines(piece).find((box) => contains(grown(box), point));
    if (line && !isClipped(piece.node, point))
      return { spot: piece.spot, line: moved(line, offsetToTop(piece.node.ownerDocument)) };
  }
  return undefined;
}

/** Whether a box that hides what overflows it hides the text at that point: its own boxes know nothing of that. */
function isClipped(node: Text, point: Point): boolean {
  const view = node.ownerDocument.defaultView!;
  const { body, documentElement } = node.ownerDocument;
  // What is positioned absolutely is not clipped by boxes that are not positioned.
  let escapes = false;
  const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
  for (let at: Element | null = parent; at && at !== body && at !== documentElement; at = parentAcross(at)) {
    if (at.ownerDocument !== node.ownerDocument) return false;
    const { display, position, overflowX, overflowY } = view.getComputedStyle(at);
    const clips =
      (overflowX !== 'visible' || overflowY !== 'visible') && !/^(inline|contents)$/.test(display);
    if (clips && !(escapes && position === 'static') && !contains(at.getBoundingClientRect(), point))
      return true;
    if (position === 'fixed') return false;
    if (position !== 'static') escapes = position === 'absolute';
  }
  return false;
}

function grown(box: Box): Box {
  return { left: box.left, right: box.right, top: box.top - SLACK, bottom: box.bottom + SLACK };
}

/** The innermost element at the point, through open shadow roots. */
function deepest(doc: Document, point: Point): Element | null {
  let element = doc.elementFromPoint(point.x, point.y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(point.x, point.y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
