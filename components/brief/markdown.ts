/** The brief as Markdown: the same story in the same order, for whoever writes about it. */
import type { Card, Fact, Source, TextLanguage } from '../../data/schema.ts';
import { numbersOf } from '../charts/numbers.ts';
import { whereIn } from '../maps/where.ts';
import { inTime } from '../timeline/line.ts';
import { dateIn, datesIn } from '../words/counting.ts';
import { directionOf } from '../words/direction.ts';
import { wordsIn } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { escaped, linked, tableOf } from './escape.ts';
import type { Outline } from './outline.ts';

export interface BriefHead {
  title: string;
  /** The day the story tells (YYYY-MM-DD). */
  date: string;
  /** The page whose cards these are. */
  page?: { title?: string; site: string } | undefined;
}

/** What every part needs. */
interface Pen {
  lang: TextLanguage;
  words: Words;
  date: string;
  /** Titles of the cards that are told of, by id. */
  titles: ReadonlyMap<string, string>;
}

/**
 * @param outline what is told
 * @param head what stands above it
 * @param lang of the text; runs of the other direction are kept apart by isolates (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)
 * @returns Markdown that ends with a line break; [1] after a fact is the number of an entry of the list at the end
 */
export function briefMarkdown(outline: Outline, head: BriefHead, lang: TextLanguage): string {
  const words = wordsIn(lang);
  const cards = outline.sections.flatMap((section) => section.cards);
  const pen: Pen = {
    lang,
    words,
    date: head.date,
    titles: new Map(cards.map(({ id, title }) => [id, title[lang]])),
  };
  const from = head.page ? pageName(head.page) : '';
  const blocks = [
    `# ${escaped(head.title)}`,
    escaped(words.brief.lead(dateIn(lang, head.date))),
    ...(from === '' ? [] : [words.brief.from(run(from, lang)).join('')]),
    ...timeline(outline, pen),
    ...outline.sections.flatMap(({ kind, cards: some }) => [
      `## ${words.kinds[kind]}`,
      ...some.flatMap((card) => cardBlocks(card, pen)),
    ]),
    ...checks(outline, pen),
    ...sources(outline, pen),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The page's title and site, as far as the browser tells them. */
const pageName = ({ title = '', site }: NonNullable<BriefHead['page']>) =>
  [title, site].filter((part) => part !== '').join(' – ');

/** Words that may run the other way than the text around them. */
function run(text: string, lang: TextLanguage): string {
  const own = wordsIn(lang).dir;
  return directionOf(text) === own ? escaped(text) : `\u2068${escaped(text)}\u2069`;
}

/** The numbers of sources, as they stand after a fact. */
const refs = (numbers: readonly string[]) =>
  numbers.length === 0 ? '' : ` ${numbers.map((number) => `[${number}]`).join(' ')}`;

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function timeline({ events }: Outline, { lang, words, date }: Pen): string[] {
  if (events.length === 0) return [];
  const told = events.flatMap(({ id, title, when }) => (when ? [{ id, title: title[lang], when }] : []));
  const line = inTime(told, { title: words.pictures.thisDay, date });
  return [
    `## ${words.brief.timeline}`,
    list(
      line.map(({ id, title, when }) =>
        id === ''
          ? `**${dateIn(lang, when.start, 'short')}: ${escaped(title)}**`
          : `${datesIn(lang, when.start, when.end)}: ${escaped(title)}`,
      ),
    ),
  ];
}

function facts(some: readonly Fact[], lang: TextLanguage): string {
  return list(
    some.map(({ date, text, sources: numbers }) => {
      const when = date ? `${dateIn(lang, date)}: ` : '';
      return `${when}${escaped(text[lang])}${refs(numbers)}`;
    }),
  );
}

function cardBlocks(card: Card, pen: Pen): string[] {
  const { lang, words, date, titles } = pen;
  const { then = [], since = [], ties = [] } = card;
  const tied = ties.flatMap(({ to }) => titles.get(to) ?? []);
  return [
    `### ${escaped(card.title[lang])}`,
    escaped(card.gist[lang]),
    card.coordinates ? whereIn(lang, card.coordinates) : '',
    card.matters ? `**${words.card.matters}:** ${escaped(card.matters[lang])}` : '',
    ...chart(card, pen),
    ...(then.length > 0 ? [`**${words.card.thenOn(dateIn(lang, date))}**`, facts(then, lang)] : []),
    ...(since.length > 0 ? [`**${words.card.since}**`, facts(since, lang)] : []),
    tied.length > 0 ? `${words.card.ties}: ${tied.map(escaped).join(' · ')}` : '',
    card.asOf ? `*${words.card.asOf(dateIn(lang, card.asOf))}*` : '',
  ];
}

function chart({ chart: drawn }: Card, { lang, words }: Pen): string[] {
  if (!drawn) return [];
  const { heads, lines } = numbersOf(drawn, lang, words.pictures);
  const rows = lines.map(({ head, cells, refs: numbers }) => {
    const filled = heads.slice(1).map((_, i) => escaped(cells[i] ?? ''));
    return [escaped(head), ...filled, refs(numbers).trim()];
  });
  return [
    `**${escaped(drawn.title[lang])}**`,
    tableOf([...heads, words.pictures.column.source].map(escaped), rows),
  ];
}

function checks(outline: Outline, { lang, words }: Pen): string[] {
  if (outline.checks.length === 0) return [];
  const { articleSays, recordSays, slip } = words.card;
  return [
    `## ${words.brief.checks}`,
    escaped(words.brief.checksLead),
    ...outline.checks.flatMap(({ card, check }) => [
      `### ${escaped(card.title[lang])}: ${slip[check.slip]}`,
      list([
        `${articleSays}: ${quoted(check.quote, lang)} ${escaped(check.says[lang])}`,
        `${recordSays}: ${escaped(check.record[lang])}${refs(check.sources)}`,
      ]),
    ]),
  ];
}

/** In the quotation marks of its own script. */
const quoted = (text: string, lang: TextLanguage) =>
  run(directionOf(text) === 'rtl' ? `«${text}»` : `“${text}”`, lang);

function sources(outline: Outline, { lang, words }: Pen): string[] {
  if (outline.sources.length === 0) return [];
  const lines = outline.sources.map((source, i) => `${i + 1}. ${sourceLine(source, lang, words)}`);
  return [`## ${words.brief.sources}`, lines.join('\n')];
}

function sourceLine(
  { publisher, title, date, kind, of, url }: Source,
  lang: TextLanguage,
  words: Words,
): string {
  const name = run(title ? `${publisher}: ${title}` : publisher, lang);
  const sort = of ? words.card.copyOf(run(of, lang)).join('') : words.card.sourceKind[kind];
  return [name, dateIn(lang, date, 'short'), sort, url ? linked(url) : words.brief.noAddress].join('. ');
}
