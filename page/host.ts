/**
 * The one element of ours in the page: at the end of <html>, there only while a card or name mode is open. Its
 * shadow root is closed, its styles are inlined, and it stands in the top layer as a manual popover.
 */
import type { Box } from './box.ts';
import { hostCss } from './host-css.ts';
import { WORDS } from './host-root.ts';
import { isNarrow, type Placement, type PlaceRequest, placeCard, type Side } from './place.ts';
import { parentAcross, viewportOf } from './roots.ts';

export interface HostOptions<Props> {
  top: Document;
  /** The card's styles. */
  css: string;
  renderCard(root: ShadowRoot, props: Props | null): void;
  /** Selector of what the focus goes to in the card when it was opened by keys. */
  focusFirst: string;
  /** The card has become larger or smaller by itself. */
  onResize(box: Box): void;
}

/** Events of the card stay in the card: to the page's own listeners nothing happened. */
const KEPT_IN = (
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keypress ' +
  'keyup wheel copy focusin focusout'
).split(' ');
/** How high a card may want to be. */
const TALLEST = 520;

interface Stage {
  element: HTMLElement;
  root: ShadowRoot;
  words: HTMLElement;
  /** The rule that holds the place: in a sheet, for a page could override what is written on the element. */
  place: CSSStyleDeclaration;
}

