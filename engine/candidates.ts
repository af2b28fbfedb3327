/** From the automaton's hits to what a block may hold: names as candidates, clue words as clues. */
import { type Hits, SAFE_ONLY } from './automaton/scan.ts';
import { isRuledOut, type Vetoes } from './evidence/neighbours.ts';
import { fitsCase } from './index/capitals.ts';
import type { PackedCore, PackedSafety } from './index/format.ts';
import { LANGUAGES } from './languages/index.ts';
import { byStart, startingIn } from './spans.ts';

/** A form that stands in a block and may be a name. Offsets are in the block's text. */
export interface Candidate {
  start: number;
  end: number;
  form: number;
  /** Index into the core's cards. */
  card: number;
  safety: PackedSafety;
}

/** A clue word in a block. */
export interface Clue {
  start: number;
  end: number;
  entry: number;
}

export interface Found {
  candidates: Candidate[];
  /** In order of `start`. */
  clues: Clue[];
  /** The entries of all clues. */
  entries: ReadonlySet<number>;
}

/** No clue word is longer; neighbours are looked for this far back. UTF-16 units. */
const LONGEST_CLUE = 80;
/** Blanks and punctuation that may stand between neighbours. */
const LONGEST_GAP = 5;

/** @returns the clues that may touch a span of the text, or nearly */
export function cluesAround(clues: readonly Clue[], start: number, end: number): Clue[] {
  return startingIn(clues, start - LONGEST_CLUE - LONGEST_GAP, end + LONGEST_GAP);
}

const AFTER_APOSTROPHE = new Set(LANGUAGES.flatMap((language) => language.afterApostrophe ?? []));
const APOSTROPHE = /['’ʼ‘＇]/;
const APOSTROPHE_TAIL = /^.(\p{L}+)/u;
/** A name that goes on as an address or a price does: gazprom.ru, nato@example, US$140bn. */
const OTHER_TAIL = /^(?:\.[a-z]|@|\p{Sc})/u;
const WORD_TAIL = /^[\p{L}\p{M}\p{N}]+/u;
const MAX_TAIL = 12;
const SPACE = 0x20;

/** Whether what follows an unsafe form makes it another word: Xi'an. */
function goesOn(text: string, end: number): boolean {
  if (!APOSTROPHE.test(text.charAt(end))) return false;
  const tail = APOSTROPHE_TAIL.exec(text.slice(end, end + MAX_TAIL))?.[1];
  return tail !== undefined && !AFTER_APOSTROPHE.has(tail.toLowerCase());
}

function isPartOfOther(text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] === '@') return true;
  // Most names are followed by a blank: no need to look closer.
  return end < text.length && text.charCodeAt(end) !== SPACE && OTHER_TAIL.test(text.slice(end, end + 2));
}

/** A clue word whose stem stays open ends where its word does. */
const wordEnd = (text: string, end: number): number =>
  end < text.length && text.charCodeAt(end) > SPACE
    ? end + (WORD_TAIL.exec(text.slice(end, end + LONGEST_CLUE))?.[0].length ?? 0)
    : end;

/**
 * @param hits what the automaton found in `text`
 * @param vetoesFor the vetoing neighbours of one of the core's safeties
 * @returns candidates whose spelling, case and neighbours allow them, and all clue words
 */
export function findIn(
  text: string,
  hits: Hits,
  core: PackedCore,
  vetoesFor: (rule: number) => Vetoes,
): Found {
  const forms = core.forms.card.length;
  const candidates: Candidate[] = [];
  const clues: Clue[] = [];
  for (let i = 0; i < hits.length; i += 4) {
    const start = hits.data[i]!;
    const end = hits.data[i + 1]!;
    const entry = hits.data[i + 2]!;
    if (entry >= forms) {
      clues.push({ start, end: wordEnd(text, end), entry });
      continue;
    }
    const rule = core.forms.safety[entry]!;
    const safety = core.safeties[rule]!;
    const unsafe = safety.needs.length > 0;
    if (unsafe && (hits.data[i + 3] === SAFE_ONLY || goesOn(text, end))) continue;
    if (isPartOfOther(text, start, end)) continue;
    if (!fitsCase(text.slice(start, end), core.forms.capitals[entry]!, safety.case)) continue;
    if (isRuledOut(text, start, end, vetoesFor(rule))) continue;
    candidates.push({ start, end, form: entry, card: core.forms.card[entry]!, safety });
  }
  // The automaton reports by beginnings of words; only a word's particles put its hits out of order.
  clues.sort(byStart);
  return {
    candidates: candidates.sort(byStart),
    clues,
    entries: new Set(clues.map((clue) => clue.entry)),
  };
}
