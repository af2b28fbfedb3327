/**
 * One pass over a text: every form and clue word that stands in it as whole words, longest or not. The text is folded as
 * it is read, so that offsets are those of the text and need no way back. Words are entered at their start, and again behind
 * each particle that may be written onto them; where a script does not part its words, at every letter.
 */
import { letterEnd } from '../fold/index.ts';
import { BLANK, EXPANDED, expansionOf, FIRST_UNIT, foldTable, foldUnit } from '../fold/table.ts';
import type { PackedFamily } from '../index/format.ts';
import type { Clitics } from '../languages/descriptor.ts';
import { FAMILIES, FAMILY, GAP, unspacedClasses } from '../languages/scripts.ts';
import { Endings } from './endings.ts';
import { kindOf, kindTable, TRACELESS } from './kinds.ts';
import { LONGEST_OPENING, type Openings, openingsOf } from './openings.ts';
import { goesOnBehindMark, holdsTogether } from './seams.ts';
import { childOf, mayOpen, type Trie, unpackTrie } from './trie.ts';

/** How a hit came about. */
const PLAIN = 0;
/** Beside a particle that only safe forms may shed. */
export const SAFE_ONLY = 1;
/** Not at all: the word goes on. */
const OPEN = -1;

/** Hits in UTF-16 offsets of the text, in runs of four: start, end, entry, how. Reused between calls. */
export interface Hits {
  data: Int32Array;
  /** How many numbers of `data` are in use. */
  length: number;
}

interface Reader {
  trie: Trie;
  openings: Openings | undefined;
}

/** Folded quotation marks. Some are part of a name: ארה"ב. */
const isQuote = (folded: number): boolean => folded === 0x22 || folded === 0xab || folded === 0xbb;

/** Where the next unit that folding does not drop stands, or the end of the text. */
function nextTraced(text: string, at: number): number {
  let next = at;
  while (next < text.length && kindOf(text.charCodeAt(next)) === TRACELESS) next++;
  return next;
}

/** Whether a path may begin with the folded unit at `at` and the two after it. What the filter cannot judge may. */
function isPromising(trie: Trie, text: string, at: number, first: number): boolean {
  if (at + 2 >= text.length) return true;
  const second = foldTable[text.charCodeAt(at + 1)]!;
  const third = foldTable[text.charCodeAt(at + 2)]!;
  if (second < FIRST_UNIT || third < FIRST_UNIT) return true;
  // In a name a quotation mark may be a blank: see walk().
  return isQuote(second) || isQuote(third) || mayOpen(trie, first, second, third);
}

/** @returns the node reached by all the units a ligature stands for, or 0 */
function expandInto(trie: Trie, from: number, unit: number): number {
  const expansion = expansionOf(unit);
  let node = from;
  for (let i = 0; i < expansion.length; i++) {
    node = childOf(trie, node, expansion.charCodeAt(i));
    if (node === 0) return 0;
  }
  return node;
}

// TypeScript's `private`, not #names: V8 (Node 20, Chromium 128) gives up on optimised code that meets those in a long loop.
export class Automaton {
  private readonly readers: (Reader | undefined)[];
  private readonly hits: Hits = { data: new Int32Array(1024), length: 0 };
  private readonly particles = new Int32Array(LONGEST_OPENING);
  private readonly endings: Endings | undefined;

  /**
   * @param families the tries of one language, a script each
   * @param clitics the particles it writes onto its words
   */
  constructor(families: readonly PackedFamily[], { proclitics, enclitics }: Clitics) {
    this.readers = FAMILIES.map((family) => {
      const packed = families.find((one) => one.family === family);
      if (!packed) return undefined;
      const trie = unpackTrie(packed);
      return { trie, openings: proclitics && openingsOf(proclitics, trie) };
    });
    this.endings = enclitics && new Endings(enclitics);
  }

