/** A trie in typed arrays, made from its paths one by one. */
import type { PackedFamily } from '../index/format.ts';
import { pathsOf, sharedBy } from '../index/paths.ts';

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

/** Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const GOLDEN = 0x9e3779b1;
/** Nodes are told apart in sixteen bits. */
const MAX_NODES = 65536;

const keyOf = (node: number, unit: number) => ((node << 16) | unit) >>> 0;

function addStep({ roots, keys, children, shift }: Trie, node: number, unit: number, child: number): void {
  if (node === 0) {
    roots[unit] = child;
    return;
  }
  const key = keyOf(node, unit);
  let slot = Math.imul(key, GOLDEN) >>> shift;
  while (children[slot] !== 0) slot = (slot + 1) & (children.length - 1);
  keys[slot] = key;
  children[slot] = child;
}

/** Marks how a path begins: what mayOpen() asks. */
function addOpening({ openings, shorts }: Trie, path: string): void {
  const first = path.charCodeAt(0);
  if (path.length === 1) mark(shorts, hashOf(first, 0, 0));
  else if (path.length === 2) mark(shorts, hashOf(first, path.charCodeAt(1), 0));
  else mark(openings, hashOf(first, path.charCodeAt(1), path.charCodeAt(2)));
}

/** A node and an entry that a path ends in are one number, to be sorted as such; an entry is less than half of this, both ways. */
const ENTRIES = 65536;

/** @param ends in order */
function addEntries(trie: Trie, ends: Float64Array): void {
  let used = 0;
  let count = 0;
  let last = 0;
  for (const end of ends) {
    const node = Math.round(end / ENTRIES);
    if (node !== last) {
      count = used++;
      trie.ends[node] = used;
      last = node;
    }
    trie.entries[used++] = end - node * ENTRIES;
    trie.entries[count]!++;
  }
}

/** @throws RangeError when the family has more nodes than the format can tell apart */
export function unpackTrie(packed: PackedFamily): Trie {
  const paths = pathsOf(packed);
  /** What a path has in common with the one before: it goes on from a node of that. */
  const shared = paths.map(({ text }, n) => (n === 0 ? 0 : sharedBy(paths[n - 1]!.text, text)));
  const most = paths.reduce((sum, { text }, n) => sum + text.length - shared[n]!, 1);
  const bits = Math.max(4, Math.ceil(Math.log2(most * 2)));
  const trie: Trie = {
    roots: new Uint16Array(65536),
    keys: new Uint32Array(2 ** bits),
    children: new Uint16Array(2 ** bits),
    shift: 32 - bits,
    ends: new Uint32Array(most),
    entries: new Int32Array(paths.length * 2),
    openings: new Uint8Array(FILTER_BYTES),
    shorts: new Uint8Array(FILTER_BYTES),
  };
  /** The nodes of the path, by depth. */
  const nodes = [0];
  const ends = new Float64Array(paths.length);
  let size = 1;
  paths.forEach(({ text, entry }, n) => {
    let node = nodes[shared[n]!]!;
    for (let at = shared[n]!; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let child = childOf(trie, node, unit);
      if (child === 0) {
        child = size++;
        addStep(trie, node, unit, child);
      }
      node = child;
      nodes[at + 1] = node;
    }
    addOpening(trie, text);
    ends[n] = node * ENTRIES + entry;
  });
  if (size > MAX_NODES)
    throw new RangeError(`The index of "${packed.family}" has ${size} nodes; ${MAX_NODES} is the most.`);
  addEntries(trie, ends.sort());
  return trie;
}

/** @returns the child of `node` by `unit`, or 0 where there is none (the root is nobody's child). */
export function childOf(trie: Trie, node: number, unit: number): number {
  if (node === 0) return trie.roots[unit]!;
  const key = keyOf(node, unit);
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
