import type { Kind } from '../../engine/types.ts';
import { KindIcon } from '../parts/icons.tsx';
import { Run } from '../parts/run.tsx';
import type { CardPlate, CardProps } from '../props.ts';
import type { Words } from '../words/words.ts';

interface HeadProps {
  props: CardProps;
  words: Words;
  headId: string;
  /** The kind stands here where it is not in the card's bar. */
  kindHere: boolean;
  onOpen(id: string, event: MouseEvent): void;
}

/** Kind, title, how it is written on the page, the gist, and what else those words hold. */
export function CardHead({ props, words, headId, kindHere, onOpen }: HeadProps) {
  const { card, lang, mention, chips } = props;
  return (
    <header class="card-head">
      {kindHere && <KindLine kind={card.kind} words={words} />}
      <h2 class="card-title" id={headId} tabIndex={-1}>
        {card.title[lang]}
      </h2>
      {mention && mention.text !== card.title[lang] && (
        <p class="card-written labels">
          {words.card.asWritten}: <Run text={mention.text} lang={mention.lang} quoted />
        </p>
      )}
      <p class="card-gist">{card.gist[lang]}</p>
      {chips.length > 0 && <Chips chips={chips} props={props} words={words} onOpen={onOpen} />}
    </header>
  );
}

/** The kind in a word and a shape. */
export function KindLine({ kind, words }: { kind: Kind; words: Words }) {
  return (
    <p class="card-kind">
      <KindIcon kind={kind} />
      {words.kind[kind]}
    </p>
  );
}

interface ChipsProps {
  chips: readonly CardPlate[];
  props: CardProps;
  words: Words;
  onOpen(id: string, event: MouseEvent): void;
}

function Chips({ chips, props, words, onOpen }: ChipsProps) {
  return (
    <div class="card-chips">
      <span class="labels">{words.card.inside}</span>
      <ul>
        {chips.map((chip) => (
          <li key={chip.id}>
            <button type="button" class="chip" data-to={chip.id} onClick={(event) => onOpen(chip.id, event)}>
              <KindIcon kind={chip.kind} />
              {chip.title[props.lang]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
