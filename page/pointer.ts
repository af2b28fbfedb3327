/**
 * The pointer's events of a page, put into the hover machine's words, and its commands carried out. Listeners only
 * look on: they neither prevent nor stop anything, but for Esc while a card is open, and a touch on a name that is a
 * link, whose first tap opens the card and whose second follows the link.
 */
import type { Box, Point } from './box.ts';
import type { Hit } from './hit-test.ts';
import { type Anchor, type HoverCommand, type HoverEvent, hoverStep, type Opener, RESTING } from './hover.ts';
import { offsetToTop } from './roots.ts';
import type { Spot } from './spots.ts';

export interface PointerOptions {
  /** Runs `work` after `ms`; returns how to call it off. */
  later(work: () => void, ms: number): () => void;
  /** The mark at a point of the document's own viewport. */
  hit(doc: Document, point: Point): Hit | undefined;
  /** Whether an event comes from the card's host. */
  owns(event: Event): boolean;
  /**
   * Whether the browser made the event, for something the reader did. What a page's script makes up is passed over: by it a
   * page could find the names with hidden marks, by trying where a card opens.
   */
  trusts(event: Event): boolean;
  onOpen(spot: Spot, line: Box, by: Opener): void;
  onClose(by: Opener): void;
}

const LINKS = 'a[href], area[href], button, summary, label';

export class Pointer {
  #state = RESTING;
  readonly #options: PointerOptions;
  readonly #waits = new Map<string, () => void>();
  readonly #spots = new Map<string, Spot>();
  readonly #listening = new WeakSet<Document>();
  readonly #stop = new AbortController();
  #over: Document | undefined;

  constructor(options: PointerOptions) {
    this.#options = options;
  }

  /** The key of the spot whose card is open, or asked for. */
  get openKey(): string | undefined {
    return this.#state.open?.key;
  }

  /** Looks on in a document: the page's, or a frame's. */
  listen(doc: Document): void {
    const view = doc.defaultView;
    if (!view || this.#listening.has(doc)) return;
    this.#listening.add(doc);
    const on = <E extends Event>(
      target: EventTarget,
      type: string,
      heard: (event: E) => void,
      passive = true,
    ) =>
      target.addEventListener(type, (event) => this.#options.trusts(event) && heard(event as E), {
        capture: true,
        passive,
        signal: this.#stop.signal,
      });
    const at = (event: MouseEvent): Point => {
      const offset = offsetToTop(doc);
      return { x: event.clientX + offset.x, y: event.clientY + offset.y };
    };
    on<PointerEvent>(view, 'pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      this.#over = doc;
      this.#feed({ type: 'move', at: at(event), pressed: event.buttons !== 0 });
    });
    on<PointerEvent>(view, 'pointerdown', (event) => this.#feed({ type: 'press', at: at(event) }));
    for (const type of ['pointerup', 'pointercancel', 'dragend']) {
      on(view, type, () => this.#feed({ type: 'release' }));
    }
    on(view, 'scroll', () => this.#feed({ type: 'scroll' }));
    on(view, 'blur', () => this.#feed({ type: 'disturb' }));
    on(doc.documentElement, 'pointerleave', () => this.#feed({ type: 'leave' }));
    on<KeyboardEvent>(view, 'keydown', (event) => this.#onKey(event), false);
    on<MouseEvent>(view, 'click', (event) => this.#onClick(event, doc, at), false);
  }

  /** Opens a card without the pointer. */
  ask(spot: Spot, line: Box, by: 'tap' | 'keys'): void {
    this.#feed({ type: 'ask', hit: this.#anchor(spot, line), by });
  }

  /** The card was drawn there, by a line that may have moved. */
  placed(card: Box, line?: Box): void {
    this.#feed(line ? { type: 'placed', card, box: line } : { type: 'placed', card });
  }

  /** Closes the card, if one is open: `dismiss` as Esc does, `gone` when there is nothing to come back to. */
  close(how: 'dismiss' | 'gone'): void {
    this.#feed({ type: how });
  }

  /** Takes all listeners and waits away. */
  stop(): void {
    this.#stop.abort();
    for (const cancel of this.#waits.values()) cancel();
    this.#waits.clear();
    this.#spots.clear();
    this.#state = RESTING;
  }

  #feed(event: HoverEvent): void {
    const [state, commands] = hoverStep(this.#state, event);
    this.#state = state;
    for (const command of commands) this.#carryOut(command);
  }

  #carryOut(command: HoverCommand): void {
    switch (command.do) {
      case 'wait': {
        const { token } = command;
        this.#waits.get(command.for)?.();
        this.#waits.set(
          command.for,
          this.#options.later(() => this.#feed({ type: 'timer', token }), command.ms),
        );
        return;
      }
      case 'probe': {
        const hit = this.#over && this.#hitAt(this.#over, command.at);
        const { token } = command;
        this.#feed(
          hit ? { type: 'found', token, hit: this.#anchor(hit.spot, hit.line) } : { type: 'found', token },
        );
        return;
      }
      case 'open': {
        const spot = this.#spots.get(command.hit.key);
        this.#spots.clear();
        if (spot) this.#options.onOpen(spot, command.hit.box, command.by);
        return;
      }
      case 'close':
        this.#options.onClose(command.by);
    }
  }

  #hitAt(doc: Document, at: Point): Hit | undefined {
    const offset = offsetToTop(doc);
    return this.#options.hit(doc, { x: at.x - offset.x, y: at.y - offset.y });
  }

  #anchor(spot: Spot, box: Box): Anchor {
    this.#spots.set(spot.key, spot);
    return { key: spot.key, box };
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing && this.#state.open) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.close('dismiss');
    } else if (!this.#options.owns(event)) this.#feed({ type: 'disturb' });
  }

  #onClick(event: MouseEvent, doc: Document, at: (event: MouseEvent) => Point): void {
    if ((event as PointerEvent).pointerType !== 'touch' || this.#options.owns(event)) return;
    const hit = this.#hitAt(doc, at(event));
    if (!hit || hit.spot.key === this.openKey) return;
    if (event.composedPath().some((target) => (target as Element).matches?.(LINKS))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.ask(hit.spot, hit.line, 'tap');
  }
}
