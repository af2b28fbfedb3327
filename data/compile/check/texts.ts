/** Every text of a card that stands in both languages, with where it is written. */
import type { Bilingual, CardFile } from '../../schema.ts';
import type { DataPath } from '../load.ts';
import type { LoadedCard } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import type { SeriesLine } from '../series.ts';

export interface CardText extends Omit<Problem, 'reason'> {
  card: string;
  /** What it is of the card: `gist`, `then.0.text`. */
  name: string;
  text: Bilingual;
}

function inFile(card: CardFile): { path: DataPath; text: Bilingual | undefined }[] {
  const { title, gist, matters, then = [], since = [], checks = [], ties = [], chart } = card;
  return [
    { path: ['title'], text: title },
    { path: ['gist'], text: gist },
    { path: ['matters'], text: matters },
    ...then.map(({ text }, i) => ({ path: ['then', i, 'text'], text })),
    ...since.map(({ text }, i) => ({ path: ['since', i, 'text'], text })),
    ...checks.flatMap(({ says, record }, i) => [
      { path: ['checks', i, 'says'], text: says },
      { path: ['checks', i, 'record'], text: record },
    ]),
    ...ties.map(({ line }, i) => ({ path: ['ties', i, 'line'], text: line })),
    { path: ['chart', 'title'], text: chart?.title },
    { path: ['chart', 'unit'], text: chart?.unit },
    ...(chart?.marks ?? []).map(({ label }, i) => ({ path: ['chart', 'marks', i, 'label'], text: label })),
  ];
}

/** @param rows of the card's chart: their labels and notes are texts too. */
export function textsOf({ file, card }: LoadedCard, rows: readonly SeriesLine[]): CardText[] {
  const own = inFile(card).flatMap(({ path, text }): CardText[] =>
    text ? [{ card: card.id, name: path.join('.'), file: file.path, line: file.lineOf(path), text }] : [],
  );
  const labels = rows
    .filter(({ cells }) => cells.en !== '' && cells.ar !== '')
    .map(({ cells: { en, ar }, line }) => ({
      card: card.id,
      name: 'row',
      file: `series/${card.chart?.series}.csv`,
      line,
      text: { en, ar },
    }));
  return [...own, ...labels];
}
