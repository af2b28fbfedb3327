/**
 * How messages travel: a request `{to, name, input}` and an answer `{value}` or `{error}`. A contract gives each name its input
 * and its answer; the side that answers validates what it is asked, and the side that asks validates the answer
 * where it comes from a content script. What is not in the contract is refused.
 */
import * as v from 'valibot';
import { browser, isOrphan } from '../browser.ts';

/** One request of a contract: what is asked and what is answered. */
export interface Exchange {
  input: unknown;
  answer: unknown;
}
export type Contract = Record<string, Exchange>;
/** Validators of a contract's inputs: the list of what is answered at all. */
export type Inputs<C extends Contract> = { [N in keyof C]: v.GenericSchema<unknown, C[N]['input']> };
export type Handlers<C extends Contract, From> = {
  [N in keyof C]: (input: C[N]['input'], from: From) => C[N]['answer'] | Promise<C[N]['answer']>;
};
/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  id?: string;
  url?: string;
  /** Of the frame in its tab; 0 is the page itself. */
  frameId?: number;
  tab?: { id?: number; url?: string; incognito: boolean };
}

/** What went wrong on the other side: its message, and its name as `cause`. */
export class RemoteError extends Error {
  override name = 'RemoteError';
}

/** A request or its answer did not keep to the contract. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

const request = v.object({ to: v.string(), name: v.string(), input: v.optional(v.unknown()) });
const reply = v.union([
  v.object({ error: v.object({ name: v.string(), message: v.string() }) }),
  v.object({ value: v.optional(v.unknown()) }),
]);

/** Whether the message comes from a page of this extension (popup, options, background), not from a web page's tab. */
export function isOwnPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  // A worker's own messages may come without an address; one from a content script always has its tab.
  return sender.url === undefined
    ? sender.tab === undefined
    : sender.url.startsWith(browser.runtime.getURL(''));
}

/** Whether the message comes from a content script of this extension. */
export function isReader(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnPage(sender);
}

/** A set of requests one sort of sender may make. */
export interface Service {
  to: string;
  /** Answers; rejects with RefusedError where the sender or the input is not as the contract says. */
  answer(name: string, input: unknown, sender: Sender): Promise<unknown>;
}

/**
 * Makes a service of handlers. `admit` turns the sender into what the handlers are told of it, or refuses it with
 * undefined.
 */
export function service<C extends Contract, From>(
  to: string,
  inputs: Inputs<C>,
  admit: (sender: Sender) => From | undefined,
  handlers: Handlers<C, From>,
): Service {
  return {
    to,
    async answer(name, input, sender) {
      const from = admit(sender);
      if (from === undefined) throw new RefusedError(`this sender may not ask ${to} for anything`);
      const schema = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
      const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
      if (!schema || !handler) throw new RefusedError(`${to} knows no request "${name}"`);
      const asked = v.safeParse(schema, input);
      if (!asked.success) throw new RefusedError(`"${name}" was asked with what its contract does not allow`);
      return handler(asked.output as C[string]['input'], from);
    },
  };
}

/**
 * Answers the messages meant for these services; others are left to whoever they are for. Returns the stop. Must be
 * called synchronously when a worker starts.
 */
export function serve(services: readonly Service[]): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const asked = v.safeParse(request, message);
    if (!asked.success || sender.id !== browser.runtime.id) return undefined;
    const { to, name, input } = asked.output;
    const chosen = services.find((one) => one.to === to);
    return chosen?.answer(name, input, sender).then(
      (value) => ({ value }),
      (error: unknown) => ({
        error: { name: nameOf(error), message: error instanceof Error ? error.message : String(error) },
      }),
    );
  };
  // The polyfill's type wants a promise from every path; leaving a message to others is `undefined`.
  const typed = listener as (message: unknown, sender: Sender) => Promise<unknown>;
  browser.runtime.onMessage.addListener(typed);
  return () => {
    if (!isOrphan()) browser.runtime.onMessage.removeListener(typed);
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

/** Opens an answer. Throws RemoteError for what failed there, RefusedError where it is no answer at all. */
export function opened(answer: unknown): unknown {
  const read = v.safeParse(reply, answer);
  if (!read.success) throw new RefusedError('nobody answered as the contract says');
  if ('error' in read.output)
    throw new RemoteError(read.output.error.message, { cause: read.output.error.name });
  return read.output.value;
}