export class CardHost<Props> {
  /** The side cards have stood on so far: it stays while there is room. */
  side: Side = 'below';
  readonly #options: HostOptions<Props>;
  #stage: Stage | undefined;
  #card = false;
  #naming = false;
  #box: Box | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(options: HostOptions<Props>) {
    this.#options = options;
  }

  /** The card's box in the top viewport, while one is open. */
  get box(): Box | undefined {
    return this.#box;
  }

  get open(): boolean {
    return this.#card;
  }

  /** Whether an event of the page's comes from within the host. */
  owns(event: Event): boolean {
    return this.#stage !== undefined && event.composedPath().includes(this.#stage.element);
  }

  /** Whether the node is the host. */
  is(node: Node): boolean {
    return node === this.#stage?.element;
  }

  /** Draws the card, or draws it anew; `near` is text it belongs to, which decides what it must stand in to be reached. */
  show(props: Props, near: Node): void {
    const stage = this.#enter(near);
    this.#options.renderCard(stage.root, props);
    this.#card = true;
  }

  /** Measures the card and puts it by the line. Answers with where it stands, or undefined if it was closed meanwhile. */
  async place(request: Pick<PlaceRequest, 'line' | 'direction'>): Promise<Placement | undefined> {
    const stage = this.#stage;
    if (!stage || !this.#card) return undefined;
    const viewport = viewportOf(this.#options.top);
    const across = viewport.right - viewport.left;
    const tallest = Math.min(TALLEST, viewport.bottom - viewport.top - 16);
    setAll(stage.place, {
      width: 'max-content',
      // A page that zooms its root would zoom the card out of the window: `all` undoes a zoom of its own only.
      zoom: String(1 / zoomAround(stage.element)),
      '--sidelight-card-max-width': `${across - 16}px`,
      // A sheet goes from edge to edge, and is as high as that lets it be.
      '--sidelight-card-width': isNarrow(viewport) ? `${across}px` : 'initial',
      '--sidelight-card-max-height': `${tallest}px`,
    });
    const natural = stage.element.getBoundingClientRect();
    const card = { width: natural.width, height: natural.height };
    const placement = await placeCard({ ...request, card, viewport, prefer: this.side });
    if (stage !== this.#stage || !this.#card) return undefined;
    this.side = placement.side;
    // A card above the line grows upwards: held by its foot, it never comes to cover the line.
    const foot = viewport.bottom - (placement.top + Math.min(natural.height, placement.maxHeight));
    setAll(stage.place, {
      left: `${placement.left}px`,
      top: placement.side === 'below' ? `${placement.top}px` : 'auto',
      bottom: placement.side === 'below' ? 'auto' : `${foot}px`,
      width: `${placement.width}px`,
      '--sidelight-card-max-height': `${Math.floor(Math.min(tallest, placement.maxHeight))}px`,
      '--sidelight-card-max-width': `${placement.width}px`,
    });
    this.#measure(stage);
    return placement;
  }

  #measure(stage: Stage): Box {
    const { left, top, right, bottom } = stage.element.getBoundingClientRect();
    this.#box = { left, top, right, bottom };
    return this.#box;
  }

  /** Puts the focus into the card, as the keys need it. */
  focus(): void {
    this.#stage?.root.querySelector<HTMLElement>(this.#options.focusFirst)?.focus({ preventScroll: true });
  }

  /** Whether the focus is in the host. */
  get focused(): boolean {
    return this.#stage?.root.activeElement != null;
  }

  /** Takes the card away; the host stays only for name mode. */
  closeCard(): void {
    if (!this.#stage || !this.#card) return;
    this.#card = false;
    this.#box = undefined;
    this.#options.renderCard(this.#stage.root, null);
    setAll(this.#stage.place, { left: '0px', top: '0px', bottom: 'auto', width: 'max-content' });
    if (!this.#naming) this.#leave();
  }

  /**
   * Starts name mode: the element that holds the focus and gets the keys, so that no listener of ours takes them from
   * the page. `label` says to a screen reader what it is.
   */
  startNaming(label: string, lang: string, near: Node): HTMLElement {
    const { words } = this.#enter(near);
    this.#naming = true;
    words.lang = lang;
    words.tabIndex = -1;
    words.setAttribute('role', 'application');
    words.setAttribute('aria-label', label);
    words.focus({ preventScroll: true });
    return words;
  }

  /** Says words politely to a screen reader; only in name mode. */
  announce(text: string): void {
    const live = this.#stage?.words.firstElementChild;
    if (live && this.#naming) live.textContent = text;
  }

  stopNaming(): void {
    this.#naming = false;
    if (!this.#card) this.#leave();
  }

  /** Takes everything away. */
  close(): void {
    this.#naming = false;
    this.closeCard();
    this.#leave();
  }

  #enter(near: Node): Stage {
    const { top } = this.#options;
    const parent = reachableParent(top, near);
    if (!this.#stage) {
      const stage = createStage(top, this.#options.css);
      this.#stage = stage;
      this.#sizes = new ResizeObserver(() => {
        if (this.#box) this.#options.onResize(this.#measure(stage));
      });
      this.#sizes.observe(stage.element);
    }
    const { element } = this.#stage;
    if (element.parentNode !== parent) {
      parent.append(element);
      element.showPopover();
    } else if (!element.matches(':popover-open')) element.showPopover();
    return this.#stage;
  }

  #leave(): void {
    this.#sizes?.disconnect();
    this.#stage?.element.remove();
    this.#stage = undefined;
    this.#box = undefined;
  }
}

/**
 * What a host must stand in so that text `near` it and the card can be reached: a modal dialog makes all else inert, and a
 * fullscreen element hides it.
 */
function reachableParent(top: Document, near: Node): Element {
  for (let at: Element | null = near.parentElement; at; at = parentAcross(at)) {
    if (at.ownerDocument === top && (at.matches('dialog:modal') || at === top.fullscreenElement)) return at;
  }
  const opened = top.querySelectorAll('dialog:modal');
  return opened[opened.length - 1] ?? top.documentElement;
}

function createStage(top: Document, css: string): Stage {
  const element = top.createElement('div');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const words = top.createElement('div');
  words.setAttribute(WORDS, '');
  const live = top.createElement('div');
  live.setAttribute('role', 'status');
  words.append(live);
  root.append(words);
  const place = sheetOf(top, ':host {}');
  root.adoptedStyleSheets = [sheetOf(top, `${hostCss}\n${css}`), place];
  for (const type of KEPT_IN) root.addEventListener(type, (event) => event.stopPropagation());
  return { element, root, words, place: (place.cssRules[0] as CSSStyleRule).style };
}

/** A constructed sheet: no page's content security policy reaches it. */
function sheetOf(top: Document, css: string): CSSStyleSheet {
  const sheet = new top.defaultView!.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** How much the page magnifies what stands where the host does. */
function zoomAround(host: Element): number {
  return host.parentElement?.currentCSSZoom || 1;
}

function setAll(style: CSSStyleDeclaration, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) style.setProperty(name, value, 'important');
}
