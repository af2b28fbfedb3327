/** Finds what the spellings of a name have in common, and packs a trie as patterns; paths.ts reads it back. Build time only. */
import type { Family } from '../languages/scripts.ts';
import { GAP, MOST_DROPPED, NEXT_CASE, NONE_DROPPED, type PackedFamily } from './format.ts';
import { sharedBy } from './paths.ts';

/** Spellings that differ in how their words end. */
interface Inflected {
  /** Word by word. */
  spellings: string[][];
  /** What each word begins with in all of them. */
  stems: string[];
}

/** Words keep the blank or hyphen before them: what they end in is their ending. */
const WORDS = /(?=[ -])/;
/** Less of the shortest word in common, and there are hardly two names with the same endings. */
const LEAST_SHARED = 0.6;
/** A paradigm that is one name's alone is worth its room only if it has more cases. */
const FEW_CASES = 3;

/** @returns the stems that are left when a spelling joins, or undefined where it is another name's */
function stemsWith({ spellings, stems }: Inflected, words: readonly string[]): string[] | undefined {
  if (words.length !== stems.length) return undefined;
  const shared = stems.map((stem, n) => stem.slice(0, sharedBy(stem, words[n]!)));
  const isStem = (stem: string, n: number) => {
    const shortest = Math.min(...[words, ...spellings].map((spelling) => spelling[n]!.length));
    return stem.length > 0 && stem.length >= shortest * LEAST_SHARED;
  };
  return shared.every(isStem) ? shared : undefined;
}

/** Each spelling joins those it has most in common with. */
function inflected(texts: Iterable<string>): Inflected[] {
  const found: Inflected[] = [];
  for (const text of [...texts].sort()) {
    const words = text.split(WORDS);
    let best: { one: Inflected; stems: string[] } | undefined;
    for (const one of found) {
      const stems = stemsWith(one, words);
      if (stems && (!best || stems.join('').length > best.stems.join('').length)) best = { one, stems };
    }
    if (best) {
      best.one.spellings.push(words);
      best.one.stems = best.stems;
    } else found.push({ spellings: [words], stems: words });
  }
  return found;
}

/** A line of a packed trie. */
interface Pattern {
  text: string;
  entry: number;
  /** Empty where there is no gap. */
  paradigm: string;
  /** All that the two say. */
  spellings: string[];
}

function patternOf({ spellings, stems }: Inflected, entry: number): Pattern {
  const changes = stems.map((stem, n) => spellings.some((words) => words[n] !== stem));
  const endings = (words: readonly string[]) =>
    words.flatMap((word, n) => (changes[n] ? [word.slice(stems[n]!.length)] : [])).join(GAP);
  return {
    text: stems.map((stem, n) => (changes[n] ? stem + GAP : stem)).join(''),
    entry,
    paradigm: spellings.length > 1 ? spellings.map(endings).sort().join(NEXT_CASE) : '',
    spellings: spellings.map((words) => words.join('')),
  };
}

const writtenOut = ({ entry, spellings }: Pattern): Pattern[] =>
  spellings.map((text) => ({ text, entry, paradigm: '', spellings: [text] }));

/** How often each of the paradigms is used, those that are used most often first. */
function byUse(patterns: readonly Pattern[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { paradigm } of patterns) if (paradigm !== '') uses.set(paradigm, (uses.get(paradigm) ?? 0) + 1);
  return new Map([...uses].sort(([, a], [, b]) => b - a));
}

const byText = (a: Pattern, b: Pattern) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.entry - b.entry);

const dropping = (units: number): string =>
  units < MOST_DROPPED
    ? String.fromCharCode(NONE_DROPPED + units)
    : String.fromCharCode(NONE_DROPPED + MOST_DROPPED) + dropping(units - MOST_DROPPED);

function frontCoded(texts: readonly string[]): string {
  let packed = '';
  let last = '';
  for (const [n, text] of texts.entries()) {
    const shared = sharedBy(last, text);
    if (n > 0) packed += dropping(last.length - shared);
    packed += text.slice(shared);
    last = text;
  }
  return packed + dropping(last.length);
}

/** @param paths for each entry, as in PackedFamily.entries, the folded texts that end in it; one text at least */
export function packFamily(family: Family, paths: ReadonlyMap<number, ReadonlySet<string>>): PackedFamily {
  const found = [...paths].flatMap(([entry, texts]) => inflected(texts).map((one) => patternOf(one, entry)));
  const uses = byUse(found);
  const patterns = found
    .flatMap((one) =>
      uses.get(one.paradigm) === 1 && one.spellings.length <= FEW_CASES ? writtenOut(one) : [one],
    )
    .sort(byText);
  const paradigms = [...byUse(patterns).keys()];
  return {
    family,
    patterns: frontCoded(patterns.map(({ text }) => text)),
    entries: patterns.map(({ entry }) => entry),
    declined: patterns.flatMap(({ paradigm }) => (paradigm === '' ? [] : [paradigms.indexOf(paradigm)])),
    paradigms,
  };
}
