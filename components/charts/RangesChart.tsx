import { dateIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import type { PlotProps } from './props.ts';
import { rangeIn } from './range.ts';
import { lyingScale, Rows, STRIP } from './rows.tsx';

const MIDDLE = STRIP / 2;

/** Counts that are spans: who counted, when, from how many to how many. */
export function RangesChart({ chart, lang, words, label }: PlotProps<'ranges'>) {
  const { rows, marks } = chart;
  const { dir } = wordsIn(lang);
  const values = [
    ...rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0]),
    ...marks.map(({ value }) => value),
  ];
  const scale = lyingScale(values, dir);
  const on = dir === 'rtl' ? -1 : 1;
  return (
    <Rows
      {...{ rows, marks, label, lang, words, scale }}
      told={(row) => ({
        name: row.label[lang],
        when: dateIn(lang, row.at, 'short'),
        number: rangeIn(row, lang, words),
      })}
      strip={({ low, high }) => {
        const ends = [low, high].flatMap((end) => (end === undefined ? [] : [scale.at(end)]));
        const open = low === undefined ? -on : high === undefined ? on : 0;
        return (
          <>
            {ends[1] !== undefined && <path class="span" d={`M${ends[0]} ${MIDDLE}H${ends[1]}`} />}
            {/* More, or fewer: it is not known how many, so an arrow shows which way only. */}
            {open !== 0 && (
              <path
                class="open"
                d={`M${ends[0]} ${MIDDLE}h${open * 18}m${open * -5}-4l${open * 5} 4 ${open * -5} 4`}
              />
            )}
            {ends.map((x) => (
              <circle key={x} class="span-end" cx={x} cy={MIDDLE} r="4" />
            ))}
          </>
        );
      }}
    />
  );
}
