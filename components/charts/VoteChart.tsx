import { VOTES, type Vote } from '../../data/schema.ts';
import { numberIn } from '../words/counting.ts';
import { wordsIn } from '../words/index.ts';
import type { PlotProps } from './props.ts';

/** A seat: full for a yes, crossed for a no, empty for who abstained. */
function Seat({ vote, x }: { vote: Vote; x: number }) {
  return (
    <g class={`seat ${vote}`} transform={`translate(${x} 0)`}>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
      {vote === 'against' && <path d="m4.5 4.5 7 7m0-7-7 7" />}
    </g>
  );
}

/** The members in three groups, counted: a seat for each, then who they were. */
export function VoteChart({ chart, lang, words, label }: PlotProps<'vote'>) {
  const rtl = wordsIn(lang).dir === 'rtl';
  const groups = VOTES.map((vote) => ({ vote, members: chart.rows.filter(({ group }) => group === vote) }));
  return (
    <div class="chart-rows" role="img" aria-label={label}>
      {groups.map(({ vote, members }) => {
        const width = Math.max(members.length, 1) * 17;
        return (
          <div class="chart-row" key={vote} data-vote={vote}>
            <p>
              <span>
                <b>{numberIn(lang, members.length)}</b> {words.vote[vote]}
              </span>
            </p>
            <svg class="seats" viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
              {members.map((member, i) => (
                <Seat key={member.label.en} vote={vote} x={rtl ? width - 17 * (i + 1) : 17 * i} />
              ))}
            </svg>
            <p class="labels">
              {members.map((member) => member.label[lang]).join(lang === 'ar' ? '، ' : ', ')}
            </p>
          </div>
        );
      })}
    </div>
  );
}
