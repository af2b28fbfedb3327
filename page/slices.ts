/** Work in slices, so that no task of ours holds the page up. The clock is handed in. */

export interface Pace {
  /** Milliseconds on a steady clock. */
  now(): number;
  /** Resolves when the page has nothing better to do, or soon after in any case. */
  rest(): Promise<void>;
}

/** A task may take 16 ms before a frame is lost; half is left to the page. */
const SLICE_MS = 8;
/** A page that is never idle still gets read. */
const REST_AT_MOST_MS = 120;

/** The window's own clock and idle time. */
export function idlePace(view: Window): Pace {
  return {
    now: () => performance.now(),
    rest: () =>
      new Promise((resolve) => {
        view.requestIdleCallback(() => resolve(), { timeout: REST_AT_MOST_MS });
      }),
  };
}

/** One run of work: ask `spent` between steps, and rest when it is. */
export class Slice {
  #until: number;

  constructor(private readonly pace: Pace) {
    this.#until = pace.now() + SLICE_MS;
  }

  get spent(): boolean {
    return this.pace.now() >= this.#until;
  }

  async rest(): Promise<void> {
    await this.pace.rest();
    this.#until = this.pace.now() + SLICE_MS;
  }
}
