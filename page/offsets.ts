/** The way between a block's UTF-16 offsets and the page's text nodes. */
import type { Block } from './blocks.ts';

/** A stretch of one text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** Where in the block's text the stretch of its node number `index` ends. */
function endOf(block: Block, index: number): number {
  const next = block.starts[index + 1];
  const own = block.starts[index]! + block.nodes[index]!.length;
  return Math.min(own, next ?? block.text.length, block.text.length);
}

/** The last node whose stretch starts at or before `offset`; 0 if none does. */
function nodeAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The stretches of text nodes that `start` to `end` of the block stands on, in order: one unless markup splits it.
 * Offsets are within the nodes; units of ours between nodes belong to none.
 */
export function piecesOf(block: Block, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let index = nodeAt(block, start); index < block.nodes.length; index++) {
    const base = block.starts[index]!;
    if (base >= end) break;
    const from = Math.max(start, base);
    const to = Math.min(end, endOf(block, index));
    if (from < to) pieces.push({ node: block.nodes[index]!, start: from - base, end: to - base });
  }
  return pieces;
}

/**
 * The block without the nodes that are not shown: the same block when all are, undefined when none is. Asked only
 * of blocks something was found in, in one go, so that the page's styles are settled once.
 */
export function shownPart(block: Block, isShown: (element: Element) => boolean): Block | undefined {
  const answers = new Map<Element, boolean>();
  const shown = block.nodes.map((node) => {
    const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    if (!parent) return false;
    let answer = answers.get(parent);
    if (answer === undefined) {
      answer = isShown(parent);
      answers.set(parent, answer);
    }
    return answer;
  });
  if (!shown.includes(false)) return block;
  const part: Block = { ...block, text: '', nodes: [], starts: [] };
  block.nodes.forEach((node, index) => {
    const base = block.starts[index]!;
    const end = endOf(block, index);
    if (shown[index]) {
      part.nodes.push(node);
      part.starts.push(part.text.length + Math.min(base, 0));
      part.text += block.text.slice(Math.max(base, 0), end);
    }
    // What stands between two nodes (a line break) is kept, whichever of them is shown.
    part.text += block.text.slice(end, block.starts[index + 1] ?? end);
  });
  return part.nodes.length > 0 && part.text.trim() !== '' ? part : undefined;
}
