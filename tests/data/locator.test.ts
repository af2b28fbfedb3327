import { describe, expect, it } from 'vitest';
import { locatorMap } from '../../data/compile/locator.ts';

type Point = [number, number];

/** The rings of a path of relative moves and lines, as data/compile writes them. */
function ringsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .reduce<{ rings: Point[][]; start: Point }>(
      ({ rings, start }, drawn) => {
        const numbers = (drawn.match(/-?\d+/g) ?? []).map(Number);
        let at = start;
        const ring: Point[] = [];
        for (let i = 0; i < numbers.length; i += 2) {
          at = [at[0] + numbers[i]!, at[1] + numbers[i + 1]!];
          ring.push(at);
        }
        return { rings: rings.concat([ring]), start: ring[0]! };
      },
      { rings: [], start: [0, 0] },
    ).rings;
}

/** Whether the path's fill covers a point: an odd number of edges to its right. */
function isLand(rings: readonly Point[][], [x, y]: Point): boolean {
  const edges = rings.flatMap((ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length]!] as const));
  const crossed = edges.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
  );
  return crossed.length % 2 === 1;
}

/** What lies under the dot of a map about that point. */
const under = (lat: number, lon: number, span?: number) => {
  const { path, x, y } = locatorMap({ lat, lon, ...(span === undefined ? {} : { span }) });
  return isLand(ringsOf(path), [x, y]) ? 'land' : 'sea';
};

describe('a locator', () => {
  it.each<[string, number, number, 'land' | 'sea']>([
    ['Simferopol, in Crimea', 44.95, 34.1, 'land'],
    ['the Black Sea', 43, 34, 'sea'],
    ['the Sea of Azov', 46, 36.5, 'sea'],
    ['the Caspian Sea', 42, 51, 'sea'],
    ['the Persian Gulf', 27, 51.5, 'sea'],
    ['Beijing', 39.9, 116.4, 'land'],
    ['the Yellow Sea', 36, 123, 'sea'],
    ['the middle of Taiwan', 23.8, 121, 'land'],
    ['the Taiwan Strait', 24.5, 119.5, 'sea'],
    ['Chukotka, past the 180th meridian', 66, -175, 'land'],
    ['the South Pole', -90, 0, 'land'],
  ])('knows land from sea: %s', (_where, lat, lon, what) => {
    for (const span of [12, 36]) expect(under(lat, lon, span)).toBe(what);
  });

  it('shows as many degrees from top to foot as it is told', () => {
    // At 100° E Asia ends near 76° N: 15 degrees up from 60° N there is land, 30 degrees up there is none.
    const top = (span: number) => {
      const { path, x } = locatorMap({ lat: 60, lon: 100, span });
      return isLand(ringsOf(path), [x, 4]);
    };
    expect(top(30)).toBe(true);
    expect(top(60)).toBe(false);
  });

  it.each([
    ['a city', 39.9, 116.4, undefined],
    ['Russia', 62, 96, 80],
    ['Canada, with all its islands', 65, -95, 60],
    ['Norway’s fjords', 64, 12, 20],
    ['the Aegean', 38, 25, 8],
    ['a hemisphere', 10, 130, 120],
  ])('of %s is short enough to ship with every card', (_what, lat, lon, span) => {
    const { path } = locatorMap({ lat, lon, ...(span === undefined ? {} : { span }) });
    expect(path.length).toBeGreaterThan(100);
    expect(path.length).toBeLessThanOrEqual(2600);
  });

  it('draws nothing but land, and little past its edges', () => {
    const { path, viewBox } = locatorMap({ lat: 45.3, lon: 34.4, span: 14 });
    expect(viewBox).toBe('0 0 680 380');
    expect(path).toMatch(/^[mlz\d\s-]+$/);
    for (const [x, y] of ringsOf(path).flat()) {
      expect(x).toBeGreaterThanOrEqual(-9);
      expect(x).toBeLessThanOrEqual(689);
      expect(y).toBeGreaterThanOrEqual(-9);
      expect(y).toBeLessThanOrEqual(389);
    }
  });
});