  /** @returns all hits in the text; valid until the next call. */
  scan(text: string): Hits {
    const kinds = kindTable;
    const unspaced = unspacedClasses;
    const { hits } = this;
    const { length } = text;
    hits.length = 0;
    let before = GAP;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] || kindOf(unit);
      if (kind === TRACELESS) continue;
      if (kind >= FAMILY && (before === GAP || unspaced[kind] === 1 || unspaced[before] === 1))
        this.enter(text, at, unit, kind - FAMILY);
      before = kind;
    }
    return hits;
  }

  private enter(text: string, at: number, unit: number, family: number): void {
    const reader = this.readers[family];
    if (reader === undefined) return;
    const { trie, openings } = reader;
    const folded = foldTable[unit]!;
    if (
      (folded === EXPANDED || (trie.roots[folded] !== 0 && isPromising(trie, text, at, folded))) &&
      !(unspacedClasses[family + FAMILY] === 1 && at > 0 && holdsTogether(text, at)) &&
      !goesOnBehindMark(text, at)
    )
      this.walk(trie, text, at, at, 0, PLAIN);
    if (openings !== undefined && openings.symbols[folded] !== 0) this.open(trie, openings, text, at);
  }

  /** Sheds one particle after another, and goes on with the word behind each. */
  private open(trie: Trie, { symbols, steps, width, ends }: Openings, text: string, start: number): void {
    const letters = this.particles;
    let state = 0;
    let shed = 0;
    for (let at = start; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const folded = foldTable[unit] || foldUnit(unit);
      if (folded < FIRST_UNIT && folded !== EXPANDED) continue;
      const ended = ends[state]!;
      for (let i = 0; i < ended.length; i++) {
        const { node, keeps, safeOnly } = ended[i]!;
        if (
          folded !== EXPANDED &&
          !(node === 0 ? isPromising(trie, text, at, folded) : childOf(trie, node, folded) !== 0)
        )
          continue;
        this.walk(
          trie,
          text,
          keeps === 0 ? at : letters[shed - keeps]!,
          at,
          node,
          safeOnly ? SAFE_ONLY : PLAIN,
        );
      }
      state = steps[state * width + symbols[folded]!]!;
      if (state === 0) return;
      letters[shed++] = at;
    }
  }

  /** Reads on from `from`, having reached `root`; hits begin at `start`. */
  private walk(trie: Trie, text: string, start: number, from: number, root: number, how: number): void {
    const { ends } = trie;
    const { length } = text;
    let node = root;
    let last = 0;
    for (let at = from; at < length; at++) {
      const unit = text.charCodeAt(at);
      const folded = foldTable[unit] || foldUnit(unit);
      if (folded >= FIRST_UNIT) {
        if (folded === BLANK && last === BLANK) continue;
        const next = childOf(trie, node, folded);
        if (next === 0 && isQuote(folded)) {
          // A name may have quotation marks around a part of it: ОАО «Газпром».
          if (last === BLANK) continue;
          node = childOf(trie, node, BLANK);
          last = BLANK;
        } else {
          node = next;
          last = folded;
        }
      } else if (folded === EXPANDED) {
        node = expandInto(trie, node, unit);
        last = 0;
      } else continue;
      if (node === 0) return;
      if (ends[node] !== 0) this.end(trie, node, text, start, at, how);
    }
  }

  private end(trie: Trie, node: number, text: string, start: number, last: number, how: number): void {
    const end = letterEnd(text, last + 1);
    const closing = this.closing(text, last, end);
    const at = trie.ends[node]!;
    const many = trie.entries[at - 1]!;
    for (let i = at; i < at + many; i++) {
      const entry = trie.entries[i]!;
      if (entry < 0) this.emit(start, end, ~entry, how);
      else if (closing !== OPEN) this.emit(start, end, entry, how | closing);
    }
  }

  /** Whether a word, or all of it but its particles, ends at `end`: PLAIN, SAFE_ONLY or OPEN. */
  private closing(text: string, last: number, end: number): number {
    const next = nextTraced(text, end);
    if (next >= text.length) return PLAIN;
    const kind = kindOf(text.charCodeAt(next));
    const own = kindOf(text.charCodeAt(last));
    if (kind === GAP || own === GAP) return PLAIN;
    if ((unspacedClasses[own] === 1 || unspacedClasses[kind] === 1) && !holdsTogether(text, next))
      return PLAIN;
    return this.endings ? this.ending(this.endings, text, next) : OPEN;
  }

  private ending(endings: Endings, text: string, from: number): number {
    let rest = '';
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === GAP || (unspacedClasses[kind] === 1 && !holdsTogether(text, at))) break;
      const folded = foldTable[unit] || foldUnit(unit);
      if (folded === EXPANDED) rest += expansionOf(unit);
      else if (folded >= FIRST_UNIT) rest += String.fromCharCode(folded);
      if (rest.length > endings.longest) return OPEN;
    }
    const ending = endings.read(rest);
    return ending === 'any' ? PLAIN : ending === 'safe-only' ? SAFE_ONLY : OPEN;
  }

  private emit(start: number, end: number, entry: number, how: number): void {
    const hits = this.hits;
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
