/** The particles with which a word may open before the name does, as a small table of steps. */
import { type Proclitics, prefixesOf } from '../languages/descriptor.ts';
import { nodeOf, type Trie } from './trie.ts';

export interface Opening {
  /** Node of the trie to go on from: the root, or behind the letters a fused particle stands for. */
  node: number;
  /** Whether only a form that is safe by itself may shed it. */
  safeOnly: boolean;
  /** Units of a fused particle, which belong to the mention: of وللـ the last two. */
  keeps: number;
}

/** No language writes more letters of particles onto a word. */
export const LONGEST_OPENING = 16;

export interface Openings {
  /** Letters of particles, numbered from 1; 0 for all other units. */
  symbols: Uint8Array;
  /** Step from state by symbol: states × width; 0 where there is none. State 0 is the start of a word. */
  steps: Uint8Array;
  width: number;
  /** What ends in each state. */
  ends: (readonly Opening[])[];
}

interface Written {
  written: string;
  opening: Opening;
}

/** @returns the openings of a language into a trie of its own script. */
export function openingsOf(proclitics: Proclitics, trie: Trie): Openings | undefined {
  const all: Written[] = prefixesOf(proclitics).flatMap(({ written, stands, keeps, safeOnly }) => {
    const node = stands === '' ? 0 : nodeOf(trie, stands);
    return stands !== '' && node === 0 ? [] : [{ written, opening: { node, safeOnly, keeps } }];
  });
  if (all.length === 0) return undefined;
  const letters = [...new Set(all.flatMap(({ written }) => [...written]))];
  const width = letters.length + 1;
  const symbols = new Uint8Array(65536);
  letters.forEach((letter, n) => {
    symbols[letter.charCodeAt(0)] = n + 1;
  });
  const steps: number[] = Array(width).fill(0);
  const ends: Opening[][] = [[]];
  for (const { written, opening } of all) {
    let state = 0;
    for (let i = 0; i < written.length; i++) {
      const at = state * width + symbols[written.charCodeAt(i)]!;
      if (!steps[at]) {
        steps[at] = ends.length;
        ends.push([]);
        for (let n = 0; n < width; n++) steps.push(0);
      }
      state = steps[at]!;
    }
    ends[state]!.push(opening);
  }
  return { symbols, steps: Uint8Array.from(steps), width, ends };
}
