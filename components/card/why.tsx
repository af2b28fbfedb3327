import type { TextLanguage } from '../../data/schema.ts';
import type { Evidence } from '../../engine/types.ts';
import { Run } from '../parts/run.tsx';
import type { CardPlate, CardProps } from '../props.ts';
import { listIn } from '../words/counting.ts';
import type { CardWords } from '../words/words.ts';

interface Props {
  mention: NonNullable<CardProps['mention']>;
  words: CardWords;
  lang: TextLanguage;
  plates: ReadonlyMap<string, CardPlate>;
}

/** Why these words were taken to mean this card, in words a reader can check on the page. */
export function WhyThis({ mention, words, lang, plates }: Props) {
  if (mention.why.length === 0) return null;
  return (
    <p class="card-why labels">
      <strong>{words.why}</strong>
      {mention.why.map((evidence) => {
        const { bare, quoting } = words.evidence[evidence.rule];
        const run = runOf(evidence, mention.lang, lang, plates);
        return <span key={`${evidence.rule}${evidence.detail ?? ''}`}> {run ? quoting(run) : bare}</span>;
      })}
    </p>
  );
}

/** What the sentence quotes: the page's words, or for the rule `story` the titles of the other cards met. */
function runOf(
  { rule, detail }: Evidence,
  pageLang: string,
  lang: TextLanguage,
  plates: ReadonlyMap<string, CardPlate>,
) {
  if (!detail) return undefined;
  if (rule !== 'story') return <Run key="run" text={detail} lang={pageLang} quoted />;
  const titles = detail.split(' ').flatMap((id) => plates.get(id)?.title[lang] ?? []);
  return titles.length > 0 && <Run key="run" text={listIn(lang, titles)} lang={lang} />;
}
