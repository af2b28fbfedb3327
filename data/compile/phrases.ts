/**
 * The notation of phrase rules.
 *
 * A rule is steps separated by spaces, met in that order in one block of text:
 *
 *     word            the word itself
 *     a|b|c           any of these
 *     fixed_words     words that always stand together, joined by _
 *     annex*          a stem, open at its end (annexed, annexation); any of its alternatives may be one
 *     @card-id        a mention of that card; @a|@b a mention of either
 *     step?           a step that may be missing
 *     (step)          a step that must be there and is no part of the phrase: what comes before it, or after it
 *     &step           must stand somewhere in the same block, wherever that is
 *     !step           must not be there
 *     ~4              before a step: up to four words may stand between it and the step before (none unless told)
 *
 * For example: `(@russia) ~4 annex*|anschluss ~3 @crimea ~2 2014? ~1 !1783`
 */
import type { PhraseStep } from '../../engine/lexicon.ts';

/** The widest gap a rule may leave: wider ones join words of different sentences. */
const MAX_GAP = 12;

const WORD = /^[\p{L}\p{M}\p{N}\u200c'’.‐‑־-]+(?:_[\p{L}\p{M}\p{N}\u200c'’.‐‑־-]+)*$/u;
const CARD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Thrown with the reason alone; who reads the file adds where. */
export class PhraseError extends Error {}

/** What marks a step as something else than a part of the phrase, and the alternatives within. */
function roleOf(token: string): { role?: 'aside' | 'block' | 'not'; alternatives: string } {
  if (token.startsWith('!')) return { role: 'not', alternatives: token.slice(1) };
  if (token.startsWith('&')) return { role: 'block', alternatives: token.slice(1) };
  const within = /^\((.*)\)$/u.exec(token)?.[1];
  return within === undefined ? { alternatives: token } : { role: 'aside', alternatives: within };
}

function parseStep(token: string, gap: number): PhraseStep {
  const optional = token.endsWith('?');
  const { alternatives, ...role } = roleOf(optional ? token.slice(0, -1) : token);
  if (optional && role.role)
    throw new PhraseError(
      `"${token}": a step that is no part of the phrase cannot be one that may be missing`,
    );
  const step: PhraseStep = { words: [], cards: [], gap, optional, ...role };
  for (const part of alternatives.split('|')) {
    if (part === '') throw new PhraseError(`"${token}": an alternative is empty`);
    if (part.startsWith('@')) {
      if (!CARD.test(part.slice(1))) throw new PhraseError(`"${part}": after @ stands the id of a card`);
      step.cards.push(part.slice(1));
      continue;
    }
    const open = part.endsWith('*');
    const text = open ? part.slice(0, -1) : part;
    if (!WORD.test(text))
      throw new PhraseError(
        `"${part}": a word has letters and digits only, * at its end, _ between fixed words`,
      );
    if (open && [...text].length < 2) throw new PhraseError(`"${part}": a stem needs at least two letters`);
    step.words.push({ text: text.replaceAll('_', ' '), open });
  }
  return step;
}

/**
 * Reads one rule.
 *
 * @throws PhraseError with the reason in plain words.
 */
export function parsePhrase(rule: string): PhraseStep[] {
  const steps: PhraseStep[] = [];
  let gap: number | undefined;
  for (const token of rule.trim().split(/\s+/u)) {
    if (token.startsWith('~')) {
      if (!/^~\d+$/.test(token))
        throw new PhraseError(`"${token}": after ~ stands a number of words, as in ~3`);
      if (steps.length === 0)
        throw new PhraseError(`"${token}": a gap stands between two steps, not before the first`);
      if (gap !== undefined) throw new PhraseError(`"${token}": two gaps in a row`);
      gap = Number(token.slice(1));
      if (gap > MAX_GAP) throw new PhraseError(`"${token}": a gap has at most ${MAX_GAP} words`);
    } else {
      steps.push(parseStep(token, gap ?? 0));
      gap = undefined;
    }
  }
  if (gap !== undefined) throw new PhraseError('a gap at the end leads to no step');
  const firm = steps.filter((step) => !step.optional && step.role === undefined);
  if (firm.length === 0) throw new PhraseError('every step is optional, so the rule would match anything');
  const [first] = steps;
  if (first?.role === 'not' || first?.role === 'block')
    throw new PhraseError('a rule begins with what stands somewhere: neither ! nor & can come first');
  if (firm.every((step) => step.words.length === 0))
    throw new PhraseError('a rule needs a word of its own: mentions of cards alone say nothing');
  return steps;
}

/** Marks that one page writes so and another so, or leaves out. */
const LOOSE_MARKS = /[\s"'“”„«»‹›()[\]،,:–—-]*["“”„«»‹›()[\]،,:–—][\s"'“”„«»‹›()[\]،,:–—-]*/u;

/**
 * The steps of a passage that is quoted as it stands in the article: its words in a row. What lies between two quotation
 * marks or commas is one fixed run, so that only a page that has the very words pays for them; what ends a sentence, or with a
 * semicolon a part of one, is part of it, for no rule reaches beyond.
 */
export function passageSteps(quote: string): PhraseStep[] {
  return quote
    .split(LOOSE_MARKS)
    .map((text) => text.trim().replace(/\s+/gu, ' '))
    .filter((text) => text !== '')
    .map((text) => ({ words: [{ text, open: false }], cards: [], gap: 0, optional: false }));
}
