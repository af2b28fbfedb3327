/**
 * What the reader in a page may be asked, by the popup and the background: its last reading, to jump, to look again.
 * Its answers come from a web page's process, so those who ask validate them.
 */
import * as v from 'valibot';
import { VERDICT_KINDS } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { type Inputs, opened, RefusedError } from './channel.ts';
import type { Summary } from './to-background.ts';

const cardId = v.pipe(v.string(), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const reason = v.variant('reason', [
  v.object({ reason: v.literal('shingles'), found: count, of: count }),
  v.object({ reason: v.literal('order'), share: count }),
  v.object({ reason: v.literal('cast'), cards: v.array(cardId), needed: count }),
  v.object({ reason: v.literal('core'), cards: v.array(cardId) }),
  v.object({ reason: v.literal('day'), cards: v.array(cardId) }),
  v.object({ reason: v.literal('too-few'), found: count, needed: count }),
  v.object({ reason: v.literal('too-common'), found: count }),
]);
const report = v.object({
  verdict: v.object({ kind: v.picklist(VERDICT_KINDS), score: v.number(), reasons: v.array(reason) }),
  shownAnyway: v.boolean(),
  mentions: v.array(
    v.object({
      index: count,
      card: cardId,
      text: v.string(),
      before: v.string(),
      after: v.string(),
      lang: v.string(),
      nested: v.boolean(),
    }),
  ),
});
/** The tab's last reading, with the words around each mention. */
export type PageReport = v.InferOutput<typeof report>;

/** What a reader says when asked whether it is there. */
export interface Presence {
  /** It reads this page because the reader asked for it, this once. */
  once: boolean;
  summary: Summary | null;
}

export type ToReader = {
  present: { input: null; answer: Presence };
  /** Null: nothing read yet. */
  reading: { input: null; answer: PageReport | null };
  /** False: the mention is gone. */
  jump: { input: { index: number }; answer: boolean };
  showAnyway: { input: null; answer: null };
  nameMode: { input: null; answer: null };
  /** Begins or ends `this page once`. */
  once: { input: { on: boolean }; answer: null };
  /** The browser gave or took away the permission for this site. */
  access: { input: { granted: boolean }; answer: null };
  /** A setting changed where the page's storage events do not tell. */
  changed: { input: null; answer: null };
};

const nothing = v.null();
export const toReaderInputs: Inputs<ToReader> = {
  present: nothing,
  reading: nothing,
  jump: v.strictObject({ index: count }),
  showAnyway: nothing,
  nameMode: nothing,
  once: v.strictObject({ on: v.boolean() }),
  access: v.strictObject({ granted: v.boolean() }),
  changed: nothing,
};

const summary = v.object({ verdict: v.picklist(VERDICT_KINDS), cards: count });
const answers: { [N in keyof ToReader]: v.GenericSchema<unknown, ToReader[N]['answer']> } = {
  present: v.object({ once: v.boolean(), summary: v.nullable(summary) }),
  reading: v.nullable(report),
  jump: v.boolean(),
  showAnyway: nothing,
  nameMode: nothing,
  once: nothing,
  access: nothing,
  changed: nothing,
};

/**
 * Asks the reader in a tab's page. Undefined where no reader is there to answer. Throws what the reader threw, or
 * RefusedError for an answer outside the contract.
 */
export async function askReader<N extends keyof ToReader>(
  tab: number,
  name: N,
  input: ToReader[N]['input'],
): Promise<ToReader[N]['answer'] | undefined> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab, { to: 'reader', name, input }, { frameId: 0 });
  } catch {
    return undefined; // no listener in that tab
  }
  if (answer === undefined) return undefined;
  const checked = v.safeParse(answers[name], opened(answer));
  if (!checked.success) throw new RefusedError(`the answer to "${name}" is not what its contract says`);
  return checked.output as ToReader[N]['answer'];
}
