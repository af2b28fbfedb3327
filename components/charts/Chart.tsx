import type { Chart as ChartData, Source, TextLanguage } from '../../data/schema.ts';
import { dateIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import { BarsChart } from './BarsChart.tsx';
import { Key } from './marks.tsx';
import { RangesChart } from './RangesChart.tsx';
import { StepsChart } from './StepsChart.tsx';
import { NumbersTable } from './table.tsx';
import { VoteChart } from './VoteChart.tsx';
import { YearsChart } from './YearsChart.tsx';

interface Props {
  chart: ChartData;
  lang: TextLanguage;
  /** The card's, which the rows name. */
  sources: readonly Source[];
  /** Heads the ids of the sources on the page. */
  id: string;
  storyDate?: string | undefined;
}

/** A chart with what it measures, its drawing, what its signs mean, and its numbers as a table. The title is the caller's. */
export function Chart({ chart, lang, sources, id, storyDate }: Props) {
  const { pictures: words, card: references } = wordsIn(lang);
  const shared = { lang, words, references, sources, id };
  const unit = chart.unit?.[lang];
  return (
    <div class="chart" data-form={chart.form}>
      {unit && <p class="labels">{unit}</p>}
      <Plot chart={chart} lang={lang} words={words} storyDate={storyDate} />
      {chart.marks.length > 0 && <Key marks={chart.marks} {...shared} />}
      {storyDate && <StoryDay chart={chart} lang={lang} storyDate={storyDate} />}
      <NumbersTable chart={chart} {...shared} />
    </div>
  );
}

type PlotOf = Pick<Props, 'chart' | 'lang' | 'storyDate'> & { words: ReturnType<typeof wordsIn>['pictures'] };

function Plot({ chart, lang, words, storyDate }: PlotOf) {
  const shared = { lang, words, storyDate, label: words.chart(chart.title[lang]) };
  switch (chart.form) {
    case 'years':
      return <YearsChart chart={chart} {...shared} />;
    case 'steps':
      return <StepsChart chart={chart} {...shared} />;
    case 'ranges':
      return <RangesChart chart={chart} {...shared} />;
    case 'bars':
      return <BarsChart chart={chart} {...shared} />;
    case 'vote':
      return <VoteChart chart={chart} {...shared} />;
  }
}

/** What of the drawing has to do with the story's day: hollow columns after it, a line on it. */
function StoryDay({ chart, lang, storyDate }: { chart: ChartData; lang: TextLanguage; storyDate: string }) {
  const { pictures } = wordsIn(lang);
  if (chart.form !== 'years' && chart.form !== 'steps') return null;
  const [first, last] = [chart.rows[0]?.at ?? '', chart.rows.at(-1)?.at ?? ''];
  const years = chart.form === 'years';
  if (years ? last < storyDate.slice(0, 4) : first >= storyDate || last <= storyDate) return null;
  const date = dateIn(lang, storyDate);
  return (
    <p class="chart-day labels">
      <svg class="key-sign" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
        {years ? <path class="column hollow" d="M-3.5 6V-6h7V6z" /> : <path class="day-line" d="M0-7V7" />}
      </svg>
      {years ? pictures.after(date) : pictures.storyDay(date)}
    </p>
  );
}
