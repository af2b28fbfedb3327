import { LanguageSwitch } from '../parts/language-switch.tsx';
import { Switch } from '../parts/switch.tsx';
import { TEXT_NAMES } from '../parts/text-languages.ts';
import type { OptionsProps } from '../props.ts';
import { wordsIn } from '../words/index.ts';
import { Explained } from './explained.tsx';
import { Choices, Granted, Listed } from './lists.tsx';
import { RadioGroup } from './radio-group.tsx';

/** The settings on one plain page: the mode first, then what it does, where, and what it may. */
export function Options(props: OptionsProps) {
  const { lang } = props;
  const { options: words, dir } = wordsIn(lang);
  return (
    <main class="sidelight options" lang={lang} dir={dir}>
      <header class="options-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <button type="button" class="plain-button brief-button" onClick={() => props.onBrief()}>
            {words.brief}
          </button>
        </div>
        <LanguageSwitch label={words.language} lang={lang} onLanguage={props.onLanguage} />
      </header>
      <RadioGroup
        title={words.mode.title}
        value={props.mode}
        choices={[
          { value: 'on-by-default', ...words.mode.choice['on-by-default'] },
          { value: 'off-by-default', ...words.mode.choice['off-by-default'] },
        ]}
        onChoose={props.onMode}
      />
      <Setting label={words.pause.label} note={words.pause.note} on={props.paused} onSwitch={props.onPause} />
      <RadioGroup
        title={words.marks.title}
        note={words.marks.why}
        value={props.marks}
        choices={[
          { value: 'shown', ...words.marks.choice.shown },
          { value: 'hidden', ...words.marks.choice.hidden },
        ]}
        onChoose={props.onMarks}
      />
      <RadioGroup
        title={words.cardLanguage.title}
        value={props.cardLanguage}
        choices={[
          { value: 'page', label: words.cardLanguage.page },
          ...TEXT_NAMES.map((name) => ({ ...name, lang: name.value })),
        ]}
        onChoose={props.onCardLanguage}
      />
      <Setting label={words.badge.label} note={words.badge.note} on={props.badge} onSwitch={props.onBadge} />
      <Choices props={props} words={words} />
      <Granted props={props} words={words} />
      <Listed props={props} words={words} />
      <Explained words={words} />
    </main>
  );
}

interface SettingProps {
  label: string;
  note: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

function Setting({ label, note, on, onSwitch }: SettingProps) {
  return (
    <section class="setting">
      <Switch on={on} onSwitch={onSwitch}>
        <span class="setting-label">{label}</span>
        <span class="labels">{note}</span>
      </Switch>
    </section>
  );
}
