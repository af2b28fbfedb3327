/** A reader on a page of its own, with ports that only remember and a spotter that knows a few words. */
import type { CardProps } from '../../components/props.ts';
import { wordsIn } from '../../components/words/index.ts';
import type { Card } from '../../data/schema.ts';
import type { PackedLanguage } from '../../engine/index/format.ts';
import type { Spotter } from '../../engine/spotter.ts';
import type { Kind, Mention, Reading, Testimony, VerdictKind } from '../../engine/types.ts';
import type { ReaderPorts, ReaderRequests, ReaderState } from '../../entrypoints/reader/ports.ts';
import { Reader } from '../../entrypoints/reader/reader.ts';
import { CardHost } from '../../page/host.ts';
import css from '../../page/marks.css?inline';
import { RangeMeter } from '../../page/viewport.ts';
import { later, openPage, pause, type Stage, until } from '../page/stage.ts';

const WORDS: Record<string, { card: string; kind: Kind; needsWitness?: true }> = {
  Putin: { card: 'vladimir-putin', kind: 'person' },
  بوتين: { card: 'vladimir-putin', kind: 'person' },
  Xi: { card: 'xi-jinping', kind: 'person' },
  NATO: { card: 'nato', kind: 'organisation' },
  'annexation of Crimea': { card: 'crimea-annexation', kind: 'event' },
  Crimea: { card: 'crimea', kind: 'place' },
  Price: { card: 'ned-price', kind: 'person', needsWitness: true },
};

/** Marks the words above; a page with two cards of them is related. */
/** @param figures whether it says that a figure may stand on the page, until it can read numbers */
function createWordSpotter(scanned: string[], figures: boolean): Spotter {
  const added = new Set(['en', 'ar']);
  let counts = !figures;
  return {
    add: ({ lang }) => added.add(lang),
    readNumbersWith: () => {
      counts = true;
    },
    scan(text, lang = '') {
      scanned.push(text.trim());
      const read = lang || 'en';
      if (added.has(read)) return { text, lang: read, lacks: { own: undefined, others: [] } };
      return { text: '', lang: read, lacks: { own: read, others: [] } };
    },
    decide(scans, testimony: Testimony = new Map()) {
      const mentions: Mention[] = [];
      const doubts: Reading['doubts'] = [];
      scans.forEach(({ text }, block) => {
        for (const [word, { card, kind, needsWitness }] of Object.entries(WORDS)) {
          for (const { index: start } of text.matchAll(new RegExp(word, 'g'))) {
            const key = `${text}|${start}|${card}`;
            const end = start + word.length;
            if (needsWitness && !testimony.has(key))
              doubts.push({ key, sentence: text, start, end, card, kind });
            else {
              mentions.push({
                block,
                start,
                end,
                text: word,
                card,
                kind,
                sort: 'name',
                why: [{ rule: 'safe' }],
              });
            }
          }
        }
      });
      mentions.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
      mentions.forEach((mention) => {
        const outer = mentions.findIndex(
          (o) =>
            o !== mention && o.block === mention.block && o.start <= mention.start && o.end >= mention.end,
        );
        if (outer >= 0) mention.in = outer;
      });
      const kind: VerdictKind = new Set(mentions.map(({ card }) => card)).size >= 2 ? 'related' : 'unrelated';
      return {
        verdict: { kind, score: 0.5, reasons: [] },
        mentions,
        doubts,
        nearMisses: [],
        numbers: counts ? [] : ['en'],
      };
    },
  };
}

function cardOf(id: string): Card {
  const both = (text: string) => ({ en: text, ar: text });
  const ties = id === 'vladimir-putin' ? [{ to: 'xi-jinping', line: both('met') }] : [];
  return { id, kind: 'person', title: both(id), gist: both('gist'), ties, names: {} };
}

export class ReaderBench {
  stage!: Stage;
  reader!: Reader;
  state: ReaderState = { on: true, marks: 'shown', cardLanguage: 'page', site: 'example.org' };
  requests!: ReaderRequests;
  /** What the card was last drawn with; null when it was taken away. */
  props: CardProps | null | undefined;
  root: ShadowRoot | undefined;
  log: string[] = [];
  scanned: string[] = [];
  /** Where a figure may stand on the page: when what reads numbers comes. */
  figures: Promise<void> | undefined;
  /** Whether there are no names of any language but the first. */
  noParts = false;
  /** What the browser takes the page's text for. */
  detected: string | undefined;
  alive = true;
  /** Whether events of our own making count as the reader's doing. */
  trusting = true;
  #changed = () => {};

  async open(body: string, options: Parameters<typeof openPage>[1] = {}): Promise<this> {
    this.stage = await openPage(body, options);
    return this.start();
  }

