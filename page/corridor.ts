/** The safe way from a name to its card. */
import type { Box, Point } from './box.ts';

/** Hands are not rulers: the way is this much wider than the card, in CSS pixels. */
const SLACK = 8;

/**
 * Whether `point` lies on a straight way from `exit` (where the pointer left the name) to the card: in the triangle
 * from there to the card's edges. Told by the ray from `exit` through `point`: it must meet the card at or behind
 * the point.
 */
export function inCorridor(point: Point, exit: Point, card: Box): boolean {
  const dx = point.x - exit.x;
  const dy = point.y - exit.y;
  if (dx === 0 && dy === 0) return true;
  const across = stretch(exit.x, dx, card.left - SLACK, card.right + SLACK);
  const down = stretch(exit.y, dy, card.top - SLACK, card.bottom + SLACK);
  if (!across || !down) return false;
  const enters = Math.max(across[0], down[0]);
  const leaves = Math.min(across[1], down[1]);
  return enters <= leaves && leaves >= 1;
}

/** Between which multiples of the step a ray along one axis is within `low` to `high`; undefined if never. */
function stretch(from: number, step: number, low: number, high: number): [number, number] | undefined {
  if (step === 0) return from >= low && from <= high ? [-Infinity, Infinity] : undefined;
  const a = (low - from) / step;
  const b = (high - from) / step;
  return a < b ? [a, b] : [b, a];
}
