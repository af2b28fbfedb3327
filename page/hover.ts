/**
 * When a card opens and closes, as a pure function: a state and an event in, the next state and commands out.
 * Every wait carries a token; an answer to an old token is dropped. Times are in milliseconds, points and boxes in
 * CSS pixels of the top viewport. A card must be dismissible, hoverable and persistent:
 * https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 *
 *     resting --move--> dwelling --400 ms still--> probing --a name there--> open
 *     open --off the name, the card and the way to it--> leaving --300 ms--> resting
 *     open --Esc, press outside--> resting (the same name not again before the pointer has left it)
 */
import { type Box, contains, type Point } from './box.ts';
import { inCorridor } from './corridor.ts';

export const DWELL_MS = 400;
export const GRACE_MS = 300;
/** Scrolling is over when nothing has scrolled for so long. */
export const SETTLE_MS = 150;
/** A resting hand trembles: moves within so many pixels of where it stopped are no moves. */
const TREMOR = 4;
/** A name's box is this much larger for the pointer that is already on it. */
const NAME_SLACK = 3;

/** What opened a card. Only the pointer's own cards close when it leaves. */
export type Opener = 'pointer' | 'tap' | 'keys';

export interface Anchor {
  /** Which name: equal keys are the same name. */
  key: string;
  /** The line box under the pointer. */
  box: Box;
}

interface OpenCard extends Anchor {
  by: Opener;
  /** Known once the card is drawn and placed. */
  card?: Box;
  /** Where the pointer left the name; the way to the card starts there. */
  exit?: Point;
  /** The pointer is on the card. */
  inside: boolean;
  /** Token of the wait after which it closes. */
  grace?: number;
}

export interface HoverState {
  /** The last token given out. */
  token: number;
  dwell?: { token: number; at: Point };
  open?: OpenCard;
  /** Token of the wait after which scrolling counts as over. */
  scrolling?: number;
  pressed: boolean;
  /** A name dismissed while the pointer was on it. */
  refused?: Anchor;
}

export type HoverEvent =
  | { type: 'move'; at: Point; pressed: boolean }
  | { type: 'press'; at: Point }
  | { type: 'release' }
  | { type: 'scroll' }
  /** Typing, selecting with the keys, a tab switch: whatever shows that the reader is not resting on a name. */
  | { type: 'disturb' }
  /** The pointer left the window. */
  | { type: 'leave' }
  | { type: 'timer'; token: number }
  /** What the probe of that token found. */
  | { type: 'found'; token: number; hit?: Anchor }
  /** A tap or a key asks for a card. */
  | { type: 'ask'; hit: Anchor; by: 'tap' | 'keys' }
  /** The card was drawn there; its name may have moved. */
  | { type: 'placed'; card: Box; box?: Box }
  | { type: 'dismiss' }
  /** The name is gone from the page, or the card was closed by its own button. */
  | { type: 'gone' };

export type HoverCommand =
  /** A wait ends the earlier one for the same thing. */
  | { do: 'wait'; for: 'dwell' | 'grace' | 'settle'; token: number; ms: number }
  | { do: 'probe'; token: number; at: Point }
  | { do: 'open'; hit: Anchor; by: Opener }
  | { do: 'close'; by: Opener };

export const RESTING: HoverState = { token: 0, pressed: false };

type Step = [HoverState, HoverCommand[]];

/** The next state, and what to do now. */
export function hoverStep(state: HoverState, event: HoverEvent): Step {
  switch (event.type) {
    case 'move':
      return onMove(state, event.at, event.pressed);
    case 'press':
      return onPress(state, event.at);
    case 'release':
      return [{ ...state, pressed: false }, []];
    case 'scroll':
      return onScroll(state);
    case 'disturb':
      return [without(state, 'dwell'), []];
    case 'leave':
      return startGrace(without(state, 'dwell'));
    case 'timer':
      return onTimer(state, event.token);
    case 'found':
      return onFound(state, event.token, event.hit);
    case 'ask':
      return open(without(state, 'dwell'), event.hit, event.by);
    case 'placed': {
      if (!state.open) return [state, []];
      return [{ ...state, open: { ...state.open, card: event.card, box: event.box ?? state.open.box } }, []];
    }
    case 'dismiss':
    case 'gone': {
      const { open: closing } = state;
      if (!closing) return [without(state, 'dwell'), []];
      const next = without(without(state, 'open'), 'dwell');
      const refused = { key: closing.key, box: closing.box };
      return [event.type === 'dismiss' ? { ...next, refused } : next, [{ do: 'close', by: closing.by }]];
    }
  }
}

