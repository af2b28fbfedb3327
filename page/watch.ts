/**
 * Follows a page's changes: which parts must be read again. Only changed nodes, one queue, capped, handed on when the
 * page has been quiet for a moment; a page that never is gets its turns ever further apart.
 */
import { blockAround } from './elements.ts';
import type { PageRoot } from './roots.ts';

/** A part to be read again: an element and all in it, or only the runs of text that are its own. */
export interface Change {
  root: Node;
  shallow: boolean;
}

export interface Changes {
  parts: Change[];
  /** Classes, styles or disclosures changed: what was hidden may be shown. */
  restyled: boolean;
  /** So much changed, or the page's language did, that all of it must be read again. */
  everything: boolean;
}

export interface WatchOptions {
  /** Runs `work` after `ms`; returns how to call it off. */
  later(work: () => void, ms: number): () => void;
  now(): number;
  /** Nodes of ours. */
  ignore(node: Node): boolean;
  onChanges(changes: Changes): void;
}

/** Quiet for so long before the changes are handed on. */
const QUIET_MS = 150;
/** A page that is not quiet waits no longer than this. */
const AT_MOST_MS = 1000;
/** The longest pause between two turns on a page that never rests. */
const SLOWEST_MS = 5000;
/** Turns closer together than this make the next pause longer. */
const BUSY_MS = 2000;
/** More changed parts than this are read as one: the page. */
export const PARTS_LIMIT = 1000;

const WATCHED = ['lang', 'hidden', 'open', 'class', 'style'];

export class Watch {
  readonly #options: WatchOptions;
  readonly #observer: MutationObserver;
  #observed = new WeakSet<PageRoot>();
  #parts = new Map<Node, boolean>();
  #restyled = false;
  #everything = false;
  #cancel: (() => void) | undefined;
  #since = 0;
  #lastTurn = Number.NEGATIVE_INFINITY;
  #pause = QUIET_MS;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#take(records));
  }

  /** Follows one more tree. */
  observe(root: PageRoot): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: WATCHED,
    });
  }

  /** Stops, and forgets what was queued. */
  stop(): void {
    this.#observer.disconnect();
    this.#observed = new WeakSet();
    this.#forget();
  }

  #forget(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#parts = new Map();
    this.#restyled = false;
    this.#everything = false;
  }

  #take(records: readonly MutationRecord[]): void {
    for (const record of records) this.#note(record);
    if (this.#parts.size > PARTS_LIMIT) this.#everything = true;
    if (this.#everything) this.#parts.clear();
    if (this.#everything || this.#restyled || this.#parts.size > 0) this.#schedule();
  }

  #note({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void {
    if (this.#everything) return;
    if (type === 'characterData') {
      this.#queueAround(target);
      return;
    }
    if (type === 'attributes') {
      if (this.#options.ignore(target)) return;
      if (attributeName === 'lang' && target === target.ownerDocument?.documentElement)
        this.#everything = true;
      else if (attributeName === 'lang' || attributeName === 'hidden') this.#queue(target, false);
      else this.#restyled = true;
      return;
    }
    for (const node of addedNodes) {
      if (this.#options.ignore(node) || node.nodeType === 8) continue;
      if (node.nodeType === 1 && blockAround(node) === node) this.#queue(node, false);
      else this.#queueAround(target);
    }
    for (const node of removedNodes) {
      if (this.#options.ignore(node) || node.nodeType === 8) continue;
      this.#queueAround(target);
      break;
    }
  }

  #queueAround(node: Node): void {
    const around = node.nodeType === 11 ? node : (blockAround(node) ?? node.getRootNode());
    this.#queue(around, true);
  }

  #queue(root: Node, shallow: boolean): void {
    // Read in depth is more than read in its own runs.
    if (!shallow || !this.#parts.has(root)) this.#parts.set(root, shallow);
  }

  #schedule(): void {
    const now = this.#options.now();
    if (this.#cancel) {
      if (now - this.#since > AT_MOST_MS) return;
      this.#cancel();
    } else this.#since = now;
    this.#cancel = this.#options.later(() => this.#turn(), this.#pause);
  }

  #turn(): void {
    this.#cancel = undefined;
    const now = this.#options.now();
    this.#pause =
      now - this.#lastTurn < BUSY_MS + this.#pause ? Math.min(this.#pause * 2, SLOWEST_MS) : QUIET_MS;
    this.#lastTurn = now;
    const changes: Changes = { parts: [], restyled: this.#restyled, everything: this.#everything };
    for (const [root, shallow] of this.#parts) {
      if (root.isConnected && !this.#isWithinAnother(root)) changes.parts.push({ root, shallow });
      else if (!root.isConnected) changes.restyled = true;
    }
    this.#forget();
    this.#options.onChanges(changes);
  }

  /** Whether a part around this one is read in depth anyway. */
  #isWithinAnother(root: Node): boolean {
    for (let at = root.parentNode; at; at = at.parentNode) if (this.#parts.get(at) === false) return true;
    return false;
  }
}
