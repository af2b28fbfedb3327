/** A trie in typed arrays, unpacked from its shipped form in one linear pass. */
import { COUNT_BASE, type PackedFamily } from '../index/format.ts';

export interface Trie {
  /** Child of the root by unit: the one lookup every word makes. */
  roots: Uint16Array;
  /**
   * All other steps as a hash table with open addressing, so that a step costs the same whatever the fan-out: `keys` hold
   * node << 16 | unit, `children` the node stepped to, 0 where the slot is free.
   */
  keys: Uint32Array;
  children: Uint16Array;
  shift: number;
  /** Where the entries of a node begin in `entries`, plus one; 0 where no path ends. */
  ends: Uint32Array;
  /** Runs of: how many, the entries. */
  entries: Int32Array;
  /** One bit for each hash of three units that a path may begin with: most words of a text are turned away here. */
  openings: Uint8Array;
  /** One bit for each hash of one or two units that are a whole path by themselves. */
  shorts: Uint8Array;
}

/** 2^16 bits each: 8 kB, and few collisions among the beginnings of some thousand names. */
const FILTER_BYTES = 8192;

const hashOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 16;

const mark = (filter: Uint8Array, hash: number) => {
  filter[hash >> 3]! |= 1 << (hash & 7);
};

const has = (filter: Uint8Array, hash: number) => (filter[hash >> 3]! & (1 << (hash & 7))) !== 0;

/** @returns false only where no path begins with these three folded units */
export function mayOpen({ openings, shorts }: Trie, first: number, second: number, third: number): boolean {
  return (
    has(openings, hashOf(first, second, third)) ||
    has(shorts, hashOf(first, second, 0)) ||
    has(shorts, hashOf(first, 0, 0))
  );
}

/** Fills the filters from the first three levels, which come first in level order. */
function addFilters({ openings, shorts, ends }: Trie, labels: string, counts: string): void {
  const paths: number[][] = [[]];
  for (let node = 0, child = 1; node < paths.length; node++) {
    const path = paths[node]!;
    const [first = 0, second = 0] = path;
    if (ends[node] !== 0) mark(shorts, hashOf(first, second, 0));
    for (let many = counts.charCodeAt(node) - COUNT_BASE; many > 0; many--, child++) {
      const unit = labels.charCodeAt(child - 1);
      if (path.length < 2) paths.push([...path, unit]);
      else mark(openings, hashOf(first, second, unit));
    }
  }
}

/** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const GOLDEN = 0x9e3779b1;
/** Nodes are told apart in sixteen bits. */
const MAX_NODES = 65536;

function addStep({ keys, children, shift }: Trie, key: number, child: number): void {
  let slot = Math.imul(key, GOLDEN) >>> shift;
  while (children[slot] !== 0) slot = (slot + 1) & (children.length - 1);
  keys[slot] = key;
  children[slot] = child;
}

function addEnds({ ends: starts, entries }: Trie, ends: readonly number[]): void {
  let node = 0;
  let used = 0;
  for (let at = 0; at < ends.length; ) {
    node += ends[at]!;
    const many = ends[at + 1]!;
    starts[node] = used + 1;
    entries[used++] = many;
    for (let i = 0; i < many; i++) entries[used++] = ends[at + 2 + i]!;
    at += 2 + many;
  }
}

/** @throws RangeError when the family has more nodes than the format can tell apart */
export function unpackTrie({ family, labels, counts, ends }: PackedFamily): Trie {
  const size = counts.length;
  if (size > MAX_NODES)
    throw new RangeError(`The index of "${family}" has ${size} nodes; ${MAX_NODES} is the most.`);
  const bits = Math.max(4, Math.ceil(Math.log2(size * 2)));
  const trie: Trie = {
    roots: new Uint16Array(65536),
    keys: new Uint32Array(2 ** bits),
    children: new Uint16Array(2 ** bits),
    shift: 32 - bits,
    ends: new Uint32Array(size),
    entries: new Int32Array(ends.length),
    openings: new Uint8Array(FILTER_BYTES),
    shorts: new Uint8Array(FILTER_BYTES),
  };
  let child = 1;
  for (let node = 0; node < size; node++) {
    for (let many = counts.charCodeAt(node) - COUNT_BASE; many > 0; many--, child++) {
      const unit = labels.charCodeAt(child - 1);
      if (node === 0) trie.roots[unit] = child;
      else addStep(trie, ((node << 16) | unit) >>> 0, child);
    }
  }
  addEnds(trie, ends);
  addFilters(trie, labels, counts);
  return trie;
}

/** @returns the child of `node` by `unit`, or 0 where there is none (the root is nobody's child). */
export function childOf(trie: Trie, node: number, unit: number): number {
  if (node === 0) return trie.roots[unit]!;
  const key = ((node << 16) | unit) >>> 0;
  const { keys, children } = trie;
  let slot = Math.imul(key, GOLDEN) >>> trie.shift;
  let child = children[slot]!;
  while (child !== 0 && keys[slot] !== key) {
    slot = (slot + 1) & (keys.length - 1);
    child = children[slot]!;
  }
  return child;
}

/** @returns the node reached by a folded text, or 0. */
export function nodeOf(trie: Trie, text: string): number {
  let node = 0;
  for (let i = 0; i < text.length; i++) {
    node = childOf(trie, node, text.charCodeAt(i));
    if (node === 0) return 0;
  }
  return node;
}
