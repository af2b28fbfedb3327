/** The figures, and the mistakes, for people. */
import { isolate } from '../spot/output.ts';
import type { Span } from './cases/case.ts';
import { GROUPS, type Group, type Measured, type Mistake, type Row } from './measure.ts';
import type { PageResult } from './pages.ts';
import { type Score, scoreOf } from './tally.ts';

/** UTF-16 units of text shown on either side of a mistake. */
const AROUND = 45;
const WORDS_OF_A_PAGE = 5000;

const TITLES: Record<Group, string> = {
  pooled: 'all',
  set: 'by data set',
  language: 'by language',
  kind: 'by kind',
};

const percent = (value: number | undefined): string =>
  (value === undefined ? '-' : (100 * value).toFixed(2)).padStart(6);

const cells = (score: Score | undefined): string =>
  [score?.precision, score?.recall, score?.f1].map(percent).join(' ');

function line(label: string, { tallies }: Row, width: number): string {
  const { sidelight, exact, compromise } = tallies;
  const counts = [
    sidelight?.gold ?? 0,
    (sidelight?.gold ?? 0) - (sidelight?.found ?? 0),
    sidelight?.wrong ?? 0,
  ];
  return [
    `  ${label.padEnd(width)}`,
    counts.map((count) => String(count).padStart(6)).join(' '),
    cells(sidelight && scoreOf(sidelight)),
    cells(exact && scoreOf(exact)),
    cells(compromise && scoreOf(compromise)),
  ]
    .join(' | ')
    .trimEnd();
}

function section(rows: readonly Row[], group: Group): string[] {
  const own = rows.filter((row) => row.group === group);
  if (own.length === 0) return [];
  const labels = own.map(({ source, subject, key }) =>
    [source, subject === 'figures' ? '(figures)' : '', key].filter(Boolean).join(' '),
  );
  const width = Math.max(...labels.map((label) => label.length), TITLES[group].length);
  const head = [
    `  ${TITLES[group].padEnd(width)}`,
    '  gold missed  wrong',
    '     P      R     F1',
    'exact: P  R     F1 ',
    'compromise: P  R  F1',
  ].join(' | ');
  return ['', head, ...own.map((row, i) => line(labels[i]!, row, width))];
}

/** The words of a span with what stands around it. */
function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return isolate(`${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`);
}

function mistakeLine({ what, one, mention }: Mistake): string {
  const where = `${one.source}/${one.set}  ${one.lang}  ${one.id}`;
  return `${what}  ${mention.card}  ${inContext(one.document.text, mention)}  ${where}`;
}

const marksOf = ({ page, marks }: PageResult): string => {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const what = `${mark.card} ${isolate(page.document.text.slice(mark.start, mark.end))}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${what} ×${count}`).join(', ');
};

function pageLines(pages: readonly PageResult[], mistakes: boolean): string[] {
  if (pages.length === 0) return [];
  const negatives = pages.filter(({ page }) => page.negative);
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const [words, wrong] = [sum(negatives.map((p) => p.words)), sum(negatives.map((p) => p.wrong.length))];
  const bad = pages.filter(({ right }) => !right);
  return [
    '',
    `  pages: verdict right on ${pages.length - bad.length} of ${pages.length}; on ${negatives.length} negative ones ${wrong} wrong marks in ${words} words (${((wrong / Math.max(words, 1)) * WORDS_OF_A_PAGE).toFixed(2)} in ${WORDS_OF_A_PAGE})`,
    ...bad.map(({ page, verdict }) => `  wrong verdict: ${page.file} is called ${verdict.kind}`),
    ...(mistakes
      ? [
          ...pages.flatMap(({ page, wrong: marks }) =>
            marks.map(
              (mark) => `wrong  ${mark.card}  ${inContext(page.document.text, mark)}  pages/${page.file}`,
            ),
          ),
          '',
          '  for judgement, what is marked on each page:',
          ...pages.map((result) => `  ${result.page.file}: ${marksOf(result)}`),
        ]
      : []),
  ];
}

/** How many of the lines that try to trip the spotter failed to. */
function trapLine({ cases, mistakes }: Measured): string[] {
  const traps = cases.filter(({ trap }) => trap !== undefined);
  if (traps.length === 0) return [];
  const fallenInto = new Set(mistakes.map(({ one }) => one).filter(({ trap }) => trap !== undefined));
  return ['', `  traps: ${traps.length - fallenInto.size} of ${traps.length} met`];
}

/** The whole report. */
export function report(
  measured: Measured,
  pages: readonly PageResult[],
  options: { mistakes: boolean },
): string {
  const { rows, mistakes, cases } = measured;
  return [
    ...(options.mistakes ? mistakes.map(mistakeLine) : []),
    `${cases.length} texts, ${pages.length} pages; gold: mentions to be found; P, R, F1 in per cent`,
    ...GROUPS.flatMap((group) => section(rows, group)),
    ...trapLine(measured),
    ...pageLines(pages, options.mistakes),
    '',
  ].join('\n');
}

/** The same for machines. */
export function jsonReport(
  { rows, mistakes, cases }: Measured,
  pages: readonly PageResult[],
  options: { mistakes: boolean },
): string {
  return JSON.stringify({
    texts: cases.length,
    rows: rows.map(({ tallies, ...row }) => ({
      ...row,
      systems: Object.fromEntries(
        Object.entries(tallies).map(([name, tally]) => [name, { ...tally, ...scoreOf(tally) }]),
      ),
    })),
    pages: pages.map(({ page, words, verdict, right, marks, wrong }) => ({
      file: page.file,
      lang: page.lang,
      negative: page.negative,
      words,
      verdict: verdict.kind,
      right,
      marks: marks.length,
      wrong: wrong.length,
    })),
    ...(options.mistakes
      ? {
          mistakes: mistakes.map(({ what, one, mention }) => ({
            what,
            source: one.source,
            set: one.set,
            lang: one.lang,
            id: one.id,
            card: mention.card,
            start: mention.start,
            end: mention.end,
            text: one.document.text.slice(mention.start, mention.end),
          })),
        }
      : {}),
  });
}
