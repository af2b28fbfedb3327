/**
 * Finnish names whose stem changes, and those of several words that are inflected together: Neuvostoliitto/Neuvostoliiton,
 * Iso-Britannia/Isossa-Britanniassa. What is only written onto a name is the descriptor's (engine/languages/finnish.ts).
 */
import type { Inflector } from './index.ts';

interface Paradigm {
  genitives: string[];
  /** Before -ssa, -sta, -lla, -lta, -lle, -ksi. */
  stem: string;
  partitive: string;
  illative: string;
}

const row = (genitives: string, stem: string, partitive: string, illative: string): Paradigm => ({
  genitives: genitives.split('/'),
  stem,
  partitive,
  illative,
});

/** By how the dictionary form of a word ends. */
const CHANGING: Readonly<Record<string, Paradigm>> = {
  iso: row('ison', 'iso', 'isoa', 'isoon'),
  kylmä: row('kylmän', 'kylmä', 'kylmää', 'kylmään'),
  yhdistynyt: row('yhdistyneen', 'yhdistynee', 'yhdistynyttä', 'yhdistyneeseen'),
  kunta: row('kunnan', 'kunna', 'kuntaa', 'kuntaan'),
  liitto: row('liiton', 'liito', 'liittoa', 'liittoon'),
  sota: row('sodan', 'soda', 'sotaa', 'sotaan'),
  valta: row('vallan', 'valla', 'valtaa', 'valtaan'),
  vallat: row('valtojen/valtain', 'valloi', 'valtoja', 'valtoihin'),
  kommunistinen: row('kommunistisen', 'kommunistise', 'kommunistista', 'kommunistiseen'),
  puolue: row('puolueen', 'puoluee', 'puoluetta', 'puolueeseen'),
  laiset: row('laisten', 'laisi', 'laisia', 'laisiin'),
  kisat: row('kisojen', 'kisoi', 'kisoja', 'kisoihin'),
  sopimus: row('sopimuksen', 'sopimukse', 'sopimusta', 'sopimukseen'),
  sopimukset: row('sopimusten', 'sopimuksi', 'sopimuksia', 'sopimuksiin'),
  amerikka: row('amerikan', 'amerika', 'amerikkaa', 'amerikkaan'),
  kaukoitä: row('kaukoidän', 'kaukoidä', 'kaukoitää', 'kaukoitään'),
  alue: row('alueen', 'aluee', 'aluetta', 'alueeseen'),
};

const ENDINGS = Object.keys(CHANGING).sort((a, b) => b.length - a.length);

/** Names that agree with a changing word and do not change themselves: Britannia, Korea. */
function regular(word: string): Paradigm {
  const last = word.slice(-1);
  const a = /[aouAOU]/.test(word) ? 'a' : 'ä';
  return { genitives: [`${word}n`], stem: word, partitive: word + a, illative: `${word}${last}n` };
}

const capitalised = (word: string, like: string) =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

function paradigmOf(word: string): Paradigm | undefined {
  const lower = word.toLowerCase();
  const ending = ENDINGS.find((one) => lower.endsWith(one));
  if (ending === undefined) return undefined;
  const whole = (part: string) => capitalised(lower.slice(0, -ending.length) + part, word);
  const { genitives, stem, partitive, illative } = CHANGING[ending]!;
  return {
    genitives: genitives.map(whole),
    stem: whole(stem),
    partitive: whole(partitive),
    illative: whole(illative),
  };
}

/** The word in its cases, in one order for all words. */
function casesOf({ genitives, stem, partitive, illative }: Paradigm): string[][] {
  const a = /[aou]/i.test(stem) ? 'a' : 'ä';
  return [
    genitives,
    [partitive],
    [illative],
    ...['ss', 'st', 'll', 'lt'].map((ending) => [`${stem}${ending}${a}`]),
    [`${stem}lle`],
    [`${stem}ksi`],
  ];
}

export const inflectFinnish: Inflector = (form) => {
  const words = form.split(/(?<=[ -])/u);
  const bare = words.map((word) => word.replace(/[ -]$/, ''));
  const paradigms = bare.map(paradigmOf);
  const first = paradigms.findIndex((one) => one !== undefined);
  if (first < 0) return [];
  // What comes before the first changing word is a genitive and stays: Kiinan kansantasavalta.
  const inflected = words.map((word, n) => {
    if (n < first) return undefined;
    const tail = word.slice(bare[n]!.length);
    return casesOf(paradigms[n] ?? regular(bare[n]!)).map((forms) => forms.map((one) => one + tail));
  });
  const cases = inflected[first]!.length;
  return Array.from({ length: cases }, (_, at) =>
    words.reduce<string[]>(
      (built, word, n) => built.flatMap((start) => (inflected[n]?.[at] ?? [word]).map((one) => start + one)),
      [''],
    ),
  ).flat();
};
