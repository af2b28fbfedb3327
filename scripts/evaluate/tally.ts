/** Counts, and the three figures made of them. */

export interface Tally {
  /** Mentions to be found. */
  gold: number;
  found: number;
  /** Of those found, the ones in texts where every name is annotated: only there can a mark be wrong. */
  sure: number;
  wrong: number;
}

export interface Score {
  /** 0 to 1; undefined where nothing was marked that could be wrong. */
  precision?: number;
  /** 0 to 1; undefined where there is nothing to find. */
  recall?: number;
  f1?: number;
}

export const emptyTally = (): Tally => ({ gold: 0, found: 0, sure: 0, wrong: 0 });

/** Adds `more` to `sum` in place. */
export function add(sum: Tally, more: Tally): void {
  sum.gold += more.gold;
  sum.found += more.found;
  sum.sure += more.sure;
  sum.wrong += more.wrong;
}

export function scoreOf({ gold, found, sure, wrong }: Tally): Score {
  const precision = sure + wrong === 0 ? undefined : sure / (sure + wrong);
  const recall = gold === 0 ? undefined : found / gold;
  if (precision === undefined || recall === undefined)
    return { ...(precision === undefined ? {} : { precision }), ...(recall === undefined ? {} : { recall }) };
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
