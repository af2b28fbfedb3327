/** The trees a page's text stands in: its document, open shadow roots, frames of its own origin. */
import type { Box, Point } from './box.ts';

export type PageRoot = Document | ShadowRoot;

/** The document in a frame if the page could reach it too; undefined for another origin's or none yet. */
export function documentIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a frame shows may come later, and be another document. Returns what to call with each frame met; `loaded` is called
 * back whenever one of them has loaded, until `ended`.
 */
export function followFrames(
  ended: AbortSignal,
  loaded: (frame: HTMLIFrameElement) => void,
): (frame: HTMLIFrameElement) => void {
  const followed = new WeakSet<HTMLIFrameElement>();
  return (frame) => {
    if (followed.has(frame)) return;
    followed.add(frame);
    frame.addEventListener('load', () => loaded(frame), { signal: ended });
  };
}

/** The window's constructors and registries. A document without a window has none. */
export function realmOf(node: Node): (Window & typeof globalThis) | null {
  return (node.ownerDocument ?? (node as Document)).defaultView;
}

/** Where a document's viewport starts in the top window's, in CSS pixels. */
export function offsetToTop(doc: Document): Point {
  const offset = { x: 0, y: 0 };
  for (let frame = frameOf(doc); frame; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = realmOf(frame)!.getComputedStyle(frame);
    offset.x += box.left + frame.clientLeft + Number.parseFloat(paddingLeft);
    offset.y += box.top + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return offset;
}

function frameOf(doc: Document): Element | null {
  try {
    return doc.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** What a tree hangs on: a shadow root's host, a document's frame. */
function holderOf(root: Node): Element | null {
  if (root.nodeType === 9) return frameOf(root as Document);
  return (root as ShadowRoot).host ?? null;
}

/** Trees from the outermost to the node's own, as the nodes that stand for it in each. */
function lineage(node: Node): Node[] {
  const line: Node[] = [];
  for (let at: Node | null = node; at; at = holderOf(at.getRootNode())) line.unshift(at);
  return line;
}

/** Reading order of two nodes, through shadow roots and frames: negative when `a` comes first. */
export function compareAcross(a: Node, b: Node): number {
  if (a === b) return 0;
  let position = a.compareDocumentPosition(b);
  if (position & 1) {
    const left = lineage(a);
    const right = lineage(b);
    let depth = 0;
    while (depth < left.length && depth < right.length && left[depth] === right[depth]) depth++;
    const from = left[depth];
    const to = right[depth];
    // One holds the other's tree: its own text comes after what it shows in that tree.
    if (!from || !to) return left.length - right.length;
    position = from.compareDocumentPosition(to);
  }
  return position & 4 ? -1 : position & 2 ? 1 : 0;
}

/** The parent of an element, through shadow roots. */
export function parentAcross(element: Element): Element | null {
  return element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null);
}

/** The element a box is measured against when the top window is the frame of reference. */
export function viewportOf(doc: Document): Box {
  const { clientWidth, clientHeight } = doc.documentElement;
  const view = doc.defaultView;
  return {
    left: 0,
    top: 0,
    right: clientWidth || (view?.innerWidth ?? 0),
    bottom: view?.innerHeight || clientHeight,
  };
}
