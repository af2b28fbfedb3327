import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCorridor } from '../../page/corridor.ts';

const card = { left: 100, top: 200, right: 480, bottom: 500 };
const exit = { x: 120, y: 190 };

test('straight down to the card is on the way', () => {
  expect(inCorridor({ x: 122, y: 196 }, exit, card)).toBe(true);
});

test('a slanted way to the far corner is on the way, above the card itself', () => {
  const far = { left: 100, top: 300, right: 480, bottom: 500 };
  expect(inCorridor({ x: 280, y: 248 }, exit, far)).toBe(true);
});

test('away from the card is not', () => {
  expect(inCorridor({ x: 120, y: 150 }, exit, card)).toBe(false);
  expect(inCorridor({ x: 40, y: 190 }, exit, card)).toBe(false);
});

test('past the card is not, though the direction was right', () => {
  expect(inCorridor({ x: 140, y: 700 }, exit, card)).toBe(false);
});

test('every point between the exit and any point of the card is on the way', () => {
  const at = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(at, share, share, share, (from, across, down, along) => {
      const target = {
        x: card.left + across * (card.right - card.left),
        y: card.top + down * (card.bottom - card.top),
      };
      const point = { x: from.x + along * (target.x - from.x), y: from.y + along * (target.y - from.y) };
      return inCorridor(point, from, card);
    }),
  );
});
