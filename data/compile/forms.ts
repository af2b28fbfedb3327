/**
 * Every form of every name: as the names files have them, inflected, and those that are spelled alike in all languages.
 */
import { foldText } from '../../engine/fold/index.ts';
import { LANGUAGES } from '../../engine/languages/all.ts';
import type { Called, FormEntry } from '../language-schema.ts';
import type { CardFile } from '../schema.ts';
import { inflect } from './inflect/index.ts';
import type { DataFile, DataPath } from './load.ts';
import type { Loaded } from './loaded.ts';
import type { Problem } from './problem.ts';

/** Tag of the names that are spelled alike in every language. */
export const COMMON = 'mul';

type FormRules = Exclude<FormEntry, string>;

/** A form of a name in a language, and where it was written. */
export interface NameForm {
  file: DataFile;
  path: DataPath;
  card: CardFile;
  /** All that the file says of the card. */
  called: Called;
  /** The language it is a form in. */
  lang: string;
  text: string;
  /** Whether it stands in the file as it is. */
  written: boolean;
  rules: Omit<FormRules, 'form'>;
}

const familiesOf = (lang: string) => LANGUAGES.find(({ tag }) => tag === lang)?.families ?? [];

const keyOf = ({ lang, card, text }: NameForm) => `${lang}|${card.id}|${foldText(text)}`;

function writtenForms({ cards, names }: Loaded): NameForm[] {
  const byId = new Map(cards.map(({ card }) => [card.id, card]));
  return names.flatMap(({ file, names: { lang, cards: all } }) =>
    Object.entries(all).flatMap(([id, called]) => {
      const card = byId.get(id);
      if (!card) return [];
      return (called.names ?? []).map((entry, i): NameForm => {
        const { form, ...rules } = typeof entry === 'string' ? { form: entry } : entry;
        return {
          file,
          path: ['cards', id, 'names', i],
          card,
          called,
          lang,
          text: form,
          written: true,
          rules,
        };
      });
    }),
  );
}

/**
 * Expands the names files: every form once per language and card, as it was written where it was.
 */
export function nameForms(loaded: Loaded): { forms: NameForm[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const written = writtenForms(loaded);
  // Where another script is written, Latin letters are read with the common names themselves.
  const tags = loaded.names
    .map(({ names }) => names.lang)
    .filter((lang) => lang !== COMMON && familiesOf(lang).includes('latn'));
  const common = written.filter(({ lang }) => lang === COMMON);
  // A language's own come first, so that what it says of a form holds in every case of it.
  const bases = [
    ...written.filter(({ lang }) => lang !== COMMON),
    ...common.flatMap((form) => [form, ...tags.map((lang) => ({ ...form, lang, written: false }))]),
  ];
  const inflected = bases.flatMap((base): NameForm[] => {
    const { file, path, card, lang, text, rules } = base;
    try {
      return inflect(lang, text, { kind: card.kind, card: card.id, inflect: rules.inflect }).map((form) => ({
        ...base,
        text: form,
        written: false,
      }));
    } catch (error) {
      problems.push({ file: file.path, line: file.lineOf(path), reason: (error as Error).message });
      return [];
    }
  });
  const seen = new Set(written.map(keyOf));
  const isNew = (form: NameForm) => !seen.has(keyOf(form)) && seen.add(keyOf(form));
  return { forms: [...written, ...[...bases, ...inflected].filter(isNew)], problems };
}
