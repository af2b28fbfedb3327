import { useId } from 'preact/hooks';

interface Choice<T extends string> {
  value: T;
  label: string;
  note?: string;
  /** Of the label, where it is a language's own name. */
  lang?: string;
}

interface Props<T extends string> {
  title: string;
  note?: string;
  value: T;
  choices: readonly Choice<T>[];
  onChoose(value: T): void;
}

/** One of a few, each with a line on what it means. */
export function RadioGroup<T extends string>({ title, note, value, choices, onChoose }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={note ? `${id}-note` : undefined}>
      <legend>{title}</legend>
      {note && (
        <p class="labels" id={`${id}-note`}>
          {note}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            <span class="setting-label" lang={choice.lang}>
              {choice.label}
            </span>
            {choice.note && <span class="labels">{choice.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
