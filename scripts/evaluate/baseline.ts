/** The figures that later changes are held to: a small file in tests/corpus, numbers and ids of our own alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured, Mistake, Row } from './measure.ts';
import type { PageResult } from './pages.ts';
import { type Score, scoreOf } from './tally.ts';

const FILE = join(import.meta.dirname, '../../tests/corpus/baseline.json');
/** A figure may be this much lower before it counts as lost. */
const SLACK = 0.005;
const DIGITS = 4;

export interface Baseline {
  /** By row: the pool and every data set. */
  scores: Record<string, Score>;
  /** Pages with a verdict they must not have, and marks on pages that must bear none; absent where there were no pages. */
  pages?: { wrongVerdicts: number; wrongMarks: number };
  /** Lines of tests/corpus whose trap the spotter falls into, or whose names it misses there. */
  trapsNotMet: string[];
}

const rowName = ({ source, subject, group, key }: Row): string =>
  group === 'pooled' ? `${source} ${subject}, all` : `${source} ${subject}, ${key}`;

const rounded = (score: Score): Score =>
  Object.fromEntries(Object.entries(score).map(([name, value]) => [name, Number(value.toFixed(DIGITS))]));

function trapsIn(mistakes: readonly Mistake[]): string[] {
  return [...new Set(mistakes.filter(({ one }) => one.trap !== undefined).map(({ one }) => one.id))].sort();
}

/** The baseline that a measurement would make. */
export function baselineOf({ rows, mistakes }: Measured, pages: readonly PageResult[]): Baseline {
  const kept = rows.filter(
    ({ group, tallies }) => (group === 'pooled' || group === 'set') && tallies.sidelight,
  );
  const scores = kept.map((row): [string, Score] => [rowName(row), rounded(scoreOf(row.tallies.sidelight!))]);
  return {
    scores: Object.fromEntries(scores.sort(([a], [b]) => a.localeCompare(b, 'en'))),
    ...(pages.length === 0
      ? {}
      : {
          pages: {
            wrongVerdicts: pages.filter(({ right }) => !right).length,
            wrongMarks: pages.reduce((sum, { wrong }) => sum + wrong.length, 0),
          },
        }),
    trapsNotMet: trapsIn(mistakes),
  };
}

/**
 * Compares a measurement with the baseline.
 *
 * @returns a line for everything that was lost; what was not measured (a data set that is not at hand) is passed over
 */
export function lostSince(baseline: Baseline, now: Baseline): string[] {
  const lost: string[] = [];
  for (const [row, scores] of Object.entries(baseline.scores)) {
    for (const [name, before] of Object.entries(scores) as [keyof Score, number][]) {
      const after = now.scores[row]?.[name];
      if (after !== undefined && after < before - SLACK)
        lost.push(`${row}: ${name} fell from ${before} to ${after}`);
    }
  }
  for (const name of ['wrongVerdicts', 'wrongMarks'] as const) {
    const [before, after] = [baseline.pages?.[name], now.pages?.[name]];
    if (before !== undefined && after !== undefined && after > before)
      lost.push(`pages: ${name} rose from ${before} to ${after}`);
  }
  const known = new Set(baseline.trapsNotMet);
  for (const id of now.trapsNotMet)
    if (!known.has(id)) lost.push(`tests/corpus: the trap of ${id} is not met`);
  return lost;
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
}

/** Writes the file; figures of data sets that are not at hand stay as they were. */
export function writeBaseline(before: Baseline, now: Baseline): void {
  const whole: Baseline = { ...before, ...now, scores: { ...before.scores, ...now.scores } };
  writeFileSync(FILE, `${JSON.stringify(whole, undefined, 2)}\n`);
}
