/**
 * What one file cannot know: whether ids lead somewhere, whether facts have their sources, whether dates can be.
 */
import type { Kind } from '../../engine/types.ts';
import type { CardFile, NamesFile, Story } from '../schema.ts';
import { type DataFile, type DataPath, FOLDERS } from './load.ts';
import type { Problem } from './problem.ts';
import type { SeriesLine } from './series.ts';

export interface LoadedCard {
  file: DataFile;
  card: CardFile;
}

export interface LoadedNames {
  file: DataFile;
  names: NamesFile;
}

/** Everything whose shape holds. */
export interface Loaded {
  cards: readonly LoadedCard[];
  names: readonly LoadedNames[];
}

type Report = (file: DataFile, path: DataPath, reason: string) => void;

const FEWEST_FACTS = 3;
const WORDS_A_QUOTE = 12;
const WORDS_QUOTED = 400;

/** Whether `a` is later than `b`, as far as the coarser of the two can tell. */
export function isLater(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}

function checkIdentity({ file, card }: LoadedCard, seen: Map<string, DataFile>, report: Report): void {
  const [folder = '', name = ''] = file.path.split('/');
  if (name !== `${card.id}.yaml`) report(file, ['id'], `the file is named ${name}, its card "${card.id}"`);
  if (FOLDERS[folder] !== card.kind)
    report(file, ['kind'], `a card in ${folder}/ is of kind ${FOLDERS[folder]}, not ${card.kind}`);
  const twin = seen.get(card.id);
  if (twin) report(file, ['id'], `the id "${card.id}" belongs to ${twin.path} already`);
  else seen.set(card.id, file);
}

function checkCompleteness({ file, card }: LoadedCard, release: boolean, report: Report): void {
  if (card.draft) {
    if (release) report(file, ['draft'], 'a draft cannot be released');
    return;
  }
  for (const key of ['matters', 'then', 'sources', 'ties', 'asOf'] as const) {
    const value = card[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0))
      report(file, [key], `a card that is no draft needs "${key}"`);
  }
  const picture = ({ event: 'when', place: 'coordinates' } as Partial<Record<Kind, keyof CardFile>>)[
    card.kind
  ];
  if (picture && !card[picture])
    report(file, ['kind'], `a card of kind ${card.kind} that is no draft needs "${picture}"`);
  const facts = (card.then?.length ?? 0) + (card.since?.length ?? 0);
  if (facts < FEWEST_FACTS)
    report(file, ['then'], `${facts} facts; a card that is no draft needs ${FEWEST_FACTS}`);
}

function checkSources({ file, card }: LoadedCard, series: readonly SeriesLine[], report: Report): void {
  const listed = new Map<string, number>();
  for (const [i, source] of (card.sources ?? []).entries()) {
    if (listed.has(source.id))
      report(file, ['sources', i, 'id'], `the source "${source.id}" is listed twice`);
    else listed.set(source.id, i);
    if (source.kind === 'copy' && !source.of)
      report(file, ['sources', i, 'kind'], `the source "${source.id}" is a copy: say "of" what`);
  }
  const used = new Set(series.map(({ cells }) => cells.source));
  const lists: [DataPath, readonly { sources: string[] }[]][] = [
    [['then'], card.then ?? []],
    [['since'], card.since ?? []],
    [['checks'], card.checks ?? []],
    [['chart', 'marks'], card.chart?.marks ?? []],
  ];
  for (const [path, entries] of lists)
    for (const [i, entry] of entries.entries())
      for (const [j, id] of entry.sources.entries()) {
        used.add(id);
        if (!listed.has(id))
          report(file, [...path, i, 'sources', j], `the source "${id}" is not listed under "sources"`);
      }
  for (const [id, i] of listed)
    if (!used.has(id))
      report(file, ['sources', i, 'id'], `the source "${id}" is listed and no fact names it`);
}

/** When an event was: an end is not before its start, and nothing but an event has one. */
function checkWhen({ file, card }: LoadedCard, report: Report): void {
  const { when } = card;
  if (!when) return;
  if (card.kind !== 'event')
    report(file, ['when'], `only a card of kind event has a "when"; this one is of kind ${card.kind}`);
  if (when.end && isLater(when.start, when.end))
    report(file, ['when', 'end'], `${when.end} is before the start ${when.start}`);
}

function checkDates({ file, card }: LoadedCard, storyDate: string | undefined, report: Report): void {
  for (const [i, fact] of (card.since ?? []).entries()) {
    if (card.asOf && isLater(fact.date, card.asOf))
      report(file, ['since', i, 'date'], `${fact.date} is later than the card's "asOf" ${card.asOf}`);
    if (storyDate && isLater(storyDate, fact.date))
      report(
        file,
        ['since', i, 'date'],
        `${fact.date} is before the story's day ${storyDate}: that is a "then" fact`,
      );
  }
  for (const [i, fact] of (card.then ?? []).entries())
    if (storyDate && fact.date && isLater(fact.date, storyDate))
      report(
        file,
        ['then', i, 'date'],
        `${fact.date} is after the story's day ${storyDate}: that is a "since" fact`,
      );
}