  async start(): Promise<this> {
    this.reader = new Reader({
      top: this.stage.doc,
      ports: this.#ports(),
      spotter: createWordSpotter(this.scanned, this.figures !== undefined),
      pace: { now: () => performance.now(), rest: () => pause(0) },
      // As the reader's life does it (platform/life.ts).
      later: (work, ms) => later(() => (this.alive ? work() : this.reader.stop()), ms),
      alive: () => this.alive,
      trusts: (event) => this.trusting || event.isTrusted,
      marksCss: css,
      storyDate: '2022-02-04',
      fallback: 'en',
    });
    await this.reader.start();
    return this;
  }

  close(): void {
    this.reader.stop();
    this.stage.remove();
  }

  async set(state: Partial<ReaderState>): Promise<void> {
    this.state = { ...this.state, ...state };
    this.#changed();
    await pause(20);
  }

  /** Texts of the ranges that are registered, in no order. */
  get marked(): string[] {
    const all = [...(this.stage.view.CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()];
    return all.flatMap((highlight) =>
      [...highlight].map((r) => r.startContainer.textContent!.slice(r.startOffset, r.endOffset)),
    );
  }

  /** The middle of the first place where the words stand. */
  at(words: string): { x: number; y: number } {
    const walker = this.stage.doc.createTreeWalker(this.stage.doc, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(words);
      const line =
        start < 0 ? undefined : new RangeMeter().lines({ node, start, end: start + words.length })[0];
      if (line) return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
    }
    throw new Error(`"${words}" is not on the page`);
  }

  fire(type: string, { x, y }: { x: number; y: number }, more: PointerEventInit = {}): PointerEvent {
    const { doc, view } = this.stage;
    const init = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, ...more };
    const event = new (view as Window & typeof globalThis).PointerEvent(type, {
      pointerType: 'mouse',
      ...init,
    });
    (doc.elementFromPoint(x, y) ?? doc.body).dispatchEvent(event);
    return event;
  }

  /** Rests the pointer on the words until a card has opened. */
  async hover(words: string): Promise<void> {
    this.fire('pointermove', this.at(words));
    await until(
      () =>
        this.root?.querySelector('[role=dialog]') &&
        this.stage.doc.querySelector('html > [popover], :fullscreen > [popover]'),
    );
  }

  key(key: string, target: EventTarget = this.stage.doc.activeElement ?? this.stage.doc.body): KeyboardEvent {
    const init = { key, bubbles: true, composed: true, cancelable: true };
    const event = new (this.stage.view as Window & typeof globalThis).KeyboardEvent('keydown', init);
    target.dispatchEvent(event);
    return event;
  }

  #render(root: ShadowRoot, props: CardProps | null): void {
    this.root = root;
    this.props = props;
    const shown = root.querySelector('[role=dialog]');
    if (!props) shown?.remove();
    else if (!shown) {
      const dialog = root.ownerDocument.createElement('div');
      dialog.setAttribute('role', 'dialog');
      const title = root.ownerDocument.createElement('h2');
      title.className = 'card-title';
      title.tabIndex = -1;
      dialog.append(title);
      root.append(dialog);
    }
  }

  #ports(): ReaderPorts {
    return {
      state: async () => this.state,
      onStateChange: (changed) => {
        this.#changed = changed;
        return () => this.log.push('no longer listening');
      },
      cards: async (ids) => {
        this.log.push(`cards ${[...ids].sort().join(' ')}`);
        return [...ids, 'xi-jinping'].map(cardOf);
      },
      parts: async (langs) => {
        this.log.push(`parts ${langs.join(' ')}`);
        return this.noParts ? [] : langs.map((lang) => ({ lang }) as PackedLanguage);
      },
      detect: async () => this.detected,
      numbers: async () => {
        await this.figures;
        return { read: () => [], knows: () => true };
      },
      face: async () => ({
        host: (top, onResize) =>
          new CardHost<CardProps>({
            top,
            css: '[role=dialog] { inline-size: 300px; block-size: 150px; background: #eee }',
            renderCard: (root, props) => this.#render(root, props),
            focusFirst: '.card-title',
            onResize,
          }),
        nameMode: (lang) => wordsIn(lang).nameMode,
      }),
      testify: async (doubts) => {
        this.log.push(`testify ${doubts.length}`);
        return new Map(
          doubts.filter(({ sentence }) => sentence.includes('spokesman')).map(({ key }) => [key, 'a person']),
        );
      },
      report: (summary) =>
        this.log.push(summary ? `report ${summary.verdict} ${summary.cards}` : 'report off'),
      offHere: async () => {
        await this.set({ on: false });
      },
      setCardLanguage: async (cardLanguage) => {
        this.state = { ...this.state, cardLanguage };
      },
      onRequests: (handlers) => {
        this.requests = handlers;
        return () => this.log.push('no longer answering');
      },
    };
  }
}
