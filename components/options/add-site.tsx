import { useId, useState } from 'preact/hooks';
import type { OptionsWords } from '../words/words.ts';
import { siteFrom } from './site.ts';

interface Props {
  words: OptionsWords['choices'];
  onAdd(site: string, choice: 'on' | 'off'): void;
}

/** A field that takes a site's name or a copied address; says so where it is neither, and keeps what was typed. */
export function AddSite({ words, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  const add = (choice: 'on' | 'off') => {
    const site = siteFrom(typed);
    setRefused(site === undefined);
    if (site === undefined) return;
    onAdd(site, choice);
    setTyped('');
  };
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add('on');
      }}
    >
      <label for={id}>{words.add}</label>
      <span class="labels" id={`${id}-hint`}>
        {words.hint}
      </span>
      <div class="add-line">
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={refused}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <button type="submit" class="plain-button">
          {words.addOn}
        </button>
        <button type="button" class="plain-button" onClick={() => add('off')}>
          {words.addOff}
        </button>
      </div>
      <p class="add-error" id={`${id}-error`} role="alert">
        {refused && words.invalid}
      </p>
    </form>
  );
}
