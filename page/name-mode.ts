/**
 * The keyboard's way to the names: arrows or Tab step through them in reading order, Enter opens a card, Esc leaves.
 * The keys are taken by an element of ours that holds the focus, never from the page. No letters: nothing to clash with.
 */

export interface NameModeOptions<Name> {
  /** In reading order; asked at every step, for the page may change. */
  /** Whether two are the same name, the page having been read anew between them. */
  same(a: Name, b: Name): boolean;
  names(): readonly Name[];
  /** The direction of the text a name stands in: the arrow that points on is `next`. */
  direction(name: Name): 'ltr' | 'rtl';
  /** The ring moves to this name, number `at` of `count` (from 1). */
  onStep(name: Name, at: number, count: number): void;
  onOpen(name: Name): void;
  /** Esc, or nothing left to step through. */
  onLeave(): void;
}

export class NameMode<Name> {
  #current: Name | undefined;
  #at = 0;
  readonly #options: NameModeOptions<Name>;

  constructor(options: NameModeOptions<Name>) {
    this.#options = options;
  }

  /** The name the ring is on. */
  get current(): Name | undefined {
    return this.#current;
  }

  /** Starts at the name of that index. */
  start(index: number): void {
    this.#go(index);
  }

  /** Whether the key is one of the mode's; if so it has been acted on. */
  press(key: string, shift = false): boolean {
    const names = this.#options.names();
    const current = this.#current;
    // The page may have been read anew since: then the same name is another object.
    const found = current === undefined ? -1 : names.findIndex((name) => this.#options.same(name, current));
    // A name that has gone from the page is where its place in the list was.
    const at = found < 0 ? this.#at : found;
    const rtl = this.#current !== undefined && this.#options.direction(this.#current) === 'rtl';
    switch (key) {
      case 'Tab':
        this.#go(at + (shift ? -1 : 1));
        return true;
      case 'ArrowDown':
        this.#go(at + 1);
        return true;
      case 'ArrowUp':
        this.#go(at - 1);
        return true;
      case 'ArrowRight':
        this.#go(at + (rtl ? -1 : 1));
        return true;
      case 'ArrowLeft':
        this.#go(at + (rtl ? 1 : -1));
        return true;
      case 'Home':
        this.#go(0);
        return true;
      case 'End':
        this.#go(names.length - 1);
        return true;
      case 'Enter':
        if (found >= 0) this.#options.onOpen(names[found]!);
        return true;
      case 'Escape':
        this.#options.onLeave();
        return true;
      default:
        return false;
    }
  }

  /** Past the last name comes the first, and the other way round. */
  #go(index: number): void {
    const names = this.#options.names();
    const { length } = names;
    if (length === 0) {
      this.#options.onLeave();
      return;
    }
    this.#at = ((index % length) + length) % length;
    this.#current = names[this.#at]!;
    this.#options.onStep(this.#current, this.#at + 1, length);
  }
}
