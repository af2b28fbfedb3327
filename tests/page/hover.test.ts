import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, contains, type Point } from '../../page/box.ts';
import {
  DWELL_MS,
  GRACE_MS,
  type HoverCommand,
  type HoverEvent,
  hoverStep,
  RESTING,
  SETTLE_MS,
} from '../../page/hover.ts';

const PUTIN: Box = { left: 100, top: 100, right: 160, bottom: 120 };
const XI: Box = { left: 300, top: 100, right: 360, bottom: 120 };
const CARD: Box = { left: 100, top: 124, right: 480, bottom: 424 };
const onPutin = { x: 130, y: 110 };
const onXi = { x: 330, y: 110 };
const onCard = { x: 200, y: 300 };
const nowhere = { x: 700, y: 50 };

/** The machine with a clock that is moved by hand, on a page with two names and a card that is placed at once. */
class Bench {
  state = RESTING;
  now = 0;
  shown: string | undefined;
  log: string[] = [];
  #waits: { due: number; for: string; token: number }[] = [];

  constructor(readonly placesCards = true) {}

  feed(event: HoverEvent): this {
    const [state, commands] = hoverStep(this.state, event);
    this.state = state;
    for (const command of commands) this.#do(command);
    return this;
  }

  #do(command: HoverCommand): void {
    if (command.do === 'wait') {
      this.#waits = this.#waits.filter((wait) => wait.for !== command.for);
      this.#waits.push({ due: this.now + command.ms, for: command.for, token: command.token });
    } else if (command.do === 'probe') {
      const hit = contains(PUTIN, command.at)
        ? { key: 'putin', box: PUTIN }
        : contains(XI, command.at)
          ? { key: 'xi', box: XI }
          : undefined;
      this.feed(hit ? { type: 'found', token: command.token, hit } : { type: 'found', token: command.token });
    } else if (command.do === 'open') {
      this.shown = command.hit.key;
      this.log.push(`open ${command.hit.key} by ${command.by} at ${this.now}`);
      if (this.placesCards) this.feed({ type: 'placed', card: CARD });
    } else {
      this.shown = undefined;
      this.log.push(`close at ${this.now}`);
    }
  }

  pass(ms: number): this {
    const until = this.now + ms;
    for (;;) {
      const next = this.#waits.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.#waits = this.#waits.filter((wait) => wait !== next);
      this.now = Math.max(this.now, next.due);
      this.feed({ type: 'timer', token: next.token });
    }
    this.now = until;
    return this;
  }

  move(at: Point, pressed = false): this {
    return this.feed({ type: 'move', at, pressed });
  }

  /** A card open under a pointer that rests on its name. */
  static open(): Bench {
    return new Bench().move(onPutin).pass(DWELL_MS);
  }
}

describe('opening', () => {
  test('a pointer that rests on a name opens its card after the dwell, not before', () => {
    const bench = new Bench().move(onPutin).pass(DWELL_MS - 1);
    expect(bench.shown).toBeUndefined();
    expect(bench.pass(1).log).toEqual([`open putin by pointer at ${DWELL_MS}`]);
  });

  test('the dwell counts from the last stop', () => {
    const bench = new Bench().move({ x: 105, y: 110 }).pass(300).move({ x: 150, y: 110 }).pass(399);
    expect(bench.shown).toBeUndefined();
    expect(bench.pass(1).shown).toBe('putin');
  });

  test('a trembling hand is a resting hand', () => {
    const bench = new Bench().move(onPutin).pass(200).move({ x: 132, y: 111 }).pass(200);
    expect(bench.shown).toBe('putin');
  });

  test('passing over opens nothing', () => {
    const bench = new Bench();
    for (let x = 0; x < 800; x += 10) bench.move({ x, y: 110 }).pass(16);
    expect(bench.pass(2000).log).toEqual([]);
  });

  test('nothing opens while a button is held: the reader drags or selects', () => {
    expect(new Bench().feed({ type: 'press', at: onPutin }).move(onPutin, true).pass(1000).log).toEqual([]);
  });

  test('nothing opens while the page scrolls, nor because a name came to lie under the pointer', () => {
    const bench = new Bench().move(onPutin);
    for (let i = 0; i < 10; i++) bench.pass(50).feed({ type: 'scroll' });
    expect(bench.pass(2000).log).toEqual([]);
    expect(bench.move({ x: 125, y: 111 }).pass(DWELL_MS).shown).toBe('putin');
  });

  test('scrolling is over after a moment without it', () => {
    const bench = new Bench()
      .feed({ type: 'scroll' })
      .pass(SETTLE_MS - 1)
      .move(onPutin)
      .pass(1000);
    expect(bench.shown).toBeUndefined();
    expect(bench.move({ x: 110, y: 110 }).pass(DWELL_MS).shown).toBe('putin');
  });

  test('typing takes the dwell back', () => {
    expect(new Bench().move(onPutin).pass(300).feed({ type: 'disturb' }).pass(1000).log).toEqual([]);
  });

  test('a late answer to an old question is dropped', () => {
    const bench = new Bench().move(onPutin);
    const old = bench.state.dwell!.token;
    bench.move(nowhere);
    bench.feed({ type: 'found', token: old, hit: { key: 'putin', box: PUTIN } });
    expect(bench.log).toEqual([]);
  });
});

