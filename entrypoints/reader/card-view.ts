/** Which card is shown and how: the way from card to card and back, the language, what goes with it. */
import type { CardPlate, CardProps } from '../../components/props.ts';
import type { TextLanguage } from '../../data/schema.ts';
import type { Mention } from '../../engine/types.ts';
import type { ReaderState } from './ports.ts';
import type { Shelf } from './shelf.ts';

/** What a card was opened from. */
export interface Opened {
  mention: Mention;
  /** BCP 47 of the block the mention stands in. */
  lang: string;
  /** Mentions within it. */
  nested: readonly Mention[];
}

export interface CardViewOptions {
  shelf: Shelf;
  storyDate: string;
  /** The reader's own language where the page's has no cards. */
  fallback: TextLanguage;
  state(): ReaderState;
  /** Draw again. */
  onChange(): void;
  onLanguage(lang: TextLanguage): void;
  onOff(): void;
  onClose(): void;
}

/** The language a card is shown in: as the reader chose, else the page's where the card has it. */
export function cardLanguage(
  chosen: ReaderState['cardLanguage'],
  page: string,
  fallback: TextLanguage,
): TextLanguage {
  if (chosen !== 'page') return chosen;
  const primary = page.toLowerCase().split('-')[0];
  // Named here, not taken from the schema, which would bring its validators into every page.
  return primary === 'ar' || primary === 'en' ? primary : fallback;
}

export class CardView {
  readonly #options: CardViewOptions;
  #opened: Opened | undefined;
  /** Card ids from the first to the one shown. */
  #way: string[] = [];
  /** Chosen on the card, before the settings know. */
  #switched: TextLanguage | undefined;

  constructor(options: CardViewOptions) {
    this.#options = options;
  }

  /** Starts at a mention. Resolves when there is a card to show, or none to be had. */
  async start(opened: Opened): Promise<void> {
    this.#opened = opened;
    this.#way = [opened.mention.card];
    await this.#options.shelf.need([opened.mention.card, ...opened.nested.map(({ card }) => card)]);
  }

  end(): void {
    this.#opened = undefined;
    this.#way = [];
  }

  /** Forgets a language chosen on a card, now that the settings hold it. */
  settled(): void {
    this.#switched = undefined;
  }

  get language(): TextLanguage {
    const { state, fallback } = this.#options;
    return this.#switched ?? cardLanguage(state().cardLanguage, this.#opened?.lang ?? '', fallback);
  }

  /** What to draw; undefined when nothing is open or its card is not here. */
  props(): CardProps | undefined {
    const { shelf, storyDate, state } = this.#options;
    const id = this.#way.at(-1);
    const card = id === undefined ? undefined : shelf.card(id);
    if (!this.#opened || !card) return undefined;
    const { mention, lang, nested } = this.#opened;
    // A phrase may hold the name of its own card.
    const inside = nested.map((each) => each.card).filter((other) => other !== mention.card);
    const first = this.#way.length === 1;
    const back = first ? undefined : shelf.plate(this.#way.at(-2)!);
    const { site } = state();
    return {
      card,
      lang: this.language,
      plates: this.#platesOf((card.ties ?? []).map(({ to }) => to)),
      chips: first ? [...this.#platesOf(inside).values()] : [],
      storyDate,
      ...(first && { mention: { text: mention.text, lang, why: mention.why } }),
      ...(back && { back }),
      ...(site && { offHost: site, onOff: this.#options.onOff }),
      onOpen: (to) => void this.#follow(to),
      onBack: () => {
        if (this.#way.length < 2) return;
        this.#way.pop();
        this.#options.onChange();
      },
      onLanguage: (to) => {
        this.#switched = to;
        this.#options.onLanguage(to);
        this.#options.onChange();
      },
      onClose: this.#options.onClose,
    };
  }

  async #follow(to: string): Promise<void> {
    const way = this.#way;
    // The card itself is here already, with those tied to the first; those tied to it may not be.
    const fetched = this.#options.shelf.need([to]);
    if (!this.#options.shelf.card(to)) await fetched;
    if (way !== this.#way || !this.#options.shelf.card(to) || way.at(-1) === to) return;
    way.push(to);
    this.#options.onChange();
    await fetched;
    if (way === this.#way && way.at(-1) === to) this.#options.onChange();
  }

  #platesOf(ids: readonly string[]): Map<string, CardPlate> {
    const plates = ids.flatMap((id) => this.#options.shelf.plate(id) ?? []);
    return new Map(plates.map((plate) => [plate.id, plate]));
  }
}
