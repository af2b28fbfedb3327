/** What is spotted, for machines and for people. */
import type { Verdict, VerdictReason } from '../../engine/types.ts';
import type { Spotted } from './spot.ts';

const brief = ({ kind, score }: Verdict) => ({ kind, score });

/** One line of `--json`. */
export function fileLine(file: string, { lang, verdict, mentions }: Spotted): string {
  return JSON.stringify({ file, lang, verdict: brief(verdict), mentions });
}

/** One line that answers one of `--jsonl`. */
export function answerLine(id: unknown, { lang, verdict, mentions }: Spotted): string {
  return JSON.stringify({ id, lang, verdict: brief(verdict), mentions });
}

function reasonText(reason: VerdictReason): string {
  switch (reason.reason) {
    case 'shingles':
      return `${reason.found} of ${reason.of} of the article's runs of words`;
    case 'order':
      return `${reason.share} per cent of the article's names, in its order`;
    case 'cast':
      return `cast: ${reason.cards.join(', ')} (${reason.needed} needed)`;
    case 'core':
      return `core: ${reason.cards.join(', ')}`;
    case 'day':
      return `of the day: ${reason.cards.join(', ')}`;
    case 'too-few':
      return `${reason.found} cards of the story, ${reason.needed} needed`;
    case 'too-common':
      return `${reason.found} cards of the story, but only such as stand on many a page`;
  }
}

/** Keeps a right-to-left run from turning the line around: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
export const isolate = (text: string) => `\u2068${text.replace(/\s+/gu, ' ')}\u2069`;

/** What a page is called, and why. */
export const headLines = (file: string, { lang, verdict }: Pick<Spotted, 'lang' | 'verdict'>): string[] => [
  `${file}  [${lang}]  ${verdict.kind}, score ${verdict.score.toFixed(2)}`,
  ...verdict.reasons.map((reason) => `  ${reasonText(reason)}`),
];

/** The table people read: where, what it is, whose card, and last the words themselves. */
export function table(file: string, spotted: Spotted): string {
  const { mentions, sorts } = spotted;
  const rows = mentions.map((mention, i) => [
    `${mention.start}-${mention.end}`,
    `${mention.in === undefined ? '' : '  '}${mention.card}`,
    mention.kind,
    sorts[i] ?? '',
    isolate(mention.text),
  ]);
  const titles = ['where', 'card', 'kind', 'found as', 'text'];
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}`;
  const cards = new Set(mentions.map((mention) => mention.card)).size;
  const foot = `  ${mentions.length} mentions of ${cards} cards`;
  return [
    ...headLines(file, spotted),
    ...(rows.length > 0 ? [line(titles), ...rows.map(line)] : []),
    foot,
    '',
  ].join('\n');
}
