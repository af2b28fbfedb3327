import type { TextLanguage } from '../../data/schema.ts';
import { TEXT_NAMES } from './text-languages.ts';

interface Props {
  label: string;
  lang: TextLanguage;
  onLanguage(lang: TextLanguage): void;
}

/** A button for each language, the current one pressed. */
export function LanguageSwitch({ label, lang, onLanguage }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a form's look and reading with it
    <div class="languages" role="group" aria-label={label}>
      {TEXT_NAMES.map((name) => (
        <button
          key={name.value}
          type="button"
          lang={name.value}
          aria-label={`${name.short}: ${name.label}`}
          aria-pressed={name.value === lang}
          onClick={() => onLanguage(name.value)}
        >
          {name.short}
        </button>
      ))}
    </div>
  );
}
