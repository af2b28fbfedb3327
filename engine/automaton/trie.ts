/** A trie in typed arrays, made from its paths in one linear pass. */
import { MOST_DROPPED, NONE_DROPPED, type PackedFamily } from '../index/format.ts';

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

function addStep({ keys, children, shift }: Trie, key: number, child: number): void {
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

/** How a path ends and where the next one goes on: what `read` is told of each. */
type OnPath = (path: string, shared: number) => void;

/** Reads the paths of a packed family one by one: see PackedFamily.paths. */
function readPaths(paths: string, read: OnPath): void {
  let path = '';
  let shared = 0;
  let from = 0;
  for (let at = 0; at < paths.length; at++) {
    let dropped = paths.charCodeAt(at) - NONE_DROPPED;
    if (dropped < 0 || dropped > MOST_DROPPED) continue;
    path = path.slice(0, shared) + paths.slice(from, at);
    read(path, shared);
    shared = path.length - dropped;
    for (; dropped === MOST_DROPPED; shared -= dropped) dropped = paths.charCodeAt(++at) - NONE_DROPPED;
    from = at + 1;
  }
}

/** @throws RangeError when the family has more nodes than the format can tell apart */
export function unpackTrie({ family, paths, entries, more }: PackedFamily): Trie {
  let size = 1;
  readPaths(paths, (path, shared) => {
    size += path.length - shared;
  });
  if (size > MAX_NODES)
    throw new RangeError(`The index of "${family}" has ${size} nodes; ${MAX_NODES} is the most.`);
  const bits = Math.max(4, Math.ceil(Math.log2(size * 2)));
  const trie: Trie = {
    roots: new Uint16Array(65536),
    keys: new Uint32Array(2 ** bits),
    children: new Uint16Array(2 ** bits),
    shift: 32 - bits,
    ends: new Uint32Array(size),
    entries: new Int32Array(entries.length * 2 + more.length / 2),
    openings: new Uint8Array(FILTER_BYTES),
    shorts: new Uint8Array(FILTER_BYTES),
  };
  /** The nodes of the path before, by depth: the next path goes on from one of them. */
  const nodes = [0];
  let last = 0;
  let used = 0;
  let further = 0;
  let n = 0;
  readPaths(paths, (path, shared) => {
    for (let at = shared; at < path.length; at++) {
      const unit = path.charCodeAt(at);
      const node = nodes[at]!;
      nodes[at + 1] = ++last;
      if (node === 0) trie.roots[unit] = last;
      else addStep(trie, ((node << 16) | unit) >>> 0, last);
    }
    addOpening(trie, path);
    const count = used++;
    trie.ends[nodes[path.length]!] = used;
    trie.entries[used++] = entries[n]!;
    for (; more[further] === n; further += 2) trie.entries[used++] = more[further + 1]!;
    trie.entries[count] = used - count - 1;
    n++;
  });
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
