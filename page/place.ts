/** Where the card goes: a pure function of measured boxes, in CSS pixels of the top viewport. */
import { computePosition, flip, offset, type Platform, type Rect, shift } from '@floating-ui/core';
import type { Box } from './box.ts';

export type Side = 'below' | 'above';

export interface PlaceRequest {
  /** The one line box the card belongs to: never covered. */
  line: Box;
  /** The card as large as it would like to be. */
  card: { width: number; height: number };
  viewport: Box;
  /** The direction of the line's own text: a card starts where its name starts. */
  direction: 'ltr' | 'rtl';
  /** The side cards stand on so far; kept wherever there is room for it. */
  prefer: Side;
}

export interface Placement {
  left: number;
  top: number;
  width: number;
  /** The card scrolls inside when it would be higher. */
  maxHeight: number;
  side: Side;
  /** A sheet along the edge of a narrow screen. */
  sheet: boolean;
}

/** Narrower screens get a sheet. */
const NARROW = 480;
/** Between line and card; the corridor spans it. */
export const GAP = 4;
/** To the edges of the viewport. */
export const MARGIN = 8;
/** A side with less room is left for the other one, if that has more. */
const ENOUGH = 200;
/** A sheet leaves the page this share of the height. */
const SHEET_SHARE = 0.6;

/** Whether a viewport is so narrow that the card is a sheet along its edge. */
export function isNarrow({ left, right }: Box): boolean {
  return right - left < NARROW;
}

/** Places the card by its line, on the preferred side if the card fits there or at least as well as on the other. */
export async function placeCard(request: PlaceRequest): Promise<Placement> {
  const { line, card, viewport, direction, prefer } = request;
  const room = {
    below: Math.max(0, viewport.bottom - MARGIN - line.bottom - GAP),
    above: Math.max(0, line.top - GAP - viewport.top - MARGIN),
  };
  if (isNarrow(viewport)) return placeSheet(request, room);
  const other: Side = prefer === 'below' ? 'above' : 'below';
  const wanted = Math.min(card.height, ENOUGH);
  const side =
    room[prefer] >= card.height || room[prefer] >= room[other] || room[prefer] >= wanted ? prefer : other;
  const height = Math.min(card.height, room[side]);
  const width = Math.min(card.width, viewport.right - viewport.left - 2 * MARGIN);
  const { x, y } = await computePosition(
    rectOf(line),
    { x: 0, y: 0, width, height },
    {
      strategy: 'fixed',
      placement: side === 'below' ? 'bottom-start' : 'top-start',
      platform: plainBoxes(viewport, direction),
      // The side is decided above; flipping is for the alignment, at the far end of a line.
      middleware: [
        offset(GAP),
        flip({ mainAxis: false, crossAxis: 'alignment', padding: MARGIN }),
        shift({ padding: MARGIN }),
      ],
    },
  );
  return { left: x, top: y, width, maxHeight: room[side], side, sheet: false };
}

/** A sheet at the foot of the viewport, or at its head where the line is at the foot. */
function placeSheet({ card, viewport }: PlaceRequest, room: Record<Side, number>): Placement {
  const full = viewport.bottom - viewport.top;
  const wanted = Math.min(card.height, full * SHEET_SHARE);
  const side: Side = room.below >= Math.min(wanted, ENOUGH) || room.below >= room.above ? 'below' : 'above';
  const maxHeight = Math.min(full * SHEET_SHARE, room[side] + MARGIN);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? viewport.bottom - height : viewport.top;
  return { left: viewport.left, top, width: viewport.right - viewport.left, maxHeight, side, sheet: true };
}

function rectOf(box: Box): Rect {
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
}

/** Floating UI's view of a world that is only boxes. */
function plainBoxes(viewport: Box, direction: 'ltr' | 'rtl'): Platform {
  return {
    getElementRects: ({ reference, floating }: { reference: Rect; floating: Rect }) =>
      Promise.resolve({ reference, floating }),
    getClippingRect: () => Promise.resolve(rectOf(viewport)),
    getDimensions: (element: Rect) => Promise.resolve({ width: element.width, height: element.height }),
    isElement: () => Promise.resolve(true),
    isRTL: () => Promise.resolve(direction === 'rtl'),
  };
}
