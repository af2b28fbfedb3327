/** What makes the witness speak, by kind of card. Each rule looks at the words right around the doubted one. */
import type { Kind } from '../types.ts';

export interface Term {
  text: string;
  lower: string;
  /** compromise's part-of-speech and entity tags. */
  tags: ReadonlySet<string>;
  start: number;
}

/** The sentence's terms, and the first and last of them that the doubted form covers. */
export interface Place {
  terms: readonly Term[];
  at: number;
  last: number;
}

type Rule = (place: Place) => string | undefined;

const words = (list: string) => new Set(list.split(' '));

const SAYING = words(
  'said says told tells warned warns added adds declined declines confirmed confirms replied repeated reiterated insisted insists stressed noted urged accused called spoke speaks asked answered argued',
);
const ACTING = words(
  'wants hopes fears sees considers imposed imposes sanctioned plans threatened threatens rejected rejects denies denied backs backed opposes opposed hit seeks sought has had will would is was',
);
const DIPLOMACY = words(
  'reporters briefing department spokesman spokesperson diplomat diplomats secretary sanctions ambassador envoy allies minister ministry kremlin treaty nato invasion talks',
);
const UTTERANCES = words('remarks comments statement warning briefing words answer reply visit call');
const COMMERCE = words(
  'shares revenue profit company analyst stock film album court game coach season investors quarter',
);
const US_STATE = words(
  'governor senator senators gov sen senate county counties runoff ballot ballots voters gop republican republicans democrat democrats state legislature mayor university football peach peaches election',
);

const has = (terms: readonly Term[], list: ReadonlySet<string>) =>
  terms.some(({ lower }) => list.has(lower.replace(/[^a-z].*$/, '')));

const isForeign = (term: Term | undefined) =>
  term !== undefined && (term.tags.has('Country') || (term.tags.has('City') && term.tags.has('Place')));

/** Before the form nothing that makes it part of another name or a common noun. */
function opensAName({ terms, at }: Place): boolean {
  const before = terms[at - 1];
  if (!before) return true;
  if (before.tags.has('Determiner') || before.tags.has('Adjective') || before.tags.has('Value')) return false;
  // Another name before it is somebody else's: Vincent Price, General Sherman.
  return !(/^\p{Lu}/u.test(before.text) && at - 1 > 0) && !before.tags.has('Honorific');
}

const person: Rule = (place) => {
  const { terms, last } = place;
  if (!opensAName(place) || has(terms, COMMERCE)) return undefined;
  if (!has(terms, DIPLOMACY) && !terms.some(isForeign)) return undefined;
  const next = terms[last + 1];
  if (next && SAYING.has(next.lower)) return `speaks: ${next.text}`;
  if (terms[last]!.tags.has('Possessive') && next && UTTERANCES.has(next.lower))
    return `speaks: ${next.text}`;
  const before = terms[place.at - 1];
  return before && SAYING.has(before.lower) ? `speaks: ${before.text}` : undefined;
};

/** The nearest term on one side, over "and", "or" and commas (which compromise keeps with the word before). */
function neighbour(terms: readonly Term[], from: number, step: 1 | -1): Term | undefined {
  const next = terms[from + step];
  return next?.tags.has('Conjunction') ? terms[from + 2 * step] : next;
}

const place: Rule = ({ terms, at, last }) => {
  if (has(terms, US_STATE)) return undefined;
  const beside = [neighbour(terms, at, -1), neighbour(terms, last, 1)].find(isForeign);
  if (beside) return `beside ${beside.text.replace(/[^\p{L}]+$/u, '')}`;
  const next = terms[last + 1];
  const before = terms[at - 1];
  const isSubject = !before?.tags.has('Preposition') && !before?.tags.has('ProperNoun');
  if (isSubject && next && SAYING.has(next.lower)) return `speaks: ${next.text}`;
  if (isSubject && next && ACTING.has(next.lower) && terms.some(isForeign)) return `acts: ${next.text}`;
  return undefined;
};

export const RULES: Partial<Record<Kind, Rule>> = { person, place };
