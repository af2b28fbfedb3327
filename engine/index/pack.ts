/** Packs a lexicon into what ships. Build time only. */
import { foldText } from '../fold/index.ts';
import { FAMILIES, type Family, familyOf } from '../languages/scripts.ts';
import type { Lexicon, LexiconForm } from '../lexicon.ts';
import { scaleWords } from '../quantities/index.ts';
import { ar } from '../quantities/languages/ar.ts';
import { en } from '../quantities/languages/en.ts';
import { capitalsOf } from './capitals.ts';
import { COUNT_BASE, type PackedCore, type PackedFamily, type PackedSafety } from './format.ts';

interface Node {
  children: Map<number, Node>;
  entries: number[];
}

const newNode = (): Node => ({ children: new Map(), entries: [] });

/** Gives each distinct clue word an entry number, in order of first use. */
class ClueWords {
  readonly #numbers = new Map<string, number>();
  readonly #base: number;

  constructor(base: number) {
    this.#base = base;
  }

  number(text: string, open = false): number {
    const key = (open ? '*' : '') + foldText(text);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#base + this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }

  numbers(texts: readonly string[]): number[] {
    return [...new Set(texts.map((text) => this.number(text)))];
  }

  /** Folded text, entry (`~entry` where the stem stays open). */
  *all(): Iterable<[string, number]> {
    for (const [key, number] of this.#numbers) {
      yield key.startsWith('*') ? [key.slice(1), ~number] : [key, number];
    }
  }
}

function safetyOf(form: LexiconForm, clues: ClueWords): PackedSafety {
  return {
    case: form.case,
    needs: form.needs,
    story: form.story,
    beside: clues.numbers(form.beside),
    before: form.unless.before.map(foldText),
    after: form.unless.after.map(foldText),
    page: clues.numbers(form.unless.page),
    vouches: form.vouches,
  };
}

function insert(root: Node, text: string, entry: number): void {
  let node = root;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let child = node.children.get(unit);
    if (!child) {
      child = newNode();
      node.children.set(unit, child);
    }
    node = child;
  }
  node.entries.push(entry);
}

function packTrie(family: Family, root: Node): PackedFamily {
  const packed: PackedFamily = { family, labels: '', counts: '', ends: [] };
  const queue: Node[] = [root];
  let lastEnd = 0;
  for (let n = 0; n < queue.length; n++) {
    const { children, entries } = queue[n]!;
    packed.counts += String.fromCharCode(COUNT_BASE + children.size);
    if (entries.length > 0) {
      packed.ends.push(n - lastEnd, entries.length, ...entries);
      lastEnd = n;
    }
    for (const [unit, child] of [...children].sort(([a], [b]) => a - b)) {
      packed.labels += String.fromCharCode(unit);
      queue.push(child);
    }
  }
  return packed;
}

/**
 * @param lexicon the story as data/compile reads it
 * @returns the core (rules, shared by all scripts) and one trie per script family
 * @throws Error when a form has no letter of a known family, or names a card that is not there
 */
export function packIndex(lexicon: Lexicon): { core: PackedCore; families: PackedFamily[] } {
  const clues = new ClueWords(lexicon.forms.length);
  const cardNumber = (id: string) => {
    const number = lexicon.cards.findIndex((card) => card.id === id);
    if (number < 0) throw new Error(`No card has the id "${id}".`);
    return number;
  };
  const safeties = new Map<string, { number: number; safety: PackedSafety }>();
  const safetyNumber = (form: LexiconForm) => {
    const safety = safetyOf(form, clues);
    const key = JSON.stringify(safety);
    const known = safeties.get(key) ?? { number: safeties.size, safety };
    safeties.set(key, known);
    return known.number;
  };
  const wordsOf = (words: readonly { text: string }[]) => clues.numbers(words.map((word) => word.text));

  const core: PackedCore = {
    cards: lexicon.cards.map(({ id, kind, titles }) => ({ id, kind, titles: wordsOf(titles) })),
    forms: {
      card: lexicon.forms.map((form) => cardNumber(form.card)),
      safety: lexicon.forms.map(safetyNumber),
      capitals: lexicon.forms.map((form) => capitalsOf(form.text)),
    },
    safeties: [],
    phrases: lexicon.phrases.map(({ card, steps }) => ({
      card: cardNumber(card),
      steps: steps.map(({ words, cards, gap, optional }) => ({
        words: [...new Set(words.map((word) => clues.number(word.text, word.open)))],
        cards: cards.map(cardNumber),
        gap,
        optional,
      })),
    })),
    figures: lexicon.figures.map(({ card, value, unit, nouns, anchors }) => ({
      card: cardNumber(card),
      value,
      ...(unit === undefined ? {} : { unit }),
      nouns: wordsOf(nouns),
      anchors: anchors.map((anchor) => ({
        words: wordsOf(anchor.words),
        cards: anchor.cards.map(cardNumber),
      })),
    })),
    verdict: lexicon.verdict,
    language: lexicon.language,
    shingles: lexicon.shingles,
    numerals: clues.numbers([en, ar].flatMap(scaleWords)),
  };
  core.safeties = [...safeties.values()].map(({ safety }) => safety);

  const roots = new Map<Family, Node>();
  const add = (text: string, entry: number, written: string) => {
    const family = familyOf(text);
    if (!family)
      throw new Error(`"${written}" has no letter of a script the engine reads (${FAMILIES.join(', ')}).`);
    const root = roots.get(family) ?? newNode();
    roots.set(family, root);
    insert(root, text, entry);
  };
  for (const [n, form] of lexicon.forms.entries()) add(foldText(form.text), n, form.text);
  for (const [text, entry] of clues.all()) add(text, entry, text);
  return { core, families: [...roots].map(([family, root]) => packTrie(family, root)) };
}
