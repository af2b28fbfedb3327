/** Writes out the paths of a packed trie: each pattern in each of its cases. patterns.ts finds the patterns. */
import { GAP, MOST_DROPPED, NEXT_CASE, NONE_DROPPED, type PackedFamily } from './format.ts';

export interface Path {
  /** Folded. */
  text: string;
  /** As in PackedFamily.entries. */
  entry: number;
}

/** @returns how many units two texts begin with alike */
export function sharedBy(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

function patternsOf(packed: string): string[] {
  const patterns: string[] = [];
  let pattern = '';
  let from = 0;
  for (let at = 0; at < packed.length; at++) {
    let dropped = packed.charCodeAt(at) - NONE_DROPPED;
    if (dropped < 0 || dropped > MOST_DROPPED) continue;
    pattern += packed.slice(from, at);
    patterns.push(pattern);
    let kept = pattern.length - dropped;
    for (; dropped === MOST_DROPPED; kept -= dropped) dropped = packed.charCodeAt(++at) - NONE_DROPPED;
    pattern = pattern.slice(0, kept);
    from = at + 1;
  }
  return patterns;
}

/** @returns every path, those that begin alike near one another; a text comes again for each entry that ends in it */
export function pathsOf({ patterns, entries, declined, paradigms }: PackedFamily): Path[] {
  const cases = paradigms.map((paradigm) => paradigm.split(NEXT_CASE).map((fillings) => fillings.split(GAP)));
  const paths: Path[] = [];
  let gapped = 0;
  patternsOf(patterns).forEach((pattern, n) => {
    const entry = entries[n]!;
    const fixed = pattern.split(GAP);
    if (fixed.length === 1) paths.push({ text: pattern, entry });
    else
      for (const fillings of cases[declined[gapped++]!]!)
        paths.push({ text: fixed.reduce((text, next, gap) => text + fillings[gap - 1] + next), entry });
  });
  return paths;
}
