import type { Chart, ChartForm, TextLanguage } from '../../data/schema.ts';
import type { PictureWords } from '../words/words.ts';

/** What every drawing is handed: a chart of its form, and how to speak of it. */
export interface PlotProps<F extends ChartForm> {
  chart: Extract<Chart, { form: F }>;
  lang: TextLanguage;
  words: PictureWords;
  /** The drawing's name for whoever does not see it. */
  label: string;
  /** The day the story tells: what came after it is drawn apart. */
  storyDate?: string | undefined;
}
