/**
 * In which languages a page is read. What the reader is handed at its start are the names of the site's own language; those
 * of others are fetched when the page shows that it needs them.
 */
import { primaryTag } from '../../engine/languages/tags.ts';
import type { Scan, Spotter } from '../../engine/spotter.ts';
import type { Block } from '../../page/blocks.ts';
import type { Entry } from '../../page/text.ts';
import type { ReaderPorts } from './ports.ts';

/** So much of a page tells its language; less than the least tells nothing. UTF-16 units. */
const SAMPLE = 2000;
const LEAST_SAMPLE = 200;

export class PageLanguages {
  readonly #spotter: Spotter;
  readonly #ports: Pick<ReaderPorts, 'parts' | 'numbers' | 'detect'>;
  /** What the page as a whole declares. */
  readonly #declared: string;
  /** What the page turned out to be in, where that is not what it declares. */
  #detected: string | undefined;
  #sample = '';
  #asked = false;
  readonly #own = new Set<string>();
  readonly #others = new Set<string>();
  /** Asked for already, had or not. */
  readonly #tried = new Set<string>();

  /** @param declared BCP 47, as the page says of itself; may be empty */
  constructor(spotter: Spotter, ports: Pick<ReaderPorts, 'parts' | 'numbers' | 'detect'>, declared: string) {
    this.#spotter = spotter;
    this.#ports = ports;
    this.#declared = declared;
  }

  /** Whether the page's own text cannot be read yet, so that nothing found in it means nothing. */
  get waiting(): boolean {
    return this.#own.size > 0;
  }

  /** Reads a block with what is at hand, and notes what is not. */
  readonly scan = (block: Block): Scan => {
    const scan = this.#spotter.scan(block.text, this.#languageOf(block));
    const { own, others } = scan.lacks;
    if (own !== undefined && !this.#tried.has(own)) this.#own.add(own);
    for (const other of others) if (!this.#tried.has(other)) this.#others.add(other);
    if (this.#sample.length < SAMPLE && this.#isPlain(block)) this.#sample += `${block.text}\n`;
    return scan;
  };

  /**
   * Finds out what language the page's own text is in, and fetches what is lacking to read it.
   * @returns which entries are to be scanned again; undefined where none is
   */
  async learnOwn(): Promise<((entry: Entry<Scan>) => boolean) | undefined> {
    const before = this.#detected;
    if (!this.#asked && this.#sample.length >= LEAST_SAMPLE) {
      this.#asked = true;
      const told = await this.#ports.detect(this.#sample.slice(0, SAMPLE)).catch(() => undefined);
      if (told !== undefined && primaryTag(told) !== primaryTag(this.#declared)) {
        this.#detected = told;
        const { own } = this.#spotter.scan(this.#sample, told).lacks;
        if (own !== undefined) this.#own.add(own);
      }
    }
    const added = await this.#fetch(this.#own);
    const changed = before !== this.#detected;
    if (!changed && added.size === 0) return undefined;
    return ({ block, scan }) =>
      (changed && this.#isPlain(block)) || (scan.lacks.own !== undefined && added.has(scan.lacks.own));
  }

  /** The same of names in other scripts: worth it only where the page is about the story. */
  async learnOthers(): Promise<((entry: Entry<Scan>) => boolean) | undefined> {
    const added = await this.#fetch(this.#others);
    if (added.size === 0) return undefined;
    return ({ scan }) => scan.lacks.others.some((tag) => added.has(tag));
  }

  /** Whether nothing but the page as a whole says what language the block is in. */
  #isPlain({ lang }: Block): boolean {
    return lang === '' || lang === this.#declared;
  }

  #languageOf(block: Block): string {
    return this.#detected !== undefined && this.#isPlain(block) ? this.#detected : block.lang;
  }

  async #fetch(wanted: Set<string>): Promise<Set<string>> {
    const tags = [...wanted];
    wanted.clear();
    for (const tag of tags) this.#tried.add(tag);
    if (tags.length === 0) return new Set();
    // A page that lets nothing be put into it any more (its tab is going) stays as it was read.
    const parts = await this.#ports.parts(tags).catch(() => []);
    for (const part of parts) this.#spotter.add(part);
    return new Set(parts.map(({ lang }) => lang));
  }

  readonly #numbers = new Set<string>();
  /** Whether a figure may stand in text of a language whose numbers cannot be read yet, and were not asked for. */
  wantsNumbers(langs: readonly string[]): boolean {
    return langs.some((lang) => !this.#numbers.has(lang));
  }

  /**
   * Fetches what reads numbers, where a figure may stand; never throws.
   * @param langs what the decision says of them
   * @returns whether the page is to be decided on again
   */
  async learnNumbers(langs: readonly string[]): Promise<boolean> {
    for (const lang of langs) this.#numbers.add(lang);
    const reader = await this.#ports.numbers([...this.#numbers]).catch(() => undefined);
    if (reader) this.#spotter.readNumbersWith(reader);
    return reader !== undefined;
  }
}
