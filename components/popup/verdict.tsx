import type { Card, TextLanguage } from '../../data/schema.ts';
import type { Verdict, VerdictReason } from '../../engine/types.ts';
import { listIn } from '../words/counting.ts';
import type { PopupWords } from '../words/words.ts';

interface Props {
  verdict: Verdict;
  cards: readonly Card[];
  lang: TextLanguage;
  words: PopupWords;
}

/** What the page is to the story; the reasons on request. */
export function VerdictLine({ verdict, cards, lang, words }: Props) {
  return (
    <details class="verdict">
      <summary>
        <h2>{words.verdict[verdict.kind]}</h2>
        <span class="labels">{words.verdictWhy}</span>
      </summary>
      <ul class="labels">
        {verdict.reasons.map((reason) => (
          <li key={reason.reason}>{reasonInWords(reason, cards, lang, words)}</li>
        ))}
        <li>{words.score(Math.round(verdict.score * 100))}</li>
      </ul>
    </details>
  );
}

/** One reason of a verdict, said in words. */
export function reasonInWords(
  reason: VerdictReason,
  cards: readonly Card[],
  lang: TextLanguage,
  words: PopupWords,
): string {
  switch (reason.reason) {
    case 'shingles':
      return words.reason.shingles(reason.found, reason.of);
    case 'order':
      return words.reason.order(reason.share);
    case 'too-few':
      return words.reason.tooFew(reason.found, reason.needed);
    case 'too-common':
      return words.reason.tooCommon(reason.found);
    case 'cast':
      return `${words.reason.cast(reason.cards.length, reason.needed)} ${titles(reason.cards, cards, lang)}`;
    case 'core':
      return `${words.reason.core} ${titles(reason.cards, cards, lang)}`;
    case 'day':
      return `${words.reason.day} ${titles(reason.cards, cards, lang)}`;
  }
}

function titles(ids: readonly string[], cards: readonly Card[], lang: TextLanguage): string {
  const named = ids.map((id) => cards.find((card) => card.id === id)?.title[lang] ?? id);
  return `${listIn(lang, named)}.`;
}
