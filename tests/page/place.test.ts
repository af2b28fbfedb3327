import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP, MARGIN, type PlaceRequest, placeCard } from '../../page/place.ts';

const viewport = { left: 0, top: 0, right: 1200, bottom: 800 };
const card = { width: 380, height: 300 };
const line = { left: 200, top: 100, right: 280, bottom: 120 };
const request = (over: Partial<PlaceRequest> = {}): PlaceRequest => ({
  line,
  card,
  viewport,
  direction: 'ltr',
  prefer: 'below',
  ...over,
});

describe('ltr', () => {
  test('below the line, starting where the name starts', async () => {
    expect(await placeCard(request())).toMatchObject({
      left: 200,
      top: 124,
      width: 380,
      side: 'below',
      sheet: false,
    });
  });

  test('above when there is no room below', async () => {
    const low = { left: 200, top: 700, right: 280, bottom: 720 };
    expect(await placeCard(request({ line: low }))).toMatchObject({ left: 200, top: 396, side: 'above' });
  });

  test('at the end of a line it ends where the name ends', async () => {
    const end = { left: 1100, top: 100, right: 1180, bottom: 120 };
    expect(await placeCard(request({ line: end }))).toMatchObject({ left: 800, top: 124 });
  });
});

describe('rtl', () => {
  test('below the line, its right edge where the name starts', async () => {
    const name = { left: 800, top: 100, right: 880, bottom: 120 };
    expect(await placeCard(request({ direction: 'rtl', line: name }))).toMatchObject({ left: 500, top: 124 });
  });

  test('at the end of a line, on the left, it starts at the left edge of the name', async () => {
    const name = { left: 20, top: 100, right: 100, bottom: 120 };
    expect(await placeCard(request({ direction: 'rtl', line: name }))).toMatchObject({ left: 20, top: 124 });
  });
});

test('the side stays while it has room: a card that stood above stays above', async () => {
  const middle = { left: 200, top: 400, right: 280, bottom: 420 };
  expect(await placeCard(request({ line: middle, prefer: 'above' }))).toMatchObject({
    side: 'above',
    top: 96,
  });
  expect(await placeCard(request({ line: middle, prefer: 'below' }))).toMatchObject({
    side: 'below',
    top: 424,
  });
});

test('a card that is too high for its side scrolls inside rather than change sides', async () => {
  const placed = await placeCard(
    request({ card: { width: 380, height: 500 }, line: { ...line, top: 400, bottom: 420 } }),
  );
  expect(placed).toMatchObject({ side: 'below', maxHeight: 800 - MARGIN - 420 - GAP });
});

describe('narrow screens', () => {
  const phone = { left: 0, top: 0, right: 360, bottom: 640 };
  test('a sheet at the foot', async () => {
    expect(
      await placeCard(request({ viewport: phone, line: { left: 20, top: 100, right: 90, bottom: 120 } })),
    ).toMatchObject({ sheet: true, left: 0, width: 360, top: 340, side: 'below' });
  });

  test('at the foot and lower, where the line is in the middle', async () => {
    const line = { left: 20, top: 370, right: 90, bottom: 390 };
    expect(await placeCard(request({ viewport: phone, line }))).toMatchObject({
      sheet: true,
      side: 'below',
      maxHeight: 640 - 390 - GAP,
    });
  });

  test('at the head, where the line is at the foot', async () => {
    expect(
      await placeCard(request({ viewport: phone, line: { left: 20, top: 560, right: 90, bottom: 580 } })),
    ).toMatchObject({ sheet: true, top: 0, side: 'above' });
  });
});

test('it never covers the line, and never leaves the viewport sideways, in either direction', async () => {
  const boxes = fc.record({
    left: fc.integer({ min: 0, max: 1100 }),
    top: fc.integer({ min: 0, max: 770 }),
    width: fc.integer({ min: 10, max: 300 }),
    height: fc.integer({ min: 100, max: 700 }),
    view: fc.constantFrom(360, 500, 800, 1200),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    prefer: fc.constantFrom('above' as const, 'below' as const),
  });
  await fc.assert(
    fc.asyncProperty(boxes, async ({ left, top, width, height, view, direction, prefer }) => {
      const at = {
        left: Math.min(left, view - 10),
        top,
        right: Math.min(left + width, view),
        bottom: top + 20,
      };
      const seen = { ...viewport, right: view };
      const placed = await placeCard({
        line: at,
        card: { width: 380, height },
        viewport: seen,
        direction,
        prefer,
      });
      const bottom = placed.top + Math.min(height, placed.maxHeight);
      expect(placed.side === 'below' ? placed.top >= at.bottom : bottom <= at.top).toBe(true);
      expect(placed.left).toBeGreaterThanOrEqual(0);
      expect(placed.left + placed.width).toBeLessThanOrEqual(view);
    }),
  );
});
