/** Waiting for a browser to get somewhere. */

export interface WaitOptions {
  /** What is waited for, for the message when it does not come. */
  what: string;
  /** Milliseconds; 10 seconds unless told. */
  within?: number;
}

/**
 * Asks again until the answer is neither undefined nor false, and gives it.
 *
 * @throws Error that names what did not come
 */
export async function waitFor<T>(
  ask: () => Promise<T | undefined | false>,
  { what, within = 10_000 }: WaitOptions,
): Promise<T> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${within / 1000} s for ${what}, in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
