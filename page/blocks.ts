/**
 * Reads a document, or a part of it, as blocks of text: one for each run of text that stands on lines of its own.
 * It needs no styles for that, so it also reads a document parsed outside a browser; what only styles can tell
 * (is it shown? does this span start a line?) is asked of a `Sight`, and only where it matters.
 */
import { blockAround, isLeftOut, languageAt, ROLE, roleOf } from './elements.ts';

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
const PAGE_LIMIT = 2_000_000;
/** Longer runs are cut at a space, so that one block is never more work than a time slice holds. */
export const BLOCK_LIMIT = 20_000;
/** After how many nodes without a block the walk offers a rest. */
const REST_AFTER = 500;
/** Of elements crossed between two touching words, how many are asked about their style. */
const CROSSED_LIMIT = 32;

const isWordUnit = (unit: string) => /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
const isBlank = (text: string) => text.charCodeAt(0) <= 32 && text.trim() === '';

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
    if (run.crossed.length < CROSSED_LIMIT) run.crossed.push(element);
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
    const role = roleOf(element.localName);
    if (role >= ROLE.UNSEEN) {
      if (role === ROLE.LINE_BREAK) run.lineBreak();
      else if (role === ROLE.WITHIN_LINE) run.gap();
      else if (role === ROLE.APART) end();
      if (onFrame && element.localName === 'iframe') onFrame(element as HTMLIFrameElement);
      return false;
    }
    const isBlock = role === ROLE.BLOCK;
    if ((shallow && isBlock && node !== root) || isLeftOut(element, sight)) {
      if (isBlock) end();
      return false;
    }
    if (onShadowRoot && element.shadowRoot) onShadowRoot(element.shadowRoot);
    if (isBlock) {
      end();
      blocks.push(element);
    } else if (role === ROLE.INLINE) cross(element);
    const own = element.getAttribute('lang');
    if (own !== null) langs.push({ at: element, lang: own });
    return true;
  };
  const leave = (at: Node): void => {
    if (at.nodeType !== 1) return;
    const role = roleOf((at as Element).localName);
    if (role === ROLE.INLINE) cross(at as Element);
    else if (role === ROLE.BLOCK) {
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
