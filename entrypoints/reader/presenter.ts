/** What a page that is read shows: marks, cards by pointer, touch and keys, name mode, a mention lit. */
import type { CardProps } from '../../components/props.ts';
import type { TextLanguage } from '../../data/schema.ts';
import type { Box } from '../../page/box.ts';
import { type Return, rememberPlace } from '../../page/focus.ts';
import { hitTest } from '../../page/hit-test.ts';
import type { CardHost } from '../../page/host.ts';
import type { Opener } from '../../page/hover.ts';
import { clearLeftOver } from '../../page/left-over.ts';
import { Marks } from '../../page/marks.ts';
import { NameMode } from '../../page/name-mode.ts';
import { piecesOf } from '../../page/offsets.ts';
import { Pointer } from '../../page/pointer.ts';
import { bringIntoView } from '../../page/scroll.ts';
import { type Spot, SpotIndex } from '../../page/spots.ts';
import { RangeMeter } from '../../page/viewport.ts';
import { CardView } from './card-view.ts';
import type { CardFace, ReaderPorts, ReaderState } from './ports.ts';
import { type Decision, spotsOf } from './reading.ts';
import { Shelf } from './shelf.ts';

export interface PresenterOptions {
  top: Document;
  ports: Pick<ReaderPorts, 'cards' | 'face' | 'offHere' | 'setCardLanguage'>;
  state(): ReaderState;
  shadowRoots(): ShadowRoot[];
  marksCss: string;
  storyDate: string;
  fallback: TextLanguage;
  later(work: () => void, ms: number): () => void;
  /** Whether the browser made an event, not a script of the page. */
  trusts(event: Event): boolean;
}

/**
 * How often a page that is shown is looked after: it can clear the marks, and the extension can be updated under it, and
 * no event says so.
 */
const HEAL_MS = 2000;

export class Presenter {
  readonly #options: PresenterOptions;
  readonly #marks: Marks;
  readonly #pointer: Pointer;
  /** There once what shows cards has come. */
  #host: CardHost<CardProps> | undefined;
  readonly #view: CardView;
  readonly #shelf: Shelf;
  readonly #names: NameMode<Spot>;
  readonly #meter = new RangeMeter();
  readonly #stop = new AbortController();
  #decision: Decision | undefined;
  #index = new SpotIndex([]);
  #card: { spot: Spot; by: Opener; back: Return } | undefined;
  #naming: { back: Return; element: HTMLElement } | undefined;
  #frame = 0;
  #face: CardFace | undefined;
  #heal: (() => void) | undefined;

