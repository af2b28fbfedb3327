/**
 * The parts of the index that are at hand, as one: entries of every part are renumbered so that none is another's. Parts may
 * be added at any time; what was read before stays as it was read.
 */
import { Endings } from '../automaton/endings.ts';
import { Automaton } from '../automaton/scan.ts';
import { type Vetoes, vetoesOf } from '../evidence/neighbours.ts';
import { foldText } from '../fold/index.ts';
import { type Prefix, prefixesOf } from '../languages/descriptor.ts';
import type { Family } from '../languages/scripts.ts';
import type { PackedCore, PackedFigure, PackedLanguage, PackedPhrase, PackedSafety } from './format.ts';
import { foldMarked } from './marks.ts';

/** A form as the spotter asks after it. */
export interface Form {
  /** Index into the core's cards, or NOBODY. */
  card: number;
  safety: PackedSafety;
  /** Index of `safety` among all. */
  rule: number;
  capitals: string;
  /** Its accents, where its language asks for them. */
  marks: string | undefined;
}

/** A figure with its words in the languages at hand. */
export interface FigureWords extends Omit<PackedFigure, 'anchors' | 'near'> {
  nouns: Set<number>;
  leads: Set<number>;
  wholes: Set<number>;
  anchors: { cards: readonly number[]; words: Set<number>; near: boolean }[];
}

/** A language at hand. */
export interface Part {
  lang: string;
  families: readonly Family[];
  automaton: Automaton;
  forms: readonly Form[];
  /** What is added to the number of a clue word of the part. */
  clueBase: number;
  afterApostrophe: ReadonlySet<string>;
  derivedAfterApostrophe: readonly string[];
  prefixes: readonly Prefix[];
  /** How the words that rule a form out are compared with those beside it. */
  fold: (text: string) => string;
  /** Where a hyphen makes another word of a name: the endings with which it does not. */
  hyphenated: Endings | undefined;
}

export class IndexBook {
  readonly core: PackedCore;
  readonly parts = new Map<string, Part>();
  /** Per card. */
  readonly titles: Set<number>[];
  readonly phrases: PackedPhrase[] = [];
  readonly figures: FigureWords[];
  /** All words of all figures. */
  readonly figureWords = new Set<number>();
  /** Words that numbers in words are made with: thousand, مليار. */
  readonly numerals = new Set<number>();
  readonly #safeties: PackedSafety[] = [];
  /** Made ready when first asked for: most forms never stand on a page. */
  readonly #vetoes: Vetoes[] = [];
  #clues = 0;

  constructor(core: PackedCore) {
    this.core = core;
    this.titles = core.cards.map(() => new Set());
    this.figures = core.figures.map(({ anchors, near, ...figure }) => ({
      ...figure,
      nouns: new Set(),
      leads: new Set(),
      wholes: new Set(),
      anchors: anchors.map((cards, n) => ({ cards, words: new Set(), near: near.includes(n) })),
    }));
  }

  /** Adds a language; one that is there already stays as it is. */
  add(packed: PackedLanguage): void {
    const { lang, clitics, tries, forms } = packed;
    if (this.parts.has(lang)) return;
    const count = forms.card.length;
    const clueBase = this.#clues - count;
    const clue = (entry: number) => entry + clueBase;
    const clues = (entries: readonly number[]) => entries.map(clue);
    const firstRule = this.#safeties.length;
    for (const safety of packed.safeties)
      this.#safeties.push({ ...safety, beside: clues(safety.beside), page: clues(safety.page) });
    for (const [card = 0, ...entries] of packed.titles)
      for (const entry of entries) this.titles[card]!.add(clue(entry));
    for (const { steps, ...phrase } of packed.phrases)
      this.phrases.push({ ...phrase, steps: steps.map((step) => ({ ...step, words: clues(step.words) })) });
    this.#addFigures(packed.figures, clue);
    for (const numeral of packed.numerals) this.numerals.add(clue(numeral));
    this.#clues += packed.entries - count;
    this.parts.set(lang, {
      lang,
      families: tries.map(({ family }) => family),
      automaton: new Automaton(tries, clitics),
      forms: forms.card.map((card, n) => {
        const rule = firstRule + forms.safety[n]!;
        return {
          card,
          safety: this.#safeties[rule]!,
          rule,
          capitals: forms.capitals[n]!,
          marks: forms.marks?.[n],
        };
      }),
      clueBase,
      afterApostrophe: new Set(clitics.afterApostrophe),
      derivedAfterApostrophe: clitics.derivedAfterApostrophe ?? [],
      prefixes: clitics.proclitics ? prefixesOf(clitics.proclitics) : [],
      fold: forms.marks ? foldMarked : foldText,
      hyphenated: clitics.enclitics?.compounds && new Endings(clitics.enclitics),
    });
  }

  /** @param clue the number of a part's clue word among those of all parts */
  #addFigures(figures: PackedLanguage['figures'], clue: (entry: number) => number): void {
    for (const { figure, nouns, leads, wholes, anchors } of figures) {
      const words = this.figures[figure]!;
      for (const entry of [...nouns, ...leads, ...wholes, ...anchors.flat()])
        this.figureWords.add(clue(entry));
      for (const noun of nouns) words.nouns.add(clue(noun));
      for (const lead of leads) words.leads.add(clue(lead));
      for (const whole of wholes) words.wholes.add(clue(whole));
      anchors.forEach((entries, n) => {
        for (const entry of entries) words.anchors[n]!.words.add(clue(entry));
      });
    }
  }

  /** @param rule index of a safety, as in Form.rule */
  vetoesOf(rule: number): Vetoes {
    this.#vetoes[rule] ??= vetoesOf(this.#safeties[rule]!);
    return this.#vetoes[rule]!;
  }
}
