/** Scores the reader against the test cases of other parsers (see the README beside them). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quantity, QuantityReader } from '../../engine/quantities/index.ts';

interface Gold {
  start: number;
  end: number;
  surface: string;
  type: string;
  value?: string | string[] | null;
  unit?: string;
  isoCurrency?: string;
}

interface Case {
  id: string;
  lang: string;
  kind: string;
  text: string;
  figures: Gold[];
  unsupported_by?: string;
  incomplete?: unknown;
}

export interface Tally {
  right: number;
  of: number;
  mistakes: string[];
}

/** Their kinds in our words; what is not here (durations, ages, "the last but one") is not asked of the reader. */
const KINDS: Record<string, string> = {
  number: 'number',
  money: 'money',
  currency: 'money',
  percent: 'percent',
  percentage: 'percent',
  ordinal: 'ordinal',
  dimension: 'measure',
  distance: 'measure',
  volume: 'measure',
  quantity: 'measure',
  temperature: 'measure',
};

/** Every case in the folder; none where there is no such folder. */
export function readCorpus(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line): Case => JSON.parse(line));
}

/** Tallies by language and by our kind. */
export type Scores = Record<string, Record<string, Tally>>;

export function scoreByLanguage(reader: QuantityReader, cases: readonly Case[]): Scores {
  const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
  return Object.fromEntries(
    languages.map((lang) => [
      lang,
      Object.fromEntries(
        score(
          reader,
          cases.filter((one) => one.lang === lang),
        ),
      ),
    ]),
  );
}

function score(reader: QuantityReader, cases: readonly Case[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const one of cases) {
    const found = reader.read(one.text, one.lang);
    for (const gold of one.figures) {
      const kind = KINDS[gold.type] ?? KINDS[one.kind];
      const values = valuesOf(gold);
      if (!kind || !values) continue;
      const tally = tallies.get(kind) ?? { right: 0, of: 0, mistakes: [] };
      tallies.set(kind, tally);
      tally.of++;
      if (isRight(found, gold, kind, values)) tally.right++;
      else
        tally.mistakes.push(
          `${one.id}: «${one.text.slice(-120)}» wants ${gold.surface} = ${gold.value} ${gold.unit ?? ''}; read ${JSON.stringify(found.map((q) => [one.text.slice(q.start, q.end), q.value, q.unit, q.kind]))}`,
        );
    }
  }
  return tallies;
}

function valuesOf(gold: Gold): number[] | undefined {
  const values = (Array.isArray(gold.value) ? gold.value : [gold.value]).map((value) =>
    typeof value === 'string' ? Number(value.replace(/%$/, '')) : Number.NaN,
  );
  return values.length > 0 && values.every(Number.isFinite) ? values : undefined;
}

/** Every value read, overlapping, of the kind (a bare number may be the number of something), unit as far as codes tell. */
function isRight(found: readonly Quantity[], gold: Gold, kind: string, values: readonly number[]): boolean {
  const near = found.filter((q) => q.start < gold.end && q.end > gold.start);
  return values.every((value) =>
    near.some(
      (q) =>
        same(value, gold, q) &&
        (q.kind === kind || (kind === 'number' && q.kind !== 'ordinal')) &&
        unitFits(gold, q),
    ),
  );
}

function same(value: number, gold: Gold, q: Quantity): boolean {
  const close = (a: number, b: number): boolean =>
    Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  const [a, b] = [LENGTHS[gold.unit ?? ''], LENGTHS[q.unit ?? '']];
  return (
    close(value, Number(q.value)) ||
    (a !== undefined && b !== undefined && close(value * a, Number(q.value) * b))
  );
}

/** Lengths in metres, to hold a sum of feet and inches against either unit. */
const LENGTHS: Record<string, number> = {
  Kilometre: 1000,
  Metre: 1,
  Centimetre: 0.01,
  Mile: 1609.344,
  Yard: 0.9144,
  Foot: 0.3048,
  Inch: 0.0254,
  kilometer: 1000,
  meter: 1,
  centimeter: 0.01,
  mile: 1609.344,
  yard: 0.9144,
  foot: 0.3048,
  inch: 0.0254,
};

function unitFits(gold: Gold, q: Quantity): boolean {
  const iso = gold.isoCurrency ?? (/^[A-Z]{3}$/.test(gold.unit ?? '') ? gold.unit : undefined);
  return iso === undefined || q.kind !== 'money' || q.unit === iso;
}
