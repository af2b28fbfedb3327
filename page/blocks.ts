/**
 * Reads a document, or a part of it, as blocks of text: one for each run of text that stands on lines of its own.
 * It needs no styles for that, so it also reads a document parsed outside a browser; what only styles can tell
 * (is it shown? does this span start a line?) is asked of a `Sight`, and only where it matters.
 */

/** One run of text, and the way back from its UTF-16 offsets to the text nodes it was read from. */
export interface Block {
  text: string;
  /** BCP 47, from the nearest `lang` attribute; empty where the page says nothing. */
  lang: string;
  nodes: Text[];
  /**
   * For each node, where in `text` its first unit would stand. Between nodes there may be a unit of ours (a line
   * break); where a node is longer than a block may be, its start lies before the block (a negative number).
   */
  starts: number[];
  /** The nearest element around it that is a block by its name. */
  element: Element;
}

/** What the walk cannot know from names alone. */
export interface Sight {
  /** Whether to leave out this element and all in it, told cheaply. Asked of elements that have attributes. */
  hides(element: Element): boolean;
  /** Whether an element that is inline by name stands on lines of its own. Asked only where two words touch. */
  breaks(element: Element): boolean;
}

export interface ReadOptions {
  sight: Sight;
  /** Reads the root's own runs only, without going into blocks inside it. */
  shallow?: boolean;
  /** Stops after this many UTF-16 units. */
  limit?: number;
  onShadowRoot?(root: ShadowRoot): void;
  onFrame?(frame: HTMLIFrameElement): void;
}

/** `lost`: the page moved the node the walk stood on while it rested; read the root again. */
export type ReadOutcome = 'done' | 'lost' | 'full';

/** The longest news pages are a tenth of this; past it a page is no reading matter. */
export const PAGE_LIMIT = 2_000_000;
/** Longer runs are cut at a space, so that one block is never more work than a time slice holds. */
export const BLOCK_LIMIT = 20_000;
/** After how many nodes without a block the walk offers a rest. */
const REST_AFTER = 500;
/** Of elements crossed between two touching words, how many are asked about their style. */
const CROSSED_LIMIT = 32;

const words = (list: string) => new Set(list.split(' '));
/** Elements that never start a line, whatever the page: typography. */
const TYPOGRAPHIC = words('b bdi bdo big em font i mark q rb ruby s small strike strong sub sup tt u wbr');
/** Inline by name, and often made into blocks by styles. */
const INLINE = words('a abbr acronym button cite data del dfn ins label nobr output slot span time var');
/** Nothing shown between the words around them: machinery, and the reading aids of ruby. */
const UNSEEN = words(
  'area base datalist head link meta noframes noscript param rp rt rtc script source style template title track',
);
/** Something else than text within the line: code, fields, drawings. A gap between the words around them. */
const WITHIN_LINE = words('audio canvas code img input kbd math meter picture progress samp select svg');
/** Something else than text, on its own. */
const APART = words('applet embed frame frameset iframe noembed object textarea video');

const isInlineName = (name: string) => TYPOGRAPHIC.has(name) || INLINE.has(name) || name.includes('-');
const isWordUnit = (unit: string) => /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
const isBlank = (text: string) => text.charCodeAt(0) <= 32 && text.trim() === '';

/** Whether the walk leaves this element out by its name or attributes. */
export function isSkipped(element: Element, sight: Sight): boolean {
  const name = element.localName;
  if (UNSEEN.has(name) || WITHIN_LINE.has(name) || APART.has(name)) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return sight.hides(element);
}

