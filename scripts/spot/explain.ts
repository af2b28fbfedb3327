/** Why each mention stands, and what the forms that were seen and not marked lacked. */
import type { Evidence } from '../../engine/types.ts';
import { headLines, isolate } from './output.ts';
import type { Explained } from './spot.ts';

const REASONS: Record<Evidence['rule'], string> = {
  safe: 'a name that is safe by itself',
  full: 'a short name, and the full one stands on the page',
  title: 'a short name with a title beside it',
  story: 'a name in doubt, and other cards of the story stand on the page',
  beside: 'a name in doubt, with a telling word near it',
  witness: 'a name in doubt, and the grammar of the sentence supports it',
  phrase: 'a phrase rule was met',
  figure: 'the quantity, its unit and its anchor are there',
  check: 'a passage of the article that a record check quotes',
};

const LACKED: Record<string, string> = {
  full: 'the full name on the page',
  title: 'one of its titles beside it',
  beside: 'a telling word near it',
  witness: "the support of the sentence's grammar",
};

/** What ruled a form out. */
const RULED_OUT: Record<string, string> = {
  word: 'the word goes on and is another',
  address: 'it is part of an address or a price',
  capitals: 'it is not written with its capitals',
  accents: 'its accents make another word of it',
  letters: 'a letter makes another word of it',
  neighbour: 'a word beside it makes something else of it',
  longer: 'it is part of a longer name of something else',
  page: 'a word on the page says that something else is meant',
};

function because({ rule, detail }: Evidence): string {
  const what = REASONS[rule];
  return detail === undefined ? what : `${what}: ${isolate(detail)}`;
}

/** Why a form is none: what it lacked (any one of it would have done), or what ruled it out. */
function whyNot(lacked: readonly string[]): string {
  const bar = RULED_OUT[lacked[0] ?? ''];
  return bar ?? `lacked ${lacked.map(need).join(', or ')}`;
}

/** A need of the engine's in words; `story:2` asks for two other cards. */
function need(lacked: string): string {
  const [rule = '', count] = lacked.split(':');
  if (rule === 'story' && count !== undefined) return `${count} other cards of the story on the page`;
  return LACKED[rule] ?? lacked;
}

/** For people: every mention with its rule and evidence, then every near miss with what would have made it stand. */
export function explanation(file: string, explained: Explained): string {
  const { mentions, sorts, why, nearMisses, shown } = explained;
  const lines = mentions.map(({ start, end, card, in: outer, text }, i) => {
    const indent = outer === undefined ? '  ' : '    ';
    const reasons = (why[i] ?? []).map(because).join('; ');
    return `${indent}${start}-${end}  ${isolate(text)}  ${card} (${sorts[i]}): ${reasons}`;
  });
  const missed = nearMisses.map(
    ({ start, end, text, card, lacked }) => `  ${start}-${end}  ${isolate(text)}  ${card}: ${whyNot(lacked)}`,
  );
  return [
    ...headLines(file, explained),
    ...(shown ? [] : ['  so nothing is marked; what follows is what would be']),
    `  ${mentions.length} mentions`,
    ...lines,
    `  ${missed.length} near misses`,
    ...missed,
    '',
  ].join('\n');
}

/** The same as one line of JSON. */
export function explanationLine(file: string, explained: Explained): string {
  const { lang, verdict, mentions, sorts, why, nearMisses, shown } = explained;
  return JSON.stringify({
    file,
    lang,
    verdict,
    shown,
    mentions: mentions.map((mention, i) => ({ ...mention, sort: sorts[i], why: why[i] })),
    nearMisses,
  });
}
