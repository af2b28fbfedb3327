/**
 * Languages that are written in two scripts: their names files are written in one, and all that the files say is said in the
 * other too. Names, others' too, get theirs with their other forms (inflect/); this is for the words around names.
 */
import type { Called, FormEntry, NamesFile } from '../language-schema.ts';
import { traditional } from './inflect/chinese.ts';
import { inLatin } from './inflect/serbian.ts';

type Respell = (text: string) => string[];

/** By primary tag. */
const RESPELLED: Readonly<Record<string, Respell>> = { sr: inLatin, zh: traditional };

/** @returns the same list, undefined included, with what each entry is in the other script behind it */
function both<List extends readonly string[] | undefined>(list: List, respell: Respell): List {
  return list?.flatMap((text) => [text, ...respell(text)]) as unknown as List;
}

function formInBoth(form: FormEntry, respell: Respell): FormEntry {
  if (typeof form === 'string') return form;
  const { beside, unless, ...rest } = form;
  return {
    ...rest,
    ...(beside && { beside: both(beside, respell) }),
    ...(unless && {
      unless: {
        ...unless,
        ...(unless.before && { before: both(unless.before, respell) }),
        ...(unless.after && { after: both(unless.after, respell) }),
        ...(unless.page && { page: both(unless.page, respell) }),
      },
    }),
  };
}

/** Alternatives stand in one step: a rule is followed once, whichever script the text is in. */
function stepInBoth(step: string, respell: Respell): string {
  // What marks the step stands around its alternatives: (aside), !not, missing?
  const [, opening = '', written = '', ending = ''] = /^([!(]?)(.*?)([)?]?)$/u.exec(step) ?? [];
  const words = written.split('|');
  const others = words.flatMap((word) => (/^[@~]/.test(word) ? [] : respell(word)));
  return opening + [...words, ...others].join('|') + ending;
}

const phraseInBoth = (rule: string, respell: Respell) =>
  rule
    .split(/\s+/u)
    .map((step) => stepInBoth(step, respell))
    .join(' ');

const calledInBoth = ({ names, titles, phrases, words }: Called, respell: Respell): Called => ({
  ...(names && { names: names.map((form) => formInBoth(form, respell)) }),
  ...(titles && { titles: both(titles, respell) }),
  ...(phrases && { phrases: phrases.map((rule) => phraseInBoth(rule, respell)) }),
  ...(words && {
    words: Object.fromEntries(Object.entries(words).map(([name, list]) => [name, both(list, respell)])),
  }),
});

/** @returns a names file in every script its language is written in; forms and phrases that were written keep their order */
export function inEveryScript(file: NamesFile): NamesFile {
  const respell = RESPELLED[file.lang];
  if (!respell) return file;
  return {
    ...file,
    cards: Object.fromEntries(
      Object.entries(file.cards).map(([id, called]) => [id, calledInBoth(called, respell)]),
    ),
  };
}
