/** From the automaton's hits to what a block may hold: names as candidates, clue words as clues. */
import { SAFE_ONLY } from './automaton/scan.ts';
import { wordEnd } from './evidence/between.ts';
import { isRuledOut } from './evidence/neighbours.ts';
import { foldText } from './fold/index.ts';
import type { Form, IndexBook, Part } from './index/book.ts';
import { fitsCase } from './index/capitals.ts';
import { NOBODY, type PackedSafety } from './index/format.ts';
import { marksOf } from './index/marks.ts';
import { byStart, startingIn } from './spans.ts';

/** A form that stands in a block and may be a name. Offsets are in the block's text. */
export interface Candidate {
  start: number;
  end: number;
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

const APOSTROPHE = /['’ʼ‘＇]/;
const APOSTROPHE_TAIL = /^.(\p{L}+)/u;
/** A name that goes on as an address or a price does: gazprom.ru, nato@example, US$140bn. */
const OTHER_TAIL = /^(?:\.[a-z]|@|\p{Sc})/u;
/** Behind the endings of the name, if it has any: Kremli-meelne. */
const HYPHEN_TAIL = /^\p{Ll}*[-‐‑](\p{Ll}+)/u;
const MAX_TAIL = 12;
const SPACE = 0x20;

/** Whether what follows a form makes it another word: of an unsafe one almost anything does (Xi'an), of a safe one some endings (ABD'li). */
function goesOn(text: string, end: number, unsafe: boolean, part: Part): boolean {
  if (!APOSTROPHE.test(text.charAt(end))) return false;
  const tail = APOSTROPHE_TAIL.exec(text.slice(end, end + MAX_TAIL))?.[1];
  if (tail === undefined) return false;
  if (unsafe) return !part.afterApostrophe.has(tail.toLowerCase());
  const folded = foldText(tail);
  return part.derivedAfterApostrophe.some((start) => folded.startsWith(start));
}

/** Whether a hyphen makes an adjective or a common noun of the name: Kreml-párti, not USA-ban. */
function isCompound(text: string, end: number, { hyphenated }: Part): boolean {
  if (!hyphenated) return false;
  const tail = HYPHEN_TAIL.exec(text.slice(end, end + MAX_TAIL))?.[1];
  return tail !== undefined && hyphenated.read(foldText(tail)) === undefined;
}

function isPartOfOther(text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] === '@') return true;
  // Most names are followed by a blank: no need to look closer.
  return end < text.length && text.charCodeAt(end) !== SPACE && OTHER_TAIL.test(text.slice(end, end + 2));
}

/** Why the text alone rules a form out. */
export type Bar =
  /** The word goes on, and makes another of it: Xi'an, Kreml-párti. */
  | 'word'
  /** It is part of an address or a price: gazprom.ru. */
  | 'address'
  /** It is not written with its capitals. */
  | 'capitals'
  /** Its accents make another word of it: ngà, not Nga. */
  | 'accents'
  /** A letter makes another word of it: Ruská, not Ruska. */
  | 'letters'
  /** A word beside it that rules it out: South Georgia. */
  | 'neighbour'
  /** It is part of a longer name of something else: Washington Post. */
  | 'longer';

/** Told of each form that is ruled out: for explanations. */
export type OnBar = (candidate: Candidate, bar: Bar) => void;

/**
 * Longer names of something else take what stands in them along: Washington Post, 学习.
 * @param candidates in reading order, of two that start together the longer first
 */
function withoutOthers(candidates: readonly Candidate[], onBar: OnBar | undefined): Candidate[] {
  const own: Candidate[] = [];
  let cover = { start: 0, end: 0 };
  for (const candidate of candidates) {
    const { start, end, card } = candidate;
    if (card === NOBODY) {
      if (end > cover.end) cover = candidate;
    } else if (cover.end < end || cover.end - cover.start <= end - start) own.push(candidate);
    else onBar?.(candidate, 'longer');
  }
  return own;
}

/** Whether a mention has one of some letters, however they are composed. */
function hasOneOf(letters: string, mention: string): boolean {
  return [...mention.normalize('NFC').toLowerCase()].some((letter) => letters.includes(letter));
}

/** @param how what the automaton said of the hit */
function barOf(
  text: string,
  start: number,
  end: number,
  { safety, rule, capitals, marks }: Form,
  how: number,
  part: Part,
  book: IndexBook,
): Bar | undefined {
  const unsafe = safety.needs.length > 0;
  if ((unsafe && how === SAFE_ONLY) || goesOn(text, end, unsafe, part)) return 'word';
  if (isPartOfOther(text, start, end)) return 'address';
  if (isCompound(text, end, part)) return 'word';
  const mention = text.slice(start, end);
  if (!fitsCase(mention, capitals, safety.case)) return 'capitals';
  if (marks !== undefined && marksOf(mention) !== marks) return 'accents';
  if (safety.letters && hasOneOf(safety.letters, mention)) return 'letters';
  return isRuledOut(text, start, end, book.vetoesOf(rule), part) ? 'neighbour' : undefined;
}

/**
 * Reads a text in one language.
 *
 * @param part the language
 * @param onBar told of the forms that are left out
 * @returns candidates whose spelling, case, accents and neighbours allow them, and all clue words
 */
export function findIn(text: string, part: Part, book: IndexBook, onBar?: OnBar): Found {
  const hits = part.automaton.scan(text);
  const candidates: Candidate[] = [];
  const clues: Clue[] = [];
  for (let i = 0; i < hits.length; i += 4) {
    const start = hits.data[i]!;
    const end = hits.data[i + 1]!;
    const entry = hits.data[i + 2]!;
    const form = part.forms[entry];
    if (form === undefined) {
      // A stem that stays open ends where its word does.
      clues.push({ start, end: wordEnd(text, end), entry: entry + part.clueBase });
      continue;
    }
    const candidate = { start, end, card: form.card, safety: form.safety };
    const bar = barOf(text, start, end, form, hits.data[i + 3]!, part, book);
    if (bar === undefined) candidates.push(candidate);
    else onBar?.(candidate, bar);
  }
  // The automaton reports by beginnings of words; only a word's particles put its hits out of order.
  clues.sort(byStart);
  return {
    candidates: withoutOthers(candidates.sort(byStart), onBar),
    clues,
    entries: new Set(clues.map((clue) => clue.entry)),
  };
}

/** What several languages found in one text, as one. */
export function together(found: readonly Found[]): Found {
  if (found.length === 1) return found[0]!;
  const clues = found.flatMap((one) => one.clues).sort(byStart);
  return {
    candidates: found.flatMap((one) => one.candidates).sort(byStart),
    clues,
    entries: new Set(clues.map(({ entry }) => entry)),
  };
}