function checkReferences({ file, card }: LoadedCard, known: ReadonlySet<string>, report: Report): void {
  const need = (id: string, path: DataPath) => {
    if (!known.has(id)) report(file, path, `there is no card "${id}"`);
  };
  const tied = new Set<string>();
  for (const [i, tie] of (card.ties ?? []).entries()) {
    need(tie.to, ['ties', i, 'to']);
    if (tie.to === card.id) report(file, ['ties', i, 'to'], 'a card cannot be tied to itself');
    if (tied.has(tie.to)) report(file, ['ties', i, 'to'], `"${tie.to}" is tied twice`);
    tied.add(tie.to);
  }
  for (const [n, { anchors }] of (card.figures ?? []).entries())
    for (const [i, { cards = [] }] of anchors.entries())
      for (const [j, id] of cards.entries()) need(id, ['figures', n, 'anchors', i, 'cards', j]);
}

function checkFigure({ file, card }: LoadedCard, names: readonly LoadedNames[], report: Report): void {
  const isTold = names.some((one) => one.names.cards[card.id]?.phrases?.length);
  if (card.kind === 'figure' && !card.figures && !isTold && !card.draft)
    report(
      file,
      ['kind'],
      'a card of kind figure that is no draft needs "figures", or phrases in data/names/',
    );
  if (card.kind !== 'figure' && card.figures)
    report(file, ['figures'], `only a card of kind figure has "figures"; this one is of kind ${card.kind}`);
}

/** Words of a quote as a reader counts them: whatever has a letter or a digit in it. */
const wordsIn = (quote: string): number =>
  quote.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function checkQuotes(cards: readonly LoadedCard[], report: Report): void {
  let all = 0;
  for (const { file, card } of cards)
    for (const [i, check] of (card.checks ?? []).entries()) {
      const words = wordsIn(check.quote);
      const before = all;
      all += words;
      if (words > WORDS_A_QUOTE)
        report(
          file,
          ['checks', i, 'quote'],
          `the quote has ${words} words; at most ${WORDS_A_QUOTE} may be quoted`,
        );
      if (before <= WORDS_QUOTED && all > WORDS_QUOTED)
        report(
          file,
          ['checks', i, 'quote'],
          `with this quote more than ${WORDS_QUOTED} words of the article are quoted`,
        );
    }
}

/** Every card's relations to the others and to the story. */
export function checkCards(
  { cards, names }: Loaded,
  options: {
    release: boolean;
    storyDate: string | undefined;
    known: ReadonlySet<string>;
    /** Rows of the cards' charts, by card: each is a use of its source. */
    series: ReadonlyMap<string, readonly SeriesLine[]>;
  },
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, reason) =>
    problems.push({ file: file.path, line: file.lineOf(path), reason });
  const seen = new Map<string, DataFile>();
  for (const loaded of cards) {
    checkIdentity(loaded, seen, report);
    checkCompleteness(loaded, options.release, report);
    checkSources(loaded, options.series.get(loaded.card.id) ?? [], report);
    checkWhen(loaded, report);
    checkDates(loaded, options.storyDate, report);
    checkReferences(loaded, options.known, report);
    checkFigure(loaded, names, report);
  }
  checkQuotes(cards, report);
  return problems;
}

/** The story's rules: only cards that exist, only thresholds that can be met. */
export function checkStory(file: DataFile, story: Story, known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const report = (path: DataPath, reason: string) =>
    problems.push({ file: file.path, line: file.lineOf(path), reason });
  const { weights, sameStory, thisArticle } = story.verdict;
  for (const id of Object.keys(weights))
    if (!known.has(id)) report(['verdict', 'weights', id], `there is no card "${id}"`);
  const lists = [
    { path: ['verdict', 'sameStory', 'core'], ids: sameStory.core, atLeast: 0 },
    { path: ['verdict', 'sameStory', 'day'], ids: sameStory.day, atLeast: sameStory.dayAtLeast },
    {
      path: ['verdict', 'thisArticle', 'signature'],
      ids: thisArticle.signature,
      atLeast: thisArticle.signatureAtLeast,
    },
  ];
  for (const { path, ids, atLeast } of lists) {
    for (const [i, id] of ids.entries()) if (!known.has(id)) report([...path, i], `there is no card "${id}"`);
    if (atLeast > ids.length) report(path, `${atLeast} of ${ids.length} cards can never be met`);
  }
  return problems;
}
