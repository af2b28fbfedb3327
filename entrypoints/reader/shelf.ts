/** The cards a page needs, asked for once. */
import type { CardPlate } from '../../components/props.ts';
import type { Card } from '../../data/schema.ts';
import type { ReaderPorts } from './ports.ts';

export class Shelf {
  readonly #cards = new Map<string, Card>();
  readonly #asked = new Map<string, Promise<void>>();
  readonly #fetch: ReaderPorts['cards'];

  constructor(fetch: ReaderPorts['cards']) {
    this.#fetch = fetch;
  }

  card(id: string): Card | undefined {
    return this.#cards.get(id);
  }

  plate(id: string): CardPlate | undefined {
    const card = this.#cards.get(id);
    return card && { id, kind: card.kind, title: card.title, when: card.when };
  }

  /** Resolves when these cards are here, or could not be had: then they may be asked for again. */
  async need(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.#asked.has(id));
    if (missing.length > 0) {
      const answer = this.#fetch(missing).then(
        (cards) => {
          for (const card of cards) this.#cards.set(card.id, card);
        },
        () => {
          for (const id of missing) this.#asked.delete(id);
        },
      );
      for (const id of missing) this.#asked.set(id, answer);
    }
    await Promise.all(wanted.map((id) => this.#asked.get(id)));
  }
}
