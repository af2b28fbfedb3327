/** Times several ways of doing something side by side, so that a noisy machine disturbs them all alike. */

export interface Subject {
  name: string;
  run(): unknown;
}

export interface Timing {
  name: string;
  /** Milliseconds for one run: the median of all rounds. */
  ms: number;
  /** How often the time of the first subject: the median of the rounds' own ratios. */
  ratio: number;
}

/** A sample takes at least so many milliseconds, however short one run is. */
const SAMPLE_MS = 10;

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Times the subjects in turn, `rounds` times. The first is what the others are held against. */
export function sideBySide(subjects: readonly Subject[], rounds: number): Timing[] {
  const repeats = subjects.map(calibrate);
  const samples: number[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round++) {
    subjects.forEach((subject, i) => {
      samples[i]!.push(sample(subject, repeats[i]!));
    });
  }
  return subjects.map(({ name }, i) => ({
    name,
    ms: median(samples[i]!),
    ratio: median(samples[i]!.map((ms, round) => ms / samples[0]![round]!)),
  }));
}

/** How many runs make a sample; warms the subject up on the way. */
function calibrate(subject: Subject): number {
  let repeats = 1;
  while (sample(subject, repeats) * repeats < SAMPLE_MS) repeats *= 2;
  return repeats;
}

function sample({ run }: Subject, repeats: number): number {
  let last: unknown;
  const started = performance.now();
  for (let i = 0; i < repeats; i++) last = run();
  const ms = (performance.now() - started) / repeats;
  // Looked at, so that no compiler may leave the work out.
  if (last === undefined) throw new Error('A subject must come to something.');
  return ms;
}