/** The nearest element around a node, itself included, that is a block by its name. */
export function blockAround(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element && isInlineName(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

/** The language in force at a node: its nearest `lang`, through shadow hosts, else empty. */
export function languageAt(node: Node | null): string {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = at.nodeType === 1 ? (at as Element).getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return '';
}

/** A run in the making. */
class Run {
  text = '';
  nodes: Text[] = [];
  starts: number[] = [];
  /** Line breaks since the last word: the second one ends the block. */
  breaks = 0;
  crossed: Element[] = [];
  #blank = true;

  constructor(
    private readonly ready: Block[],
    private readonly sight: Sight,
  ) {}

  add(node: Text, data: string, lang: string, element: Element): void {
    const blank = isBlank(data);
    if (blank && this.#blank) return;
    if (!blank) {
      if (this.breaks > 1 || this.#touchesAcrossLines(data)) this.end(lang, element);
      this.breaks = 0;
      this.crossed.length = 0;
      this.#blank = false;
    }
    let from = 0;
    while (this.text.length + data.length - from > BLOCK_LIMIT) {
      const room = BLOCK_LIMIT - this.text.length;
      const to = cutBefore(data, from, Math.max(room, 1));
      this.#append(node, data.slice(from, to), from);
      this.end(lang, element);
      this.#blank = false;
      from = to;
    }
    this.#append(node, from === 0 ? data : data.slice(from), from);
  }

  gap(): void {
    if (!this.#blank) this.text += ' ';
  }

  lineBreak(): void {
    this.breaks++;
    if (!this.#blank && this.breaks === 1) this.text += '\n';
  }

  end(lang: string, element: Element): void {
    if (!this.#blank && this.nodes.length > 0) {
      this.ready.push({ text: this.text, lang, nodes: this.nodes, starts: this.starts, element });
    }
    if (this.text !== '') {
      this.text = '';
      this.nodes = [];
      this.starts = [];
    }
    this.#blank = true;
    this.breaks = 0;
    this.crossed.length = 0;
  }

  #append(node: Text, text: string, from: number): void {
    if (text === '') return;
    this.nodes.push(node);
    this.starts.push(this.text.length - from);
    this.text += text;
  }

  /** Two words with only a tag between them are one word, unless a style puts the tag on its own line. */
  #touchesAcrossLines(data: string): boolean {
    if (this.crossed.length === 0 || this.text === '') return false;
    if (!isWordUnit(data[0] ?? '') || !isWordUnit(this.text.at(-1) ?? '')) return false;
    return this.crossed.some((element) => this.sight.breaks(element));
  }
}

/** Where to cut `data` so that at most `room` units after `from` stay, after a space if one is near. */
function cutBefore(data: string, from: number, room: number): number {
  const hard = from + room;
  for (let at = hard; at > Math.max(from, hard - 2000); at--) {
    if (data.charCodeAt(at - 1) <= 32) return at;
  }
  const unit = data.charCodeAt(hard - 1);
  return unit >= 0xd800 && unit < 0xdc00 && room > 1 ? hard - 1 : hard;
}

/**
 * Walks `from` in document order and yields each block when it is complete. It yields undefined now and then
 * where there is much markup and no text, so that the caller can rest; the page may change while it does.
 * It never recurses, and never throws on any tree.
 */
export function* readBlocks(from: Node, options: ReadOptions): Generator<Block | undefined, ReadOutcome> {
  const { sight, shallow = false, limit = PAGE_LIMIT, onShadowRoot, onFrame } = options;
  // What a document holds beside its root element (its doctype) is no text, and not every DOM links it well.
  const root: Node = (from as Document).documentElement ?? from;
  const ready: Block[] = [];
  const run = new Run(ready, sight);
  const langs: { at: Node; lang: string }[] = [{ at: root, lang: languageAt(root) }];
  const blocks: Element[] = [];
  const outer = blockAround(root) ?? (root as ShadowRoot).host;
  if (outer) blocks.push(outer);
  let read = 0;
  let visited = 0;
  let node: Node = root;

  const lang = () => langs.at(-1)!.lang;
  const end = () => {
    const element = blocks.at(-1);
    if (element) run.end(lang(), element);
  };
  const cross = (element: Element) => {
    if (run.crossed.length < CROSSED_LIMIT && !TYPOGRAPHIC.has(element.localName)) run.crossed.push(element);
  };
  /** Takes the node in; says whether to go into it. */
  const enter = (): boolean => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const element = blocks.at(-1);
      if (element && data !== '') run.add(node as Text, data, lang(), element);
      read += data.length;
      return false;
    }
    if (node.nodeType !== 1) return node === root;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') {
      run.lineBreak();
      return false;
    }
    if (name === 'iframe') onFrame?.(element as HTMLIFrameElement);
    const inline = isInlineName(name);
    if (shallow && !inline && node !== root && !WITHIN_LINE.has(name) && !UNSEEN.has(name)) {
      end();
      return false;
    }
    if (isSkipped(element, sight)) {
      if (WITHIN_LINE.has(name)) run.gap();
      else if (!inline && !UNSEEN.has(name)) end();
      return false;
    }
    if (onShadowRoot && element.shadowRoot) onShadowRoot(element.shadowRoot);
    if (inline) cross(element);
    else {
      end();
      blocks.push(element);
    }
    const own = element.getAttribute('lang');
    if (own !== null) langs.push({ at: element, lang: own });
    return true;
  };
  const leave = (at: Node): void => {
    if (at.nodeType !== 1) return;
    const element = at as Element;
    if (isInlineName(element.localName)) cross(element);
    else {
      end();
      if (at !== root) blocks.pop();
    }
    if (langs.length > 1 && langs.at(-1)!.at === at) langs.pop();
  };

  for (;;) {
    const entered = enter();
    let next: Node | null = entered ? node.firstChild : null;
    if (!next) {
      if (entered) leave(node);
      while (node !== root && !node.nextSibling) {
        const parent: Node | null = node.parentNode;
        if (!parent) return 'lost';
        node = parent;
        leave(node);
      }
      next = node === root ? null : node.nextSibling;
    }
    if (!next || read >= limit) end();
    if (ready.length > 0 || ++visited % REST_AFTER === 0) {
      if (ready.length === 0) yield undefined;
      // Taken off the list before each rest: the list is filled again by the walk only after it.
      else for (const block of ready.splice(0)) yield block;
    }
    if (!next) return 'done';
    if (read >= limit) return 'full';
    node = next;
  }
}
