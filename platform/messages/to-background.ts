/**
 * What the background may be asked: by the reader in a page, and by the popup. Two services, so that a content script cannot ask
 * for what only the popup may. The reader's bundle takes the types and `askAsReader` from here; the validators, which nothing
 * there names, are left out of it.
 */
import * as v from 'valibot';
import type { Card } from '../../data/schema.ts';
import { type Doubt, KINDS, VERDICT_KINDS, type VerdictKind } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import type { HereReason } from '../sites.ts';
import { type Contract, type Inputs, opened } from './channel.ts';

/** What the reader tells of a page for the badge. */
export interface Summary {
  verdict: VerdictKind;
  /** Distinct cards marked. */
  cards: number;
}

/** The reader's state as the background reckons it, without `this page once`, which only the page knows of. */
export interface StateHere {
  on: boolean;
  reason: HereReason;
  marks: 'shown' | 'hidden';
  cardLanguage: 'page' | 'en' | 'ar';
  site: string;
}

export type FromReader = {
  /** Asked in private windows only, whose choices a content script cannot read. */
  state: { input: null; answer: StateHere };
  cards: { input: { ids: string[] }; answer: Card[] };
  /** Puts scripts of ours into the sender's page: the names of a language, what reads numbers, what shows cards. */
  load: { input: { scripts: string[] }; answer: null };
  testify: { input: { doubts: Doubt[] }; answer: [key: string, reason: string][] };
  /** Null: the page is off. */
  report: { input: { summary: Summary | null }; answer: null };
  /** Switches the sender's own site off. */
  off: { input: null; answer: null };
};

export type FromPopup = {
  /** All cards, for the filter and the opened card; for the brief as well. */
  cards: { input: null; answer: Card[] };
  /** Reads this tab's page, this once. */
  once: { input: { tab: number }; answer: null };
};

/** `card`, `numbers`, number words or names of a language by its tag: never a path. */
const SCRIPT_NAME = /^(card|numbers|(numbers-)?[a-z]{2,3})$/;
const nothing = v.null();
const cardId = v.pipe(v.string(), v.maxLength(100));
/** The spotter cuts a sentence at 400 units to each side of the form. UTF-16 units. */
const LONGEST_SENTENCE = 2000;
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const fromReaderInputs: Inputs<FromReader> = {
  state: nothing,
  cards: v.strictObject({ ids: v.pipe(v.array(cardId), v.maxLength(10_000)) }),
  load: v.strictObject({
    scripts: v.pipe(v.array(v.pipe(v.string(), v.regex(SCRIPT_NAME))), v.maxLength(100)),
  }),
  testify: v.strictObject({
    doubts: v.pipe(
      v.array(
        v.strictObject({
          key: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE + 200)),
          sentence: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE)),
          start: offset,
          end: offset,
          card: cardId,
          kind: v.picklist(KINDS),
        }),
      ),
      v.maxLength(10_000),
    ),
  }),
  report: v.strictObject({
    summary: v.nullable(v.strictObject({ verdict: v.picklist(VERDICT_KINDS), cards: offset })),
  }),
  off: nothing,
};

export const fromPopupInputs: Inputs<FromPopup> = {
  cards: nothing,
  once: v.strictObject({ tab: offset }),
};

type Name<C extends Contract> = Extract<keyof C, string>;

/** A content script asks the background. */
export function askAsReader<N extends Name<FromReader>>(
  name: N,
  input: FromReader[N]['input'],
): Promise<FromReader[N]['answer']> {
  return ask('background/reader', name, input) as Promise<FromReader[N]['answer']>;
}

/** The popup asks the background. */
export function askAsPopup<N extends Name<FromPopup>>(
  name: N,
  input: FromPopup[N]['input'],
): Promise<FromPopup[N]['answer']> {
  return ask('background/popup', name, input) as Promise<FromPopup[N]['answer']>;
}

async function ask(to: string, name: string, input: unknown): Promise<unknown> {
  return opened(await browser.runtime.sendMessage({ to, name, input }));
}
