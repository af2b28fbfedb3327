/** What of a text's gold was found, and what was marked that should not be. */
import { type Case, type GoldMention, isWithin, overlap, type Span } from './cases/case.ts';

/** What a system marked. */
export interface Mark extends Span {
  card: string;
  /** The card's kind. */
  kind: string;
}

export interface Judged {
  found: GoldMention[];
  missed: GoldMention[];
  wrong: Mark[];
  /** Doubles of a card's name that were marked where not every name is annotated: shown, not counted. */
  caught: Mark[];
}

/** Another card's mark on the very words of a mention, or across its edge. What lies within, or around, is nesting. */
const mistakes = (mark: Mark, mention: GoldMention): boolean =>
  mark.card !== mention.card &&
  overlap(mark, mention) &&
  !isWithin(mark, mention) &&
  !isWithin(mention, mark);

function isWrong(mark: Mark, { mentions, soft, others, figures }: Case): boolean {
  if (mark.kind === 'figure' && !figures) return false;
  if (mentions.some((mention) => mention.card === mark.card && overlap(mark, mention))) return false;
  if (others.some((other) => other.confusable && overlap(mark, other))) return true;
  if (mentions.some((mention) => mistakes(mark, mention))) return true;
  return ![...mentions, ...soft, ...others].some((span) => overlap(mark, span));
}

/** Judges what a system marked in a case. A mention is found where a mark of its card overlaps it. */
export function judge(one: Case, marks: readonly Mark[]): Judged {
  const isFound = (mention: GoldMention) =>
    marks.some((mark) => mark.card === mention.card && overlap(mark, mention));
  const wrong = marks.filter((mark) => isWrong(mark, one));
  return {
    found: one.mentions.filter(isFound),
    missed: one.mentions.filter((mention) => !isFound(mention)),
    wrong: one.complete ? wrong : [],
    caught: one.complete
      ? []
      : wrong.filter((mark) => one.others.some((other) => other.confusable && overlap(mark, other))),
  };
}
