/** Every case judged by every system, and the counts of that, cut several ways. */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Case, GoldMention, Source } from './cases/case.ts';
import { type Judged, judge, type Mark } from './score.ts';
import type { System, SystemName } from './systems.ts';
import { add, emptyTally, type Tally } from './tally.ts';

export const GROUPS = ['pooled', 'set', 'language', 'kind'] as const;
export type Group = (typeof GROUPS)[number];

/** Names are what a card goes by, phrases for it included; figures are counted apart. */
export type Subject = 'names' | 'figures';

export interface Row {
  group: Group;
  source: Source;
  subject: Subject;
  /** Which data set, language or kind; empty for the pool. */
  key: string;
  /** Absent where a system does not read all of the row's texts. */
  tallies: Partial<Record<SystemName, Tally>>;
}

export interface Mistake {
  what: 'missed' | 'wrong' | 'caught';
  one: Case;
  mention: GoldMention | Mark;
}

export interface Measured {
  cases: readonly Case[];
  rows: Row[];
  /** The spotter's own, in the order of the texts. */
  mistakes: Mistake[];
}

type KindOf = (card: string) => string;

/** Kinds by id; a card that the gold names and the data has not is of no kind. */
export function kindsOf({ cards }: Lexicon): KindOf {
  const kinds = new Map<string, string>(cards.map(({ id, kind }) => [id, kind]));
  return (card) => kinds.get(card) ?? 'no card';
}

/** Counts by kind of card. */
function talliesOf(one: Case, { found, missed, wrong }: Judged, kindOf: KindOf): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const at = (card: string): Tally => {
    const kind = kindOf(card);
    const tally = tallies.get(kind) ?? emptyTally();
    tallies.set(kind, tally);
    return tally;
  };
  for (const { card } of found) add(at(card), { gold: 1, found: 1, sure: one.complete ? 1 : 0, wrong: 0 });
  for (const { card } of missed) add(at(card), { gold: 1, found: 0, sure: 0, wrong: 0 });
  for (const { card } of wrong) add(at(card), { gold: 0, found: 0, sure: 0, wrong: 1 });
  return tallies;
}

class Rows {
  readonly #rows = new Map<string, Row>();
  readonly #unread = new Map<Row, Set<SystemName>>();

  /** The rows a count of some kind in a case goes to. */
  of({ source, set, lang }: Case, kind: string): Row[] {
    const subject = kind === 'figure' ? 'figures' : 'names';
    const keys: [Group, string][] = [
      ['pooled', ''],
      ['set', set],
      ['language', lang],
      ['kind', kind],
    ];
    return keys.map(([group, key]) => {
      const id = [source, subject, group, key].join('|');
      const row = this.#rows.get(id) ?? { group, source, subject, key, tallies: {} };
      this.#rows.set(id, row);
      return row;
    });
  }

  count(row: Row, system: SystemName, tally: Tally): void {
    const sum = row.tallies[system] ?? emptyTally();
    row.tallies[system] = sum;
    add(sum, tally);
  }

  /** A system that cannot read one text of a row has no figure there. */
  unread(row: Row, system: SystemName): void {
    const systems = this.#unread.get(row) ?? new Set();
    this.#unread.set(row, systems.add(system));
  }

  all(): Row[] {
    for (const [row, systems] of this.#unread) for (const system of systems) delete row.tallies[system];
    return [...this.#rows.values()].sort((a, b) => a.key.localeCompare(b.key, 'en'));
  }
}

/** @returns what a system made of a case, of the cards asked for (all, where none are named) */
function judged(one: Case, system: System, cards: ReadonlySet<string>): Judged {
  const all = judge(one, system.mark(one.document));
  if (cards.size === 0) return all;
  const asked = ({ card }: { card: string }) => cards.has(card);
  return {
    found: all.found.filter(asked),
    missed: all.missed.filter(asked),
    wrong: all.wrong.filter(asked),
    caught: all.caught.filter(asked),
  };
}

const mistakesIn = (one: Case, { missed, wrong, caught }: Judged): Mistake[] => [
  ...missed.map((mention): Mistake => ({ what: 'missed', one, mention })),
  ...wrong.map((mention): Mistake => ({ what: 'wrong', one, mention })),
  ...caught.map((mention): Mistake => ({ what: 'caught', one, mention })),
];

/**
 * Measures systems on cases.
 *
 * @param systems the first is the spotter, whose mistakes are kept
 * @param cards ids to which the count is held; none: all
 */
export function measure(
  cases: readonly Case[],
  systems: readonly System[],
  kindOf: KindOf,
  cards: ReadonlySet<string> = new Set(),
): Measured {
  const rows = new Rows();
  const mistakes: Mistake[] = [];
  // One system after another: what the last is taught (rivals/compromise.ts) must not help the first.
  for (const [i, system] of systems.entries()) {
    for (const one of cases) {
      if (!system.reads(one.lang)) {
        const kinds = [...new Set(one.mentions.map(({ card }) => kindOf(card)))];
        for (const row of kinds.flatMap((kind) => rows.of(one, kind))) rows.unread(row, system.name);
        continue;
      }
      const result = judged(one, system, cards);
      for (const [kind, tally] of talliesOf(one, result, kindOf))
        for (const row of rows.of(one, kind)) rows.count(row, system.name, tally);
      if (i === 0) mistakes.push(...mistakesIn(one, result));
    }
  }
  return { cases, rows: rows.all(), mistakes };
}
