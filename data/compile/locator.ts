/**
 * A place's locator: land and the point the dot goes to, drawn once, when the product is built. Never a border: who draws
 * one takes a side. The land is Natural Earth's (public domain), at 1:50 million, which knows the Caspian and no other lake.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoContext, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CardFile, LocatorMap } from '../schema.ts';

type Land = Topology<{ land: GeometryCollection }>;

/** The package's types leave out that it is told whether a ring is a hole. */
const ringArea = sphericalRingArea as (ring: [number, number][]) => number;

/** Half CSS px at the width of a card: whole units are fine enough, and short to write. */
const WIDTH = 680;
const HEIGHT = 380;
/** Degrees of latitude from top to foot, unless the card says: a coast line that a reader knows again. */
const SPAN = 36;
/** What a bend of the coast and an island must at least cover to be drawn, in square units. */
const LEAST_BEND = 8;
const LEAST_ISLAND = 24;
/** Characters; a coast that needs more is drawn more roughly. */
const LONGEST_PATH = 2600;

let land: Land | undefined;

/** The land of the world, each bend weighed by the area it covers (Visvalingam's way); read once. */
function weighedLand(): Land {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  land ??= presimplify(JSON.parse(readFileSync(file, 'utf8')) as Land, sphericalTriangleArea);
  return land;
}

/** Writes what d3-geo draws as an SVG path in whole units, each point told from the one before. */
class PathWriter implements GeoContext {
  path = '';
  #at: [number, number] = [0, 0];
  #start: [number, number] = [0, 0];
  /** The command that a further pair of numbers would repeat. */
  #command = '';

  beginPath(): void {}
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#to('m', x, y);
    this.#start = this.#at;
  }

  lineTo(x: number, y: number): void {
    this.#to('l', x, y);
  }

  closePath(): void {
    this.path += 'z';
    this.#command = '';
    this.#at = this.#start;
  }

  #to(command: 'm' | 'l', x: number, y: number): void {
    const [toX, toY] = [Math.round(x), Math.round(y)];
    const [byX, byY] = [toX - this.#at[0], toY - this.#at[1]];
    if (command === 'l' && byX === 0 && byY === 0) return;
    // After "m", and after "l", numbers alone are further lines (https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands).
    const again = command === 'l' && this.#command !== '';
    this.path += `${again ? (byX < 0 ? '' : ' ') : command}${byX}${byY < 0 ? '' : ' '}${byY}`;
    this.#command = command;
    this.#at = [toX, toY];
  }
}

function draw(lat: number, lon: number, span: number, roughness: number): string {
  // In the azimuthal equal-area projection a point c degrees from the centre is 2 sin(c/2) radii from it.
  const scale = HEIGHT / (4 * Math.sin((span / 4) * (Math.PI / 180)));
  const onSphere = (units: number) => (units * roughness) / scale ** 2;
  const weighed = weighedLand();
  const bent = simplify(weighed, onSphere(LEAST_BEND));
  const drawn = filter(bent, filterWeight(bent, onSphere(LEAST_ISLAND), ringArea)) as Land;
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(scale)
    .translate([WIDTH / 2, HEIGHT / 2])
    // Past the edges, so that no coast is drawn along them.
    .clipExtent([
      [-8, -8],
      [WIDTH + 8, HEIGHT + 8],
    ]);
  const writer = new PathWriter();
  geoPath(projection, writer)(feature(drawn, drawn.objects.land));
  return writer.path;
}

const drawn = new Map<string, LocatorMap>();

/** The map of a place, its dot in the middle. */
export function locatorMap({ lat, lon, span = SPAN }: NonNullable<CardFile['coordinates']>): LocatorMap {
  const key = [lat, lon, span].join();
  const known = drawn.get(key);
  if (known) return known;
  let path = '';
  for (let roughness = 1; roughness === 1 || path.length > LONGEST_PATH; roughness *= 1.4)
    path = draw(lat, lon, span, roughness);
  const map = { path, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, x: WIDTH / 2, y: HEIGHT / 2 };
  drawn.set(key, map);
  return map;
}
