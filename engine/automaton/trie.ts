/** A trie in typed arrays, unpacked from its shipped form in one linear pass. */
import { COUNT_BASE, type PackedFamily } from '../index/format.ts';

export interface Trie {
  /** Label of each node; node 0 is the root. */
  labels: Uint16Array;
  /** First child of each node; its children end where the next node's begin. */
  first: Uint32Array;
  /** Where the entries of a node begin in `entries`, plus one; 0 where no path ends. */
  ends: Uint32Array;
  /** Runs of: how many, the entries. */
  entries: Int32Array;
  /** Child of the root by unit: the one lookup every word makes. */
  roots: Uint32Array;
}

export function unpackTrie({ labels, counts, ends }: PackedFamily): Trie {
  const size = counts.length;
  const trie: Trie = {
    labels: new Uint16Array(size),
    first: new Uint32Array(size + 1),
    ends: new Uint32Array(size),
    entries: new Int32Array(ends.length),
    roots: new Uint32Array(65536),
  };
  let child = 1;
  for (let node = 0; node < size; node++) {
    if (node > 0) trie.labels[node] = labels.charCodeAt(node - 1);
    trie.first[node] = child;
    child += counts.charCodeAt(node) - COUNT_BASE;
  }
  trie.first[size] = child;
  for (let node = trie.first[0]!; node < trie.first[1]!; node++) trie.roots[trie.labels[node]!] = node;
  let node = 0;
  let used = 0;
  for (let at = 0; at < ends.length; ) {
    node += ends[at]!;
    const many = ends[at + 1]!;
    trie.ends[node] = used + 1;
    trie.entries[used++] = many;
    for (let i = 0; i < many; i++) trie.entries[used++] = ends[at + 2 + i]!;
    at += 2 + many;
  }
  return trie;
}

/** @returns the child of `node` by `unit`, or 0 where there is none (the root is nobody's child). */
export function childOf(trie: Trie, node: number, unit: number): number {
  if (node === 0) return trie.roots[unit]!;
  const { labels, first } = trie;
  const end = first[node + 1]!;
  for (let child = first[node]!; child < end; child++) if (labels[child] === unit) return child;
  return 0;
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
