import { numberIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import type { PlotProps } from './props.ts';
import { lyingScale, Rows } from './rows.tsx';

/** Numbers side by side, each with its name. */
export function BarsChart({ chart, lang, words, label }: PlotProps<'bars'>) {
  const { rows, marks } = chart;
  const scale = lyingScale(
    [...rows, ...marks].map(({ value }) => value),
    wordsIn(lang).dir,
  );
  return (
    <Rows
      {...{ rows, marks, label, lang, words, scale }}
      told={(row) => ({ name: row.label[lang], number: numberIn(lang, row.value) })}
      over
      strip={({ value }) => <path class="bar" d={`M${scale.at(0)} 2V12H${scale.at(value)}V2z`} />}
    />
  );
}
