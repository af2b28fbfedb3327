/** Plain geometry in CSS pixels of the top window's viewport: physical edges, as getClientRects gives them. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether the point lies in the box or on its edge, the box grown by `by` on every side. */
export function contains(box: Box, point: Point, by = 0): boolean {
  return (
    point.x >= box.left - by &&
    point.x <= box.right + by &&
    point.y >= box.top - by &&
    point.y <= box.bottom + by
  );
}

/** The box moved by an offset: from a frame's viewport to the top window's. */
export function moved(box: Box, by: Point): Box {
  return { left: box.left + by.x, right: box.right + by.x, top: box.top + by.y, bottom: box.bottom + by.y };
}