  constructor(options: PresenterOptions) {
    this.#options = options;
    const { ports, later } = options;
    this.#shelf = new Shelf(ports.cards);
    this.#marks = new Marks({ css: options.marksCss, later });
    this.#view = new CardView({
      shelf: this.#shelf,
      storyDate: options.storyDate,
      fallback: options.fallback,
      state: options.state,
      onChange: () => this.#draw(),
      onLanguage: (lang) => void ports.setCardLanguage(lang),
      onOff: () => void ports.offHere(),
      onClose: () => this.#pointer.close('dismiss'),
    });
    this.#pointer = new Pointer({
      later,
      hit: (doc, point) => hitTest(doc, point, this.#index, this.#meter, options.shadowRoots()),
      owns: (event) => this.#host?.owns(event) ?? false,
      trusts: options.trusts,
      onOpen: (spot, line, by) => void this.#open(spot, line, by),
      onClose: (by) => this.#close(by),
    });
    this.#names = new NameMode({
      names: () => this.#index.spots,
      same: (a, b) => a.key === b.key,
      direction: (spot) => this.#directionOf(spot),
      onStep: (spot, at, count) => this.#step(spot, at, count),
      onOpen: (spot) => this.#openByKeys(spot),
      onLeave: () => this.#leaveNames('exactly'),
    });
  }

  /** Shows what was decided on the page: called again whenever that changed. */
  show(decision: Decision): void {
    this.#decision = decision;
    this.#index = spotsOf(decision);
    void this.#shelf.need(decision.reading.mentions.map(({ card }) => card));
    void this.#needFace();
    for (const { block } of decision.entries) this.#listen(block.element.ownerDocument);
    this.#listen(this.#options.top);
    this.#paint();
    const open = this.#card && this.#index.byKey(this.#card.spot.key);
    if (this.#card && open) this.#card.spot = open;
    else if (this.#card) this.#pointer.close('gone');
  }

  #coming: Promise<CardFace | undefined> | undefined;
  /** What draws cards. It is fetched with the first mark, so that opening one need not wait; a fetch that failed is tried again. */
  #needFace(): Promise<CardFace | undefined> {
    this.#coming ??= this.#options.ports.face().then(
      (face) => {
        this.#face = face;
        this.#host = face.host(this.#options.top, (box) => this.#pointer.placed(box));
        return face;
      },
      () => {
        this.#coming = undefined;
        return undefined;
      },
    );
    return this.#coming;
  }

  /** The settings changed: marks shown or hidden, another card language. */
  applyState(): void {
    this.#paint();
    this.#view.settled();
    this.#draw();
  }

  #paint(): void {
    if (this.#options.state().marks === 'shown') {
      this.#clearLeftOver();
      this.#marks.show(this.#index);
    } else {
      this.#marks.clear();
    }
    this.#heal ??= this.#healLater();
  }

  #cleared = false;
  /** Once, and not before something is to be seen: a page could lay out what looks left over, and watch whether it goes. */
  #clearLeftOver(): void {
    if (!this.#cleared) clearLeftOver(this.#options.top);
    this.#cleared = true;
  }

  /** The page changed or was scrolled: marks are looked after. */
  tend(): void {
    if (!this.#marks.heal()) this.#marks.refresh();
  }

  /** Whether a node is of our making. */
  owns(node: Node): boolean {
    return this.#host?.is(node) ?? false;
  }

  /** Scrolls to a mention of the reading and lights it. False: it is gone or not shown. */
  jump(index: number): boolean {
    const mention = this.#decision?.reading.mentions[index];
    const entry = mention && this.#decision?.entries[mention.block];
    if (!mention || !entry) return false;
    const pieces = piecesOf(entry.block, mention.start, mention.end);
    if (!pieces[0] || !bringIntoView(pieces[0], this.#meter)) return false;
    this.#clearLeftOver();
    this.#marks.flash(pieces);
    return true;
  }

  /** Starts name mode, at the first name in view or after it. */
  async nameMode(): Promise<void> {
    const face = await this.#needFace();
    const host = this.#host;
    if (!face || !host || this.#stop.signal.aborted || this.#naming || this.#index.spots.length === 0) return;
    this.#pointer.close('gone');
    const { top } = this.#options;
    const lang = this.#view.language;
    const back = rememberPlace(top);
    const near = this.#index.spots[0]!.block.nodes[0]!;
    this.#clearLeftOver();
    const element = host.startNaming(face.nameMode(lang).label, lang, near);
    this.#naming = { back, element };
    element.addEventListener('keydown', (event) => {
      if (event.target !== element || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return;
      if (this.#names.press(event.key, event.shiftKey)) event.preventDefault();
    });
    // A click elsewhere ends the mode and leaves the focus where the reader put it.
    element.addEventListener('focusout', (event) => {
      if (this.#naming && !this.#card && !event.relatedTarget && top.hasFocus()) this.#leaveNames();
    });
    const first = this.#index.spots.findIndex((spot) => (this.#lineOf(spot)?.top ?? -1) >= 0);
    this.#names.start(Math.max(0, first));
  }

  /** Takes everything off the page. */
  stop(): void {
    this.#heal?.();
    this.#stop.abort();
    this.#options.top.defaultView?.cancelAnimationFrame(this.#frame);
    this.#pointer.close('gone');
    this.#leaveNames();
    this.#pointer.stop();
    this.#host?.close();
    this.#marks.clear();
  }

  #healLater(): () => void {
    return this.#options.later(() => {
      if (this.#options.top.visibilityState === 'visible') this.#marks.heal();
      this.#heal = this.#healLater();
    }, HEAL_MS);
  }

  readonly #listened = new WeakSet<Document>();
  #listen(doc: Document): void {
    const view = doc.defaultView;
    if (!view || this.#listened.has(doc)) return;
    this.#listened.add(doc);
    this.#pointer.listen(doc);
    const onMove = () => {
      // The top window's, for a frame's never comes once the frame is gone.
      this.#frame ||= this.#options.top.defaultView!.requestAnimationFrame(() => {
        this.#frame = 0;
        this.tend();
        this.#follow();
      });
    };
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    view.addEventListener('scroll', onMove, options);
    view.addEventListener('resize', onMove, options);
  }

  async #open(spot: Spot, line: Box, by: Opener): Promise<void> {
    const mention = this.#decision?.reading.mentions[spot.index];
    const entry = mention && this.#decision?.entries[mention.block];
    if (!mention || !entry) return this.#pointer.close('gone');
    const nested = this.#decision!.reading.mentions.filter((each) => each.in === spot.index);
    await Promise.all([
      this.#needFace(),
      this.#view.start({ mention, lang: entry.scan.lang || entry.block.lang, nested }),
    ]);
    // While the card was fetched the pointer may have gone elsewhere, or the reader been switched off.
    if (this.#pointer.openKey !== spot.key || this.#stop.signal.aborted) return;
    const props = this.#view.props();
    const host = this.#host;
    if (!props || !host) return this.#pointer.close('gone');
    this.#card = { spot, by, back: this.#card?.back ?? rememberPlace(this.#options.top) };
    this.#clearLeftOver();
    host.show(props, spot.block.nodes[0]!);
    const placement = await host.place({ line, direction: this.#directionOf(spot) });
    if (!placement || !host.box) return;
    this.#pointer.placed(host.box);
    if (by === 'keys') host.focus();
  }

  #openByKeys(spot: Spot): void {
    const line = this.#lineOf(spot);
    if (line) this.#pointer.ask(spot, line, 'keys');
  }

  /** Draws the open card again, in its place. */
  #draw(): void {
    const props = this.#card && this.#view.props();
    if (!this.#card || !props) return;
    this.#host?.show(props, this.#card.spot.block.nodes[0]!);
    this.#follow();
  }

  /** Keeps the card by its line when the line moves. */
  #follow(): void {
    const line = this.#card && this.#lineOf(this.#card.spot);
    const host = this.#host;
    if (!this.#card || !line || !host) return;
    const direction = this.#directionOf(this.#card.spot);
    void host.place({ line, direction }).then(() => {
      if (host.box) this.#pointer.placed(host.box, line);
    });
  }

  #close(by: Opener): void {
    const { back } = this.#card ?? {};
    const focused = this.#host?.focused;
    this.#card = undefined;
    this.#view.end();
    this.#host?.closeCard();
    if (this.#naming) this.#naming.element.focus({ preventScroll: true });
    else if (by === 'keys') back?.('exactly');
    else if (focused) back?.('focus');
  }

  #step(spot: Spot, at: number, count: number): void {
    const [first] = this.#index.pieces(spot);
    if (first) bringIntoView(first, this.#meter);
    this.#marks.ring(this.#index.pieces(spot));
    const mention = this.#decision?.reading.mentions[spot.index];
    if (mention && this.#face)
      this.#host?.announce(this.#face.nameMode(this.#view.language).step(mention.text, at, count));
  }

  #leaveNames(how?: 'exactly'): void {
    if (!this.#naming) return;
    const { back } = this.#naming;
    this.#naming = undefined;
    this.#marks.ring([]);
    this.#host?.stopNaming();
    if (how) back(how);
  }

  /** The first line box of a spot, in the top viewport. */
  #lineOf(spot: Spot): Box | undefined {
    return this.#index.pieces(spot).flatMap((piece) => this.#meter.linesInTop(piece))[0];
  }

  #directionOf(spot: Spot): 'ltr' | 'rtl' {
    const { element } = spot.block;
    return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
  }
}
