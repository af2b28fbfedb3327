/**
 * One pass over a folded text: every form and clue word that stands in it as whole words, longest or not. Words are
 * entered at their start only, and again behind each particle that may be written onto them.
 */
import type { Folded } from '../fold/index.ts';
import type { PackedFamily } from '../index/format.ts';
import { prefixesOf } from '../languages/descriptor.ts';
import { LANGUAGES } from '../languages/index.ts';
import { classTable, FAMILIES, FAMILY, GAP, unitClass } from '../languages/scripts.ts';
import { childOf, nodeOf, type Trie, unpackTrie } from './trie.ts';

/** How a hit came about. */
export const PLAIN = 0;
/** Behind a particle that only safe forms may shed. */
export const SAFE_ONLY = 1;

/** Hits in folded offsets, in runs of four: start, end, entry, how. Reused between calls. */
export interface Hits {
  data: Int32Array;
  /** How many numbers of `data` are in use. */
  length: number;
}

interface Opening {
  written: Uint16Array;
  /** Node to go on from: the root, or behind the letters a fused particle stands for. */
  node: number;
  how: number;
  /** Units of a fused particle, which belong to the mention: of وللـ the last two. */
  keeps: number;
}

interface Reader {
  trie: Trie;
  /** Particles by their first unit. */
  openings: Map<number, Opening[]>;
}

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function openingsOf(trie: Trie, family: string): Map<number, Opening[]> {
  const openings = new Map<number, Opening[]>();
  for (const { family: of, proclitics } of LANGUAGES) {
    if (of !== family || !proclitics) continue;
    for (const { written, stands, keeps, safeOnly } of prefixesOf(proclitics)) {
      const node = stands === '' ? 0 : nodeOf(trie, stands);
      if (stands !== '' && node === 0) continue;
      const opening: Opening = {
        written: unitsOf(written),
        node,
        how: safeOnly ? SAFE_ONLY : PLAIN,
        keeps,
      };
      const unit = opening.written[0]!;
      openings.set(unit, [...(openings.get(unit) ?? []), opening]);
    }
  }
  return openings;
}

export class Automaton {
  readonly #readers: (Reader | undefined)[];
  readonly #hits: Hits = { data: new Int32Array(1024), length: 0 };

  constructor(families: readonly PackedFamily[]) {
    this.#readers = FAMILIES.map((family) => {
      const packed = families.find((one) => one.family === family);
      if (!packed) return undefined;
      const trie = unpackTrie(packed);
      return { trie, openings: openingsOf(trie, family) };
    });
  }

  /** @returns all hits in the text; valid until the next call. */
  scan({ units, length }: Folded): Hits {
    const hits = this.#hits;
    hits.length = 0;
    let at = 0;
    while (at < length) {
      const unit = units[at]!;
      const kind = classTable[unit] || unitClass(unit);
      if (kind === GAP) {
        at++;
        continue;
      }
      if (kind >= FAMILY) {
        const reader = this.#readers[kind - FAMILY];
        if (reader) {
          if (reader.trie.roots[unit] !== 0) this.#walk(reader.trie, units, length, at, at, 0, PLAIN);
          const openings = reader.openings.get(unit);
          if (openings) this.#open(reader.trie, openings, units, length, at);
        }
      }
      at++;
      while (at < length && (classTable[units[at]!] || unitClass(units[at]!)) !== GAP) at++;
    }
    return hits;
  }

  #open(trie: Trie, openings: readonly Opening[], units: Uint16Array, length: number, at: number): void {
    for (const { written, node, how, keeps } of openings) {
      const end = at + written.length;
      if (end >= length) continue;
      let same = 1;
      while (same < written.length && written[same] === units[at + same]) same++;
      if (same < written.length || unitClass(units[end]!) === GAP) continue;
      this.#walk(trie, units, length, end - keeps, end, node, how);
    }
  }

  #walk(
    trie: Trie,
    units: Uint16Array,
    length: number,
    start: number,
    from: number,
    root: number,
    how: number,
  ): void {
    let node = root;
    for (let at = from; at < length; ) {
      node = childOf(trie, node, units[at]!);
      if (node === 0) return;
      at++;
      const end = trie.ends[node]!;
      if (end === 0) continue;
      const closed = at === length || unitClass(units[at]!) === GAP || unitClass(units[at - 1]!) === GAP;
      const many = trie.entries[end - 1]!;
      for (let i = 0; i < many; i++) {
        const entry = trie.entries[end + i]!;
        if (entry < 0) this.#emit(start, at, ~entry, how);
        else if (closed) this.#emit(start, at, entry, how);
      }
    }
  }

  #emit(start: number, end: number, entry: number, how: number): void {
    const hits = this.#hits;
    if (hits.length + 4 > hits.data.length) {
      const grown = new Int32Array(hits.data.length * 2);
      grown.set(hits.data);
      hits.data = grown;
    }
    hits.data[hits.length++] = start;
    hits.data[hits.length++] = end;
    hits.data[hits.length++] = entry;
    hits.data[hits.length++] = how;
  }
}
