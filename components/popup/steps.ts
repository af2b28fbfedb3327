import { useState } from 'preact/hooks';
import type { MentionView } from '../props.ts';

/** Going from mention to mention of one card. */
export interface Steps {
  /** Which of the card's mentions was shown last, counted from 1; 0 before the first. */
  at(mentions: readonly MentionView[]): number;
  next(mentions: readonly MentionView[]): void;
  previous(mentions: readonly MentionView[]): void;
  jump(index: number): void;
}

/** Remembers the mention jumped to last, over all cards: a position is always that of the page's last flash. */
export function useSteps(onJump: (index: number) => void): Steps {
  const [last, setLast] = useState<number>();
  const jump = (index: number) => {
    setLast(index);
    onJump(index);
  };
  const place = (mentions: readonly MentionView[]) => mentions.findIndex(({ index }) => index === last);
  const jumpTo = (mention: MentionView | undefined) => mention && jump(mention.index);
  return {
    at: (mentions) => place(mentions) + 1,
    next: (mentions) => jumpTo(mentions[(place(mentions) + 1) % mentions.length]),
    previous: (mentions) => jumpTo(mentions.at(Math.max(place(mentions), 0) - 1)),
    jump,
  };
}
