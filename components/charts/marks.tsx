import type { ChartMark, TextLanguage } from '../../data/schema.ts';
import { References, type ReferencesProps } from '../card/sources.tsx';
import { numberIn } from '../words/counting.ts';
import type { PictureWords } from '../words/words.ts';

/** The sign of a mark: each kind has a shape of its own, so that colour never has to tell them apart. */
export function Sign({ kind, x, y }: { kind: ChartMark['kind']; x: number; y: number }) {
  const at = `translate(${x} ${y})`;
  if (kind === 'record') return <circle class="sign solid" transform={at} r="4.5" />;
  const shapes = {
    article: 'M0-5.5 5.5 0 0 5.5-5.5 0z',
    goal: 'M0-5.5 5.5 4.5h-11z',
    contract: 'M-4.5-4.5h9v9h-9z',
  };
  return <path class={kind === 'goal' ? 'sign solid' : 'sign'} transform={at} d={shapes[kind]} />;
}

interface Placed {
  mark: ChartMark;
  letter: string;
  x: number;
  y: number;
}

/** How near two signs may come, in units of a drawing. */
const NEAR = 12;

/** Moves those that would lie on one another apart along one axis; order is kept. */
export function apart<T extends { [key in K]: number }, K extends 'x' | 'y'>(
  items: readonly T[],
  key: K,
): T[] {
  const placed: T[] = [];
  for (const item of items.toSorted((a, b) => a[key] - b[key])) {
    const before = placed.at(-1);
    placed.push(before && item[key] - before[key] < NEAR ? { ...item, [key]: before[key] + NEAR } : item);
  }
  return placed;
}

interface MarksProps {
  marks: readonly ChartMark[];
  words: PictureWords;
  /** Where a mark's time lies, and its value. */
  x(at: string): number;
  y(value: number): number;
  /** The ends of a line across. */
  left: number;
  right: number;
}

/** Marks on a drawing with a value axis that goes up: signs where they have a time, lines across where not. */
export function Marks({ marks, words, x, y, left, right }: MarksProps) {
  const placed = marks.map((mark, i) => ({
    mark,
    letter: words.letters[i] ?? '',
    x: mark.at === undefined ? right + 6 : x(mark.at),
    y: y(mark.value),
  }));
  const lines = placed.filter(({ mark }) => mark.at === undefined);
  return (
    <>
      {lines.map(({ letter, y: at }) => (
        <path key={letter} class="mark-line" d={`M${left} ${at}H${right}`} />
      ))}
      {apart(lines, 'y').map((item) => (
        <g key={item.letter} class="mark">
          <Sign kind={item.mark.kind} x={item.x} y={item.y} />
          <text x={item.x + 8} y={item.y + 4}>
            {item.letter}
          </text>
        </g>
      ))}
      {besideEachOther(placed.filter(({ mark }) => mark.at !== undefined)).map((item) => (
        <g key={item.letter} class="mark">
          <Sign kind={item.mark.kind} x={item.x} y={item.y} />
          <text x={item.x} y={item.y - 8} class="middle">
            {item.letter}
          </text>
        </g>
      ))}
    </>
  );
}

/** Signs of one time and nearly one value, side by side about their place. */
function besideEachOther(items: readonly Placed[]): Placed[] {
  const groups: Placed[][] = [];
  for (const item of items) {
    const group = groups.find(
      ([first]) => first && first.x === item.x && Math.abs(first.y - item.y) < 2 * NEAR,
    );
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) =>
    group.map((item, i) => ({ ...item, x: item.x + (i - (group.length - 1) / 2) * NEAR })),
  );
}

/** A mark in words, its number said once. */
export function toldOf({ label, value }: ChartMark, lang: TextLanguage): string {
  const number = numberIn(lang, value);
  const said: string[] = label[lang].match(/\d[\d.,]*\d|\d/g) ?? [];
  return said.includes(number) ? label[lang] : `${label[lang]}: ${number}`;
}

interface KeyProps extends Omit<ReferencesProps, 'refs' | 'words'> {
  marks: readonly ChartMark[];
  lang: TextLanguage;
  words: PictureWords;
  references: ReferencesProps['words'];
}

/** What each sign stands for. */
export function Key({ marks, lang, words, references, sources, id }: KeyProps) {
  return (
    <ul class="chart-key">
      {marks.map((mark, i) => (
        <li key={words.letters[i]}>
          <svg class="key-sign" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
            <Sign kind={mark.kind} x={0} y={0} />
          </svg>
          <b>{words.letters[i]}</b>
          <span>
            {toldOf(mark, lang)}
            <References refs={mark.sources} sources={sources} words={references} id={id} />
          </span>
        </li>
      ))}
    </ul>
  );
}
