/** The particles with which a word may end after the name does. */
import { foldText } from '../fold/index.ts';
import type { Enclitics } from '../languages/descriptor.ts';

/** Particles follow one another, but not many: 러시아에서는 has two. */
const MOST = 3;

/** How the rest of a word may be read. */
export type Ending = 'any' | 'safe-only' | undefined;

/** Reads what is left of a word behind a name. */
export class Endings {
  readonly #any: ReadonlySet<string>;
  readonly #all: ReadonlySet<string>;
  /** The same few endings come again and again. */
  readonly #known = new Map<string, Ending>();
  /** Letters of the longest ending there is. */
  readonly longest: number;

  constructor({ any, safeOnly = [] }: Enclitics) {
    this.#any = new Set(any.map(foldText));
    this.#all = new Set([...any, ...safeOnly].map(foldText));
    this.longest = MOST * Math.max(0, ...[...this.#all].map(({ length }) => length));
  }

  /** @param rest the folded letters up to the end of the word; not empty */
  read(rest: string): Ending {
    if (rest.length > this.longest) return undefined;
    const known = this.#known.get(rest);
    if (known !== undefined || this.#known.has(rest)) return known;
    const ending = isRunOf(this.#any, rest, MOST)
      ? 'any'
      : isRunOf(this.#all, rest, MOST)
        ? 'safe-only'
        : undefined;
    this.#known.set(rest, ending);
    return ending;
  }
}

function isRunOf(particles: ReadonlySet<string>, rest: string, most: number): boolean {
  if (rest === '') return true;
  if (most === 0) return false;
  for (let end = rest.length; end > 0; end--)
    if (particles.has(rest.slice(0, end)) && isRunOf(particles, rest.slice(end), most - 1)) return true;
  return false;
}