describe('staying', () => {
  test('the card stays as long as the pointer is on it', () => {
    expect(Bench.open().move({ x: 130, y: 122 }).move(onCard).pass(60_000).shown).toBe('putin');
  });

  test('the card stays as long as the pointer is on the name', () => {
    expect(Bench.open().move({ x: 150, y: 112 }).pass(60_000).shown).toBe('putin');
  });

  test('there is grace to come back', () => {
    const bench = Bench.open()
      .move(nowhere)
      .pass(GRACE_MS - 1)
      .move(onCard)
      .pass(5000);
    expect(bench.shown).toBe('putin');
  });

  test('without coming back it closes when the grace is over', () => {
    const bench = Bench.open().move(nowhere).pass(GRACE_MS);
    expect(bench.log.at(-1)).toBe(`close at ${DWELL_MS + GRACE_MS}`);
  });

  test('wandering about outside does not stretch the grace', () => {
    const bench = Bench.open();
    for (let i = 0; i < 20; i++) bench.move({ x: 700 + 10 * i, y: 50 }).pass(GRACE_MS / 10);
    expect(bench.shown).toBeUndefined();
  });

  test('a slow way straight to the card is never cut short', () => {
    const bench = Bench.open();
    bench.feed({ type: 'placed', card: { ...CARD, top: 300, bottom: 600 } });
    for (let y = 112; y <= 300; y += 6) bench.move({ x: 130 + (y - 112), y }).pass(GRACE_MS - 50);
    expect(bench.shown).toBe('putin');
  });

  test('resting on another name opens that one instead', () => {
    const bench = Bench.open().move(onXi).pass(DWELL_MS);
    expect(bench.shown).toBe('xi');
  });

  test('a press outside closes at once; a press on the card does not', () => {
    expect(Bench.open().feed({ type: 'press', at: onCard }).shown).toBe('putin');
    expect(Bench.open().feed({ type: 'press', at: nowhere }).shown).toBeUndefined();
  });

  test('a card asked for by tap or keys does not close because the pointer is elsewhere', () => {
    for (const by of ['tap', 'keys'] as const) {
      const bench = new Bench().feed({ type: 'ask', hit: { key: 'putin', box: PUTIN }, by });
      expect(bench.move(nowhere).pass(5000).feed({ type: 'scroll' }).pass(5000).shown).toBe('putin');
    }
  });
});

describe('Esc', () => {
  test('closes, and the card does not come back under a pointer that has not moved away', () => {
    const bench = Bench.open().feed({ type: 'dismiss' });
    expect(bench.shown).toBeUndefined();
    expect(bench.move({ x: 110, y: 110 }).pass(2000).shown).toBeUndefined();
  });

  test('after the pointer has left and come back, it opens again', () => {
    const bench = Bench.open().feed({ type: 'dismiss' }).move(nowhere).pass(50).move(onPutin).pass(DWELL_MS);
    expect(bench.shown).toBe('putin');
  });
});

const point = fc.constantFrom(onPutin, onXi, onCard, nowhere, { x: 130, y: 122 }, { x: 128, y: 108 });
const act = fc.oneof(
  fc.record({ type: fc.constant('move' as const), at: point, pressed: fc.boolean() }),
  fc.record({ type: fc.constant('press' as const), at: point }),
  fc.constantFrom<HoverEvent>(
    { type: 'release' },
    { type: 'scroll' },
    { type: 'leave' },
    { type: 'disturb' },
    { type: 'dismiss' },
    { type: 'gone' },
  ),
  fc.record({ type: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 700 }) }),
);

describe('whatever happens', () => {
  test('no card opens by pointer without a whole dwell of stillness before it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const bench = new Bench();
        let still = 0;
        let opened = 0;
        for (const each of acts) {
          const before = bench.now;
          if (each.type === 'pass') bench.pass(each.ms);
          else bench.feed(each);
          for (const line of bench.log.slice(opened)) {
            const at = Number(line.split(' ').at(-1));
            if (line.startsWith('open')) expect(at - still).toBeGreaterThanOrEqual(DWELL_MS);
          }
          opened = bench.log.length;
          if (each.type !== 'pass' && each.type !== 'move' && each.type !== 'leave') still = before;
        }
      }),
    );
  });

  test('the card never closes while the pointer rests on it, unless it is dismissed or gone', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const bench = Bench.open().move(onCard);
        for (const each of acts) {
          if (each.type === 'dismiss' || each.type === 'gone') continue;
          if (each.type === 'pass') bench.pass(each.ms);
          else if (each.type === 'move' || each.type === 'press') bench.feed({ ...each, at: onCard });
          else bench.feed(each);
        }
        expect(bench.shown).toBe('putin');
      }),
    );
  });

  test('left alone outside, every card by pointer closes', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const bench = new Bench();
        for (const each of acts) {
          if (each.type === 'pass') bench.pass(each.ms);
          else bench.feed(each);
        }
        expect(bench.feed({ type: 'release' }).move(nowhere).pass(5000).shown).toBeUndefined();
      }),
    );
  });
});