function onMove(before: HoverState, at: Point, pressed: boolean): Step {
  let state: HoverState = { ...before, pressed };
  if (state.refused && !contains(state.refused.box, at, NAME_SLACK)) state = without(state, 'refused');
  if (pressed) return [without(state, 'dwell'), []];
  const { open: card } = state;
  if (card?.card && contains(card.card, at)) {
    return [without({ ...state, open: stay({ ...card, inside: true }) }, 'dwell'), []];
  }
  if (card && contains(card.box, at, NAME_SLACK)) {
    return [without({ ...state, open: stay({ ...card, inside: false, exit: at }) }, 'dwell'), []];
  }
  const commands: HoverCommand[] = [];
  if (card?.by === 'pointer') {
    const onTheWay = card.card && card.exit && !card.inside && inCorridor(at, card.exit, card.card);
    const left: OpenCard = card.inside ? withoutExit(card) : card;
    state = { ...state, open: left };
    // On the way each move starts the grace anew; off it, the first one counts.
    if (onTheWay || left.grace === undefined) {
      const [next, started] = startGrace(state);
      state = next;
      commands.push(...started);
    }
  }
  if (state.scrolling !== undefined) return [without(state, 'dwell'), commands];
  if (state.dwell && Math.hypot(at.x - state.dwell.at.x, at.y - state.dwell.at.y) <= TREMOR) {
    return [state, commands];
  }
  const token = state.token + 1;
  commands.push({ do: 'wait', for: 'dwell', token, ms: DWELL_MS });
  return [{ ...state, token, dwell: { token, at } }, commands];
}

function onPress(state: HoverState, at: Point): Step {
  const next = without({ ...state, pressed: true }, 'dwell');
  const { open: card } = next;
  if (!card || (card.card && contains(card.card, at)) || contains(card.box, at, NAME_SLACK))
    return [next, []];
  return [without(next, 'open'), [{ do: 'close', by: card.by }]];
}

function onScroll(state: HoverState): Step {
  const token = state.token + 1;
  const scrolling = without(without({ ...state, token, scrolling: token }, 'dwell'), 'refused');
  const wait: HoverCommand = { do: 'wait', for: 'settle', token, ms: SETTLE_MS };
  const [next, commands] = scrolling.open?.grace === undefined ? startGrace(scrolling) : [scrolling, []];
  return [next, [wait, ...commands]];
}

function onTimer(state: HoverState, token: number): Step {
  if (state.scrolling === token) return [without(state, 'scrolling'), []];
  if (state.open?.grace === token) return [without(state, 'open'), [{ do: 'close', by: state.open.by }]];
  if (state.dwell?.token === token && !state.pressed && state.scrolling === undefined) {
    return [state, [{ do: 'probe', token, at: state.dwell.at }]];
  }
  return [state, []];
}

function onFound(state: HoverState, token: number, hit: Anchor | undefined): Step {
  if (state.dwell?.token !== token || state.pressed || state.scrolling !== undefined) return [state, []];
  if (!hit || hit.key === state.refused?.key) return [state, []];
  const { at } = state.dwell;
  const [next, commands] = open(without(state, 'dwell'), hit, 'pointer');
  return [next.open ? { ...next, open: { ...next.open, exit: at } } : next, commands];
}

function open(state: HoverState, hit: Anchor, by: Opener): Step {
  if (state.open?.key === hit.key && by === 'pointer') {
    return [{ ...state, open: stay({ ...state.open, box: hit.box }) }, []];
  }
  return [without({ ...state, open: { ...hit, by, inside: false } }, 'refused'), [{ do: 'open', hit, by }]];
}

function startGrace(state: HoverState): Step {
  const { open: card } = state;
  if (card?.by !== 'pointer' || card.inside) return [state, []];
  const token = state.token + 1;
  return [
    { ...state, token, open: { ...card, grace: token } },
    [{ do: 'wait', for: 'grace', token, ms: GRACE_MS }],
  ];
}

function stay(card: OpenCard): OpenCard {
  const { grace: _, ...rest } = card;
  return rest;
}

/** The pointer came off the card: there is no way back to it but the grace. */
function withoutExit(card: OpenCard): OpenCard {
  const { exit: _, ...rest } = card;
  return { ...rest, inside: false };
}

function without(state: HoverState, key: 'dwell' | 'open' | 'scrolling' | 'refused'): HoverState {
  if (!(key in state)) return state;
  const { [key]: _, ...rest } = state;
  return rest as HoverState;
}
