/**
 * How long a reader lives: until its extension is updated or removed under the page, or until another reader starts in
 * the same world. The page can see nothing of it: no event is dispatched and no message posted, as frameworks do to tell an
 * older script that a newer one is there, with a name that holds the extension's identity. What an update left behind
 * finds out by itself, for it looks before each piece of work it put off.
 */
import { isOrphan } from './browser.ts';

declare global {
  /** The life of the reader at work, for the next one in this isolated world to end. */
  var sidelightReader: Life | undefined;
}

export class Life {
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #onEnd: (() => void)[] = [];
  #over = false;

  /** Begins a life and ends the one before it: the newest reader knows best what it was put in for. */
  static begin(): Life {
    globalThis.sidelightReader?.end();
    const life = new Life();
    globalThis.sidelightReader = life;
    return life;
  }

  /** False once it has ended. The look that finds the extension gone ends it. */
  get alive(): boolean {
    if (!this.#over && isOrphan()) this.end();
    return !this.#over;
  }

  /** Runs work at the end; at once, where that was before. */
  onEnd(work: () => void): void {
    if (this.#over) work();
    else this.#onEnd.push(work);
  }

  /** Runs work after so many milliseconds, unless the life has ended by then. Returns how to call it off. */
  later(work: () => void, ms: number): () => void {
    if (this.#over) return () => {};
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.alive) work();
    }, ms);
    this.#timers.add(timer);
    return () => {
      clearTimeout(timer);
      this.#timers.delete(timer);
    };
  }

  /** Ends it: no timer fires any more, and what was left for the end is done, once. */
  end(): void {
    if (this.#over) return;
    this.#over = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    for (const work of this.#onEnd.splice(0)) work();
  }
}
